import type { Json } from '../model/json';
import type { Entry } from './wire';

/** The parts of functions.json that decide how arguments travel. */
export interface FunctionMetadata {
  id: string;
  parameters?: readonly {
    name?: string;
    type?: string;
    dimensionality?: string;
    optional?: boolean;
    repeating?: boolean;
  }[];
  result?: { type?: string; dimensionality?: string };
  options?: { stream?: boolean; cancelable?: boolean };
}

/** functions.json. */
export interface FunctionsJson {
  functions: readonly FunctionMetadata[];
  /** Lets error cells through to parameters of type any. */
  allowErrorForDataTypeAny?: boolean;
}

/** An error as a cell shows it, with the message that its card shows. */
export interface FunctionError {
  code: '#N/A' | '#DIV/0!' | '#NUM!' | '#VALUE!' | '#NULL!' | '#NAME?' | '#REF!';
  message: string;
}

export type FunctionResult = { value: Json } | { error: FunctionError };

/** A cell argument: an error cell travels as `{ error: '#N/A' }`. */
export type FunctionArg = string | number | boolean | null | undefined | { error: string } | readonly (readonly FunctionArg[])[];

/** How a call is made besides its arguments. */
export interface CallOptions {
  /** The cell that calls, `Feuil1!A1`. */
  address?: string;
  metadata?: FunctionMetadata;
  allowErrors?: boolean;
}

/** A running call of a streaming function. */
export interface Stream {
  cancel: () => void;
}

const MESSAGE = { category: 1, invoke: 1000, cancel: 1001 } as const;
const INVOKE = { cancelable: 1, streaming: 2, errorValues: 4 } as const;

const CODES: Readonly<Record<number, FunctionError['code']>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!', 9: '#N/A', 10: '#N/A' };

const isGrid = (arg: FunctionArg): arg is readonly (readonly FunctionArg[])[] => Array.isArray(arg);
const isError = (arg: FunctionArg): arg is { error: string } => typeof arg === 'object' && arg !== null && !isGrid(arg);

function firstError(args: readonly FunctionArg[]): { error: string } | null {
  for (const arg of args) {
    if (isError(arg)) return arg;
    const inner = isGrid(arg) ? firstError(arg.flat()) : null;
    if (inner) return inner;
  }
  return null;
}

const ERROR_CODES: readonly FunctionError['code'][] = ['#N/A', '#DIV/0!', '#NUM!', '#VALUE!', '#NULL!', '#NAME?', '#REF!'];
const knownCode = (code: string): FunctionError['code'] => ERROR_CODES.find((known) => known === code) ?? '#VALUE!';

/** The error object that the library turns into a CustomFunctions.Error. */
const errorValue = (code: string): Json => ({ type: 'CustomFunctionError', code });

/** One argument in the shape that the metadata asks for: a lone cell where a matrix is due, a matrix's corner where a scalar is. */
function shaped(arg: FunctionArg, dimensionality: string | undefined): Json {
  if (arg === undefined || arg === null) return null;
  if (isError(arg)) return dimensionality === 'matrix' ? [[errorValue(arg.error)]] : errorValue(arg.error);
  if (!isGrid(arg)) return dimensionality === 'matrix' ? [[arg]] : arg;
  if (dimensionality === 'matrix') return arg.map((line) => line.map((cell) => (cell === null || cell === undefined ? 0 : shaped(cell, undefined))));
  return shaped(arg[0]?.[0] ?? null, undefined);
}

function numeric(value: FunctionArg): boolean {
  return value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean'
    || (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value.trim())));
}

/**
 * Arguments as Excel sends them.
 *
 * @returns the values, or the error that the cell shows without the function being called
 */
export function functionArguments(args: readonly FunctionArg[], options: CallOptions): Json[] | FunctionError {
  const parameters = options.metadata?.parameters ?? [];
  const found = options.allowErrors === true ? null : firstError(args);
  if (found) return { code: knownCode(found.error), message: '' };
  const repeating = parameters.at(-1)?.repeating === true ? parameters.at(-1) : undefined;
  const fixed = repeating ? parameters.slice(0, -1) : parameters;
  if (options.metadata && (args.length > fixed.length && !repeating)) return { code: '#VALUE!', message: 'Too many arguments.' };
  const values: Json[] = [];
  for (const [i, parameter] of fixed.entries()) {
    const arg = args[i];
    if (arg === undefined && parameter.optional !== true) return { code: '#VALUE!', message: `The argument ${parameter.name ?? String(i + 1)} is missing.` };
    // Text where a number is due: Excel shows #VALUE! before the function is called.
    if (parameter.type === 'number' && !isGrid(arg) && !isError(arg) && !numeric(arg)) return { code: '#VALUE!', message: '' };
    const value = shaped(arg, parameter.dimensionality);
    values.push(parameter.type === 'number' && (typeof value === 'string' || typeof value === 'boolean') ? Number(value) : value);
  }
  const rest = args.slice(fixed.length);
  if (repeating) values.push(rest.map((arg) => shaped(arg, repeating.dimensionality)));
  else if (!options.metadata) values.push(...rest.map((arg) => shaped(arg, isGrid(arg) ? 'matrix' : undefined)));
  return values;
}

