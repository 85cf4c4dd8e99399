import type { Sheet as FileSheet, SheetProtection as FileProtection, Workbook as FileWorkbook } from 'hucre';
import { readXlsx as readFile } from 'hucre';
import type { Sheet, SheetProtectionOptions } from '../model';
import { RunList, Workbook, lineOf, parseAddress, rectOf, widthFromFile } from '../model';
import { readChart } from './chartsFromFile';
import { colorFromFile } from './colors';
import { XlsxError } from './errors';
import { readNames } from './names';
import { contentType, listCharts, listSheets, partText, relationsOf, workbookPath } from './package';
import type { ListedSheet } from './package';
import { readPage, readPageBreaks } from './pageSetup';
import { takePrefixesOut } from './prefix';
import { readProperties } from './properties';
import { readCells } from './readCells';
import { readSettings } from './settings';
import { sniff } from './sniff';
import { FileSource } from './source';
import { fontProps } from './styles';
import { elementOf } from './xml';
import { readZip } from './zip';
import type { Parts } from './zip';

/**
 * Opens an .xlsx (or .xlsm) file. What the model does not hold stays with the workbook and is written back by `writeXlsx`.
 *
 * @throws XlsxError with a `fault` of a closed list, for whatever is no workbook
 */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  sniff(bytes);
  const parts = await readZip(bytes).catch((error: unknown) => { throw new XlsxError('damaged', error); });
  takePrefixesOut(parts);
  const path = workbookPath(parts);
  if ([...parts.keys()].some((name) => /^xl\/workbook\.bin$/i.test(name))) throw new XlsxError('xlsb');
  if (path === null || !/spreadsheetml|ms-excel/.test(contentType(parts, path) ?? 'spreadsheetml')) throw new XlsxError('not-a-workbook');
  try {
    // hucre takes a chart sheet for a worksheet that is missing.
    const others = listSheets(parts, path).filter(({ isWorksheet }) => !isWorksheet).map(({ name }) => name);
    const file = await readFile(bytes, { readStyles: true, ...(others.length > 0 ? { sheets: ({ name }) => !others.includes(name) } : {}) });
    return load(file, parts, path);
  } catch (error) {
    throw new XlsxError('damaged', error);
  }
}

function load(file: FileWorkbook, parts: Parts, path: string): Workbook {
  const is1904 = file.dateSystem === '1904';
  const workbook = new Workbook({ sheets: file.sheets.map((_, i) => `Feuil${i + 1}`), dateSystem: is1904 ? 1904 : 1900 });
  const theme = file.themeColors ?? [];
  const listed = listSheets(parts, path);
  const sheets = workbook.sheets.list();
  const origin = new Map<string, ListedSheet>();
  file.sheets.forEach((from, i) => {
    const sheet = workbook.sheets.get(i);
    // Not by rename: other programs write names that Excel would refuse.
    sheet.state.name = from.name;
    const entry = listed.find(({ name }) => name === from.name);
    if (entry) origin.set(sheet.id, entry);
    readCells(sheet, from, { is1904, theme, base: fontProps(file.defaultFont, theme) });
    readLines(sheet, from, entry ? partText(parts, entry.path) : '');
    readRest(sheet, from, theme);
    if (entry) {
      readTableFlags(sheet, parts, entry.path);
      readPageBreaks(sheet, partText(parts, entry.path));
    }
    const charts = entry ? listCharts(parts, entry.path) : [];
    (from.charts ?? []).forEach((chart, index) => {
      const own = charts[index];
      if (own) readChart(sheet, chart, { chart: partText(parts, own.path), anchor: own.anchor }, index);
    });
  });
  const keptNames = readNames(workbook, partText(parts, path), listed.map(({ name }) => workbook.sheets.find(name)));
  readProperties(workbook, file);
  readSettings(workbook, parts);
  const active = workbook.sheets.find(listed[file.activeSheet ?? 0]?.name ?? '');
  file.sheets.forEach(({ hidden, veryHidden }, i) => {
    // Not by setVisibility: a file may name a hidden sheet first.
    workbook.sheets.get(i).state.visibility = veryHidden === true ? 'VeryHidden' : hidden === true ? 'Hidden' : 'Visible';
  });
  const shown = active?.visibility === 'Visible' ? active : sheets.find(({ visibility }) => visibility === 'Visible');
  if (shown) workbook.state.activeId = shown.id;
  if (file.workbookProtection?.lockStructure === true) workbook.protectStructure();
  // What cannot be patched as text is written anew.
  const patchable = partText(parts, path).includes('<sheets>') && elementOf(partText(parts, 'xl/styles.xml'), 'cellXfs') !== null;
  workbook.source = patchable && origin.size === sheets.length ? new FileSource(workbook, parts, path, origin, keptNames, listed.filter(({ name }) => !workbook.sheets.find(name))) : null;
  return workbook;
}

