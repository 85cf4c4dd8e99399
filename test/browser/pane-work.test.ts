import type { Workbook } from '../../host/model';
import { demoWorkbook } from '../demo';
import { faults, focused, frameOf, genere, generer, widths, withPane } from './pane';

jest.setTimeout(180_000);

const FEUILLE = 'Paramètres CAE';

function sansParametres(): Workbook {
  const workbook = demoWorkbook();
  workbook.sheets.remove(workbook.sheets.get(FEUILLE));
  return workbook;
}

/** Sentences of a report on the demonstration: the first is wrong, the second is rounded. */
const TEXTE = 'En 2015, la coopérative a accompagné 165 entrepreneurs.\nLe taux de sorties positives est de 56 %.';

describe('the sheet of parameters', () => {
  it('is made by a button, shown, read, and left in peace from then on', () =>
    withPane(sansParametres(), async (tryIt) => {
      const { page, pane, model } = tryIt;
      const region = pane.getByRole('region', { name: 'Paramètres' });
      await region.getByRole('button', { name: 'Créer la feuille des paramètres' }).click();
      await pane.getByRole('status').filter({ hasText: `Feuille « ${FEUILLE} » créée` }).waitFor();
      await page.waitForFunction((name) => globalThis.tryIt?.workbook.activeSheet.name === name, FEUILLE);
      const made = await model.values(FEUILLE, 'A1:G150');
      expect(made.map(([rubrique]) => rubrique)).toEqual(expect.arrayContaining(['Structure', 'Zone', 'Prévisionnel']));
      await genere(tryIt);
      await region.getByRole('button', { name: 'Afficher la feuille des paramètres' }).click();
      await page.waitForFunction((name) => globalThis.tryIt?.workbook.activeSheet.name === name, FEUILLE);
      expect(await model.values(FEUILLE, 'A1:G150')).toEqual(made);
    }));
});

describe('a text that is checked', () => {
  it('pasted: what contradicts the data, the right figure, and the way to it', () =>
    withPane(demoWorkbook(), async (tryIt) => {
      const { page, pane } = tryIt;
      await genere(tryIt);
      const region = pane.getByRole('region', { name: 'Relire un texte' });
      await region.getByRole('textbox', { name: 'Texte à relire' }).fill(TEXTE);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Relire');
      await page.keyboard.press('Enter');
      await pane.getByRole('status').filter({ hasText: 'Texte relu : 1 passage contredit les données' }).waitFor();
      await region.locator('mark').filter({ hasText: '165' }).first().waitFor();
      await region.getByRole('button', { name: 'Voir 155 dans le bilan' }).click();
      await page.waitForFunction(() => globalThis.tryIt?.workbook.activeSheet.name === 'Indicateurs 2015');
      const { sheet, rect } = await page.evaluate(() => ({ sheet: globalThis.tryIt?.workbook.activeSheet.name ?? '', rect: globalThis.tryIt?.workbook.selection.rect ?? { top: 0, left: 0 } }));
      const [row] = await tryIt.model.values(sheet, `A${rect.top + 1}:F${rect.top + 1}`);
      expect(row?.[rect.left]).toBe(155);
    }));

  it('in cells: the selected ones', () =>
    withPane(demoWorkbook(), async (tryIt) => {
      const { pane, model } = tryIt;
      await generer(tryIt).waitFor();
      await model.run(({ workbook }, lines) => {
        const sheet = workbook.sheets.add('Rapport');
        sheet.setValues(0, 0, lines.map((line) => [line]));
        sheet.select(sheet.rect('A:A'));
      }, TEXTE.split('\n'));
      await pane.getByRole('button', { name: 'Relire la sélection' }).click();
      await pane.getByRole('status').filter({ hasText: '1 passage contredit les données' }).waitFor();
      await expect(pane.getByRole('textbox', { name: 'Texte à relire' }).inputValue()).resolves.toBe(TEXTE);
    }));

  it.each(['light', 'dark'] as const)('at 320 px, %s: nothing to scroll sideways, nothing that axe finds wrong', (colorScheme) =>
    withPane(demoWorkbook(), async (tryIt) => {
      const { page, pane } = tryIt;
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate(() => { document.documentElement.style.setProperty('--pane-width', '320px'); });
      await genere(tryIt);
      await pane.getByRole('textbox', { name: 'Texte à relire' }).fill(TEXTE);
      await pane.getByRole('button', { name: 'Relire', exact: true }).click();
      await pane.getByRole('status').filter({ hasText: 'Texte relu' }).waitFor();
      await frameOf(page).evaluate(() => { for (const folded of document.querySelectorAll('details')) folded.open = true; });
      const { width, content } = await widths(page);
      expect(content).toBeLessThanOrEqual(width);
      expect(await faults(page)).toEqual([]);
    }));
});
