import type { Connection } from '../../../host/node/excel';
import { begin, end, onSheet } from './harness';

let at: Connection;
let heard: string[] = [];
beforeEach(() => {
  heard = [];
  at = begin();
});
afterEach(end);

const note = (text: string): Promise<void> => {
  heard.push(text);
  return Promise.resolve();
};
const settled = async (): Promise<string[]> => {
  await at.host.settle();
  return heard;
};
const suivi = () => at.workbook.sheets.get('Suivi');

describe('events reach handlers', () => {
  it.each<[string, (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void, () => void, string[]]>([
    ['a cell that was edited', (s) => { s.onChanged.add((e) => note(`${e.type} ${e.address} ${e.changeType} ${e.source}`)); },
      () => { suivi().setValues(1, 1, [[5]]); }, ['WorksheetChanged B2 RangeEdited Local']],
    ['on any sheet', (_, w) => { w.worksheets.onChanged.add((e) => note(e.address)); }, () => { at.workbook.sheets.get('Été 2015').setValues(0, 0, [[5]]); }, ['A1']],
    ['a row that was inserted', (s) => { s.onChanged.add((e) => note(`${e.address} ${e.changeType}`)); },
      () => { suivi().insert({ top: 1, left: 0, bottom: 1, right: 16383 }, 'Down'); }, ['2:2 RowInserted']],
    ['a selection', (s) => { s.onSelectionChanged.add((e) => note(e.address)); }, () => { suivi().select({ top: 1, left: 1, bottom: 3, right: 2 }); }, ['B2:C4']],
    ['a selection, the workbook\'s own event', (_, w) => { w.onSelectionChanged.add(() => note('selection')); }, () => { suivi().select({ top: 1, left: 1, bottom: 3, right: 2 }); }, ['selection']],
    ['a format', (s) => { s.onFormatChanged.add((e) => note(e.address)); }, () => { suivi().setFormat({ top: 0, left: 0, bottom: 0, right: 2 }, 'format.font.bold', true); }, ['A1:C1']],
    ['a sheet added', (_, w) => { w.worksheets.onAdded.add((e) => note(`${e.type}`)); }, () => { at.workbook.sheets.add('Neuve'); }, ['WorksheetAdded']],
    ['a sheet deleted', (_, w) => { w.worksheets.onDeleted.add((e) => note(`${e.type} ${e.worksheetId === suiviId ? 'Suivi' : ''}`)); }, () => { suiviId = suivi().id; at.workbook.sheets.remove(suivi()); }, ['WorksheetDeleted Suivi']],
    ['a sheet activated', (_, w) => { w.worksheets.onActivated.add((e) => note(e.type)); w.worksheets.onDeactivated.add((e) => note(e.type)); },
      () => { at.workbook.sheets.get('Été 2015').activate(); }, ['WorksheetDeactivated', 'WorksheetActivated']],
    ['a chart added and deleted', (s) => { s.charts.onAdded.add((e) => note(e.type)); s.charts.onDeleted.add((e) => note(e.type)); },
      () => { suivi().charts.remove(suivi().charts.add('Line', null).id); }, ['ChartAdded', 'ChartDeleted']],
    ['a table changed, by the workbook\'s tables and by the sheet\'s', (s, w) => { w.tables.onChanged.add((e) => note(`w ${e.address}`)); s.tables.onChanged.add((e) => note(`s ${e.address}`)); },
      () => { suivi().tables.add({ top: 0, left: 0, bottom: 2, right: 0 }, true); suivi().setValues(1, 0, [[5]]); }, ['s A2', 'w A2']],
    ['settings', (_, w) => { w.settings.onSettingsChanged.add(() => note('settings')); }, () => { at.workbook.setSetting('a', 1); }, ['settings']],
  ])('%s', async (_, register, change, expected) => {
    await onSheet((sheet, { workbook }) => { register(sheet, workbook); });
    change();
    expect(await settled()).toEqual(expected);
  });

  let suiviId = '';

  it('of a table: a change and a selection within', async () => {
    suivi().setValues(0, 0, [['Nom'], ['Ada']]);
    const table = suivi().tables.add({ top: 0, left: 0, bottom: 1, right: 0 }, true);
    await onSheet((_, { workbook }) => {
      const proxy = workbook.tables.getItem(table.name);
      proxy.onChanged.add((e) => note(`${e.type} ${e.address}`));
      proxy.onSelectionChanged.add((e) => note(`${e.type} ${String(e.isInsideTable)}`));
    });
    suivi().setValues(1, 0, [['Bob']]);
    suivi().select({ top: 5, left: 5, bottom: 5, right: 5 });
    expect(await settled()).toEqual(['TableChanged A2', 'TableSelectionChanged false']);
  });

  it('the add-in\'s own changes are marked as such, and told after the answer', async () => {
    await onSheet((sheet) => { sheet.onChanged.add((e) => note(`event ${String(e.triggerSource)}`)); });
    await onSheet((sheet) => { sheet.getRange('A1').values = [[1]]; });
    heard.push('answer');
    expect(await settled()).toEqual(['answer', 'event ThisLocalAddin']);
  });

  it('an event gives the range that it speaks of', async () => {
    await onSheet((sheet) => {
      sheet.onChanged.add((event) => Excel.run(async (context) => {
        const range = event.getRange(context).load('address,values');
        await context.sync();
        heard.push(`${range.address} ${String(range.values[0]?.[0])}`);
      }));
    });
    suivi().setValues(1, 1, [['vu']]);
    await settled();
    expect(await settled()).toEqual(['Suivi!B2 vu']);
  });

  it('equal events of one request are told once', async () => {
    await onSheet((sheet) => { sheet.onChanged.add((e) => note(e.address)); });
    await onSheet((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').values = [[2]];
      sheet.getRange('B1').values = [[2]];
    });
    expect(await settled()).toEqual(['A1', 'B1']);
  });
});

describe('no event', () => {
  it('without a handler', async () => {
    suivi().setValues(0, 0, [[1]]);
    expect(await settled()).toEqual([]);
    expect(at.host.handlers).toBe(0);
  });

  it('after the handler was removed', async () => {
    const handler = await onSheet((sheet) => sheet.onChanged.add((e) => note(e.address)));
    expect(at.host.handlers).toBe(1);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    suivi().setValues(0, 0, [[1]]);
    expect(await settled()).toEqual([]);
    expect(at.host.handlers).toBe(0);
  });

  it('from another sheet', async () => {
    await onSheet((sheet) => { sheet.onChanged.add((e) => note(e.address)); });
    at.workbook.sheets.get('Été 2015').setValues(0, 0, [[1]]);
    expect(await settled()).toEqual([]);
  });

  it('crosses from one connection to the next', async () => {
    await onSheet((_, { workbook }) => { workbook.worksheets.onChanged.add((e) => note(e.address)); });
    suivi().setValues(0, 0, [[1]]);
    end();
    at = begin();
    await onSheet((_, { workbook }) => { workbook.worksheets.onChanged.add((e) => note(`second ${e.address}`)); });
    suivi().setValues(0, 0, [[1]]);
    expect(await settled()).toEqual(['second A1']);
  });
});
