import { Workbook } from '../../../host/model';
import { readXlsx, writeXlsx } from '../../../host/xlsx';
import { partText, setPart } from '../../../host/xlsx/package';
import { readZip, writeZip } from '../../../host/xlsx/zip';
import { at } from './sample';

const SHEET = 'xl/worksheets/sheet1.xml';

/** New pages with rows 21 and 41 and with column F. */
function brokenWorkbook(): Workbook {
  const workbook = new Workbook({ sheets: ['Bilan', 'Autre'] });
  const sheet = workbook.sheets.get('Bilan');
  sheet.setValues(0, 0, Array.from({ length: 60 }, (_, i) => [`Ligne ${String(i + 1)}`]));
  sheet.setPageLayout({ headersFooters: { ...sheet.pageLayout.headersFooters, defaultForAllPages: { ...sheet.pageLayout.headersFooters.defaultForAllPages, centerFooter: '&P' } } });
  sheet.rowBreaks.add(20);
  sheet.rowBreaks.add(40);
  sheet.columnBreaks.add(5);
  return workbook;
}

const sheetXml = async (bytes: Uint8Array): Promise<string> => partText(await readZip(bytes), SHEET);

/** A file whose first sheet's XML was changed. */
async function fileWith(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = await readZip(await writeXlsx(brokenWorkbook()));
  setPart(parts, SHEET, change(partText(parts, SHEET)));
  return writeZip(parts);
}

const ROW_BREAKS = '<rowBreaks count="2" manualBreakCount="2"><brk id="20" max="16383" man="1"/><brk id="40" max="16383" man="1"/></rowBreaks>';
const COLUMN_BREAKS = '<colBreaks count="1" manualBreakCount="1"><brk id="5" max="1048575" man="1"/></colBreaks>';

describe('page breaks in a file', () => {
  it('are told by the row above, right behind the footer', async () => {
    const xml = await sheetXml(await writeXlsx(brokenWorkbook()));
    expect(xml).toContain(`</headerFooter>${ROW_BREAKS}${COLUMN_BREAKS}`);
  });

  it('a sheet without them does not speak of them', async () => {
    expect(partText(await readZip(await writeXlsx(brokenWorkbook())), 'xl/worksheets/sheet2.xml')).not.toMatch(/Breaks/);
  });

  it('are read back', async () => {
    const sheet = (await readXlsx(await writeXlsx(brokenWorkbook()))).sheets.get('Bilan');
    expect([sheet.rowBreaks.list(), sheet.columnBreaks.list()]).toEqual([[20, 40], [5]]);
  });

  it('only manual ones are read, and not those of a custom view', async () => {
    const sheet = (await readXlsx(await fileWith((xml) => xml
      .replace('<brk id="40" max="16383" man="1"/>', '<brk id="30" max="16383"/><brk id="40" max="7" man="true"/>')
      .replace('</sheetData>', '</sheetData><customSheetViews><customSheetView guid="{00000000-0000-0000-0000-000000000001}"><rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks></customSheetView></customSheetViews>')))).sheets.get('Bilan');
    expect([sheet.rowBreaks.list(), sheet.columnBreaks.list()]).toEqual([[20, 40], [5]]);
  });
});

describe('page breaks of an opened file', () => {
  const opened = async (): Promise<Workbook> => readXlsx(await writeXlsx(brokenWorkbook()));

  it('stay as they are in a sheet whose cells change', async () => {
    const automatic = '<brk id="30" max="7"/>';
    const workbook = await readXlsx(await fileWith((xml) => xml.replace('<brk id="40"', `${automatic}<brk id="40"`)));
    workbook.sheets.get('Bilan').setValues(0, 1, [['changé']]);
    const xml = await sheetXml(await writeXlsx(workbook));
    expect(xml).toContain('changé');
    expect(xml).toContain(automatic);
  });

  it('added and removed ones are written, once each', async () => {
    const workbook = await opened();
    const sheet = workbook.sheets.get('Bilan');
    sheet.rowBreaks.remove(20);
    sheet.rowBreaks.add(50);
    sheet.columnBreaks.clear();
    const saved = await writeXlsx(workbook);
    const xml = await sheetXml(saved);
    expect(xml.match(/<rowBreaks.*?<\/rowBreaks>/g)).toEqual([ROW_BREAKS.replace('"40"', '"50"').replace('"20"', '"40"')]);
    expect(xml).not.toContain('colBreaks');
    expect((await readXlsx(saved)).sheets.get('Bilan').rowBreaks.list()).toEqual([40, 50]);
  });

  it('move with inserted rows', async () => {
    const workbook = await opened();
    workbook.sheets.get('Bilan').insert(at('1:3'), 'Down');
    expect((await readXlsx(await writeXlsx(workbook))).sheets.get('Bilan').rowBreaks.list()).toEqual([23, 43]);
  });

  it('come with a sheet that is added', async () => {
    const workbook = await opened();
    workbook.sheets.add('Neuve').rowBreaks.add(7);
    const again = await readXlsx(await writeXlsx(workbook));
    expect([again.sheets.get('Neuve').rowBreaks.list(), again.sheets.get('Bilan').rowBreaks.list()]).toEqual([[7], [20, 40]]);
  });

  it('a file with nothing changed is the same', async () => {
    const bytes = await writeXlsx(brokenWorkbook());
    expect(await sheetXml(await writeXlsx(await readXlsx(bytes)))).toBe(await sheetXml(bytes));
  });
});