/** A value as a cell shows it; the objects in which formatted numbers and returned errors travel are opened. */
function resultOf(value: Json): FunctionResult {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && 'type' in value) {
    const { type, basicValue } = value;
    if (type === 'Error') return { error: { code: knownCode(String(basicValue)), message: '' } };
    if (basicValue !== undefined) return { value: basicValue };
  }
  return { value };
}

/** Calls of custom functions that are under way. */
export class CustomFunctionCalls {
  private readonly send: (entries: Entry[]) => void;
  private readonly open = new Map<number, (result: FunctionResult) => void>();
  private readonly streams = new Map<number, (result: FunctionResult) => void>();
  private metadata = new Map<string, FunctionMetadata>();
  private allowErrors = false;
  private batch: Entry[] = [];
  private last = 0;
  private listening = false;

  constructor(send: (entries: Entry[]) => void) {
    this.send = send;
  }

  /** Says that the library takes calls; those made before go out now. */
  start(): void {
    this.listening = true;
    this.flush();
  }

  /** Tells the host the functions of the add-in: its functions.json. */
  declare(functions: FunctionsJson): void {
    this.metadata = new Map(functions.functions.map((declared) => [declared.id.toUpperCase(), declared]));
    this.allowErrors = functions.allowErrorForDataTypeAny === true;
  }

  /** Names of the functions declared. */
  names(): string[] {
    return [...this.metadata.keys()];
  }

  /**
   * Calls a function as a cell would. Calls of the same moment travel in one message.
   *
   * @param name id of the function, with or without the add-in's namespace left out, e.g. `ETP`
   * @param args values of cells; a range is a grid, an error cell `{ error: '#N/A' }`, an omitted one undefined
   * @returns the value (a grid spills), or the error that the cell shows
   */
  call(name: string, args: readonly FunctionArg[], options: CallOptions = {}): Promise<FunctionResult> {
    const metadata = options.metadata ?? this.metadata.get(name.toUpperCase());
    const complete = { allowErrors: this.allowErrors, ...options, ...(metadata ? { metadata } : {}) };
    const values = functionArguments(args, complete);
    if (!Array.isArray(values)) return Promise.resolve({ error: values });
    return new Promise((resolve) => {
      this.open.set(this.invoke(name, values, complete), resolve);
    });
  }

  /** Starts a streaming function; `told` hears each result until `cancel`. */
  stream(name: string, args: readonly FunctionArg[], told: (result: FunctionResult) => void, options: CallOptions = {}): Stream {
    const metadata = options.metadata ?? this.metadata.get(name.toUpperCase());
    const values = functionArguments(args, { ...options, ...(metadata ? { metadata } : {}) });
    if (!Array.isArray(values)) {
      told({ error: values });
      return { cancel: () => undefined };
    }
    const id = this.invoke(name, values, options, INVOKE.streaming | INVOKE.cancelable);
    this.streams.set(id, told);
    return {
      cancel: () => {
        this.streams.delete(id);
        this.post({ messageCategory: MESSAGE.category, messageType: MESSAGE.cancel, targetId: '', message: JSON.stringify({ invocationId: id }) });
      },
    };
  }

  /** Takes results from the library; each entry is `[id, succeeded, value, errorCode?]` or the older object. */
  settle(results: Json): void {
    for (const result of Array.isArray(results) ? (results as readonly Json[]) : []) {
      const entry = readResult(result);
      if (!entry) continue;
      this.streams.get(entry.id)?.(entry.result);
      this.open.get(entry.id)?.(entry.result);
      this.open.delete(entry.id);
    }
  }

  /** Calls that wait for an answer. */
  get pending(): number {
    return this.open.size;
  }

  private invoke(name: string, values: Json[], options: CallOptions, flags = 0): number {
    this.last += 1;
    const all = flags | (options.allowErrors === true ? INVOKE.errorValues : 0);
    const message = JSON.stringify([this.last, name, values, options.address ?? '', all, null]);
    this.post({ messageCategory: MESSAGE.category, messageType: MESSAGE.invoke, targetId: '', message });
    return this.last;
  }

  private post(entry: Entry): void {
    this.batch.push(entry);
    queueMicrotask(() => { this.flush(); });
  }

  /** Sends what has gathered in one message. */
  private flush(): void {
    if (!this.listening || this.batch.length === 0) return;
    const entries = this.batch;
    this.batch = [];
    this.send(entries);
  }
}

function readResult(result: Json): { id: number; result: FunctionResult } | null {
  if (Array.isArray(result)) {
    const [id, succeeded, value, code] = result as readonly Json[];
    return typeof id === 'number' ? { id, result: outcome(succeeded === true, value ?? null, code) } : null;
  }
  if (typeof result !== 'object' || result === null || !('id' in result)) return null;
  const { id, failed, value, errorCode } = result;
  return typeof id === 'number' ? { id, result: outcome(failed !== true, value ?? null, errorCode) } : null;
}

function outcome(succeeded: boolean, value: Json, code: Json | undefined): FunctionResult {
  if (succeeded) return resultOf(value);
  const known = typeof code === 'number' ? CODES[code] : undefined;
  return { error: { code: known ?? '#VALUE!', message: typeof value === 'string' ? value : '' } };
}
