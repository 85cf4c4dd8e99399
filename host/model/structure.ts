import type { Rect } from './address';
import { MAX_COLS, MAX_ROWS, colCount, contains, intersect, isWholeCols, isWholeRows, rectOf, rowCount } from './address';
import type { DataChangeType } from './changes';
import { ModelError } from './errors';
import { moveReferences } from './formulas';
import type { RectMap } from './formulas';
import { lineOf } from './lines';
import type { BreakAxis } from './pageBreaks';
import { tidyBreaks } from './pageBreaks';
import type { AnchorPoint, Chart, Table } from './records';
import { formulasChanged } from './references';
import type { Sheet } from './sheet';
import type { CellContent } from './values';

/** Where cells go when others are put in or taken out. */
export type ShiftDirection = 'Down' | 'Right' | 'Up' | 'Left';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** An insertion or a removal along one axis. */
interface Shift {
  readonly rect: Rect;
  readonly vertical: boolean;
  /** Positive for an insertion. */
  readonly count: number;
  /** Whole rows or whole columns. */
  readonly whole: boolean;
}

const spanOf = (rect: Rect, vertical: boolean): Span => (vertical ? { from: rect.top, to: rect.bottom } : { from: rect.left, to: rect.right });
const withSpan = (rect: Rect, vertical: boolean, span: Span): Rect =>
  vertical ? { ...rect, top: span.from, bottom: span.to } : { ...rect, left: span.from, right: span.to };

/** Where a span is after the shift; null when it is gone or pushed off the sheet. */
function shiftSpan(span: Span, shift: Shift): Span | null {
  const at = spanOf(shift.rect, shift.vertical).from;
  const last = (shift.vertical ? MAX_ROWS : MAX_COLS) - 1;
  if (shift.count > 0) {
    const from = span.from >= at ? span.from + shift.count : span.from;
    const to = Math.min(span.to >= at ? span.to + shift.count : span.to, last);
    // A whole column stays a whole column.
    if (span.from === 0 && span.to === last) return span;
    return from > last ? null : { from, to };
  }
  if (span.from === 0 && span.to === last) return span;
  const end = at - shift.count;
  const from = span.from < at ? span.from : span.from >= end ? span.from + shift.count : at;
  const to = span.to < at ? span.to : span.to >= end ? span.to + shift.count : at - 1;
  return to < from ? null : { from, to };
}

/** The map of blocks for a shift: blocks that stick out sideways stay where they are. */
function rectMap(shift: Shift): RectMap {
  const across = spanOf(shift.rect, !shift.vertical);
  return (rect) => {
    const own = spanOf(rect, !shift.vertical);
    if (!shift.whole && (own.from < across.from || own.to > across.to)) return rect;
    const span = shiftSpan(spanOf(rect, shift.vertical), shift);
    return span ? withSpan(rect, shift.vertical, span) : null;
  };
}

/** The cells that move or go: from the block to the end of the sheet. */
function affected(shift: Shift): Rect {
  const { rect } = shift;
  return shift.vertical ? { ...rect, bottom: MAX_ROWS - 1 } : { ...rect, right: MAX_COLS - 1 };
}

