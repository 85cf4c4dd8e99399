import * as fc from 'fast-check';

import { MAX_COLS, MAX_ROWS, ModelError, Workbook, clone, dump, parseAddress, restore, rectOf, snapshot } from '../../../host/model';
import type { Change, Rect, Sheet } from '../../../host/model';

const at = (address: string): Rect => parseAddress(address)?.rect ?? rectOf(0, 0);

function sheetWith(rows: readonly number[], columns: readonly number[] = []): Sheet {
  const sheet = new Workbook({ sheets: ['S'] }).sheets.get(0);
  for (const row of rows) sheet.rowBreaks.add(row);
  for (const column of columns) sheet.columnBreaks.add(column);
  return sheet;
}

function code(work: () => void): string {
  try { work(); } catch (error) { return error instanceof ModelError ? error.code : 'other'; }
  return 'none';
}

describe('page breaks', () => {
  it('stand in order, each once', () => {
    const sheet = sheetWith([40, 20, 40], [3]);
    expect(sheet.rowBreaks.list()).toEqual([20, 40]);
    expect(sheet.columnBreaks.list()).toEqual([3]);
    expect([sheet.rowBreaks.has(20), sheet.rowBreaks.has(3)]).toEqual([true, false]);
  });

  it.each([[0], [-1], [1.5], [MAX_ROWS], [Number.NaN]])('before row index %s there is none', (index) => {
    const sheet = sheetWith([20]);
    expect(code(() => { sheet.rowBreaks.add(index); })).toBe('InvalidArgument');
    expect(sheet.rowBreaks.list()).toEqual([20]);
  });

  it('the last row and the last column can begin a page', () => {
    const sheet = sheetWith([MAX_ROWS - 1], [MAX_COLS - 1]);
    expect([...sheet.rowBreaks.list(), ...sheet.columnBreaks.list()]).toEqual([MAX_ROWS - 1, MAX_COLS - 1]);
    expect(code(() => { sheet.columnBreaks.add(MAX_COLS); })).toBe('InvalidArgument');
  });

  it('go one by one, or all of one direction', () => {
    const sheet = sheetWith([10, 20, 30], [2]);
    sheet.rowBreaks.remove(20);
    expect(sheet.rowBreaks.list()).toEqual([10, 30]);
    expect(code(() => { sheet.rowBreaks.remove(20); })).toBe('ItemNotFound');
    sheet.rowBreaks.clear();
    expect([sheet.rowBreaks.list(), sheet.columnBreaks.list()]).toEqual([[], [2]]);
  });

  it('a file may tell them in any order, and such as cannot be', () => {
    const sheet = sheetWith([5]);
    sheet.rowBreaks.load([40, 0, 20, 40, Number.NaN, MAX_ROWS]);
    expect(sheet.rowBreaks.list()).toEqual([20, 40]);
  });

  it('listeners are told of changes, and of nothing where nothing changes', () => {
    const sheet = sheetWith([10]);
    const told: Change[] = [];
    sheet.workbook.on((changes) => told.push(...changes));
    sheet.rowBreaks.add(10);
    sheet.columnBreaks.clear();
    expect(told).toEqual([]);
    sheet.rowBreaks.add(20);
    sheet.rowBreaks.remove(10);
    sheet.rowBreaks.clear();
    expect(told).toEqual(Array.from({ length: 3 }, () => ({ type: 'pageLayout', sheetId: sheet.id })));
  });

  it('are part of what is dumped, cloned, kept and copied', () => {
    const sheet = sheetWith([20], [3]);
    const { workbook } = sheet;
    const before = dump(workbook);
    const kept = snapshot(workbook);
    const other = clone(workbook);
    expect(workbook.sheets.copy(sheet, 1).rowBreaks.list()).toEqual([20]);
    sheet.rowBreaks.add(30);
    expect(dump(workbook)).not.toEqual(before);
    expect(dump(other)).toEqual(before);
    restore(workbook, kept);
    expect(dump(workbook)).toEqual(before);
    expect(sheet.rowBreaks.list()).toEqual([20]);
  });
});

describe('page breaks go with the line that begins the page', () => {
  // Pages begin with rows 11, 21 and 31.
  it.each<[string, 'Down' | 'Right', number[]]>([
    ['1:2', 'Down', [12, 22, 32]],
    ['11:11', 'Down', [11, 21, 31]],
    ['12:12', 'Down', [10, 21, 31]],
    ['40:45', 'Down', [10, 20, 30]],
    ['A:C', 'Right', [10, 20, 30]],
    ['A1:C3', 'Down', [10, 20, 30]],
  ])('after inserting %s', (where, shift, after) => {
    const sheet = sheetWith([10, 20, 30]);
    sheet.insert(at(where), shift);
    expect(sheet.rowBreaks.list()).toEqual(after);
  });

  it.each<[string, 'Up' | 'Left', number[]]>([
    ['1:2', 'Up', [8, 18, 28]],
    ['10:10', 'Up', [9, 19, 29]],
    ['11:11', 'Up', [19, 29]],
    ['12:20', 'Up', [10, 11, 21]],
    ['11:20', 'Up', [10, 20]],
    ['11:31', 'Up', []],
    ['1:10', 'Up', [10, 20]],
    ['A:C', 'Left', [10, 20, 30]],
  ])('after deleting %s', (where, shift, after) => {
    const sheet = sheetWith([10, 20, 30]);
    sheet.remove(at(where), shift);
    expect(sheet.rowBreaks.list()).toEqual(after);
  });

  it('so do those between columns', () => {
    const sheet = sheetWith([10], [3, 8]);
    sheet.insert(at('B:C'), 'Right');
    expect(sheet.columnBreaks.list()).toEqual([5, 10]);
    sheet.remove(at('F:F'), 'Left');
    expect(sheet.columnBreaks.list()).toEqual([9]);
    expect(sheet.rowBreaks.list()).toEqual([10]);
  });

  it('pushed off the sheet they are gone', () => {
    const sheet = sheetWith([MAX_ROWS - 1]);
    sheet.insert(at('1:1'), 'Down');
    expect(sheet.rowBreaks.list()).toEqual([]);
  });

  it('rows inserted and deleted again leave them where they were', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 50 })), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 9 }), (breaks, row, count) => {
      const sheet = sheetWith(breaks);
      const rows = rectOf(row, 0, row + count - 1, MAX_COLS - 1);
      sheet.insert(rows, 'Down');
      sheet.remove(rows, 'Up');
      expect(sheet.rowBreaks.list()).toEqual(breaks.toSorted((a, b) => a - b));
    }), { numRuns: 50 });
  });
});
