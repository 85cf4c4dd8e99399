import * as second from '@e965/xlsx';

import { CellError, Workbook, clone, dump, wholeSheet } from '../../../host/model';
import type { CellValue } from '../../../host/model';
import { readXlsx, writeXlsx } from '../../../host/xlsx';
import { partText } from '../../../host/xlsx/package';
import { readZip } from '../../../host/xlsx/zip';
import { at, sampleWorkbook } from './sample';

let bytes: Uint8Array;
let book: second.WorkBook;
beforeAll(async () => {
  bytes = await writeXlsx(sampleWorkbook());
  book = second.read(bytes, { cellFormula: true, cellNF: true, cellDates: false });
});

describe('a written workbook, read by a second library', () => {
  it('has the sheets in order, hidden ones hidden', () => {
    expect(book.SheetNames).toEqual(['Bilan 2015', "L'été & co", 'Cachée', 'Très cachée']);
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden ?? 0)).toEqual([0, 0, 1, 2]);
  });

  it('has every value, formula and number format', () => {
    const model = sampleWorkbook();
    for (const sheet of model.sheets.list()) {
      const read = book.Sheets[sheet.name];
      sheet.eachCell(wholeSheet, (content, row, col) => {
        const cell = read?.[second.utils.encode_cell({ r: row, c: col })] as second.CellObject | undefined;
        const value: CellValue = sheet.value(row, col);
        if (value instanceof CellError) expect([cell?.t, cell?.w]).toEqual(['e', value.code]);
        else expect(cell?.v).toBe(value);
        const formula = sheet.formula(row, col);
        if (typeof content === 'object' && 'formula' in content) expect(`=${String(cell?.f)}`).toBe(formula);
        else expect(cell?.f).toBeUndefined();
        expect(cell?.z ?? 'General').toBe(sheet.format(row, col, 'numberFormat'));
      });
    }
  });

  it('has the names with scope and hidden flag', () => {
    const names = book.Workbook?.Names?.filter(({ Name }) => !Name.startsWith('_xlnm')) ?? [];
    expect(names.map(({ Name, Ref, Sheet }) => ({ Name, Ref, Sheet }))).toEqual([
      { Name: 'total', Ref: "'Bilan 2015'!$B$7", Sheet: undefined },
      { Name: 'cae.marque', Ref: '"2015"', Sheet: undefined },
      { Name: 'local', Ref: "'L''été & co'!$A$2", Sheet: 1 },
    ]);
    expect(names[1]).toMatchObject({ Hidden: true });
  });

  it('has merges, widths, hidden lines, margins and properties', () => {
    const sheet = book.Sheets['Bilan 2015'];
    expect(sheet?.['!merges']).toEqual([{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }]);
    expect(book.Props).toMatchObject({ Title: 'Bilan « 2015 »', Author: 'Équipe' });
  });
});