/** Throws where Excel refuses: a table or a merged area would be torn, cells would fall off the sheet, protection. */
function check(sheet: Sheet, shift: Shift): void {
  const { vertical, whole, count } = shift;
  if (whole) sheet.checkAllowed(count > 0 ? (vertical ? 'allowInsertRows' : 'allowInsertColumns') : vertical ? 'allowDeleteRows' : 'allowDeleteColumns');
  else sheet.checkEditable(affected(shift));
  const region = affected(shift);
  const across = spanOf(shift.rect, !vertical);
  const torn = (rect: Rect): boolean => {
    const own = spanOf(rect, !vertical);
    return !whole && intersect(rect, region) !== null && (own.from < across.from || own.to > across.to);
  };
  if (sheet.tables.list().some(({ range }) => torn(range))) throw new ModelError('InvalidOperation', 'The operation would shift a part of a table.');
  if (sheet.merges.list().some(torn)) throw new ModelError('MergedRangeConflict', 'The operation would split merged cells.');
  if (count < 0 && vertical) {
    const beheaded = sheet.tables.list().some((table) => {
      const header = sheet.tables.headerRange(table);
      return header !== null && intersect(header, shift.rect) !== null && !contains(shift.rect, table.range);
    });
    if (beheaded) throw new ModelError('InvalidOperation', "A table's headings cannot be deleted.");
  }
  const used = count > 0 ? sheet.usedRange(true) : null;
  const last = used ? intersect(used, region) : null;
  if (last && (vertical ? last.bottom + count >= MAX_ROWS : last.right + count >= MAX_COLS)) {
    throw new ModelError('InvalidOperation', 'Cells that are not blank would fall off the sheet.');
  }
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const { cells } = sheet.state;
  const { rect, vertical, count } = shift;
  if (shift.whole) {
    if (vertical) cells.shiftRows(rect.top, count);
    else cells.shiftCols(rect.left, count);
    return;
  }
  const moving: { row: number; col: number; content: CellContent }[] = [];
  const map = rectMap(shift);
  const region = affected(shift);
  cells.each(region, (content, row, col) => {
    const target = map(rectOf(row, col));
    if (target) moving.push({ row: target.top, col: target.left, content });
  });
  cells.clear(region);
  for (const { row, col, content } of moving) cells.set(row, col, content);
}

function moveFormats(sheet: Sheet, shift: Shift): void {
  const { rect, vertical, count } = shift;
  const { state } = sheet;
  if (shift.whole) {
    const at = vertical ? rect.top : rect.left;
    const axis = vertical ? 'rows' : 'columns';
    const near = at > 0 ? lineOf(state[axis].get(at - 1).size, false) : lineOf(null, false);
    if (count > 0) {
      state.formats = vertical ? state.formats.insertRows(at, count) : state.formats.insertCols(at, count);
      state[axis] = state[axis].insert(at, count, near);
    } else {
      state.formats = vertical ? state.formats.removeRows(at, -count) : state.formats.removeCols(at, -count);
      state[axis] = state[axis].remove(at, -count);
    }
    return;
  }
  const before = state.formats;
  const region = affected(shift);
  const from = count > 0 ? rect : vertical ? { ...rect, top: rect.bottom + 1 } : { ...rect, left: rect.right + 1 };
  const source = vertical
    ? { ...region, top: from.top, bottom: MAX_ROWS - 1 - Math.max(count, 0) }
    : { ...region, left: from.left, right: MAX_COLS - 1 - Math.max(count, 0) };
  if (source.top > source.bottom || source.left > source.right) return;
  state.formats = state.formats.paste(before, source, vertical ? source.top + count : source.top, vertical ? source.left : source.left + count);
  if (count < 0) return;
  const edge = vertical ? { ...rect, top: rect.top - 1, bottom: rect.top - 1 } : { ...rect, left: rect.left - 1, right: rect.left - 1 };
  if (edge.top < 0 || edge.left < 0) return;
  for (let i = 0; i < count; i++) {
    state.formats = state.formats.paste(before, edge, vertical ? rect.top + i : rect.top, vertical ? rect.left : rect.left + i);
  }
}

function moveTable(table: Table, shift: Shift, map: RectMap): Table | null {
  const range = map(table.range);
  if (!range) return null;
  if (shift.vertical || colCount(range) === table.columns.length) return { ...table, range };
  const at = shift.rect.left - table.range.left;
  const columns = shift.count > 0
    ? table.columns.toSpliced(at, 0, ...Array.from({ length: shift.count }, (_, i) => ({ id: Math.max(...table.columns.map(({ id }) => id)) + 1 + i, name: '' })))
    : table.columns.filter((_, i) => table.range.left + i < shift.rect.left || table.range.left + i > shift.rect.right);
  return { ...table, range, columns };
}