/** Widths, heights, and what is hidden. */
function readLines(sheet: Sheet, file: FileSheet, xml: string): void {
  const defaults = elementOf(xml, 'sheetFormatPr')?.attributes ?? {};
  const { defaultRowHeight, defaultColWidth } = defaults;
  if (defaultRowHeight !== undefined) sheet.state.defaultRowHeight = Number(defaultRowHeight);
  if (defaultColWidth !== undefined) sheet.state.defaultColumnWidth = widthFromFile(Number(defaultColWidth));
  const columns = (file.columns ?? []).map(({ width, hidden }, i) => ({ from: i, to: i, value: lineOf(width === undefined ? null : widthFromFile(width), hidden ?? false) }));
  sheet.state.columns = RunList.from(lineOf(null, false), columns);
  const rows = [...(file.rowDefs ?? [])].sort(([a], [b]) => a - b).map(([i, { height, hidden }]) => ({ from: i, to: i, value: lineOf(height ?? null, hidden ?? false) }));
  sheet.state.rows = RunList.from(lineOf(null, false), rows);
}

/** What hucre does not tell of tables: whether the first and the last column stand out. */
function readTableFlags(sheet: Sheet, parts: Parts, path: string): void {
  const flags = new Map<string, Record<string, string>>();
  for (const { type, target } of relationsOf(parts, path)) {
    if (type !== 'table') continue;
    const xml = partText(parts, target);
    flags.set(/\sdisplayName="([^"]*)"/.exec(xml)?.[1] ?? '', elementOf(xml, 'tableStyleInfo')?.attributes ?? {});
  }
  sheet.state.tables = sheet.tables.list().map((table) => ({
    ...table,
    highlightFirstColumn: flags.get(table.name)?.showFirstColumn === '1',
    highlightLastColumn: flags.get(table.name)?.showLastColumn === '1',
  }));
}

/** What the file's words for protection allow; a file says what is locked. */
const ALLOWED: Readonly<Partial<Record<keyof FileProtection, keyof SheetProtectionOptions>>> = {
  autoFilter: 'allowAutoFilter', deleteColumns: 'allowDeleteColumns', deleteRows: 'allowDeleteRows', formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns', formatRows: 'allowFormatRows', insertColumns: 'allowInsertColumns',
  insertHyperlinks: 'allowInsertHyperlinks', insertRows: 'allowInsertRows', pivotTables: 'allowPivotTables', sort: 'allowSort',
};

function readRest(sheet: Sheet, file: FileSheet, theme: readonly string[]): void {
  sheet.merges.load((file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => rectOf(startRow, startCol, endRow, endCol)));
  const { view, freezePane } = file;
  sheet.setView({
    tabColor: colorFromFile(view?.tabColor, theme) ?? '',
    showGridlines: view?.showGridLines ?? true,
    showHeadings: view?.showRowColHeaders ?? true,
    freezeRows: freezePane?.rows ?? 0,
    freezeColumns: freezePane?.columns ?? 0,
    zoom: view?.zoomScale ?? 100,
  });
  readPage(sheet, file);
  for (const table of file.tables ?? []) {
    const range = table.range === undefined ? null : parseAddress(table.range);
    if (!range) continue;
    sheet.tables.load({
      name: table.displayName ?? table.name,
      range: range.rect,
      showHeaders: true,
      showTotals: table.showTotalRow ?? false,
      style: table.style ?? '',
      bandedRows: table.showRowStripes ?? false,
      bandedColumns: table.showColumnStripes ?? false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      showFilterButton: table.showAutoFilter ?? true,
      columns: table.columns.map(({ name, totalLabel, totalFunction }, i) => ({
        id: i + 1,
        name,
        ...(totalLabel === undefined ? {} : { totalLabel }),
        ...(totalFunction === undefined ? {} : { totalFunction }),
      })),
    });
  }
  const protection = file.protection;
  if (protection && protection.sheet !== false) {
    const allowed = (Object.keys(ALLOWED) as (keyof FileProtection)[]).flatMap((key) => {
      const option = ALLOWED[key];
      return option !== undefined && protection[key] === false ? [[option, true] as const] : [];
    });
    sheet.state.protection = { isProtected: true, password: null, options: Object.fromEntries(allowed) };
  }
}
