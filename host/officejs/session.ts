import type { Json } from '../model/json';
import type { Workbook } from '../model/workbook';
import type { Counters } from './counters';
import { HostError } from './errors';
import type { EventDesk } from './events';
import type { Names } from './names';
import type { Bag, HostObject } from './object';

/** What the objects of one connection share. */
export class Session {
  readonly workbook: Workbook;
  readonly names: Names;
  readonly counters: Counters;
  readonly events: EventDesk;
  /** BCP 47 tag of the user's Excel. */
  readonly locale: string;
  /** Set while Excel may write nothing: what an opened-for-reading workbook refuses. */
  readOnly = false;
  /** Called when the library says that it takes calls of custom functions. */
  functionsStarted: () => void = () => undefined;
  /** Cells were edited and formulas not yet computed anew. */
  stale = false;
  private readonly references = new Map<string, HostObject>();
  private readonly bags = new WeakMap<object, Map<string, Json>>();
  private lastReference = 0;

  constructor(workbook: Workbook, names: Names, counters: Counters, events: EventDesk, locale: string) {
    this.workbook = workbook;
    this.names = names;
    this.counters = counters;
    this.events = events;
    this.locale = locale;
  }

  /** Throws AccessDenied where the workbook is open for reading only. */
  writable(): void {
    if (this.readOnly) throw new HostError('AccessDenied', 'The workbook is open for reading only.');
  }

  /** Keeps an object for later requests; gives the id under which it is found again. */
  keep(object: HostObject): string {
    this.lastReference += 1;
    const id = `ref${String(this.lastReference)}`;
    this.references.set(id, object);
    return id;
  }

  kept(id: string): HostObject {
    const object = this.references.get(id);
    if (!object) throw new HostError('InvalidReference', `The object ${id} is no longer kept.`);
    return object;
  }

  /** Forgets a kept object; without an id, all of them. */
  release(id?: string): void {
    if (id === undefined) this.references.clear();
    else this.references.delete(id);
  }

  get referenceCount(): number {
    return this.references.size;
  }

  /** Objects kept, for those who must follow cells that move. */
  *keptObjects(): Iterable<HostObject> {
    yield* this.references.values();
  }

  /** A place for properties that the model has no word for; it lives and dies with `owner`. */
  bagOf(owner: object, defaults: Readonly<Record<string, Json>> = {}): Bag {
    const values = this.bags.get(owner) ?? new Map<string, Json>();
    this.bags.set(owner, values);
    return {
      get: (path) => values.get(path) ?? defaults[path],
      set: (path, value) => {
        values.set(path, value);
      },
    };
  }
}
