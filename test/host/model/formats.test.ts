import * as fc from 'fast-check';

import { MAX_COLS, MAX_ROWS, Workbook, clone, dump, rectOf, restore, snapshot, widthFromCharacters, widthFromFile, widthToCharacters, widthToFile } from '../../../host/model';
import { RunList } from '../../../host/model/runs';

const sheet = (): ReturnType<Workbook['sheets']['get']> => new Workbook().sheets.get(0);

describe('formats', () => {
  it('a whole column costs nothing and is seen in each of its cells', () => {
    const s = sheet();
    s.setFormat(rectOf(0, 2, MAX_ROWS - 1, 4), 'numberFormat', 'dd/mm/yyyy');
    expect(s.format(999999, 3, 'numberFormat')).toBe('dd/mm/yyyy');
    expect(s.format(5, 5, 'numberFormat')).toBe('General');
    expect(s.usedRange()).toBeNull();
  });
  it('mixed is null', () => {
    const s = sheet();
    s.setFormat(rectOf(0, 0), 'format.font.bold', true);
    expect(s.uniformFormat(rectOf(0, 0, 0, 1), 'format.font.bold')).toBeNull();
    expect(s.uniformFormat(rectOf(0, 0), 'format.font.bold')).toBe(true);
  });
  it('a border of a block is on its rim only, the inner ones between its cells', () => {
    const s = sheet();
    const block = rectOf(1, 1, 3, 3);
    s.setFormat(block, 'format.borders.EdgeBottom.style', 'Double');
    s.setFormat(block, 'format.borders.InsideHorizontal.style', 'Dash');
    expect(s.format(3, 2, 'format.borders.EdgeBottom.style')).toBe('Double');
    expect(s.format(2, 2, 'format.borders.EdgeBottom.style')).toBe('Dash');
    expect(s.uniformFormat(block, 'format.borders.EdgeBottom.style')).toBe('Double');
    expect(s.uniformFormat(block, 'format.borders.InsideHorizontal.style')).toBe('Dash');
    expect(s.uniformFormat(block, 'format.borders.EdgeTop.style')).toBe('None');
  });
  it('a colour draws the border', () => {
    const s = sheet();
    s.setFormat(rectOf(0, 0), 'format.borders.EdgeTop.color', '#FF0000');
    expect(s.format(0, 0, 'format.borders.EdgeTop.style')).toBe('Continuous');
  });
  it('clearing formats leaves values, links and nothing else', () => {
    const s = sheet();
    s.setValues(0, 0, [['a']]);
    s.setFormat(rectOf(0, 0), 'format.font.bold', true);
    s.setFormat(rectOf(0, 0), 'hyperlink', { address: 'https://example.org' });
    s.clear(rectOf(0, 0), 'Formats');
    expect([s.value(0, 0), s.format(0, 0, 'format.font.bold'), s.format(0, 0, 'hyperlink')]).toEqual(['a', false, { address: 'https://example.org' }]);
  });
  it('used range: values only or with formats', () => {
    const s = sheet();
    s.setValues(2, 1, [['a', 'b']]);
    s.setFormat(rectOf(8, 8), 'format.fill.color', '#00FF00');
    expect(s.usedRange(true)).toEqual(rectOf(2, 1, 2, 2));
    expect(s.usedRange()).toEqual(rectOf(2, 1, 8, 8));
    s.clear(rectOf(0, 0, MAX_ROWS - 1, MAX_COLS - 1));
    expect(s.usedRange()).toBeNull();
  });
});

describe('RunList is an axis where each index has a value', () => {
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('set' as const), at: fc.nat(20), n: fc.integer({ min: 1, max: 6 }), value: fc.nat(3) }),
    fc.record({ kind: fc.constant('insert' as const), at: fc.nat(20), n: fc.integer({ min: 1, max: 6 }), value: fc.nat(3) }),
    fc.record({ kind: fc.constant('remove' as const), at: fc.nat(20), n: fc.integer({ min: 1, max: 6 }), value: fc.nat(3) }),
  );
  it('does as an array does', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let list = RunList.of(0);
        const array = new Array<number>(200).fill(0);
        for (const { kind, at, n, value } of edits) {
          if (kind === 'set') { list = list.set(at, at + n - 1, value); array.fill(value, at, at + n); }
          if (kind === 'insert') { list = list.insert(at, n, value); array.splice(at, 0, ...new Array<number>(n).fill(value)); }
          if (kind === 'remove') { list = list.remove(at, n); array.splice(at, n); }
        }
        expect(Array.from({ length: 100 }, (_, i) => list.get(i))).toEqual(array.slice(0, 100));
        const runs = [...list.runs(0, 99)];
        expect(runs.flatMap(({ from, to, value }) => new Array<number>(to - from + 1).fill(value))).toEqual(array.slice(0, 100));
        expect(runs.every((run, i) => i === 0 || run.value !== runs[i - 1]?.value)).toBe(true);
      }),
      { seed: 2015 },
    );
  });
});

