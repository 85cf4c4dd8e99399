import { writeXlsx as writeFile } from 'hucre';
import type { Sheet, Workbook } from '../model';
import { finishChart, finishDrawing } from './chartsToFile';
import { writeNames } from './names';
import { listCharts, partText, relationsOf, setPart } from './package';
import { propertiesToFile } from './properties';
import { TEXT_MARK, sheetToFile } from './sheetToFile';
import { readZip } from './zip';
import type { Parts } from './zip';

/** Error values that a formula shows. */
const ERROR_RESULT = / t="str"(>|\s[^>]*>)(<f[^>]*>[^<]*<\/f>)<v>(#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A))<\/v>/g;

/**
 * A package made anew from sheets of the model.
 *
 * @param sheets the sheets to write, in order
 * @param inline texts within the cells rather than in a shared table, for sheets that are put into another package
 */
export async function freshParts(workbook: Workbook, sheets: readonly Sheet[], inline: boolean): Promise<Parts> {
  const bytes = await writeFile({
    sheets: sheets.map(sheetToFile),
    properties: propertiesToFile(workbook),
    dateSystem: workbook.dateSystem === 1904 ? '1904' : '1900',
    defaultFont: { name: 'Calibri', size: 11, family: 2, scheme: 'minor' },
    activeSheet: Math.max(0, sheets.indexOf(workbook.activeSheet)),
    stringMode: inline ? 'inline' : 'shared',
    ...(workbook.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
  const parts = await readZip(bytes);
  sheets.forEach((sheet, i) => { finishSheet(parts, `xl/worksheets/sheet${i + 1}.xml`, sheet); });
  const strings = partText(parts, 'xl/sharedStrings.xml');
  if (strings.includes(TEXT_MARK)) setPart(parts, 'xl/sharedStrings.xml', strings.replaceAll(TEXT_MARK, ''));
  const xml = partText(parts, 'xl/workbook.xml').replace(/<definedNames>[\s\S]*?<\/definedNames>/, '');
  setPart(parts, 'xl/workbook.xml', xml.replace('<calcPr', `${writeNames(workbook)}<calcPr`));
  return parts;
}

/** What hucre cannot say of a sheet, said in its XML. */
function finishSheet(parts: Parts, path: string, sheet: Sheet): void {
  // hucre writes a formula's error as a text of that look.
  const xml = partText(parts, path).replace(ERROR_RESULT, ' t="e"$1$2<v>$3</v>');
  // Inline texts lose their outer spaces without this.
  setPart(parts, path, xml.replaceAll('<is><t>', '<is><t xml:space="preserve">').replaceAll(TEXT_MARK, ''));
  const charts = sheet.charts.list().filter(({ series }) => series.length > 0);
  const drawing = relationsOf(parts, path).find(({ type }) => type === 'drawing');
  if (drawing) setPart(parts, drawing.target, finishDrawing(partText(parts, drawing.target), charts));
  listCharts(parts, path).forEach((entry, i) => {
    const chart = charts[i];
    if (chart) setPart(parts, entry.path, finishChart(partText(parts, entry.path), chart, sheet.workbook, sheet));
  });
  const tables = relationsOf(parts, path).filter(({ type }) => type === 'table');
  tables.forEach(({ target }, i) => {
    const table = sheet.tables.list()[i];
    if (!table) return;
    setPart(parts, target, partText(parts, target)
      .replace(/showFirstColumn="0"/, `showFirstColumn="${table.highlightFirstColumn ? 1 : 0}"`)
      .replace(/showLastColumn="0"/, `showLastColumn="${table.highlightLastColumn ? 1 : 0}"`));
  });
}
