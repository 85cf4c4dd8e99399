import { ModelError, Workbook, dump, rectOf, sheetNameFault } from '../../../host/model';
import type { Change } from '../../../host/model';

const code = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof ModelError) return error.code;
    throw error;
  }
  return 'no error';
};

describe('sheet names', () => {
  it.each(['', '   ', 'a/b', 'a\\b', 'a?', 'a*', 'a:b', '[a]', "'a", "a'", 'History', 'HISTORY', 'x'.repeat(32)])('refuses « %s »', (name) => {
    expect(sheetNameFault(name)).not.toBeNull();
  });
  it.each(['a', "l'été", 'Bilan 2015', 'x'.repeat(31), '2 Accompagnés'])('takes « %s »', (name) => {
    expect(sheetNameFault(name)).toBeNull();
  });
  it('does not distinguish case', () => {
    const { sheets } = new Workbook({ sheets: ['Suivi'] });
    expect(code(() => sheets.add('SUIVI'))).toBe('ItemAlreadyExists');
    expect(sheets.get('suivi').name).toBe('Suivi');
  });
});

describe('sheets', () => {
  it('an absent sheet is ItemNotFound', () => expect(code(() => new Workbook().sheets.get('Absente'))).toBe('ItemNotFound'));
  it('ids are the same in every run, and stay', () => {
    const [a, b] = [new Workbook({ sheets: ['A', 'B'] }), new Workbook({ sheets: ['A', 'B'] })];
    expect(a.sheets.list().map(({ id }) => id)).toEqual(b.sheets.list().map(({ id }) => id));
    const { id } = a.sheets.get('A');
    a.sheets.get('A').rename('Z');
    expect(a.sheets.get(id).name).toBe('Z');
  });
  it('the last visible sheet stays', () => {
    const { sheets } = new Workbook({ sheets: ['A', 'B'] });
    sheets.get('A').setVisibility('Hidden');
    expect(code(() => { sheets.get('B').setVisibility('VeryHidden'); })).toBe('InvalidOperation');
    expect(code(() => { sheets.remove(sheets.get('B')); })).toBe('InvalidOperation');
  });
  it('deleting the active sheet brings its neighbour to the front', () => {
    const workbook = new Workbook({ sheets: ['A', 'B', 'C'] });
    workbook.sheets.get('B').activate();
    workbook.sheets.remove(workbook.sheets.get('B'));
    expect(workbook.activeSheet.name).toBe('C');
  });
  it('a protected structure refuses every change of sheets', () => {
    const workbook = new Workbook({ sheets: ['A', 'B'] });
    workbook.protectStructure();
    const a = workbook.sheets.get('A');
    for (const work of [() => workbook.sheets.add('C'), () => { workbook.sheets.remove(a); }, () => { a.rename('Z'); }, () => { a.moveTo(1); }, () => { a.setVisibility('Hidden'); }, () => workbook.sheets.copy(a)]) {
      expect(code(work)).toBe('AccessDenied');
    }
  });
  it('a protected sheet refuses writing, but into unlocked cells', () => {
    const sheet = new Workbook().sheets.get(0);
    sheet.setFormat(rectOf(0, 0), 'format.protection.locked', false);
    sheet.protect();
    sheet.setValues(0, 0, [['libre']]);
    expect(code(() => { sheet.setValues(1, 0, [['non']]); })).toBe('AccessDenied');
    expect(code(() => { sheet.setFormat(rectOf(1, 0), 'format.font.bold', true); })).toBe('AccessDenied');
    expect(code(() => { sheet.insert(rectOf(0, 0, 0, 16383), 'Down'); })).toBe('AccessDenied');
    expect(code(() => { sheet.protect(); })).toBe('AccessDenied');
  });
  it('renaming follows into formulas, names and charts', () => {
    const workbook = new Workbook({ sheets: ['Suivi', 'Bilan'] });
    const [suivi, bilan] = [workbook.sheets.get(0), workbook.sheets.get(1)];
    suivi.setValues(0, 0, [['Nom', 'Nombre'], ['a', 1], ['b', 2]]);
    bilan.setValues(0, 0, [['=Suivi!A1&"Suivi!A1"']]);
    workbook.names.add('nombres', '=Suivi!$B$2:$B$3');
    const chart = bilan.charts.add('Pie', rectOf(0, 0, 2, 1), 'Columns', suivi);
    suivi.rename("L'année 2015");
    expect(bilan.formula(0, 0)).toBe(`='L''année 2015'!A1&"Suivi!A1"`);
    expect(workbook.names.get('nombres').formula).toBe("='L''année 2015'!$B$2:$B$3");
    expect(bilan.charts.get(chart.id).series[0]?.values).toBe("'L''année 2015'!$B$2:$B$3");
  });
  it('deleting leaves #REF!', () => {
    const workbook = new Workbook({ sheets: ['Suivi', 'Bilan'] });
    workbook.sheets.get('Bilan').setValues(0, 0, [['=SUM(Suivi!A1:A2,B1)']]);
    workbook.names.add('nombres', '=Suivi!$B$2:$B$3');
    workbook.sheets.remove(workbook.sheets.get('Suivi'));
    expect(workbook.sheets.get('Bilan').formula(0, 0)).toBe('=SUM(#REF!,B1)');
    expect(workbook.names.get('nombres').formula).toBe('=#REF!');
  });
  it('a copy has its own tables, names and charts', () => {
    const workbook = new Workbook({ sheets: ['Suivi'] });
    const sheet = workbook.sheets.get(0);
    sheet.setValues(0, 0, [['Nom', 'Nombre'], ['a', 1], ['b', 2]]);
    sheet.tables.add(rectOf(0, 0, 2, 1), true, 'tSuivi');
    sheet.charts.add('Pie', rectOf(0, 0, 2, 1));
    workbook.names.add('ici', '=Suivi!$A$1', { scope: sheet.id });
    const copy = workbook.sheets.copy(sheet);
    expect(copy.name).toBe('Suivi (2)');
    expect(copy.tables.list()[0]?.name).toBe('tSuivi1');
    expect(copy.charts.list()[0]?.series[0]?.values).toBe("'Suivi (2)'!$B$2:$B$3");
    expect(workbook.names.get('ici', copy.id).formula).toBe("='Suivi (2)'!$A$1");
    copy.setValues(1, 0, [['autre']]);
    expect(sheet.value(1, 0)).toBe('a');
  });
});

