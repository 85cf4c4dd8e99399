import { containsCell, isFormulaCell, parseAddress, wholeSheet } from '../../model';
import type { Rect, Sheet } from '../../model';

/**
 * Tells of a cell whether an array formula beside it filled it. Such a cell must not be given to Univer: it would
 * see something in the formula's way and show #SPILL!.
 *
 * @example
 * spilledFrom(sheet)(3, 1) // → true where B2 holds =UNIQUE(…) and fills B2:B5
 */
export function spilledFrom(sheet: Sheet): (row: number, col: number) => boolean {
  const areas: { anchorRow: number; anchorCol: number; rect: Rect }[] = [];
  sheet.eachCell(wholeSheet, (content, row, col) => {
    if (!isFormulaCell(content) || content.array === undefined) return;
    const rect = parseAddress(content.array)?.rect;
    if (rect) areas.push({ anchorRow: row, anchorCol: col, rect });
  });
  if (areas.length === 0) return () => false;
  return (row, col) =>
    areas.some(({ anchorRow, anchorCol, rect }) => (row !== anchorRow || col !== anchorCol) && containsCell(rect, row, col));
}
