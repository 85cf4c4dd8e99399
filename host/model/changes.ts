import type { Rect } from './address';

/** Excel.DataChangeType's words. */
export type DataChangeType =
  | 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted' | 'Unknown';

/** What happened to a workbook. */
export type Change =
  /** Values or formulas; `calculated` when a calculator wrote results rather than someone an input. */
  | { readonly type: 'cells'; readonly sheetId: string; readonly rect: Rect; readonly change: DataChangeType; readonly calculated: boolean }
  | { readonly type: 'formats'; readonly sheetId: string; readonly rect: Rect }
  | { readonly type: 'dimensions'; readonly sheetId: string; readonly axis: 'rows' | 'columns'; readonly from: number; readonly to: number }
  | { readonly type: 'merges'; readonly sheetId: string }
  | { readonly type: 'sheetAdded'; readonly sheetId: string }
  | { readonly type: 'sheetDeleted'; readonly sheetId: string; readonly name: string }
  | { readonly type: 'sheetRenamed'; readonly sheetId: string; readonly before: string; readonly after: string }
  | { readonly type: 'sheetMoved'; readonly sheetId: string; readonly before: number; readonly after: number }
  | { readonly type: 'sheetActivated'; readonly sheetId: string; readonly previousId: string | null }
  | { readonly type: 'sheetVisibility'; readonly sheetId: string; readonly before: string; readonly after: string }
  /** Tab colour, gridlines, headings, frozen panes, zoom. */
  | { readonly type: 'sheetView'; readonly sheetId: string }
  | { readonly type: 'pageLayout'; readonly sheetId: string }
  | { readonly type: 'selection'; readonly sheetId: string; readonly rect: Rect }
  | { readonly type: 'table'; readonly what: What; readonly sheetId: string; readonly tableId: string }
  | { readonly type: 'chart'; readonly what: What; readonly sheetId: string; readonly chartId: string }
  /** `sheetId` is null for a name of the workbook. */
  | { readonly type: 'name'; readonly what: What; readonly sheetId: string | null; readonly name: string }
  | { readonly type: 'setting'; readonly key: string }
  | { readonly type: 'property'; readonly key: string }
  /** `sheetId` is null for the workbook's structure. */
  | { readonly type: 'protection'; readonly sheetId: string | null }
  /** Everything may differ: the workbook was put back as it was. */
  | { readonly type: 'restored' };

/** Whether an object came, changed or went. */
export type What = 'added' | 'changed' | 'deleted';

/** Told of changes: one at a time, or those of a batch together, in order. */
export type ChangeListener = (changes: readonly Change[]) => void;

/** Passes changes on to listeners; holds them back while a batch runs. */
export class ChangeHub {
  private readonly listeners = new Set<ChangeListener>();
  private held: Change[] | null = null;

  /** Starts listening; the function returned stops it. */
  on(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(change: Change): void {
    if (this.held) this.held.push(change);
    else this.tell([change]);
  }

  /** Runs `work`; its changes are told at its end, together, also when it throws. A batch within a batch joins it. */
  batch<T>(work: () => T): T {
    if (this.held) return work();
    this.held = [];
    try {
      return work();
    } finally {
      const changes = this.held;
      this.held = null;
      if (changes.length > 0) this.tell(changes);
    }
  }

  private tell(changes: readonly Change[]): void {
    for (const listener of [...this.listeners]) listener(changes);
  }
}
