import { begin, codeOf, end, onSheet } from './harness';
import type { Connection } from '../../../host/node/excel';

let at: Connection;
beforeEach(() => { at = begin(); });
afterEach(end);

const rows = (): readonly number[] => at.workbook.sheets.get('Suivi').rowBreaks.list();
const columns = (): readonly number[] => at.workbook.sheets.get('Suivi').columnBreaks.list();

describe('page breaks', () => {
  it('are added before the top left cell of a range, given as such or by its address', async () => {
    await onSheet((sheet) => {
      sheet.horizontalPageBreaks.add('A41:H60');
      sheet.horizontalPageBreaks.add(sheet.getRange('C21'));
      sheet.horizontalPageBreaks.add('A41');
      sheet.verticalPageBreaks.add('F:F');
    });
    expect([rows(), columns()]).toEqual([[20, 40], [5]]);
  });

  it('are listed and counted, with the first cell after each', async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Suivi');
      const { horizontalPageBreaks: across, verticalPageBreaks: down } = sheet;
      across.add('A41');
      const added = across.add('B21').load('rowIndex,columnIndex');
      down.add('D9');
      across.load('items/rowIndex,items/columnIndex');
      down.load('items/rowIndex,items/columnIndex');
      const count = across.getCount();
      const second = across.getItem(1).load('rowIndex');
      await context.sync();
      const after = [added, ...across.items, ...down.items].map((each) => each.getCellAfterBreak().load('address'));
      await context.sync();
      return {
        added: [added.rowIndex, added.columnIndex],
        across: across.items.map((each) => [each.rowIndex, each.columnIndex]),
        down: down.items.map((each) => [each.rowIndex, each.columnIndex]),
        count: count.value,
        second: second.rowIndex,
        after: after.map(({ address }) => address),
      };
    });
    expect(found).toEqual({
      added: [20, 0], across: [[20, 0], [40, 0]], down: [[0, 3]], count: 2, second: 40,
      after: ['Suivi!A21', 'Suivi!A21', 'Suivi!A41', 'Suivi!D1'],
    });
  });

  it('are deleted one by one, also when they were listed before', async () => {
    await Excel.run(async (context) => {
      const { horizontalPageBreaks: across } = context.workbook.worksheets.getItem('Suivi');
      for (const address of ['A11', 'A21', 'A31']) across.add(address);
      across.load('items/rowIndex');
      await context.sync();
      across.items[0]?.delete();
      across.items[2]?.delete();
      await context.sync();
    });
    expect(rows()).toEqual([20]);
  });

  it('are all removed, of one direction', async () => {
    await onSheet((sheet) => {
      sheet.horizontalPageBreaks.add('A11');
      sheet.verticalPageBreaks.add('C1');
      sheet.horizontalPageBreaks.removePageBreaks();
    });
    expect([rows(), columns()]).toEqual([[], [2]]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ['a break before row 1', ({ horizontalPageBreaks: all }) => { all.add('C1'); }, 'InvalidArgument'],
    ['a break before column A', ({ verticalPageBreaks: all }) => { all.add('A7'); }, 'InvalidArgument'],
    ['a text that is no address', ({ horizontalPageBreaks: all }) => { all.add('deux mots'); }, 'InvalidArgument'],
    ['a range of another sheet', ({ horizontalPageBreaks: all }) => { all.add("'Été 2015'!A9"); }, 'InvalidArgument'],
    ['a place in the list that there is not', ({ horizontalPageBreaks: all }) => { all.getItem(0).load('rowIndex'); }, 'InvalidArgument'],
  ])('refuses %s', async (_, work, code) => {
    expect(await codeOf(onSheet(work))).toBe(code);
    expect([rows(), columns()]).toEqual([[], []]);
  });

  it('a break that went meanwhile is not found', async () => {
    const gone = Excel.run(async (context) => {
      const { horizontalPageBreaks: across } = context.workbook.worksheets.getItem('Suivi');
      const added = across.add('A11').load('rowIndex');
      await context.sync();
      at.workbook.sheets.get('Suivi').rowBreaks.clear();
      added.delete();
      await context.sync();
    });
    expect(await codeOf(gone)).toBe('ItemNotFound');
  });
});
