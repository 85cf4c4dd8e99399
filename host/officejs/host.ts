import type { Change } from '../model/changes';
import type { Workbook } from '../model/workbook';
import { noCost } from './counters';
import type { Counters, LogEntry } from './counters';
import { CustomFunctionCalls } from './customFunctions';
import { HostError, wireError } from './errors';
import { EVENT_CATEGORY, EventDesk } from './events';
import { runBatch } from './executor';
import { Faults } from './faults';
import type { Fault } from './faults';
import { RangeRef, follow } from './objects/rangeRef';
import { workbookObject } from './objects/workbook';
import { Names } from './names';
import type { RequirementSets } from './names';
import type { Schema } from './schema';
import { service } from './services';
import type { RuntimeVisibility } from './services';
import { Session } from './session';
import { FLAG, PATH, byteLength, readBatch } from './wire';
import type { Batch, Entry, ResponseBody } from './wire';

export interface HostOptions {
  /** What the host offers; a member that came later is refused by name. Default: DEFAULT_REQUIREMENTS. */
  requirementSets?: RequirementSets;
  /** BCP 47 tag of the user's Excel; default fr-FR. */
  locale?: string;
  /** Limit of a request and of a response, in bytes; default 5 MB, as Excel on the web has it. */
  maxBytes?: number;
  /** Awaited before something is read after something was written: lets a calculator that takes time finish. */
  calculated?: () => Promise<void>;
}

/** The floor of the add-in: every Excel of 2021 and later has these. */
export const DEFAULT_REQUIREMENTS: RequirementSets = {
  ExcelApi: '1.9',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.1',
  // What the library asks of the host for its own batches of function results and for delayed requests.
  CustomFunctions: '1.9',
  DelayForCellEdit: '1.1',
  RibbonApi: '1.1',
};

/** What Excel of today has, as far as this host does. */
export const CURRENT_REQUIREMENTS: RequirementSets = { ...DEFAULT_REQUIREMENTS, ExcelApi: '1.13' };

const FIVE_MEGABYTES = 5 * 1024 * 1024;
/** Number of the event that tells an add-in's runtime of its pane being shown or hidden. */
const VISIBILITY_CHANGED = 65539;

/** Whether a batch is the library's own business: kept references given back, results of functions. */
function isHousekeeping(batch: Batch): boolean {
  return batch.actions.every((action) => {
    const path = batch.paths.get(action.path);
    return path?.type === PATH.service || action.name === '_RemoveReference'
      || action.name === '_SetOsfControlContainerReadyForCustomFunctions' || (path?.type === PATH.root && action.name === '');
  });
}

/**
 * Excel, as the client library sees it: takes request batches and answers them over a workbook of ours, raises events,
 * calls custom functions. Knows nothing of how messages travel: `createBridge` and `createXdmServer` carry them.
 */
export class OfficeHost {
  readonly workbook: Workbook;
  readonly requirementSets: RequirementSets;
  readonly locale: string;
  readonly customFunctions: CustomFunctionCalls;
  /** Failures to come, see `failRequest`, `failAction`, `loseConnection`. */
  readonly faults = new Faults();
  /** Every request so far. */
  log: LogEntry[] = [];
  readonly counters: Counters = noCost();
  /** Whether the add-in showed or hid its runtime's pane. */
  visibility: RuntimeVisibility = { visible: true, startsWithDocument: false };
  private readonly session: Session;
  private readonly events: EventDesk;
  private readonly maxBytes: number;
  private readonly calculated: (() => Promise<void>) | undefined;
  private readonly listeners = new Set<(entries: Entry[]) => void>();
  private readonly visibilityListeners = new Set<(visible: boolean) => void>();
  private readonly stopListening: () => void;
  private queue: Promise<unknown> = Promise.resolve();
  private flushing: ReturnType<typeof setTimeout> | null = null;
  private editing: Promise<void> | null = null;
  private endEditing: () => void = () => undefined;
  private closed = false;

