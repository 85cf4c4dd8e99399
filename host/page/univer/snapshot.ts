import { BooleanNumber, LocaleType, VerticalAlign } from '@univerjs/core';
import type { ICellData, IColumnData, IRange, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { MAX_COLS, MAX_ROWS, propOf, rectOf, styleBlocks, wholeSheet } from '../../model';
import type { Rect, Sheet, Style, Workbook } from '../../model';
import { univerCell } from './cells';
import { spilledFrom } from './spills';
import { styleKey, univerStyle } from './styles';

/** Pixels of a length in points. */
export const pixels = (points: number): number => Math.round((points * 4) / 3);

/** Points of a length in pixels. */
export const points = (length: number): number => (length * 3) / 4;

/** Excel's ordinary cell: Calibri 11, text at the bottom. */
const ordinary: IStyleData = { ff: 'Calibri', fs: 11, vt: VerticalAlign.BOTTOM };

/** A sheet's extent in Univer, which keeps a fixed number of rows and columns where Excel has a million. */
export type Extent = { rows: number; cols: number };

/** Room for what is there, and to go on typing. */
export function extentOf(sheet: Sheet): Extent {
  const used = sheet.usedRange();
  return { rows: Math.max(1000, (used?.bottom ?? 0) + 200), cols: Math.max(40, (used?.right ?? 0) + 15) };
}

/** A block cut to the sheet's extent, in Univer's words. */
export function univerRange(rect: Rect, extent: Extent): IRange {
  return {
    startRow: Math.min(rect.top, extent.rows - 1),
    endRow: Math.min(rect.bottom, extent.rows - 1),
    startColumn: Math.min(rect.left, extent.cols - 1),
    endColumn: Math.min(rect.right, extent.cols - 1),
  };
}

/** A block of Univer in the model's words: up to the grid's edge means up to the sheet's. */
export function modelRect(range: IRange, extent: Extent): Rect {
  const top = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const left = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const bottom = Number.isNaN(range.endRow) || (top === 0 && range.endRow >= extent.rows - 1) ? MAX_ROWS - 1 : range.endRow;
  const right = Number.isNaN(range.endColumn) || (left === 0 && range.endColumn >= extent.cols - 1) ? MAX_COLS - 1 : range.endColumn;
  return rectOf(top, left, bottom, right);
}

/**
 * The whole workbook as Univer loads it.
 *
 * @param unitId the id under which Univer keeps it
 */
export function workbookSnapshot(workbook: Workbook, unitId: string): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  const sheets = workbook.sheets.list();
  return {
    id: unitId,
    name: 'Classeur',
    appVersion: '0.25.1',
    locale: LocaleType.FR_FR,
    styles,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet, styles)])),
    defaultStyle: ordinary,
  };
}

/**
 * One sheet as Univer loads it.
 *
 * @param styles the style table, to which the sheet's styles are added
 */
export function sheetSnapshot(sheet: Sheet, styles: Record<string, IStyleData>): IWorksheetData {
  const extent = extentOf(sheet);
  const { view } = sheet;
  const rowData: Record<number, Partial<IRowData>> = {};
  const columnData: Record<number, Partial<IColumnData>> = {};
  for (const { from, to, value } of sheet.rows.runs(0, extent.rows - 1)) {
    if (value.size === null && !value.hidden) continue;
    for (let row = from; row <= to; row++) rowData[row] = rowEntry(value.size, value.hidden);
  }
  for (const { from, to, value } of sheet.columns.runs(0, extent.cols - 1)) {
    if (value.size === null && !value.hidden) continue;
    for (let col = from; col <= to; col++) columnData[col] = columnEntry(value.size, value.hidden);
  }
  const cellData = sheetCells(sheet, extent, styles, columnData);
  for (const [row, height] of tallRows(sheet)) rowData[row] = { ...rowData[row], h: pixels(height), ia: BooleanNumber.FALSE };
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: view.tabColor,
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: freezeOf(sheet),
    rowCount: extent.rows,
    columnCount: extent.cols,
    zoomRatio: view.zoom / 100,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: pixels(sheet.columns.defaultSize),
    defaultRowHeight: pixels(sheet.rows.defaultSize),
    mergeData: sheet.merges.list().map((area) => univerRange(area, extent)),
    defaultStyle: ordinary,
    cellData,
    rowData,
    columnData,
    rowHeader: { width: 46, hidden: view.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE },
    columnHeader: { height: 20, hidden: view.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE },
    showGridlines: view.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** Frozen panes in Univer's words; -1 says that nothing is frozen. */
export function freezeOf(sheet: Sheet) {
  const { freezeRows: rows, freezeColumns: cols } = sheet.view;
  return { xSplit: cols, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: cols > 0 ? cols : -1 };
}

/**
 * Rows without a height of their own that large letters make taller, with their height in points: Excel fits them by
 * itself when it opens the sheet.
 */
export function tallRows(sheet: Sheet): Map<number, number> {
  const tall = new Map<number, number>();
  const used = sheet.usedRange();
  if (!used) return tall;
  for (const { rect, style } of styleBlocks(sheet, used)) {
    const size = Number(propOf(style, 'format.font.size'));
    if (size <= 11) continue;
    for (let row = rect.top; row <= rect.bottom; row++) {
      if (sheet.rows.size(row) === sheet.rows.defaultSize) tall.set(row, Math.max(tall.get(row) ?? 0, Math.ceil(size * 1.36)));
    }
  }
  return tall;
}

const rowEntry = (size: number | null, hidden: boolean): Partial<IRowData> => ({
  ...(size === null ? {} : { h: pixels(size), ia: BooleanNumber.FALSE }),
  ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
});

const columnEntry = (size: number | null, hidden: boolean): Partial<IColumnData> => ({
  ...(size === null ? {} : { w: pixels(size) }),
  ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
});

function sheetCells(
  sheet: Sheet,
  extent: Extent,
  styles: Record<string, IStyleData>,
  columnData: Record<number, Partial<IColumnData>>,
): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const cell = (row: number, col: number): ICellData => ((cells[row] ??= {})[col] ??= {});
  const use = (style: Style): string => {
    const key = styleKey(style);
    styles[key] ??= univerStyle(style);
    return key;
  };
  const written = sheet.usedRange()?.bottom ?? 0;
  for (const { rect, style } of styleBlocks(sheet, rectOf(0, 0, extent.rows - 1, extent.cols - 1))) {
    if (Object.keys(style.props).length === 0) continue;
    const toTheEnd = rect.bottom >= extent.rows - 1;
    if (toTheEnd) for (let col = rect.left; col <= rect.right; col++) columnData[col] = { ...columnData[col], s: use(style) };
    const bottom = toTheEnd ? Math.min(rect.bottom, written) : rect.bottom;
    for (let row = rect.top; row <= bottom; row++) for (let col = rect.left; col <= rect.right; col++) cell(row, col).s = use(style);
  }
  const spilled = spilledFrom(sheet);
  sheet.eachCell(wholeSheet, (content, row, col) => {
    if (!spilled(row, col)) Object.assign(cell(row, col), univerCell(content));
  });
  return cells;
}
