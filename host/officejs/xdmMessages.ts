/** The texts that office.js in a frame and its host page post to each other. */
import type { Json } from '../model/json';

export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE = { answer: 0, event: 1 } as const;

/** Numbers of the methods that travel as `executeMethod`. */
export const DISPATCH = { richApi: 93, saveSettings: 76, commandCompleted: 94 } as const;

type Fields = { readonly [key: string]: Json };

export interface XdmRequest {
  action: string;
  actionType: number;
  conversation: string;
  correlation: Json;
  data: Json;
}

const isFields = (value: Json | undefined): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an object; none for anything else. */
export const fieldsOf = (value: Json | undefined): Fields => (isFields(value) ? value : {});

/** The items of an array; none for anything else. */
export const itemsOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

/** Reads a posted text; null for what is no request of office.js (a page may hear messages of others). */
export function readXdmRequest(text: string): XdmRequest | null {
  let parsed: Json;
  try {
    parsed = JSON.parse(text) as Json;
  } catch {
    return null;
  }
  const message = fieldsOf(parsed);
  const { _messageType: type, _actionName: action, _conversationId: conversation, _actionType: actionType } = message;
  if (type !== MESSAGE.request || typeof action !== 'string' || typeof conversation !== 'string') return null;
  return {
    action,
    actionType: typeof actionType === 'number' ? actionType : ACTION_TYPE.invoke,
    conversation,
    correlation: message['_correlationId'] ?? null,
    data: message['_data'] ?? null,
  };
}

/** The text of an answer, or of an event, which takes the place of an answer to its registration. */
export function writeXdmResponse(
  to: Pick<XdmRequest, 'action' | 'conversation' | 'correlation'>,
  kind: (typeof RESPONSE)[keyof typeof RESPONSE],
  data: Json,
  origin: string,
): string {
  return JSON.stringify({
    _messageType: MESSAGE.response,
    _actionName: to.action,
    _conversationId: to.conversation,
    _correlationId: to.correlation,
    _errorCode: 0,
    _responseType: kind,
    _data: data,
    _origin: origin,
    _serializerVersion: 1,
  });
}