describe('listeners', () => {
  it('are told of each change, of a batch at its end', () => {
    const workbook = new Workbook({ sheets: ['A'] });
    const told: (readonly Change[])[] = [];
    const stop = workbook.on((changes) => told.push(changes));
    const sheet = workbook.sheets.get(0);
    sheet.setValues(0, 0, [['a']]);
    workbook.batch(() => {
      sheet.rename('B');
      sheet.select(rectOf(1, 1));
      expect(told).toHaveLength(1);
    });
    expect(told.map((changes) => changes.map(({ type }) => type))).toEqual([['cells'], ['sheetRenamed', 'selection']]);
    stop();
    sheet.setValues(0, 0, [['b']]);
    expect(told).toHaveLength(2);
  });
  it('the calculator is told first and its results reach the listeners', () => {
    const workbook = new Workbook();
    const sheet = workbook.sheets.get(0);
    const seen: unknown[] = [];
    workbook.calculator = { changed: (changes) => { if (changes.some((c) => c.type === 'cells' && !c.calculated)) sheet.setComputed(0, 0, 42); } };
    workbook.on((changes) => { for (const change of changes) if (change.type === 'cells') seen.push(change.calculated); });
    sheet.setValues(0, 0, [['=6*7']]);
    expect(sheet.value(0, 0)).toBe(42);
    expect(seen).toEqual([true, false]);
  });
  it('a failed batch still tells what was done', () => {
    const workbook = new Workbook();
    let told = 0;
    workbook.on((changes) => { told += changes.length; });
    expect(() => { workbook.batch(() => { workbook.sheets.add('B'); workbook.sheets.add('B'); }); }).toThrow();
    expect(told).toBe(1);
  });
});

describe('settings and properties', () => {
  it('are set and taken away', () => {
    const workbook = new Workbook();
    const before = dump(workbook);
    workbook.setSetting('cae', { annee: 2015 });
    workbook.setProperty('title', 'Bilan');
    expect(workbook.settings.get('cae')).toEqual({ annee: 2015 });
    workbook.setSetting('cae', undefined);
    workbook.setProperty('title', undefined);
    expect(dump(workbook)).toEqual(before);
  });
});
