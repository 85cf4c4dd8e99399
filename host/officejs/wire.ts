/** The library's request and response bodies, as they travel. Names are those of the wire. */
import { HostError } from './errors';
import type { Json } from '../model/json';

/** What an action does. 5 asks for nothing but its number back: an event handler waits for it. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** How an object is reached. */
export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** Bits of a request's `flags`. */
export const FLAG = { write: 1, delayForCellEdit: 64 } as const;

export interface Arguments {
  values: Json[];
  /** In the shape of `values`: 0 for a literal, else the id of the object path that stands there. */
  paths: Json[];
}

export interface Action {
  id: number;
  type: number;
  name: string;
  path: number;
  args: Arguments;
  query: Query;
}

export interface Query {
  select: string[];
  expand: string[];
  top: number | null;
  skip: number;
}

export interface ObjectPath {
  id: number;
  type: number;
  name: string;
  parent: number | null;
  args: Arguments;
}

export interface Batch {
  actions: Action[];
  paths: Map<number, ObjectPath>;
}

export interface ActionResult {
  ActionId: number;
  Value: Json;
}

export interface WireError {
  Code: string;
  Message: string;
  HttpStatusCode: number;
  /** Absent when the request as a whole was refused. */
  ActionIndex?: number;
  Location?: string;
}

export interface ResponseBody {
  Results: ActionResult[];
  TraceIds: number[];
  Error?: WireError;
}

/** A message to the add-in: an event, an invocation of a custom function. */
export interface Entry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  /** JSON text. */
  message: string;
}

type Fields = Readonly<Record<string, Json | undefined>>;

const isFields = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const malformed = (what: string): HostError => new HostError('InvalidRequest', `The request is malformed: ${what}`);

function fields(value: Json | undefined, what: string): Fields {
  if (!isFields(value)) throw malformed(what);
  return value;
}

const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? [...(value as readonly Json[])] : []);
const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const words = (value: Json | undefined): string[] => list(value).filter((word) => typeof word === 'string');

function number(value: Json | undefined, what: string): number {
  if (typeof value !== 'number') throw malformed(what);
  return value;
}

function readArguments(value: Json | undefined): Arguments {
  const info = isFields(value) ? value : {};
  return { values: list(info['Arguments']), paths: list(info['ReferencedObjectPathIds']) };
}

function readQuery(value: Json | undefined): Query {
  const info = isFields(value) ? value : {};
  const [top, skip] = [info['Top'], info['Skip']];
  return {
    select: words(info['Select']),
    expand: words(info['Expand']),
    top: typeof top === 'number' ? top : null,
    skip: typeof skip === 'number' ? skip : 0,
  };
}

function readAction(value: Json): Action {
  const action = fields(value, 'an action is not an object');
  return {
    id: number(action['Id'], 'an action has no Id'),
    type: number(action['ActionType'], 'an action has no ActionType'),
    name: text(action['Name']),
    path: number(action['ObjectPathId'] ?? 0, 'ObjectPathId'),
    args: readArguments(action['ArgumentInfo']),
    query: readQuery(action['QueryInfo']),
  };
}

function readPath(key: string, value: Json | undefined): ObjectPath {
  const path = fields(value, `object path ${key} is not an object`);
  const parent = path['ParentObjectPathId'];
  return {
    id: Number(key),
    type: number(path['ObjectPathType'], `object path ${key} has no type`),
    name: text(path['Name']),
    parent: typeof parent === 'number' && parent > 0 ? parent : null,
    args: readArguments(path['ArgumentInfo']),
  };
}

function parse(body: string): Json {
  try {
    return JSON.parse(body) as Json;
  } catch {
    throw malformed('the body is not JSON');
  }
}

/**
 * Reads a request's body.
 *
 * @param body JSON text of the batch
 * @throws HostError `InvalidRequest` when it is no batch
 */
export function readBatch(body: string): Batch {
  const batch = fields(parse(body), 'the body is not an object');
  const paths = fields(batch['ObjectPaths'] ?? {}, 'ObjectPaths');
  return {
    actions: list(batch['Actions']).map(readAction),
    paths: new Map(Object.entries(paths).map(([key, path]) => [Number(key), readPath(key, path)])),
  };
}

/** Length of a text in bytes of UTF-8, without making the bytes. */
export function byteLength(value: string): number {
  let bytes = value.length;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code < 0x80) continue;
    // Half of a surrogate pair is two of the pair's four bytes.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
