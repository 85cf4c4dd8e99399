import type { Json } from '../model/json';
import { HostError } from './errors';

/** A request as it comes over the native bridge. */
export interface BridgeRequest {
  id: number;
  flags: number;
  /** JSON text of the batch. */
  body: string;
}

const isFields = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a message of the library; null for one that asks for no answer. */
export function readBridgeRequest(text: string): BridgeRequest | null {
  const message = JSON.parse(text) as Json;
  if (!isFields(message)) throw new HostError('InvalidRequest', 'The bridge message is not an object.');
  const { id, flags, message: request } = message;
  if (typeof id !== 'number' || !isFields(request)) return null;
  const { body } = request;
  return {
    id,
    flags: typeof flags === 'number' ? flags : 0,
    body: typeof body === 'string' ? body : JSON.stringify(body ?? {}),
  };
}
