import { formatAddress, rectOf } from '../../host/model';
import { builtAddIn } from '../../scripts/start/built-add-in';
import { demoWorkbook } from '../demo';
import { withTryItPage } from './try-it-page';

jest.setTimeout(180_000);

/** Where a column of the demonstration's register stands, e.g. `Suivi!N5:N273`. */
function column(heading: string): string {
  const sheet = demoWorkbook().sheets.get('Suivi');
  const table = sheet.tables.list().find(({ name }) => name === 'TableSuivi');
  if (!table) throw new Error('the demonstration has no TableSuivi');
  const index = table.columns.findIndex(({ name }) => name === heading);
  if (index < 0) throw new Error(`TableSuivi has no ${heading}`);
  const { top, bottom, left } = table.range;
  return `Suivi!${formatAddress(rectOf(top + 1, left + index, bottom, left + index))}`;
}

describe('formulas typed in the demonstration', () => {
  it('call the add-in over the register, by ranges and by headings, in any order', async () => {
    const addIn = await builtAddIn('addin', { base: 'https://localhost:3000/addin', officejs: '/office-js/office.js' });
    const [entrees, sorties] = [column("Date d'entrée"), column('Date de sortie')];
    await withTryItPage({ workbook: demoWorkbook(), addIn, expected: [/favicon\.ico/] }, async ({ pane, model, select, type }) => {
      await pane.getByText('155 entrepreneurs accompagnés en 2015').waitFor();
      await model.run((session) => { session.workbook.sheets.add('Essais').activate(); }, null);
      await model.run((session) => session.workbook.sheets.get('Essais').setValues(5, 1, [[12], [30.5]]), null);
      await select('D1');
      await type(`=CAE.ACCOMPAGNES(${entrees};${sorties};2015)`);
      await type('=SOMME(B6:B7)');
      await type('=CAE.ETP(53880)');
      await type("=CAE.ACCOMPAGNES(TableSuivi[Date d''entrée];TableSuivi[Date de sortie];2015)");
      await type(`=NBVAL(${entrees})`);
      await type('=NBVAL(B1:C9)');
      await type('=SOMME(B5:B7)');
      await type(`=CAE.ENTREES(${entrees};2015)`);
      await type('=SOMME(TableSuivi[Pas de tel titre])');
      await model.settled();
      const values = (await model.values('Essais', 'D1:D9')).flat();
      expect(values).toEqual([155, 42.5, expect.closeTo(29.6044, 4), 155, 269, 2, 42.5, 60, '#NAME?']);
      expect(await model.texts('Essais', 'D3')).toEqual([['29,6043956']]);
    });
  });
});
