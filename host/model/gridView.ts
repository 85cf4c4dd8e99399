import type { Rect } from './address';
import { formatAddress, parseAddress, rectAt, rectOf, union } from './address';
import type { StyledRect } from './formats';
import type { Sheet } from './sheet';
import type { CellContent, CellValue } from './values';
import { isFormulaCell } from './values';

/** A cell and what is to stand in it. */
export interface PlacedContent {
  readonly row: number;
  readonly col: number;
  readonly content: CellContent | undefined;
}

/** The block cut into pieces of one style each: what a grid needs to paint it. */
export const styleBlocks = (sheet: Sheet, rect: Rect): Iterable<StyledRect> => sheet.state.formats.blocks(rect);

/**
 * Puts contents in as a grid has them that did its own reading of what was typed: no conversions. One change is told.
 *
 * @throws ModelError AccessDenied on a protected sheet
 */
export function setContents(sheet: Sheet, cells: readonly PlacedContent[]): void {
  let changed: Rect | null = null;
  for (const { row, col } of cells) sheet.checkEditable(rectOf(row, col));
  for (const { row, col, content } of cells) {
    sheet.state.cells.set(row, col, content);
    changed = changed ? union(changed, rectOf(row, col)) : rectOf(row, col);
  }
  if (changed) sheet.edited(changed);
}

/**
 * Writes the results that an array formula spills from its cell; those of the last time go where the block shrank.
 *
 * @param values null: the formula spills no longer
 */
export function setSpill(sheet: Sheet, row: number, col: number, values: readonly (readonly CellValue[])[] | null): void {
  const anchor = sheet.content(row, col);
  if (!isFormulaCell(anchor)) return;
  const before = anchor.array === undefined ? null : (parseAddress(anchor.array)?.rect ?? null);
  const after = values === null ? null : rectAt(row, col, values.length, values[0]?.length ?? 1);
  if (before) sheet.state.cells.clear(before);
  values?.forEach((line, i) => line.forEach((value, j) => sheet.state.cells.set(row + i, col + j, value)));
  const first = values?.[0]?.[0] ?? anchor.value;
  const { formula } = anchor;
  sheet.state.cells.set(row, col, after ? { formula, value: first, array: formatAddress(after) } : { formula, value: first });
  const rect = before && after ? union(before, after) : (before ?? after);
  if (rect) sheet.workbook.emit({ type: 'cells', sheetId: sheet.id, rect, change: 'RangeEdited', calculated: true });
}
