import * as second from '@e965/xlsx';
import { writeXlsx as writeFile } from 'hucre';

import { CellError, dump, rectOf } from '../../../host/model';
import { readXlsx, writeXlsx } from '../../../host/xlsx';
import { partText, relationsOf, setPart } from '../../../host/xlsx/package';
import { addContentType, addRelation } from '../../../host/xlsx/settings';
import { readZip, writeZip } from '../../../host/xlsx/zip';
import type { Parts } from '../../../host/xlsx/zip';
import { at, sampleWorkbook } from './sample';

const PNG = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));

/** A team's workbook with what the model does not hold: validation, conditional format, comment, picture, chart, shared formulas, macros. */
async function teamFile(): Promise<Uint8Array> {
  const cells = new Map<string, object>([
    ['0,0', { value: 'Nom', style: { font: { name: 'Arial', size: 12, bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } } } }],
    ['1,0', { value: 'Zoé', comment: { author: 'Équipe', text: 'à revoir' } }],
    ['1,1', { value: 42005, style: { numFmt: 'dd/mm/yyyy' } }],
    ['2,1', { value: 42006.5, style: { numFmt: 'mm-dd-yy' } }],
  ]);
  const bytes = await writeFile({
    sheets: [
      {
        name: 'Suivi',
        rows: [['Nom', 'Entrée', 'Nombre', 'Double'], ['Zoé', null, 1, null], ['Léa', null, 2, null], ['Max', null, 3, null]],
        cells: cells as never,
        dataValidations: [{ type: 'list', values: ['F', 'H'], range: 'E2:E10' }],
        conditionalRules: [{ type: 'cellIs', priority: 1, operator: 'greaterThan', formula: '2', range: 'C2:C4', style: { font: { bold: true } } }],
        images: [{ data: PNG, type: 'png', anchor: { from: { row: 10, col: 1 } } }],
        charts: [{ type: 'pie', title: 'Le leur', series: [{ name: 'n', values: 'Suivi!$C$2:$C$4' }], anchor: { from: { row: 12, col: 1 }, to: { row: 20, col: 5 } } }],
        tables: [{ name: 'tSuivi', range: 'A1:D4', columns: ['Nom', 'Entrée', 'Nombre', 'Double'].map((name) => ({ name })) }],
      },
      { name: 'Autre', rows: [['x']], autoFilter: { range: 'A1:A5' } },
    ],
    namedRanges: [{ name: 'nombres', range: 'Suivi!$C$2:$C$4' }],
    vbaProject: Uint8Array.from([1, 2, 3, 4]),
  });
  const parts: Parts = await readZip(bytes);
  // Shared formulas, an ISO date and rows without addresses, as other programs write them.
  setPart(parts, 'xl/worksheets/sheet1.xml', partText(parts, 'xl/worksheets/sheet1.xml')
    .replace(/(<c r="C2"[^>]*><v>1<\/v><\/c>)/, '$1<c r="D2"><f t="shared" ref="D2:D4" si="0">C2*2+$C$2</f><v>3</v></c>')
    .replace(/(<c r="C3"[^>]*><v>2<\/v><\/c>)/, '$1<c r="D3"><f t="shared" si="0"/><v>5</v></c>')
    .replace(/(<c r="C4"[^>]*><v>3<\/v><\/c>)/, '$1<c r="D4" t="e"><f t="shared" si="0"/><v>#N/A</v></c>'));
  setPart(parts, 'xl/workbook.xml', partText(parts, 'xl/workbook.xml').replace('</definedNames>', '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Autre!$A$1:$A$5</definedName></definedNames>'));
  setPart(parts, 'xl/workbook.xml', partText(parts, 'xl/workbook.xml').replace('<sheets>', '<sheets><sheet name="Graphique1" sheetId="9" r:id="rIdChart"/>').replace(/localSheetId="1"/, 'localSheetId="2"'));
  setPart(parts, 'xl/chartsheets/sheet1.xml', '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>');
  addContentType(parts, 'xl/chartsheets/sheet1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml');
  addRelation(parts, 'xl/workbook.xml', 'rIdChart', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet', 'chartsheets/sheet1.xml');
  setPart(parts, 'xl/unknown/notes.xml', '<notes>à garder</notes>');
  addContentType(parts, 'xl/unknown/notes.xml', 'application/xml');
  return writeZip(parts);
}

