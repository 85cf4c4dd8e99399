import { Sheet } from './sheet';
import type { SheetState, WorkbookState } from './state';
import { copySheetState } from './state';
import { Workbook } from './workbook';

/** All of a workbook at one moment. */
export interface Snapshot {
  readonly state: WorkbookState;
  readonly sheets: readonly { readonly id: string; readonly state: SheetState }[];
  readonly source: unknown;
}

/** Keeps a workbook as it is now. */
export const snapshot = (workbook: Workbook): Snapshot => ({
  state: { ...workbook.state },
  sheets: workbook.sheets.list().map(({ id, state }) => ({ id, state: copySheetState(state) })),
  source: workbook.source,
});

/** Puts a workbook back as it was; sheets that are still there keep their object. Tells listeners `restored`. */
export function restore(workbook: Workbook, kept: Snapshot): void {
  workbook.state = { ...kept.state };
  workbook.source = kept.source;
  workbook.sheets.replaceAll(
    kept.sheets.map(({ id, state }) => {
      const sheet = workbook.sheets.byId(id) ?? new Sheet(workbook, id, state.name);
      sheet.state = copySheetState(state);
      return sheet;
    }),
  );
  workbook.emit({ type: 'restored' });
}

/** A workbook of its own with the same contents and ids; listeners and calculator do not come along. */
export function clone(workbook: Workbook): Workbook {
  const copy = new Workbook();
  restore(copy, snapshot(workbook));
  return copy;
}
