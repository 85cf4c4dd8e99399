import type { Json } from '../model/json';
import { HostError, wireError } from './errors';
import type { Fault } from './faults';
import type { Arg, HostObject, Outcome } from './object';
import { isHostObject } from './object';
import { runQuery } from './query';
import type { Session } from './session';
import type { Action, Arguments, Batch, ObjectPath, ResponseBody } from './wire';
import { ACTION, PATH } from './wire';

/** What the executor needs besides the session. */
export interface Surroundings {
  session: Session;
  /** The object at the root: the workbook. */
  root: () => HostObject;
  /** A top-level service by its full name. */
  service: (name: string) => HostObject;
  /** Awaited before something is read after something was written: lets a calculator finish. */
  calculated?: () => Promise<void>;
}

/** Methods that travel like any other but belong to the library's bookkeeping. */
type Bookkeeping = (object: HostObject, args: readonly Arg[], run: BatchRun) => Json | undefined;

const BOOKKEEPING: Readonly<Record<string, Bookkeeping>> = {
  _KeepReference: (object, _args, run) => {
    run.references.set(object, run.session.keep(object));
    return null;
  },
  _RemoveReference: (_object, [id], run) => {
    run.session.release(typeof id === 'string' ? id : undefined);
    return null;
  },
  _RemoveAllReferences: (_object, _args, run) => {
    run.session.release();
    return null;
  },
  _GetReferenceCount: (_object, _args, run) => run.session.referenceCount,
};

/** One batch: paths become objects in the order of the actions, each once. */
class BatchRun {
  readonly session: Session;
  readonly references = new Map<HostObject, string>();
  private readonly surroundings: Surroundings;
  private readonly batch: Batch;
  private readonly objects = new Map<number, HostObject | null>();
  private readonly described = new Set<number>();

  constructor(batch: Batch, surroundings: Surroundings) {
    this.batch = batch;
    this.surroundings = surroundings;
    this.session = surroundings.session;
  }

