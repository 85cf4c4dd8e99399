import type { Json } from '../model/json';
import { HostError } from './errors';
import type { Names } from './names';
import type { HostObject } from './object';
import type { Query } from './wire';

type Values = Record<string, Json>;

/** What was asked of an object: its scalars, and the same of the objects behind it. */
interface Selection {
  all: boolean;
  scalars: Set<string>;
  below: Map<string, Selection>;
}

const selection = (): Selection => ({ all: false, scalars: new Set(), below: new Map() });

function add(into: Selection, type: string, path: readonly string[], names: Names): void {
  const [head, ...rest] = path;
  if (head === undefined || head === '*' || head === '') {
    into.all = true;
    return;
  }
  const schema = names.class(type);
  const navigation = names.navigationOf(type, head);
  if (navigation !== undefined) {
    names.check(type, head);
    const below = into.below.get(navigation) ?? selection();
    into.below.set(navigation, below);
    add(below, names.target(type, navigation).type, rest, names);
    return;
  }
  if (schema.collection && schema.item !== null) {
    // On a collection a path speaks of the items; below the top, "items" itself may stand in it.
    if (head === 'items') add(into, type, rest, names);
    else if (names.scalarOf(type, head) !== undefined && names.scalarOf(schema.item, head) === undefined) into.scalars.add(head);
    else {
      const items = into.below.get('_Items') ?? selection();
      into.below.set('_Items', items);
      add(items, schema.item, path, names);
    }
    return;
  }
  const scalar = names.scalarOf(type, head);
  if (scalar === undefined || rest.length > 0) {
    throw new HostError('InvalidArgument', `There is no property ${type}.${path.join('/')} to load.`, `${type}.${head}`);
  }
  names.check(type, head);
  into.scalars.add(head);
}

function readScalars(object: HostObject, chosen: Selection, names: Names): Values {
  const values: Values = { ...object.ids() };
  for (const [wire, { js }] of Object.entries(names.class(object.type).scalars)) {
    if (wire in values) continue;
    if (chosen.scalars.has(js)) values[wire] = located(object, js, () => object.get(wire));
    else if (chosen.all && !js.startsWith('_') && names.has(object.type, js)) {
      const value = offered(() => located(object, js, () => object.get(wire)));
      if (value !== undefined) values[wire] = value;
    }
  }
  return values;
}

/** Who loads everything does not ask for what this host lacks; who then reads it hears from the library. */
function offered(read: () => Json): Json | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostError && error.code === 'NotImplemented') return undefined;
    throw error;
  }
}

/** Names the member in an error that has no place of its own yet. */
function located<T>(object: HostObject, js: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostError && error.location === null) {
      throw new HostError(error.code, error.message, `${object.type}.${js}`);
    }
    throw error;
  }
}

function read(object: HostObject, chosen: Selection, names: Names, query: Query | null): Values {
  const schema = names.class(object.type);
  if (!schema.collection || schema.item === null) {
    const values = readScalars(object, chosen, names);
    for (const [name, below] of chosen.below) values[name] = readBelow(object, name, below, names);
    return values;
  }
  const items = object.items();
  const first = query?.skip ?? 0;
  const last = query?.top === undefined || query.top === null ? items.length : first + query.top;
  const asked = chosen.below.get('_Items') ?? selection();
  const ofItems = { ...asked, all: asked.all || chosen.all };
  const values = readScalars(object, { ...chosen, all: false }, names);
  return {
    ...values,
    ...(schema.scalars['Count'] === undefined ? {} : { Count: items.length }),
    _Items: items.slice(first, last).map((item, i) => ({ ...read(item, ofItems, names, null), _Index: first + i })),
  };
}

function readBelow(object: HostObject, name: string, below: Selection, names: Names): Json {
  const target = object.navigate(name);
  return target === null ? null : read(target, below, names, null);
}

/**
 * Answers a load.
 *
 * @param query what to load; an empty query asks for all scalars
 * @returns names on the wire: `{ Values: [[1]], Format: { Fill: { Color: '#FFFF00' } } }`, a collection `{ _Items: [...] }`
 * @throws HostError `InvalidArgument` for a name that the class has not, `ApiNotFound` for one that is too new
 */
export function runQuery(object: HostObject, query: Query, names: Names): Values {
  const chosen = selection();
  if (query.select.length === 0 && query.expand.length === 0) chosen.all = true;
  for (const path of query.select) add(chosen, object.type, path.split('/'), names);
  for (const path of query.expand) add(chosen, object.type, path.split('/'), names);
  return read(object, chosen, names, query);
}
