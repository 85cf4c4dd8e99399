import { ModelError, Workbook, dump, parseAddress, rectOf } from '../../../host/model';
import type { Rect, Sheet } from '../../../host/model';

const at = (address: string): Rect => parseAddress(address)?.rect ?? rectOf(0, 0);

function grid(): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook({ sheets: ['Suivi', 'Bilan'] });
  const sheet = workbook.sheets.get('Suivi');
  sheet.setValues(0, 0, [['Nom', 'Nombre', 'Nom'], ['a', 1, 'x'], ['b', 2, 'y']]);
  sheet.setValues(5, 0, [['dessous']]);
  return { workbook, sheet };
}

const code = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof ModelError) return error.code;
    throw error;
  }
  return 'no error';
};

describe('tables', () => {
  it('headings are made unique and there, as in Excel', () => {
    const { sheet } = grid();
    sheet.setValues(0, 1, [['']]);
    const table = sheet.tables.add(at('A1:C3'), true);
    expect(table.columns.map(({ name }) => name)).toEqual(['Nom', 'Colonne2', 'Nom2']);
    expect(sheet.values(at('A1:C1'))).toEqual([['Nom', 'Colonne2', 'Nom2']]);
    expect(table.name).toBe('Tableau1');
  });
  it('without headings a row is put in above', () => {
    const { sheet } = grid();
    const table = sheet.tables.add(at('A2:C3'), false);
    expect(table.range).toEqual(at('A2:C4'));
    expect(sheet.values(at('A2:C3'))).toEqual([['Colonne1', 'Colonne2', 'Colonne3'], ['a', 1, 'x']]);
    expect(sheet.value(6, 0)).toBe('dessous');
  });
  it.each([['A1', 'InvalidArgument'], ['a b', 'InvalidArgument'], ['2015', 'InvalidArgument'], ['R1C1', 'InvalidArgument'], ['tPris', 'ItemAlreadyExists'], ['NOM_PRIS', 'ItemAlreadyExists']])('the name %s: %s', (name, expected) => {
    const { workbook, sheet } = grid();
    workbook.names.add('nom_pris', '=1');
    sheet.tables.add(at('A1:B3'), true, 'tPris');
    expect(code(() => sheet.tables.add(at('E1:F3'), true, name))).toBe(expected);
  });
  it('no overlap with a table or a merged area', () => {
    const { sheet } = grid();
    sheet.tables.add(at('A1:B3'), true);
    sheet.merges.merge(at('E1:F1'));
    expect(code(() => sheet.tables.add(at('B2:C3'), true))).toBe('InvalidOperation');
    expect(code(() => sheet.tables.add(at('E1:F3'), true))).toBe('InvalidOperation');
    expect(code(() => { sheet.merges.merge(at('A2:B2')); })).toBe('InvalidOperation');
  });
  it('rows are added at the end or within; what stands below moves', () => {
    const { sheet } = grid();
    const { name } = sheet.tables.add(at('A1:C3'), true);
    sheet.tables.addRows(name, null, [['c', 3, 'z']]);
    sheet.tables.addRows(name, 0, [['zéro', 0, '']]);
    expect(sheet.values(at('A1:A5')).flat()).toEqual(['Nom', 'zéro', 'a', 'b', 'c']);
    expect(sheet.tables.get(name).range).toEqual(at('A1:C5'));
    expect(sheet.value(7, 0)).toBe('dessous');
  });
  it('a total row comes and goes', () => {
    const { sheet } = grid();
    const { name } = sheet.tables.add(at('A1:C3'), true);
    sheet.tables.update(name, { showTotals: true });
    const table = sheet.tables.get(name);
    expect([table.range, sheet.tables.dataRange(table), sheet.tables.totalRange(table)]).toEqual([at('A1:C4'), at('A2:C3'), at('A4:C4')]);
    sheet.tables.update(name, { showTotals: false });
    expect(sheet.tables.get(name).range).toEqual(at('A1:C3'));
  });
  it('a new name follows into formulas, an edited heading into the columns', () => {
    const { workbook, sheet } = grid();
    sheet.tables.add(at('A1:C3'), true, 'tVieux');
    workbook.sheets.get('Bilan').setValues(0, 0, [['=SUM(tVieux[Nombre])+ROWS(tVieux)']]);
    sheet.tables.update('tVieux', { name: 'tNeuf' });
    expect(workbook.sheets.get('Bilan').formula(0, 0)).toBe('=SUM(tNeuf[Nombre])+ROWS(tNeuf)');
    sheet.setValues(0, 1, [['Effectif']]);
    expect(sheet.tables.get('tNeuf').columns[1]?.name).toBe('Effectif');
  });
  it('resizing keeps the headings on their row', () => {
    const { sheet } = grid();
    const { name } = sheet.tables.add(at('A1:B3'), true);
    expect(sheet.tables.resize(name, at('A1:C4')).columns).toHaveLength(3);
    expect(code(() => sheet.tables.resize(name, at('A2:C4')))).toBe('InvalidArgument');
  });
  it('deleted with its cells, or turned into a range without them', () => {
    const { sheet } = grid();
    const { name } = sheet.tables.add(at('A1:C3'), true);
    sheet.tables.convertToRange(name);
    expect([sheet.tables.list(), sheet.value(1, 0)]).toEqual([[], 'a']);
    sheet.tables.add(at('A1:C3'), true, 'tAutre');
    sheet.tables.remove('tAutre');
    expect(sheet.value(1, 0)).toBe('');
  });
});

