import { ModelError } from '../model/errors';
import type { WireError } from './wire';

/**
 * A refusal as the add-in reads it in `OfficeExtension.Error`.
 *
 * @example
 * throw new HostError('ApiNotFound', 'Worksheet.onNameChanged needs ExcelApi 1.17')
 */
export class HostError extends Error {
  readonly code: string;
  /** The member at fault, e.g. `Range.values`; filled in by the executor where it is not given. */
  readonly location: string | null;

  constructor(code: string, message: string, location: string | null = null) {
    super(message);
    this.name = 'HostError';
    this.code = code;
    this.location = location;
  }
}

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 400,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  ConnectionFailure: 503,
};

/**
 * An error as it travels.
 *
 * @param error a refusal of the host or of the model; anything else is a fault of the host and is told as such
 * @param actionIndex place of the failing action in the request; null when the whole request was refused
 */
export function wireError(error: unknown, actionIndex: number | null, location: string | null): WireError {
  const refusal = error instanceof HostError || error instanceof ModelError;
  const code = refusal ? error.code : 'GeneralException';
  const own = error instanceof HostError ? error.location : null;
  const detail = error instanceof Error ? (refusal ? error.message : `Fault of the host: ${error.stack ?? error.message}`) : String(error);
  const at = own ?? location;
  return {
    Code: code,
    Message: detail,
    HttpStatusCode: STATUS[code] ?? 400,
    ...(actionIndex === null ? {} : { ActionIndex: actionIndex }),
    ...(at === null ? {} : { Location: at }),
  };
}

export const invalidArgument = (message: string): HostError => new HostError('InvalidArgument', message);
export const notFound = (message: string): HostError => new HostError('ItemNotFound', message);