  constructor(workbook: Workbook, schema: Schema, options: HostOptions = {}) {
    this.workbook = workbook;
    this.requirementSets = options.requirementSets ?? DEFAULT_REQUIREMENTS;
    this.locale = options.locale ?? 'fr-FR';
    this.maxBytes = options.maxBytes ?? FIVE_MEGABYTES;
    this.calculated = options.calculated;
    this.events = new EventDesk(workbook);
    this.session = new Session(workbook, new Names(schema, this.requirementSets), this.counters, this.events, this.locale);
    this.customFunctions = new CustomFunctionCalls((entries) => { this.post(entries); });
    this.session.functionsStarted = () => { this.customFunctions.start(); };
    this.stopListening = workbook.on((changes) => {
      for (const change of changes) this.followCells(change);
      this.events.note(changes);
      this.scheduleFlush();
    });
  }

  /** Hears the messages to the add-in: events, calls of custom functions. The function returned stops it. */
  onMessages(listener: (entries: Entry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Answers a batch.
   *
   * @param body JSON text of the request's body
   * @param flags the request's flags; 64 lets it wait while a cell is being edited
   * @returns JSON text of the response's body; a refusal is in its `Error`, never thrown
   */
  process(body: string, flags = 0): Promise<string> {
    const answer = this.queue.then(() => this.answer(body, flags));
    // One request that goes wrong does not stop those behind it.
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** Fails the k-th request from now (1: the next) as a whole. Requests of the library's own are not counted. */
  failRequest(k: number, code = 'GeneralException'): void {
    this.faults.failRequest(k, code);
  }

  /** Fails the j-th action (1: the first) of the k-th request from now; the actions before it stay applied. */
  failAction(k: number, j: number, code = 'GeneralException'): void {
    this.faults.failAction(k, j, code);
  }

  /** Fails the k-th request from now and all that follow, until `faults.clear()`. */
  loseConnection(k = 1): void {
    this.faults.loseConnection(k);
  }

  /** A person is typing in a cell: requests are refused, those with `delayForCellEdit` wait for `endCellEdit`. */
  beginCellEdit(): void {
    this.editing ??= new Promise((resolve) => {
      this.endEditing = resolve;
    });
  }

  endCellEdit(): void {
    this.editing = null;
    this.endEditing();
  }

  /** The workbook is open for reading only: writes are refused. */
  set readOnly(value: boolean) {
    this.session.readOnly = value;
  }

  get readOnly(): boolean {
    return this.session.readOnly;
  }

  /** The add-in asked for its pane to be shown or hidden; it is told of the change, as Excel does. */
  setVisible(visible: boolean): void {
    if (this.visibility.visible === visible) return;
    this.visibility.visible = visible;
    this.post([{ messageCategory: EVENT_CATEGORY, messageType: VISIBILITY_CHANGED, targetId: '', message: JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' }) }]);
    for (const listener of this.visibilityListeners) listener(visible);
  }

  /** Hears when the pane is to be shown or hidden. */
  onVisibility(listener: (visible: boolean) => void): () => void {
    this.visibilityListeners.add(listener);
    return () => this.visibilityListeners.delete(listener);
  }

  /** Event handlers registered by the add-in. */
  get handlers(): number {
    return this.events.handlers;
  }

  /** Objects that the add-in keeps between requests; 0 after an `Excel.run` that tracked nothing. */
  get keptReferences(): number {
    return this.session.referenceCount;
  }

  /** Sets the counters and the log back. */
  resetCounters(): void {
    Object.assign(this.counters, noCost());
    this.log = [];
  }

  /** Waits until every request is answered and every event delivered. */
  async settle(): Promise<void> {
    let before: Promise<unknown>;
    do {
      before = this.queue;
      await before;
      this.flush();
      // Handlers run in promises of the library; what they send joins the queue.
      await new Promise((resolve) => { setTimeout(resolve, 0); });
    } while (before !== this.queue || this.flushing !== null);
  }

  /** Stops: nothing more is delivered. */
  close(): void {
    this.closed = true;
    this.stopListening();
    if (this.flushing !== null) clearTimeout(this.flushing);
    this.flushing = null;
    this.listeners.clear();
    this.session.release();
  }

  private async answer(body: string, flags: number): Promise<string> {
    const requestBytes = byteLength(body);
    let batch: Batch;
    try {
      batch = readBatch(body);
    } catch (error) {
      const response: ResponseBody = { Results: [], TraceIds: [], Error: wireError(error, null, null) };
      return this.record(response, [], { requestBytes, flags, housekeeping: false, actions: 0 });
    }
    const housekeeping = isHousekeeping(batch);
    const fault = housekeeping ? null : this.faults.next();
    const refusal = await this.refusal(requestBytes, flags, housekeeping, fault);
    if (refusal) return this.record({ Results: [], TraceIds: [], Error: wireError(refusal, null, null) }, [], { requestBytes, flags, housekeeping, actions: 0 });
    this.events.ownChanges = true;
    try {
      const { body: response, actions } = await runBatch(batch, {
        session: this.session,
        root: () => workbookObject(this.workbook, this.session),
        service: (name) => service(name, this),
        ...(this.calculated ? { calculated: this.calculated } : {}),
      }, fault);
      return this.record(response, actions, { requestBytes, flags, housekeeping, actions: batch.actions.length });
    } finally {
      this.events.ownChanges = false;
    }
  }

  /** Why a request is refused before anything of it is done. */
  private async refusal(bytes: number, flags: number, housekeeping: boolean, fault: Fault | null): Promise<HostError | null> {
    if (fault?.kind === 'request') return new HostError(fault.code, fault.message);
    if (bytes > this.maxBytes) {
      return new HostError('RequestPayloadSizeLimitExceeded', `The request has ${String(bytes)} bytes; the limit is ${String(this.maxBytes)}.`);
    }
    if (this.editing && !housekeeping) {
      if ((flags & FLAG.delayForCellEdit) === 0) {
        return new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.');
      }
      await this.editing;
    }
    return null;
  }

  private record(
    response: ResponseBody,
    actions: string[],
    request: { requestBytes: number; flags: number; housekeeping: boolean; actions: number },
  ): string {
    let text = JSON.stringify(response);
    let bytes = byteLength(text);
    let error = response.Error?.Code ?? null;
    if (bytes > this.maxBytes) {
      const refusal = new HostError('ResponsePayloadSizeLimitExceeded', `The response has ${String(bytes)} bytes; the limit is ${String(this.maxBytes)}.`);
      text = JSON.stringify({ Results: [], TraceIds: [], Error: wireError(refusal, null, null) } satisfies ResponseBody);
      bytes = byteLength(text);
      error = refusal.code;
    }
    const { counters } = this;
    counters[request.housekeeping ? 'housekeeping' : 'requests'] += 1;
    if (!request.housekeeping) {
      counters.actions += request.actions;
      counters.requestBytes += request.requestBytes;
      counters.responseBytes += bytes;
    }
    this.log.push({ housekeeping: request.housekeeping, flags: request.flags, actions, requestBytes: request.requestBytes, responseBytes: bytes, error });
    return text;
  }

  private post(entries: Entry[]): void {
    if (this.closed || entries.length === 0) return;
    for (const listener of [...this.listeners]) listener(entries);
  }

  /** Ranges that the add-in keeps move along with rows and columns; formulas wait for the calculator. */
  private followCells(change: Change): void {
    if (change.type !== 'cells') return;
    if (!change.calculated) this.session.stale = true;
    const kind = change.change;
    if (kind !== 'RowInserted' && kind !== 'RowDeleted' && kind !== 'ColumnInserted' && kind !== 'ColumnDeleted') return;
    for (const { subject } of this.session.keptObjects()) {
      if (subject instanceof RangeRef && subject.sheetId === change.sheetId) follow(subject, change.rect, kind);
    }
  }

  /** Events go out after the answer to the request that caused them. */
  private scheduleFlush(): void {
    if (this.flushing !== null || this.closed) return;
    this.flushing = setTimeout(() => {
      this.flushing = null;
      void this.queue.then(() => { this.flush(); });
    }, 0);
  }

  private flush(): void {
    if (this.flushing !== null) clearTimeout(this.flushing);
    this.flushing = null;
    this.post(this.events.take());
  }
}
