/** What the add-in's requests cost. */
export interface Counters {
  /** Requests that an add-in's own `sync` sent; the library's housekeeping is in `housekeeping`. */
  requests: number;
  /** Requests of the library itself: references given back after `Excel.run`, results of custom functions. */
  housekeeping: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  /** Cells whose values, formulas, texts, types or number formats were read. */
  cellsRead: number;
  cellsWritten: number;
}

/** One request, for inspection. */
export interface LogEntry {
  housekeeping: boolean;
  flags: number;
  /** What the actions did, in order: `Range.values=`, `WorksheetCollection.add()`, `Range?` for a load. */
  actions: string[];
  requestBytes: number;
  responseBytes: number;
  /** Code of the error that ended it; null when all went well. */
  error: string | null;
}

export const noCost = (): Counters => ({
  requests: 0,
  housekeeping: 0,
  actions: 0,
  requestBytes: 0,
  responseBytes: 0,
  cellsRead: 0,
  cellsWritten: 0,
});
