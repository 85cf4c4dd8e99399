import type { Rect } from './address';
import { colCount, rectOf, rowCount } from './address';
import { isDatePattern } from './display';
import type { ChartSeries } from './records';
import type { Sheet } from './sheet';

/** The series that Excel makes of a block. */
export interface ChartSource {
  readonly plotBy: 'Rows' | 'Columns';
  readonly series: readonly Omit<ChartSeries, 'id'>[];
}

/** Whether a cell looks like a heading rather than a figure: text, a blank or a date. */
const isLabel = (sheet: Sheet, row: number, col: number): boolean =>
  typeof sheet.value(row, col) !== 'number' || isDatePattern(String(sheet.format(row, col, 'numberFormat')));

/**
 * Cuts a block into series as Excel does: a first row of labels names the series, a first column of labels the categories.
 * With 'Auto', series are the columns unless the block is wider than high.
 */
export function chartSeriesFrom(sheet: Sheet, rect: Rect, seriesBy: 'Auto' | 'Columns' | 'Rows'): ChartSource {
  const { top, left, bottom, right } = rect;
  const firstData = { row: Math.min(top + 1, bottom), col: Math.min(left + 1, right) };
  // A blank corner tells Excel that what stands beside and below it are headings, be they numbers.
  const corner = rowCount(rect) > 1 && colCount(rect) > 1 && sheet.value(top, left) === '';
  const headRow = corner || (rowCount(rect) > 1 && isLabel(sheet, top, firstData.col));
  const headCol = corner || (colCount(rect) > 1 && isLabel(sheet, firstData.row, left));
  const data = rectOf(top + (headRow ? 1 : 0), left + (headCol ? 1 : 0), bottom, right);
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && colCount(data) <= rowCount(data));
  const ref = (block: Rect): string => sheet.address(block, { absolute: true });
  const count = byColumns ? colCount(data) : rowCount(data);
  const series = Array.from({ length: count }, (_, i): Omit<ChartSeries, 'id'> => {
    const line = byColumns
      ? rectOf(data.top, data.left + i, data.bottom, data.left + i)
      : rectOf(data.top + i, data.left, data.top + i, data.right);
    const nameCell = byColumns ? (headRow ? rectOf(top, data.left + i) : null) : headCol ? rectOf(data.top + i, left) : null;
    const categories = byColumns
      ? headCol ? rectOf(data.top, left, data.bottom, left) : null
      : headRow ? rectOf(top, data.left, top, data.right) : null;
    return {
      name: nameCell ? sheet.text(nameCell.top, nameCell.left) : `Série${i + 1}`,
      ...(nameCell ? { nameRef: ref(nameCell) } : {}),
      values: ref(line),
      ...(categories ? { categories: ref(categories) } : {}),
    };
  });
  return { plotBy: byColumns ? 'Columns' : 'Rows', series };
}