describe('names', () => {
  it.each(['AB12', 'a b', '1a', 'R1C1', 'c', '', 'x'.repeat(256)])('refuses « %s »', (name) => {
    expect(code(() => new Workbook().names.add(name, '=1'))).toBe('InvalidArgument');
  });
  it.each(['total', '_x', 'cae.marque', 'été', 'ABCD12', 'total_2015'])('takes « %s »', (name) => {
    expect(new Workbook().names.add(name, '1').formula).toBe('=1');
  });
  it('the same name in the workbook and on a sheet are two', () => {
    const { workbook, sheet } = grid();
    workbook.names.add('ici', '=Bilan!$A$1');
    workbook.names.add('ici', '=Suivi!$A$1', { scope: sheet.id });
    expect(code(() => workbook.names.add('ICI', '=1'))).toBe('ItemAlreadyExists');
    expect(workbook.resolve('ici', sheet)?.sheet.name).toBe('Suivi');
    expect(workbook.resolve('ici', workbook.sheets.get('Bilan'))?.sheet.name).toBe('Bilan');
    workbook.names.remove('ici', sheet.id);
    expect(workbook.resolve('ici', sheet)?.sheet.name).toBe('Bilan');
    expect(code(() => { workbook.names.remove('absent'); })).toBe('ItemNotFound');
  });
});

describe('charts', () => {
  it('series from columns, named by their headings', () => {
    const { sheet } = grid();
    const chart = sheet.charts.add('ColumnClustered', at('A1:B3'));
    expect(chart.series).toMatchObject([{ name: 'Nombre', nameRef: 'Suivi!$B$1', values: 'Suivi!$B$2:$B$3', categories: 'Suivi!$A$2:$A$3' }]);
    expect(chart.title).toEqual({ text: 'Nombre', visible: true });
  });
  it('years as numbers in the headings become figures, as Excel does', () => {
    const { sheet } = grid();
    sheet.setValues(0, 5, [['Structure', 2014, 2015], ['a', 1, 2], ['b', 3, 4]]);
    expect(sheet.charts.add('Line', at('F1:H3'), 'Columns').series.map(({ values }) => values)).toEqual(['Suivi!$G$1:$G$3', 'Suivi!$H$1:$H$3']);
  });
  it('but not below a blank corner', () => {
    const { sheet } = grid();
    sheet.setValues(0, 5, [['', 2014, 2015], ['a', 1, 2], ['b', 3, 4]]);
    expect(sheet.charts.add('Line', at('F1:H3'), 'Columns').series).toMatchObject([{ name: '2014', values: 'Suivi!$G$2:$G$3' }, { name: '2015' }]);
  });
  it('by rows', () => {
    const { sheet } = grid();
    sheet.setValues(0, 5, [['', 'H', 'F'], ['a', 1, 2], ['b', 3, 4]]);
    expect(sheet.charts.add('BarStacked', at('F1:H3'), 'Rows').series).toMatchObject([{ name: 'a', values: 'Suivi!$G$2:$H$2', categories: 'Suivi!$G$1:$H$1' }, { name: 'b' }]);
  });
  it('a box is given and read back, and follows the columns', () => {
    const { sheet } = grid();
    const { id } = sheet.charts.add('Pie', at('A1:B3'));
    sheet.charts.place(id, { left: 60, top: 20, width: 200, height: 100 });
    expect(sheet.charts.box(sheet.charts.get(id))).toEqual({ left: 60, top: 20, width: 200, height: 100 });
    sheet.columns.setSize(0, 0, 96);
    expect(sheet.charts.box(sheet.charts.get(id)).left).toBe(108);
  });
  it('names are unique on the sheet, and a chart goes', () => {
    const { workbook, sheet } = grid();
    const before = dump(workbook);
    const a = sheet.charts.add('Pie', at('A1:B3'));
    const b = sheet.charts.add('Pie', at('A1:B3'));
    expect([a.name, b.name]).toEqual(['Graphique 1', 'Graphique 2']);
    expect(code(() => sheet.charts.update(b.id, { name: 'graphique 1' }))).toBe('InvalidArgument');
    sheet.charts.remove(a.id);
    sheet.charts.remove(b.name);
    expect(dump(workbook)).toEqual(before);
  });
});
