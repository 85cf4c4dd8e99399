import type { Json } from '../model/json';
import { HostError } from './errors';
import type { Session } from './session';

/** An argument of a call: a literal, or an object of the host (null where the add-in gave a null object). */
export type Arg = Json | HostObject | undefined;

/** What a call gives back: an object, null for a null object, or a value. */
export type Outcome = Json | HostObject | undefined;

/** An object that an add-in can hold a proxy of. */
export interface HostObject {
  /** Class name in the schema. */
  readonly type: string;
  /** What it stands for: a range, a sheet of the model, … */
  readonly subject: unknown;
  /** `Id`, `_Id`: what the library needs to find the object again. */
  ids(): Readonly<Record<string, Json>>;
  /** Of a collection: the target of its events, a sheet's id or `Workbook`. */
  owner(): string | null;
  /** A scalar by its wire name. */
  get(name: string): Json;
  set(name: string, value: Json): void;
  /** The object behind a navigation property; null for a null object. */
  navigate(name: string): HostObject | null;
  /** An item of a collection by key (id or name). */
  item(key: Json): HostObject;
  items(): HostObject[];
  call(name: string, args: readonly Arg[]): Outcome;
}

/** What a class does where Excel has behaviour; what it does not say is kept in a property bag. Names are the wire's. */
export interface ClassSpec<S> {
  readonly type: string;
  ids?(subject: S): Readonly<Record<string, Json>>;
  owner?(subject: S): string;
  readonly get?: Readonly<Record<string, (subject: S, session: Session) => Json>>;
  readonly set?: Readonly<Record<string, (subject: S, value: Json, session: Session) => void>>;
  readonly nav?: Readonly<Record<string, (subject: S, session: Session) => HostObject | null>>;
  readonly call?: Readonly<Record<string, (subject: S, args: readonly Arg[], session: Session) => Outcome>>;
  item?(subject: S, key: Json, session: Session): HostObject;
  items?(subject: S, session: Session): HostObject[];
  /** Where what has no behaviour is kept; without it, a property that is not named above is refused by name. */
  bag?(subject: S, session: Session): Bag;
}

/** A store of properties that have no behaviour, keyed by path, e.g. `format.font.bold`. */
export interface Bag {
  get(path: string): Json | undefined;
  set(path: string, value: Json): void;
}

const missing = (type: string, name: string): HostError =>
  new HostError('NotImplemented', `${type}.${name} is not offered by this host.`);

class Bound<S> implements HostObject {
  readonly type: string;
  readonly subject: S;
  private readonly spec: ClassSpec<S>;
  private readonly session: Session;

  constructor(spec: ClassSpec<S>, subject: S, session: Session) {
    this.type = spec.type;
    this.spec = spec;
    this.subject = subject;
    this.session = session;
  }

  ids(): Readonly<Record<string, Json>> {
    return this.spec.ids?.(this.subject) ?? {};
  }

  owner(): string | null {
    return this.spec.owner?.(this.subject) ?? null;
  }

  get(name: string): Json {
    const own = this.spec.get?.[name];
    if (own) return own(this.subject, this.session);
    const bag = this.spec.bag?.(this.subject, this.session);
    if (!bag) throw missing(this.type, name);
    return bag.get(this.session.names.scalar(this.type, name)) ?? null;
  }

  set(name: string, value: Json): void {
    const own = this.spec.set?.[name];
    if (own) {
      own(this.subject, value, this.session);
      return;
    }
    const bag = this.spec.bag?.(this.subject, this.session);
    if (!bag) throw missing(this.type, name);
    bag.set(this.session.names.scalar(this.type, name), value);
  }

  navigate(name: string): HostObject | null {
    const own = this.spec.nav?.[name];
    if (own) return own(this.subject, this.session);
    const target = this.session.names.target(this.type, name);
    const bag = this.spec.bag?.(this.subject, this.session);
    if (!bag) throw missing(this.type, name);
    return bagObject(target.type, within(bag, target.js), this.session);
  }

  item(key: Json): HostObject {
    if (!this.spec.item) throw missing(this.type, 'getItem');
    return this.spec.item(this.subject, key, this.session);
  }

  items(): HostObject[] {
    return this.spec.items?.(this.subject, this.session) ?? [];
  }

  call(name: string, args: readonly Arg[]): Outcome {
    const own = this.spec.call?.[name];
    if (own) return own(this.subject, args, this.session);
    if (this.spec.items && name === 'GetCount') return this.items().length;
    if (this.spec.items && name === 'GetItemAt') return at(this.items(), args[0]);
    if (this.spec.item && name === 'GetItem') return this.item(json(args[0]));
    if (this.spec.item && name === 'GetItemOrNullObject') return orNull(() => this.item(json(args[0])));
    throw missing(this.type, `${this.session.names.method(this.type, name)}()`);
  }
}

/** The literal in an argument. */
export function json(arg: Arg): Json {
  if (arg === undefined) return null;
  if (isHostObject(arg)) throw new HostError('InvalidArgument', `A value was expected, not a ${arg.type}.`);
  return arg;
}

export const isHostObject = (arg: Arg): arg is HostObject =>
  typeof arg === 'object' && arg !== null && 'navigate' in arg && typeof arg.navigate === 'function';

function at(items: HostObject[], index: Arg): HostObject {
  const item = typeof index === 'number' ? items[index] : undefined;
  if (!item) throw new HostError('InvalidArgument', `There is no item at ${String(index)}: the collection has ${String(items.length)}.`);
  return item;
}

/** A null object instead of ItemNotFound. */
export function orNull(find: () => HostObject): HostObject | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ItemNotFound') return null;
    throw error;
  }
}

/**
 * Makes a class of the object model.
 *
 * @example
 * const fill = objectClass<Subject>({ type: 'ChartFill', call: { SetSolidColor: (chart, [color]) => { … } } });
 * fill(chart, session) // a HostObject
 */
export function objectClass<S>(spec: ClassSpec<S>): (subject: S, session: Session) => HostObject {
  return (subject, session) => new Bound(spec, subject, session);
}

/** The part of a bag that lies below a property. */
export const within = (bag: Bag, part: string): Bag => ({
  get: (path) => bag.get(`${part}.${path}`),
  set: (path, value) => {
    bag.set(`${part}.${path}`, value);
  },
});

/** What is done below objects that have no class of their own here: solid fills are all there is. */
const BAG_CALLS: Readonly<Record<string, Readonly<Record<string, (bag: Bag, args: readonly Arg[]) => void>>>> = {
  ChartFill: {
    SetSolidColor: (bag, [color]) => { bag.set('color', json(color)); },
    Clear: (bag) => { bag.set('color', null); },
  },
  ChartLineFormat: { Clear: (bag) => { bag.set('lineStyle', 'None'); } },
  ChartBorder: { Clear: (bag) => { bag.set('lineStyle', 'None'); } },
};

/** An object that is nothing but its properties. */
export function bagObject(type: string, bag: Bag, session: Session): HostObject {
  return objectClass<Bag>({
    type,
    bag: (self) => self,
    call: Object.fromEntries(
      Object.entries(BAG_CALLS[type] ?? {}).map(([name, run]) => [name, (self: Bag, args: readonly Arg[]): null => {
        run(self, args);
        return null;
      }]),
    ),
  })(bag, session);
}