function moveAnchor(point: AnchorPoint, shift: Shift): AnchorPoint {
  const index = shift.vertical ? point.row : point.col;
  const span = shiftSpan({ from: index, to: index }, shift);
  const at = spanOf(shift.rect, shift.vertical).from;
  const moved = span ? span.from : at;
  return shift.vertical ? { ...point, row: moved, dy: span ? point.dy : 0 } : { ...point, col: moved, dx: span ? point.dx : 0 };
}

function moveChart(chart: Chart, shift: Shift): Chart {
  const anchor = { from: moveAnchor(chart.anchor.from, shift), to: moveAnchor(chart.anchor.to, shift) };
  return JSON.stringify(anchor) === JSON.stringify(chart.anchor) ? chart : { ...chart, anchor };
}

/** A break goes with the row below it, and away with it. */
function moveBreaks(breaks: readonly number[], shift: Shift, axis: BreakAxis): readonly number[] {
  if (shift.vertical !== (axis === 'rows')) return breaks;
  return tidyBreaks(breaks.flatMap((index) => shiftSpan({ from: index, to: index }, shift)?.from ?? []), axis);
}

function movePage(sheet: Sheet, shift: Shift, map: RectMap): void {
  const { pageLayout } = sheet.state;
  const moved = (rect: Rect | null): Rect | null => (rect ? map(rect) : null);
  sheet.state.pageLayout = {
    ...pageLayout,
    printAreas: pageLayout.printAreas.map(map).filter((area) => area !== null),
    titleRows: moved(pageLayout.titleRows),
    titleColumns: moved(pageLayout.titleColumns),
    rowBreaks: moveBreaks(pageLayout.rowBreaks, shift, 'rows'),
    columnBreaks: moveBreaks(pageLayout.columnBreaks, shift, 'columns'),
  };
}

function apply(sheet: Sheet, shift: Shift, change: DataChangeType): void {
  check(sheet, shift);
  const map = rectMap(shift);
  sheet.workbook.batch(() => {
    moveCells(sheet, shift);
    moveFormats(sheet, shift);
    sheet.state.merges = sheet.state.merges.map(map).filter((area) => area !== null).filter((area) => rowCount(area) * colCount(area) > 1);
    formulasChanged(sheet.workbook, (formula, home) => moveReferences(formula, home, sheet.name, map));
    if (shift.whole) {
      sheet.charts.moved(sheet.charts.list().map((chart) => moveChart(chart, shift)));
      movePage(sheet, shift, map);
    }
    const tables = sheet.tables.list().map((table) => moveTable(table, shift, map)).filter((table) => table !== null);
    sheet.tables.moved(tables);
    sheet.workbook.emit({ type: 'cells', sheetId: sheet.id, rect: shift.rect, change, calculated: false });
    // New columns of a table get headings; a table whose rows all went keeps a blank one.
    for (const table of tables) {
      if (table.columns.some(({ name }) => name === '')) sheet.tables.cellsEdited(table.range);
      const data = sheet.tables.dataRange(table);
      if (data.bottom < data.top) insertCells(sheet, { ...table.range, top: data.top, bottom: data.top }, 'Down');
    }
  });
}

/** Opens a block of cells. Throws ModelError where Excel refuses. */
export function insertCells(sheet: Sheet, rect: Rect, direction: 'Down' | 'Right'): void {
  const rows = isWholeRows(rect);
  const whole = rows || isWholeCols(rect);
  const vertical = whole ? rows : direction === 'Down';
  const change = !whole ? 'CellInserted' : rows ? 'RowInserted' : 'ColumnInserted';
  apply(sheet, { rect, vertical, whole, count: vertical ? rowCount(rect) : colCount(rect) }, change);
}

/** Takes a block of cells out. Throws ModelError where Excel refuses. */
export function removeCells(sheet: Sheet, rect: Rect, direction: 'Up' | 'Left'): void {
  const rows = isWholeRows(rect);
  const whole = rows || isWholeCols(rect);
  const vertical = whole ? rows : direction === 'Up';
  const change = !whole ? 'CellDeleted' : rows ? 'RowDeleted' : 'ColumnDeleted';
  apply(sheet, { rect, vertical, whole, count: -(vertical ? rowCount(rect) : colCount(rect)) }, change);
}
