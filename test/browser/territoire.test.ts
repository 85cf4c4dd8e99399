import type { Workbook } from '../../host/model';
import { FICHIER_DU_TERRITOIRE } from '../../scripts/territoire';
import { classeur, LIGNES } from '../excel/classeurs';
import { generer, genere, withPane } from './pane';
import type { TryItPage } from './try-it-page';

jest.setTimeout(180_000);

/** Eight persons with a commune instead of a zone. */
function parCommunes(): Workbook {
  const workbook = classeur(LIGNES.map((ligne) => ligne.map((cell) => (cell === 'Doubs' ? '25000 BESANCON' : cell === 'Jura' ? 'Lavancia-Epercy' : cell))));
  const sheet = workbook.sheets.get('Suivi');
  sheet.setValues(0, 5, [['Commune']]);
  return workbook;
}

const typologie = async ({ model }: TryItPage) => (await model.values('3 Typologie', 'A1:A60')).flat();

/** How often the page asks for the table from now on. */
function demandes({ page }: TryItPage): string[] {
  const asked: string[] = [];
  page.on('request', (request) => { if (request.url().endsWith(FICHIER_DU_TERRITOIRE)) asked.push(request.url()); });
  return asked;
}

describe('the table of communes', () => {
  it('is got by the page from its own files, once, and tells zones and départements', () =>
    withPane(parCommunes(), async (tryIt) => {
      await generer(tryIt).waitFor();
      const asked = demandes(tryIt);
      await genere(tryIt);
      expect(await typologie(tryIt)).toEqual(expect.arrayContaining(['Doubs', 'Jura']));
      expect(await typologie(tryIt)).not.toContain('Non renseigné');
      // The pane had it from its first reading.
      expect(asked).toEqual([]);
    }));

  it('that can’t be had is told; the report is made without it', () =>
    withPane(parCommunes(), async (tryIt) => {
      const { page, pane } = tryIt;
      await generer(tryIt).waitFor();
      await page.context().route(`**/${FICHIER_DU_TERRITOIRE}`, (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '<!doctype html>' }));
      // The page opened anew has nothing in hand.
      await page.reload();
      await genere(tryIt);
      expect(await typologie(tryIt)).toContainEqual(expect.stringMatching(/Sans tableau, car non renseigné dans le registre.: zone .*département/));
      await pane.getByText('la table officielle des communes n\'a pas pu être chargée', { exact: false }).first().waitFor({ state: 'attached' });
    }));
});
