import { rectOf, widthFromCharacters, Workbook } from '../../host/model';
import type { Sheet } from '../../host/model';
import { demoRows } from './rows';
import type { DemoFormat, DemoSheet } from './sheet';

function applyFormat(sheet: Sheet, format: DemoFormat): void {
  const rect = rectOf(format.top, format.left, format.bottom, format.right);
  const properties = {
    numberFormat: format.numberFormat,
    'format.font.bold': format.bold,
    'format.font.italic': format.italic,
    'format.font.size': format.size,
    'format.fill.color': format.fill,
    'format.wrapText': format.wrap,
  };
  for (const [key, value] of Object.entries(properties)) {
    if (value !== undefined) {
      sheet.setFormat(rect, key, value);
    }
  }
}

function fillSheet(sheet: Sheet, demo: DemoSheet): void {
  sheet.setValues(0, 0, demo.rows);
  demo.formats.forEach((format) => applyFormat(sheet, format));
  demo.widths.forEach((width, column) => sheet.columns.setSize(column, column, widthFromCharacters(width)));
  if (demo.table !== undefined) {
    const { name, top, left, bottom, right } = demo.table;
    sheet.tables.add(rectOf(top, left, bottom, right), true, name);
  }
  sheet.setView({ freezeRows: demo.frozenRows ?? 0 });
  sheet.setPageLayout({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
  });
}

/**
 * The demo workbook in the host's model, the register in front.
 *
 * @example
 * demoWorkbook().table('TableSuivi')?.sheet.name; // 'Suivi'
 */
export function demoWorkbook(): Workbook {
  const sheets = demoRows();
  const workbook = new Workbook({ sheets: sheets.map(({ name }) => name) });
  sheets.forEach((demo) => fillSheet(workbook.sheets.get(demo.name), demo));
  return workbook;
}