describe('the parts of a written workbook', () => {
  it('charts are native, with titles, labels, colours, and caches', async () => {
    const parts = await readZip(bytes);
    const charts = [...parts.keys()].filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path)).map((path) => partText(parts, path));
    expect(charts).toHaveLength(9);
    const [doughnut = ''] = charts;
    expect(doughnut).toContain('<c:doughnutChart>');
    expect(doughnut).toContain('Origine des entrées');
    expect(doughnut).toContain('<c:showPercent val="1"/>');
    expect(doughnut).toContain('<a:srgbClr val="ED7D31"/>');
    expect(doughnut).toContain("<c:f>'Bilan 2015'!$B$4:$B$6</c:f><c:numCache>");
    expect(doughnut).toContain("<c:f>'Bilan 2015'!$B$3</c:f><c:strCache>");
    expect(charts.map((xml) => /<c:(\w+Chart)>/.exec(xml)?.[1])).toEqual(['doughnutChart', ...new Array<string>(6).fill('barChart'), 'lineChart', 'pieChart']);
    expect(charts.slice(1, 7).map((xml) => [/barDir val="(\w+)"/.exec(xml)?.[1], /<c:grouping val="(\w+)"/.exec(xml)?.[1]])).toEqual([
      ['col', 'clustered'], ['col', 'stacked'], ['bar', 'clustered'], ['bar', 'stacked'], ['bar', 'percentStacked'], ['col', 'percentStacked'],
    ]);
  });

  it('a table has its total row', async () => {
    const workbook = new Workbook({ sheets: ['A'] });
    const sheet = workbook.sheets.get(0);
    sheet.setValues(0, 0, [['Nom', 'Nombre'], ['a', 1], ['b', 2]]);
    sheet.tables.load({
      name: 'tTotal', range: at('A1:B4'), showHeaders: true, showTotals: true, style: 'TableStyleLight9', bandedRows: false, bandedColumns: true,
      highlightFirstColumn: true, highlightLastColumn: false, showFilterButton: false,
      columns: [{ id: 1, name: 'Nom', totalLabel: 'Total' }, { id: 2, name: 'Nombre', totalFunction: 'sum' }],
    });
    sheet.setValues(3, 0, [['Total', '=SUBTOTAL(109,tTotal[Nombre])']]);
    sheet.setComputed(3, 1, 3);
    const written = await writeXlsx(workbook);
    const xml = partText(await readZip(written), 'xl/tables/table1.xml');
    expect(xml).toContain('totalsRowCount="1"');
    expect(xml).toContain('totalsRowLabel="Total"');
    expect(xml).toContain('totalsRowFunction="sum"');
    expect(xml).toContain('showFirstColumn="1"');
    const table = (await readXlsx(written)).sheets.get(0).tables.get('tTotal');
    expect(table).toMatchObject({ showTotals: true, style: 'TableStyleLight9', bandedRows: false, bandedColumns: true, showFilterButton: false, highlightFirstColumn: true, range: at('A1:B4') });
    expect(table.columns).toEqual([{ id: 1, name: 'Nom', totalLabel: 'Total' }, { id: 2, name: 'Nombre', totalFunction: 'sum' }]);
  });

  it('new functions bear the prefix that files want, in no quoted text', async () => {
    const workbook = new Workbook({ sheets: ['A'] });
    workbook.sheets.get(0).setValues(0, 0, [['=XLOOKUP("XLOOKUP(",B:B,C:C)+SUM(1)']]);
    const written = await writeXlsx(workbook);
    expect(partText(await readZip(written), 'xl/worksheets/sheet1.xml')).toMatch(/<f>_xlfn\.XLOOKUP\((?:"|&quot;)XLOOKUP\(/);
    expect((await readXlsx(written)).sheets.get(0).formula(0, 0)).toBe('=XLOOKUP("XLOOKUP(",B:B,C:C)+SUM(1)');
  });

  it('print set-up: A4, landscape, one page wide, title rows, header and footer', async () => {
    const parts = await readZip(bytes);
    const sheet = partText(parts, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"/);
    expect(sheet).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    expect(sheet).toMatch(/<pageSetup[^>]*fitToWidth="1"[^>]*fitToHeight="0"/);
    expect(sheet).toContain('&amp;LCoopérative&amp;R&amp;D');
    const workbook = partText(parts, 'xl/workbook.xml');
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Bilan 2015'!$1:$3</definedName>`);
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'Bilan 2015'!$A$1:$D$150</definedName>`);
    expect(workbook).toContain('fullCalcOnLoad="1"');
  });
});

describe('written and opened again', () => {
  it('the workbook is the same, ids apart', async () => {
    const before = sampleWorkbook();
    const after = await readXlsx(await writeXlsx(before));
    const plain = (workbook: Workbook): unknown => JSON.parse(JSON.stringify(dump(workbook)).replace(/\{[0-9A-F]{8}-[0-9A-F-]+\}/g, 'id')) as unknown;
    // A quoted text is plain text in a file: the apostrophe is the editor's.
    for (const workbook of [before, after]) {
      for (const sheet of workbook.sheets.list()) {
        sheet.eachCell(wholeSheet, (content, row, col) => { if (typeof content === 'object' && 'quoted' in content) sheet.load(row, col, content.quoted); });
      }
    }
    const [a, b] = [plain(before), plain(after)] as [{ sheets: Record<string, unknown>[] }, { sheets: Record<string, unknown>[] }];
    a.sheets.forEach((sheet, i) => {
      for (const key of Object.keys(sheet)) {
        if (key === 'charts' || key === 'columns') continue;
        expect([sheet.name, key, b.sheets[i]?.[key]]).toEqual([sheet.name, key, sheet[key]]);
      }
    });
    expect({ ...b, sheets: 0 }).toEqual({ ...a, sheets: 0 });
  });

  it('charts come back with type, place, references, colours and lettering', async () => {
    const after = await readXlsx(bytes);
    const charts = after.sheets.get(0).charts.list();
    const before = sampleWorkbook().sheets.get(0).charts.list();
    expect(charts.map(({ chartType, name }) => [chartType, name])).toEqual(before.map(({ chartType, name }) => [chartType, name]));
    expect(charts.map(({ anchor }) => anchor)).toEqual(before.map(({ anchor }) => anchor));
    expect(charts[0]?.series[0]).toMatchObject({ name: 'Entrées', nameRef: "'Bilan 2015'!$B$3", values: "'Bilan 2015'!$B$4:$B$6", categories: "'Bilan 2015'!$A$4:$A$6", pointColors: { 0: '#4472C4', 1: '#ED7D31', 2: '#A5A5A5' } });
    expect(charts[0]?.title).toEqual(before[0]?.title);
    expect(charts[0]?.dataLabels).toEqual(before[0]?.dataLabels);
  });

  it('a second save of an unchanged workbook is the same but for the calculation chain', async () => {
    const again = await readXlsx(bytes);
    const parts = await readZip(await writeXlsx(again));
    for (const [path, data] of await readZip(bytes)) if (path.startsWith('xl/worksheets') || path.startsWith('xl/charts')) expect(parts.get(path)).toEqual(data);
  });

  it('dates of the 1904 system keep their serials', async () => {
    const workbook = new Workbook({ dateSystem: 1904 });
    const sheet = workbook.sheets.get(0);
    sheet.setValues(0, 0, [[40543, 40543.75, 0.5]]);
    sheet.setFormat(at('A1:C1'), 'numberFormat', 'dd/mm/yyyy hh:mm');
    const after = await readXlsx(await writeXlsx(workbook));
    expect(after.dateSystem).toBe(1904);
    expect(after.sheets.get(0).values(at('A1:C1'))).toEqual([[40543, 40543.75, 0.5]]);
    expect(after.sheets.get(0).text(0, 0)).toBe('01/01/2015 00:00');
  });

  it('a clone is written like the original', async () => {
    const original = await readXlsx(bytes);
    expect(await writeXlsx(clone(original))).toEqual(await writeXlsx(original));
  });
});