let original: Parts;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await teamFile();
  original = await readZip(bytes);
});

describe("a team's workbook, opened", () => {
  it('shared formulas are there in every cell', async () => {
    const sheet = (await readXlsx(bytes)).sheets.get('Suivi');
    expect(sheet.formulas(at('D2:D4'))).toEqual([['=C2*2+$C$2'], ['=C3*2+$C$2'], ['=C4*2+$C$2']]);
    expect(sheet.values(at('D2:D4')).flat()).toEqual([3, 5, CellError.of('#N/A')]);
  });
  it('dates are serials, and show as French dates', async () => {
    const sheet = (await readXlsx(bytes)).sheets.get('Suivi');
    expect(sheet.values(at('B2:B3')).flat()).toEqual([42005, 42006.5]);
    expect(sheet.texts(at('B2:B3')).flat()).toEqual(['01/01/2015', '02/01/2015']);
  });
  it('fonts and theme colours are read', async () => {
    const sheet = (await readXlsx(bytes)).sheets.get('Suivi');
    expect([sheet.format(0, 0, 'format.font.name'), sheet.format(0, 0, 'format.font.size'), sheet.format(0, 0, 'format.fill.color')]).toEqual(['Arial', 12, '#4472C4']);
  });
});

describe("a team's workbook, saved with sheets added", () => {
  it('its own sheets, charts, comments, pictures and macros stay byte for byte', async () => {
    const workbook = await readXlsx(bytes);
    const added = workbook.sheets.add('Bilan 2015');
    added.setValues(0, 0, [['Établissement', 'Entrées'], ['Besançon', 77], ['Belfort', 40], ["'#N/A", '  espaces  ']]);
    added.setFormat(at('A1:B1'), 'format.font.bold', true);
    added.setFormat(at('B2:B3'), 'numberFormat', '0.000');
    added.tables.add(at('A1:B3'), true, 'tBilan');
    added.charts.add('Pie', at('A1:B3'), 'Columns');
    workbook.names.add('cae.marque', '="2015"', { visible: false });
    workbook.setSetting('cae', { annee: 2015 });
    const saved = await writeXlsx(workbook);
    const parts = await readZip(saved);
    for (const [path, data] of original) {
      if (/^(\[Content|_rels|xl\/(workbook|styles|_rels))/.test(path)) continue;
      expect([path, parts.get(path)]).toEqual([path, data]);
    }
    // Every relationship leads to a part, every declaration too.
    for (const path of parts.keys()) for (const { target, external } of relationsOf(parts, path)) if (!external) expect(parts.has(target)).toBe(true);
    for (const [, path] of partText(parts, '[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)) expect([path, parts.has(path ?? '')]).toEqual([path, true]);
    expect(partText(parts, 'xl/workbook.xml')).toContain('_xlnm._FilterDatabase" localSheetId="1"');
    const book = second.read(saved, { cellNF: true });
    expect(book.SheetNames).toEqual(['Suivi', 'Autre', 'Bilan 2015', 'Graphique1']);
    const sheet = book.Sheets['Bilan 2015'] as Record<string, second.CellObject>;
    expect([sheet.A2?.v, sheet.B2?.v, sheet.B2?.z, sheet.A4?.v, sheet.B4?.v]).toEqual(['Besançon', 77, '0.000', '#N/A', '  espaces  ']);
    expect((book.Sheets.Suivi as Record<string, second.CellObject>).B2?.z).toBe('dd/mm/yyyy');
    const again = await readXlsx(saved);
    expect(again.names.get('cae.marque').visible).toBe(false);
    expect(again.settings.get('cae')).toEqual({ annee: 2015 });
    expect(again.sheets.get('Bilan 2015').format(0, 0, 'format.font.bold')).toBe(true);
    expect(again.sheets.get('Bilan 2015').charts.list()[0]?.series[0]?.values).toBe("'Bilan 2015'!$B$2:$B$3");
    expect(again.sheets.get('Suivi').charts.list()[0]?.title.text).toBe('Le leur');
    expect(again.table('tBilan')?.sheet.name).toBe('Bilan 2015');
  });

  it('a cell changed in its sheet is written, and what the model does not hold stays around it', async () => {
    const workbook = await readXlsx(bytes);
    const suivi = workbook.sheets.get('Suivi');
    suivi.setValues(1, 0, [['Zoé Ündé']]);
    const saved = await writeXlsx(workbook);
    const parts = await readZip(saved);
    const xml = partText(parts, 'xl/worksheets/sheet1.xml');
    for (const kept of ['<dataValidation ', '<conditionalFormatting ', '<drawing ', '<legacyDrawing ', '<tablePart ']) expect([kept, xml.includes(kept)]).toEqual([kept, true]);
    expect(parts.get('xl/worksheets/sheet2.xml')).toEqual(original.get('xl/worksheets/sheet2.xml'));
    const again = await readXlsx(saved);
    const before = JSON.parse(JSON.stringify(dump(workbook))) as { sheets: { cells: unknown; formats: unknown }[] };
    const after = JSON.parse(JSON.stringify(dump(again))) as { sheets: { cells: unknown; formats: unknown }[] };
    expect(after.sheets[0]?.cells).toEqual(before.sheets[0]?.cells);
    expect(after.sheets[0]?.formats).toEqual(before.sheets[0]?.formats);
    expect(second.read(saved).Sheets.Suivi?.A2).toMatchObject({ v: 'Zoé Ündé' });
  });

  it('a sheet taken away is gone, and the others stay', async () => {
    const workbook = await readXlsx(bytes);
    workbook.sheets.remove(workbook.sheets.get('Autre'));
    const parts = await readZip(await writeXlsx(workbook));
    expect(parts.has('xl/worksheets/sheet2.xml')).toBe(false);
    expect(partText(parts, '[Content_Types].xml')).not.toContain('sheet2.xml');
    expect(partText(parts, 'xl/workbook.xml')).not.toContain('_FilterDatabase');
    expect((await readXlsx(await writeZip(parts))).sheets.list().map(({ name }) => name)).toEqual(['Suivi']);
  });

  it('adding, saving, opening and taking away again gives the first names and sheets', async () => {
    const workbook = await readXlsx(bytes);
    workbook.sheets.add('Bilan 2015').setValues(0, 0, [['x']]);
    const again = await readXlsx(await writeXlsx(workbook));
    again.sheets.remove(again.sheets.get('Bilan 2015'));
    const back = await readXlsx(await writeXlsx(again));
    const first = await readXlsx(bytes);
    expect(dump(back)).toEqual(dump(first));
  });

  it('a file with prefixed XML, as .NET programs write it, is read and kept', async () => {
    const parts = await readZip(await writeXlsx(sampleWorkbook()));
    for (const path of parts.keys()) {
      if (!/^xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d+|tables\/table\d+)\.xml$/.test(path)) continue;
      setPart(parts, path, partText(parts, path).replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x='));
    }
    const workbook = await readXlsx(await writeZip(parts));
    expect(workbook.names.get('cae.marque').visible).toBe(false);
    expect(workbook.sheets.get(0).pageLayout.titleRows).toEqual(at('1:3'));
    workbook.sheets.add('Neuve').setValues(0, 0, [['x']]);
    const again = await readXlsx(await writeXlsx(workbook));
    expect(again.sheets.get('Bilan 2015').charts.list()).toHaveLength(9);
    expect(again.sheets.get('Bilan 2015').value(3, 1)).toBe(77);
    expect(again.sheets.get('Neuve').value(0, 0)).toBe('x');
  });

  it('a sample saved, opened, changed and saved keeps all its charts', async () => {
    const workbook = await readXlsx(await writeXlsx(sampleWorkbook()));
    const sheet = workbook.sheets.get(0);
    sheet.setValues(3, 1, [[78]]);
    const chart = sheet.charts.list()[0];
    if (chart) sheet.charts.update(chart.id, { title: { text: 'Autre titre', visible: true } });
    const again = await readXlsx(await writeXlsx(workbook));
    expect(again.sheets.get(0).charts.list()).toHaveLength(9);
    expect(again.sheets.get(0).charts.list()[0]?.title.text).toBe('Autre titre');
    expect(again.sheets.get(0).value(3, 1)).toBe(78);
    expect(again.sheets.get(0).usedRange(true)).toEqual(rectOf(0, 0, 9, 3));
  });
});