describe('widths', () => {
  it('8,43 characters are 64 pixels, 48 points, 9.140625 in the file', () => {
    expect(widthToCharacters(48)).toBe(8.43);
    expect(widthFromCharacters(8.43)).toBe(48);
    expect(widthFromFile(9.140625)).toBe(48);
    expect(widthFromFile(widthToFile(48))).toBe(48);
  });
  it('a width survives the file', () => {
    for (let pixels = 1; pixels < 400; pixels++) expect(widthFromFile(widthToFile(pixels * 0.75))).toBe(pixels * 0.75);
  });
  it('autofit makes long text fit and knows the French text', () => {
    const s = sheet();
    s.setValues(0, 0, [['Accompagnement à la création', 42005]]);
    s.columns.autofit(rectOf(0, 0, 10, 1));
    expect(s.columns.size(0)).toBeGreaterThan(120);
    expect(s.columns.size(1)).toBeLessThan(48);
  });
  it('hidden lines take no room', () => {
    const s = sheet();
    s.columns.setHidden(1, 2, true);
    expect(s.columns.offset(4)).toBe(96);
    expect(s.columns.at(60)).toEqual({ index: 3, rest: 12 });
  });
});

describe('keeping and giving back', () => {
  it('restores everything, and keeps the sheet objects', () => {
    const workbook = new Workbook({ sheets: ['A', 'B'] });
    const a = workbook.sheets.get('A');
    a.setValues(0, 0, [['x', 'y'], [1, 2]]);
    a.tables.add(rectOf(0, 0, 1, 1), true, 'tX');
    const before = dump(workbook);
    const kept = snapshot(workbook);
    a.setValues(1, 0, [[5, 6]]);
    a.tables.remove('tX');
    a.insert(rectOf(0, 0, 0, MAX_COLS - 1), 'Down');
    workbook.sheets.remove(workbook.sheets.get('B'));
    workbook.sheets.add('C').setFormat(rectOf(0, 0), 'format.font.bold', true);
    workbook.setSetting('k', 1);
    expect(dump(workbook)).not.toEqual(before);
    restore(workbook, kept);
    expect(dump(workbook)).toEqual(before);
    expect(workbook.sheets.get('A')).toBe(a);
    a.setValues(0, 0, [['autre', '']]);
    restore(workbook, kept);
    expect(dump(workbook)).toEqual(before);
  });
  it('a clone is alike and apart', () => {
    const workbook = new Workbook();
    workbook.sheets.get(0).setValues(0, 0, [['a']]);
    const copy = clone(workbook);
    expect(dump(copy)).toEqual(dump(workbook));
    copy.sheets.get(0).setValues(0, 0, [['b']]);
    expect(workbook.sheets.get(0).value(0, 0)).toBe('a');
  });
});

describe('speed', () => {
  it('writes and reads 100 000 × 15 cells', () => {
    const s = sheet();
    const values = Array.from({ length: 100000 }, (_, i) => Array.from({ length: 15 }, (_, j) => (j % 3 === 0 ? `Texte ${i}` : i + j)));
    const start = performance.now();
    s.setValues(0, 0, values);
    const wrote = performance.now();
    expect(s.values(rectOf(0, 0, 99999, 14))[99999]?.[14]).toBe(100013);
    s.setFormat(rectOf(1, 3, 99999, 3), 'numberFormat', 'dd/mm/yyyy');
    const read = performance.now();
    expect(wrote - start).toBeLessThan(10000);
    expect(read - wrote).toBeLessThan(5000);
  });
  it('keeps and gives back a workbook of 200 rows in a blink', () => {
    const workbook = new Workbook();
    const s = workbook.sheets.get(0);
    s.setValues(0, 0, Array.from({ length: 200 }, (_, i) => Array.from({ length: 20 }, (_, j) => i * j)));
    const start = performance.now();
    for (let i = 0; i < 200; i++) { restore(workbook, snapshot(workbook)); dump(clone(workbook)); }
    expect(performance.now() - start).toBeLessThan(10000);
  });
});
