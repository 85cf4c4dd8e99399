import * as fc from 'fast-check';

import { ModelError, Workbook, dump, parseAddress, rectOf } from '../../../host/model';
import type { Rect, Sheet } from '../../../host/model';

const at = (address: string): Rect => parseAddress(address)?.rect ?? rectOf(0, 0);

function sheetWith(cells: Record<string, string | number>): { sheet: Sheet; workbook: Workbook; formula: (address: string) => unknown } {
  const workbook = new Workbook({ sheets: ['S', 'Autre feuille'] });
  const sheet = workbook.sheets.get('S');
  for (const [address, input] of Object.entries(cells)) sheet.setValues(at(address).top, at(address).left, [[input]]);
  return { workbook, sheet, formula: (address) => sheet.formula(at(address).top, at(address).left) };
}

describe('inserting and deleting moves what formulas refer to', () => {
  it.each<[string, string, 'Down' | 'Right', string]>([
    ['=A5', '2:2', 'Down', '=A6'],
    ['=$A$5', '2:3', 'Down', '=$A$7'],
    ['=SUM(A1:A5)', '3:3', 'Down', '=SUM(A1:A6)'],
    ['=SUM(A1:A5)', '6:6', 'Down', '=SUM(A1:A5)'],
    ['=SUM(A:A)', '3:3', 'Down', '=SUM(A:A)'],
    ['=SUM(B:C)', 'C:C', 'Right', '=SUM(B:D)'],
    ['=Z9', 'A:B', 'Right', '=AB9'],
    ["='Autre feuille'!A5", '2:2', 'Down', "='Autre feuille'!A5"],
    ['=SUM(A5:B6)', 'A2:A3', 'Down', '=SUM(A5:B6)'],
    ['=SUM(A5:B6)', 'A2:B3', 'Down', '=SUM(A7:B8)'],
    ['="A5"&A5', '1:1', 'Down', '="A5"&A6'],
  ])('%s after inserting %s', (before, where, shift, after) => {
    const { sheet, workbook, formula } = sheetWith({});
    sheet.setValues(0, 30, [[before]]);
    workbook.sheets.get(1).setValues(0, 0, [[before.replace(/(?<![!\w"'])([A-Z]+\d*(:[A-Z]+\d*)?)(?=[),]|$)/g, '$1')]]);
    sheet.insert(at(where), shift);
    const found = ['AE1', 'AE2', 'AE3', 'AF1', 'AG1'].map(formula).find((text) => text !== '');
    expect(found).toBe(after);
  });

  it.each<[string, string, 'Up' | 'Left', string]>([
    ['=A5', '2:2', 'Up', '=A4'],
    ['=A5', '5:5', 'Up', '=#REF!'],
    ['=SUM(A1:A5)', '5:9', 'Up', '=SUM(A1:A4)'],
    ['=SUM(A3:A5)', '2:4', 'Up', '=SUM(A2)'],
    ['=SUM(A1:C1)', 'B:B', 'Left', '=SUM(A1:B1)'],
    ['=SUM(B:B)', 'B:B', 'Left', '=SUM(#REF!)'],
    ['=A5+B5', 'A2:A3', 'Up', '=A3+B5'],
  ])('%s after deleting %s', (before, where, shift, after) => {
    const { sheet, formula } = sheetWith({});
    sheet.setValues(0, 30, [[before]]);
    sheet.remove(at(where), shift);
    expect([formula('AE1'), formula('AD1')]).toContain(after);
  });

  it('moves cells, formats, heights, merges, tables, charts, names and print areas together', () => {
    const { sheet, workbook } = sheetWith({ A10: 'Nom', B10: 'Nombre', A11: 'a', B11: 1 });
    sheet.setFormat(at('A10:B10'), 'format.font.bold', true);
    sheet.rows.setSize(9, 9, 40);
    sheet.merges.merge(at('D10:E11'));
    sheet.tables.add(at('A10:B11'), true, 'tTest');
    const chart = sheet.charts.add('Pie', at('A10:B11'));
    sheet.charts.placeOver(chart.id, at('G10:K20'));
    workbook.names.add('ici', '=S!$A$11');
    sheet.setPageLayout({ printAreas: [at('A10:K20')], titleRows: at('10:10') });
    sheet.insert(at('3:4'), 'Down');
    expect(sheet.value(11, 0)).toBe('Nom');
    expect(sheet.format(11, 1, 'format.font.bold')).toBe(true);
    expect(sheet.format(9, 1, 'format.font.bold')).toBe(false);
    expect(sheet.rows.size(11)).toBe(40);
    expect(sheet.merges.list()).toEqual([at('D12:E13')]);
    expect(sheet.tables.get('tTest').range).toEqual(at('A12:B13'));
    expect(sheet.charts.get(chart.id).anchor.from.row).toBe(11);
    expect(sheet.charts.get(chart.id).series[0]?.values).toBe('S!$B$13');
    expect(workbook.names.get('ici').formula).toBe('=S!$A$13');
    expect(sheet.pageLayout.printAreas).toEqual([at('A12:K22')]);
    expect(sheet.pageLayout.titleRows).toEqual(at('12:12'));
  });

  it('refuses to tear a table or a merged area', () => {
    const { sheet } = sheetWith({ A1: 'a', B1: 'b', A2: 1, B2: 2 });
    sheet.tables.add(at('A1:B2'), true, 'tTest');
    sheet.merges.merge(at('D5:E6'));
    const code = (work: () => void): string => {
      try { work(); } catch (error) { return error instanceof ModelError ? error.code : 'other'; }
      return 'none';
    };
    expect(code(() => { sheet.insert(at('A1'), 'Down'); })).toBe('InvalidOperation');
    expect(code(() => { sheet.remove(at('A2'), 'Up'); })).toBe('InvalidOperation');
    expect(code(() => { sheet.insert(at('D1'), 'Down'); })).toBe('MergedRangeConflict');
    expect(code(() => { sheet.remove(at('1:1'), 'Up'); })).toBe('InvalidOperation');
    expect(code(() => { sheet.insert(at('A1:B1'), 'Down'); })).toBe('none');
    expect(sheet.tables.get('tTest').range).toEqual(at('A2:B3'));
  });

  it('a column put into a table gets a heading of its own', () => {
    const { sheet } = sheetWith({ A1: 'a', B1: 'b', A2: 1, B2: 2 });
    sheet.tables.add(at('A1:B2'), true, 'tTest');
    sheet.insert(at('B:B'), 'Right');
    expect(sheet.tables.get('tTest').columns.map(({ name }) => name)).toEqual(['a', 'Colonne2', 'b']);
    expect(sheet.value(0, 1)).toBe('Colonne2');
  });

  it('deleting what was inserted gives the sheet back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 4 }), fc.boolean(), (where, count, rows) => {
        const { sheet, workbook } = sheetWith({ A1: 'Nom', B1: 'Nombre', A2: 'a', B2: 1, A3: 'b', B3: '=SUM(A2:B2)', D6: '=SUM(A1:C5)' });
        sheet.setFormat(at('A1:B1'), 'format.fill.color', '#FF0000');
        sheet.columns.setSize(1, 1, 90);
        sheet.merges.merge(at('F3:G5'));
        const before = JSON.stringify(dump(workbook));
        const rect = rows ? rectOf(where, 0, where + count - 1, 16383) : rectOf(0, where, 1048575, where + count - 1);
        sheet.insert(rect, 'Down');
        sheet.remove(rect, 'Up');
        expect(JSON.stringify(dump(workbook))).toBe(before);
      }),
      { numRuns: 60, seed: 2015 },
    );
  });
});

describe('copying', () => {
  it('adjusts relative references and keeps absolute ones', () => {
    const { sheet, formula } = sheetWith({ A1: 1, B1: '=A1+$A$1' });
    sheet.setFormat(at('B1'), 'numberFormat', '0.00');
    sheet.copyFrom(sheet, at('B1'), 2, 2);
    expect(formula('C3')).toBe('=B3+$A$1');
    expect(sheet.format(2, 2, 'numberFormat')).toBe('0.00');
    sheet.copyFrom(sheet, at('B1'), 4, 4, { what: 'Values' });
    expect(formula('E5')).toBe(0);
    expect(sheet.format(4, 4, 'numberFormat')).toBe('General');
  });
  it('what leaves the sheet is #REF!', () => {
    const { sheet, formula } = sheetWith({ B2: '=A1' });
    sheet.copyFrom(sheet, at('B2'), 0, 1);
    expect(formula('B1')).toBe('=#REF!');
  });
});

describe('sorting and finding', () => {
  it('numbers before text before blanks, whatever the direction for the blanks', () => {
    const { sheet } = sheetWith({ A1: 'b', A2: 2, A4: 'A', A5: 1 });
    sheet.sort(at('A1:A5'), [{ key: 0 }]);
    expect(sheet.values(at('A1:A5')).flat()).toEqual([1, 2, 'A', 'b', '']);
    sheet.sort(at('A1:A5'), [{ key: 0, ascending: false }]);
    expect(sheet.values(at('A1:A5')).flat()).toEqual(['b', 'A', 2, 1, '']);
  });
  it('finds parts and whole cells', () => {
    const { sheet } = sheetWith({ A1: 'Besançon', B2: 'Besançon 2', C3: 'autre' });
    expect(sheet.find('besan')).toHaveLength(2);
    expect(sheet.find('besançon', undefined, { completeMatch: true })).toEqual([{ row: 0, col: 0 }]);
    expect(sheet.find('besançon', undefined, { matchCase: true })).toEqual([]);
  });
});
