import { MAX_COLS, MAX_ROWS } from './address';
import { ModelError } from './errors';
import type { Sheet } from './sheet';

/** Which lines page breaks stand between. */
export type BreakAxis = 'rows' | 'columns';

const KEYS = { rows: 'rowBreaks', columns: 'columnBreaks' } as const;

/**
 * A sheet's manual page breaks between rows (horizontal ones) or between columns, each told by the index of the first line
 * of the new page. Changes are told as those of the page layout.
 *
 * @example
 * sheet.rowBreaks.add(20) // a new page begins with row 21
 */
export class SheetPageBreaks {
  private readonly sheet: Sheet;
  private readonly axis: BreakAxis;

  constructor(sheet: Sheet, axis: BreakAxis) {
    this.sheet = sheet;
    this.axis = axis;
  }

  /** Ascending, each once. */
  list(): readonly number[] {
    return this.sheet.pageLayout[KEYS[this.axis]];
  }

  has(index: number): boolean {
    return this.list().includes(index);
  }

  /**
   * Begins a new page with a line; one that begins a page already stays as it is.
   *
   * @throws ModelError InvalidArgument for the first line, before which there is no page, and beyond the sheet
   */
  add(index: number): void {
    if (!isBreak(index, this.axis)) throw new ModelError('InvalidArgument', `No page break can stand before ${this.axis === 'rows' ? 'row' : 'column'} ${index + 1}.`);
    if (!this.has(index)) this.set([...this.list(), index]);
  }

  /** Throws ItemNotFound where there is no break. */
  remove(index: number): void {
    if (!this.has(index)) throw new ModelError('ItemNotFound', `There is no page break before ${this.axis === 'rows' ? 'row' : 'column'} ${index + 1}.`);
    this.set(this.list().filter((other) => other !== index));
  }

  clear(): void {
    if (this.list().length > 0) this.set([]);
  }

  /** Sets the breaks as a file tells them, in whatever order; what can be none is passed over. For loaders. */
  load(indexes: readonly number[]): void {
    this.set(indexes);
  }

  private set(indexes: readonly number[]): void {
    this.sheet.setPageLayout({ [KEYS[this.axis]]: tidyBreaks(indexes, this.axis) });
  }
}

const isBreak = (index: number, axis: BreakAxis): boolean => Number.isInteger(index) && index > 0 && index < (axis === 'rows' ? MAX_ROWS : MAX_COLS);

/** Breaks in order, each once, without those that cannot be. */
export const tidyBreaks = (indexes: readonly number[], axis: BreakAxis): number[] =>
  [...new Set(indexes)].filter((index) => isBreak(index, axis)).sort((a, b) => a - b);