  async run(fault: Fault | null): Promise<ResponseBody> {
    const body: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of this.batch.actions.entries()) {
      try {
        if (fault?.kind === 'action' && fault.action === index) throw new HostError(fault.code, fault.message);
        if (this.session.stale && this.surroundings.calculated && (action.type === ACTION.query || action.type === ACTION.method)) {
          this.session.stale = false;
          await this.surroundings.calculated();
        }
        body.Results.push({ ActionId: action.id, Value: this.perform(action) });
        if (action.type === ACTION.trace) body.TraceIds.push(action.id);
      } catch (error) {
        body.Error = wireError(error, index, this.location(action));
        break;
      }
    }
    return body;
  }

  /** What an action does, for the log; '' for what is bookkeeping. */
  describe(action: Action): string {
    const type = this.typeAt(action.path);
    const { names } = this.session;
    if (action.type === ACTION.query) return `${type}?`;
    if (action.type === ACTION.setProperty) return `${type}.${this.js(type, action.name)}=`;
    if (action.type === ACTION.method && !(action.name in BOOKKEEPING)) {
      return `${type}.${type === '' ? action.name : names.method(type, action.name)}()`;
    }
    const path = action.type === ACTION.instantiate && !this.described.has(action.path) ? this.batch.paths.get(action.path) : undefined;
    if (path?.type !== PATH.method || path.parent === null) return '';
    this.described.add(action.path);
    const parent = this.typeAt(path.parent);
    return `${parent}.${parent === '' ? path.name : names.method(parent, path.name)}()`;
  }

  private perform(action: Action): Json {
    if (action.type === ACTION.trace) return null;
    const object = this.object(action.path);
    // A null object swallows whatever is asked of it; the add-in finds isNullObject.
    if (object === null) return null;
    if (action.type === ACTION.instantiate) return this.identity(object);
    if (action.type === ACTION.query) return runQuery(object, action.query, this.session.names);
    if (action.type === ACTION.setProperty) return this.setProperty(object, action);
    if (action.type === ACTION.method) return this.callMethod(object, action);
    throw new HostError('NotImplemented', `Actions of type ${String(action.type)} are not offered by this host.`);
  }

  private identity(object: HostObject): Json {
    const reference = this.references.get(object);
    return reference === undefined ? object.ids() : { ...object.ids(), _ReferenceId: reference };
  }

  private setProperty(object: HostObject, action: Action): null {
    const { names } = this.session;
    names.check(object.type, names.scalar(object.type, action.name));
    if (!names.writable(object.type, action.name)) {
      throw new HostError('InvalidArgument', `${object.type}.${names.scalar(object.type, action.name)} cannot be written.`);
    }
    const [value] = this.arguments(action.args);
    if (isHostObject(value)) throw new HostError('InvalidArgument', `${object.type}.${action.name} takes a value.`);
    object.set(action.name, value ?? null);
    return null;
  }

  private callMethod(object: HostObject, action: Action): Json {
    const outcome = this.call(object, action.name, action.args);
    return isHostObject(outcome) || outcome === undefined ? null : outcome;
  }

  private call(object: HostObject, name: string, args: Arguments): Outcome {
    const given = this.arguments(args);
    const bookkeeping = BOOKKEEPING[name];
    if (bookkeeping) return bookkeeping(object, given, this);
    if (object.type !== '') {
      if (this.session.events.handle(object, name, this.session.names)) return null;
      this.session.names.check(object.type, this.session.names.method(object.type, name));
    }
    return object.call(name, given);
  }

  /** The object at a path: made at its first use, so that what a path does (`add`) is done once and in order. */
  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.paths.get(id);
    if (!path) throw new HostError('InvalidObjectPath', `The request has no object path ${String(id)}.`);
    const made = this.make(path);
    this.objects.set(id, made);
    return made;
  }

  private make(path: ObjectPath): HostObject | null {
    if (path.type === PATH.root) return this.surroundings.root();
    if (path.type === PATH.service) return this.surroundings.service(path.name);
    if (path.type === PATH.reference) return this.session.kept(path.name);
    if (path.type === PATH.nullObject) return null;
    const parent = path.parent === null ? this.surroundings.root() : this.object(path.parent);
    if (parent === null) return null;
    if (path.type === PATH.property) {
      this.session.names.check(parent.type, this.session.names.target(parent.type, path.name).js);
      return parent.navigate(path.name);
    }
    if (path.type === PATH.indexer) return parent.item(this.literals(path.args)[0] ?? null);
    const outcome = this.call(parent, path.name, path.args);
    if (outcome === null || outcome === undefined) return null;
    if (!isHostObject(outcome)) throw new HostError('GeneralException', `${parent.type}.${path.name} gave a value where an object was due.`);
    return outcome;
  }

  private literals(args: Arguments): Json[] {
    return this.arguments(args).filter((arg): arg is Json => !isHostObject(arg) && arg !== undefined);
  }

  private arguments(args: Arguments): Arg[] {
    return args.values.map((value, i) => {
      const path = args.paths[i];
      if (typeof path === 'number' && path > 0) return this.object(path);
      return value;
    });
  }

  private js(type: string, name: string): string {
    return type === '' ? name : this.session.names.scalar(type, name);
  }

  /** The class at a path, from the schema alone: for words about it before or after the fact. */
  private typeAt(id: number): string {
    const made = this.objects.get(id);
    if (made) return made.type;
    const path = this.batch.paths.get(id);
    if (!path || path.type === PATH.service || path.type === PATH.reference || path.type === PATH.nullObject) return '';
    if (path.type === PATH.root) return 'Workbook';
    const parent = path.parent === null ? 'Workbook' : this.typeAt(path.parent);
    if (parent === '') return '';
    const schema = this.session.names.class(parent);
    if (path.type === PATH.property) return schema.navigations[path.name]?.target ?? '';
    if (path.type === PATH.indexer) return schema.item ?? '';
    return schema.methods[path.name]?.returns ?? '';
  }

  private location(action: Action): string | null {
    const path = this.batch.paths.get(action.path);
    const [id, name] = action.type === ACTION.instantiate && path?.parent ? [path.parent, path.name] : [action.path, action.name];
    const type = this.typeAt(id);
    if (type === '' || name === '') return type === '' ? null : type;
    const schema = this.session.names.class(type);
    const js = schema.scalars[name]?.js ?? schema.navigations[name]?.js ?? this.session.names.method(type, name);
    return `${type}.${js}`;
  }
}

/** A batch's answer, and what it did in words. */
export interface Outcomes {
  body: ResponseBody;
  actions: string[];
}

/**
 * Runs a batch action by action. At the first that fails it stops; what came before stays applied, as in Excel.
 *
 * @param fault a failure ordered for this batch
 */
export async function runBatch(batch: Batch, surroundings: Surroundings, fault: Fault | null): Promise<Outcomes> {
  const run = new BatchRun(batch, surroundings);
  const body = await run.run(fault);
  const actions = batch.actions.map((action) => run.describe(action)).filter((word) => word !== '');
  return { body, actions };
}
