import type { Cell, ColumnDef, RowDef, SheetProtection as FileProtection, TableDefinition, WriteSheet } from 'hucre';
import type { CellContent, Sheet, Table } from '../model';
import { CellError, MAX_COLS, MAX_ROWS, formatAddress, isFormulaCell, rectOf, styleBlocks, valueOf, widthToFile } from '../model';
import { chartToFile } from './chartsToFile';
import { colorToFile } from './colors';
import { formulaToFile } from './functionNames';
import { breaksToFile, headersToFile, pageToFile } from './pageSetup';
import { styleToFile } from './styles';
import { validationsToFile } from './validations';

type FileCell = Partial<Cell>;

/** Put before a text that spells an error: hucre would make the error of it. The mark is taken out of the XML again. */
export const TEXT_MARK = '\uE000';

function cellToFile(content: CellContent): FileCell {
  const value = valueOf(content);
  const plain = value instanceof CellError ? value.code : value;
  if (isFormulaCell(content)) {
    const array = content.array === undefined ? {} : { formulaType: 'array' as const, formulaRef: content.array };
    return { formula: formulaToFile(content.formula), formulaResult: plain, ...array };
  }
  if (value instanceof CellError) return { value: plain, type: 'error' };
  return { value: typeof plain === 'string' && CellError.parse(plain) ? TEXT_MARK + plain : plain };
}

/** The cells with their styles. Styles that reach the sheet's end (whole columns) are written for the cells that hold something. */
function cellsToFile(sheet: Sheet): Map<string, FileCell> {
  const cells = new Map<string, FileCell>();
  const used = sheet.usedRange(true) ?? rectOf(0, 0);
  sheet.eachCell(rectOf(0, 0, MAX_ROWS - 1, MAX_COLS - 1), (content, row, col) => cells.set(`${row},${col}`, cellToFile(content)));
  for (const { rect, style } of styleBlocks(sheet, rectOf(0, 0, MAX_ROWS - 1, MAX_COLS - 1))) {
    const fileStyle = styleToFile(style);
    const link = style.props.hyperlink;
    if (!fileStyle && !link) continue;
    const open = rect.bottom === MAX_ROWS - 1 || rect.right === MAX_COLS - 1;
    const bottom = Math.min(rect.bottom, rect.bottom === MAX_ROWS - 1 ? used.bottom : rect.bottom);
    const right = Math.min(rect.right, rect.right === MAX_COLS - 1 ? used.right : rect.right);
    for (let row = rect.top; row <= bottom; row++) {
      for (let col = rect.left; col <= right; col++) {
        const key = `${row},${col}`;
        const cell = cells.get(key);
        if (!cell && (open || !fileStyle)) continue;
        const made: FileCell = cell ?? { value: null };
        if (fileStyle) made.style = fileStyle;
        if (typeof link === 'object' && link !== null && 'address' in link) made.hyperlink = { target: String(link.address) };
        if (typeof link === 'object' && link !== null && 'documentReference' in link) {
          made.hyperlink = { target: '', location: String(link.documentReference) };
        }
        cells.set(key, made);
      }
    }
  }
  return cells;
}

function columnsToFile(sheet: Sheet): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (const { from, to, value } of sheet.columns.runs()) {
    if (value.size === null && !value.hidden) continue;
    for (let col = from; col <= to; col++) {
      while (columns.length < col) columns.push({});
      columns[col] = { ...(value.size === null ? {} : { width: widthToFile(value.size) }), ...(value.hidden ? { hidden: true } : {}) };
    }
  }
  return columns;
}

function rowsToFile(sheet: Sheet): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const { from, to, value } of sheet.rows.runs()) {
    if (value.size === null && !value.hidden) continue;
    for (let row = from; row <= Math.min(to, from + 99999); row++) {
      rows.set(row, { ...(value.size === null ? {} : { height: value.size }), ...(value.hidden ? { hidden: true } : {}) });
    }
  }
  return rows;
}

const tableToFile = (table: Table): TableDefinition => ({
  name: table.name,
  displayName: table.name,
  range: formatAddress(table.range),
  columns: table.columns.map(({ name, totalFunction, totalLabel }) => ({
    name,
    ...(totalFunction === undefined ? {} : { totalFunction }),
    ...(totalLabel === undefined ? {} : { totalLabel }),
  })),
  ...(table.style === '' ? {} : { style: table.style }),
  showRowStripes: table.bandedRows,
  showColumnStripes: table.bandedColumns,
  showAutoFilter: table.showFilterButton,
  showTotalRow: table.showTotals,
});

function protectionToFile(sheet: Sheet): FileProtection | undefined {
  const { isProtected, password, options } = sheet.protection;
  if (!isProtected) return undefined;
  return {
    sheet: true,
    ...(password === null ? {} : { password }),
    formatCells: options.allowFormatCells !== true,
    formatColumns: options.allowFormatColumns !== true,
    formatRows: options.allowFormatRows !== true,
    insertColumns: options.allowInsertColumns !== true,
    insertRows: options.allowInsertRows !== true,
    insertHyperlinks: options.allowInsertHyperlinks !== true,
    deleteColumns: options.allowDeleteColumns !== true,
    deleteRows: options.allowDeleteRows !== true,
    sort: options.allowSort !== true,
    autoFilter: options.allowAutoFilter !== true,
    pivotTables: options.allowPivotTables !== true,
  };
}

/** A sheet as hucre writes it. Names, print areas and print titles are not here: see names.ts. */
export function sheetToFile(sheet: Sheet): WriteSheet {
  const { view, pageLayout } = sheet;
  const tabColor = colorToFile(view.tabColor);
  const headerFooter = headersToFile(pageLayout);
  const protection = protectionToFile(sheet);
  const charts = sheet.charts.list().filter(({ series }) => series.length > 0);
  const dataValidations = validationsToFile(sheet);
  return {
    name: sheet.name,
    cells: cellsToFile(sheet),
    columns: columnsToFile(sheet),
    rowDefs: rowsToFile(sheet),
    merges: sheet.merges.list().map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
    tables: sheet.tables.list().map(tableToFile),
    charts: charts.map(chartToFile),
    ...(dataValidations.length > 0 ? { dataValidations } : {}),
    pageSetup: pageToFile(pageLayout),
    ...breaksToFile(pageLayout),
    ...(headerFooter ? { headerFooter } : {}),
    ...(protection ? { protection } : {}),
    ...(view.freezeRows > 0 || view.freezeColumns > 0 ? { freezePane: { rows: view.freezeRows, columns: view.freezeColumns } } : {}),
    view: {
      showGridLines: view.showGridlines,
      showRowColHeaders: view.showHeadings,
      ...(view.zoom === 100 ? {} : { zoomScale: view.zoom }),
      ...(tabColor === null ? {} : { tabColor: { rgb: tabColor } }),
    },
    hidden: sheet.visibility === 'Hidden',
    veryHidden: sheet.visibility === 'VeryHidden',
  };
}
