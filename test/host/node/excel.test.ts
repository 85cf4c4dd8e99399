import { Workbook, clone, dump } from '../../../host/model';
import { connect } from '../../../host/node/excel';

const globalsOf = (): string[] => Object.getOwnPropertyNames(globalThis).sort();

it('connects and leaves no global behind', async () => {
  const before = globalsOf();
  const { workbook, disconnect } = connect();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['ici']];
    await context.sync();
  });
  expect(workbook.activeSheet.value(0, 0)).toBe('ici');
  disconnect();
  disconnect();
  expect(globalsOf()).toEqual(before);
});

it('a second connection takes the place of the first', async () => {
  const first = connect();
  const second = connect();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Neuve');
    await context.sync();
  });
  expect([first.workbook.sheets.count, second.workbook.sheets.count]).toEqual([1, 2]);
  first.disconnect();
  expect(typeof Excel).toBe('object');
  second.disconnect();
});

it('arrays of the library are those of the test', async () => {
  const { disconnect } = connect();
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toStrictEqual([['', '']]);
  disconnect();
});

it('Office says what there is to say without a page', async () => {
  const { disconnect } = connect(undefined, { locale: 'fr-FR', displayLanguage: 'en-US' });
  expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(['en-US', 'fr-FR']);
  disconnect();
});

it('a workbook read through the library is as it was', async () => {
  const workbook = new Workbook({ sheets: ['Suivi'] });
  workbook.sheets.get('Suivi').setValues(0, 0, [['Nom', '=1+1']]);
  const before = dump(clone(workbook));
  const { disconnect } = connect(workbook);
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/charts/items/name,items/tables/items/name');
    const used = context.workbook.worksheets.getItem('Suivi').getUsedRange(true).load();
    await context.sync();
    expect([sheets.items[0]?.name, used.formulas]).toEqual(['Suivi', [['Nom', '=1+1']]]);
  });
  disconnect();
  expect(dump(workbook)).toEqual(before);
});
