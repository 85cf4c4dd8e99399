import { MAX_COLS, MAX_ROWS, colCount, contains, intersect, isWholeCols, isWholeRows, rectOf, rowCount, union, wholeSheet } from '../../model/address';
import type { Rect } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { HostError, invalidArgument, notFound } from '../errors';
import type { Arg } from '../object';
import { isHostObject } from '../object';

/** Excel gives no values of more cells than this at once. */
const MOST_CELLS = 5_000_000;

/** A block of cells that an add-in holds: it outlives edits of the sheet, and fails when its sheet is gone. */
export class RangeRef {
  readonly workbook: Workbook;
  readonly sheetId: string;
  rect: Rect;
  /** False once the cells were deleted. */
  alive = true;

  constructor(sheet: Sheet, rect: Rect) {
    this.workbook = sheet.workbook;
    this.sheetId = sheet.id;
    this.rect = rect;
  }

  get sheet(): Sheet {
    const sheet = this.workbook.sheets.byId(this.sheetId);
    if (!sheet || !this.alive) throw notFound('The range is no longer there: its cells or its sheet were deleted.');
    return sheet;
  }

  get rows(): number {
    return rowCount(this.rect);
  }

  get cols(): number {
    return colCount(this.rect);
  }

  /** Whole rows or columns: their values are not given, and cannot be written. */
  get unbounded(): boolean {
    return isWholeCols(this.rect) || isWholeRows(this.rect) || this.rows * this.cols > MOST_CELLS;
  }

  to(rect: Rect): RangeRef {
    if (!contains(wholeSheet, rect) || rect.top > rect.bottom || rect.left > rect.right) {
      throw invalidArgument('The range would lie outside the sheet.');
    }
    return new RangeRef(this.sheet, rect);
  }

  /** The block moved and grown; deltas in cells. */
  by(top: number, left: number, bottom: number, right: number): RangeRef {
    const { rect } = this;
    return this.to(rectOf(rect.top + top, rect.left + left, rect.bottom + bottom, rect.right + right));
  }

  entireRows(): RangeRef {
    return this.to(rectOf(this.rect.top, 0, this.rect.bottom, MAX_COLS - 1));
  }

  entireColumns(): RangeRef {
    return this.to(rectOf(0, this.rect.left, MAX_ROWS - 1, this.rect.right));
  }

  /** The smallest block that holds what is used of this one, or null. */
  used(valuesOnly: boolean): RangeRef | null {
    let found: Rect | null = null;
    this.sheet.eachCell(this.rect, (_, row, col) => {
      const cell = rectOf(row, col);
      found = found === null ? cell : union(found, cell);
    });
    const formatted = valuesOnly ? null : this.sheet.usedRange(false);
    const within = formatted && intersect(formatted, this.rect);
    const all = found && within ? union(found, within) : (found ?? within);
    return all ? this.to(all) : null;
  }
}

/** Where a stretch of lines is once others were put in or taken out; null when nothing of it is left. */
function moved(from: number, to: number, at: number, count: number): readonly [number, number] | null {
  if (count > 0) return [from >= at ? from + count : from, to >= at ? to + count : to];
  const end = at - count;
  const first = from < at ? from : Math.max(from + count, at);
  const last = to < at ? to : to < end ? at - 1 : to + count;
  return last < first ? null : [first, last];
}

/** Lets a range follow whole rows or columns that were inserted or deleted on its sheet, as Excel's ranges do. */
export function follow(range: RangeRef, lines: Rect, change: 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted'): void {
  const { rect } = range;
  const rows = change.startsWith('Row');
  // A whole column stays a whole column when rows come or go.
  if (rows ? isWholeCols(rect) : isWholeRows(rect)) return;
  const size = rows ? rowCount(lines) : colCount(lines);
  const count = change.endsWith('Inserted') ? size : -size;
  const span = rows ? moved(rect.top, rect.bottom, lines.top, count) : moved(rect.left, rect.right, lines.left, count);
  if (!span) range.alive = false;
  else range.rect = rows ? { ...rect, top: span[0], bottom: span[1] } : { ...rect, left: span[0], right: span[1] };
}

/** The range in an argument: a range object, or an address on `home`. */
export function rangeArg(arg: Arg, home: Sheet, name: string): RangeRef {
  if (isHostObject(arg) && arg.subject instanceof RangeRef) return arg.subject;
  if (typeof arg === 'string') return rangeAt(home, arg);
  throw invalidArgument(`The argument '${name}' is not a range.`);
}

/**
 * The block that a text names: an address, a defined name, a table.
 *
 * @param home the sheet meant where the text names none
 */
export function rangeAt(home: Sheet, address: string): RangeRef {
  const found = home.workbook.resolve(address, home);
  if (!found) throw invalidArgument(`"${address}" is not the address of a range.`);
  return new RangeRef(found.sheet, found.rect);
}

/** As `rangeAt`, refusing a block of another sheet, as `worksheet.getRange` does. */
export function rangeOn(sheet: Sheet, address: string): RangeRef {
  const range = rangeAt(sheet, address);
  if (range.sheetId !== sheet.id) throw new HostError('InvalidArgument', `"${address}" lies on another sheet than "${sheet.name}".`);
  return range;
}
