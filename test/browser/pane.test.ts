import { Workbook } from '../../host/model';
import { demoWorkbook } from '../demo';
import { faults, focused, genere, generer, tabbed, widths, withPane } from './pane';

jest.setTimeout(180_000);

const FEUILLES = [
  'Bilan 2015', '1 Sensibilisation', '2 Accompagnés', '3 Typologie', '4 Parcours et sorties', '5 Économique', '6 Actions et prévisionnel', 'Contrôles', 'Indicateurs 2015',
];

describe('the pane in the try-it page', () => {
  it('reads the demonstration by itself, makes the bilan of 2015, and takes it away again', () =>
    withPane(demoWorkbook(), async (tryIt) => {
      const { page, pane, model } = tryIt;
      const before = await model.sheets();
      await pane.getByRole('region', { name: 'Sources' }).getByText('155 entrepreneurs accompagnés en 2015').waitFor();
      await expect(pane.getByRole('combobox', { name: 'Année' }).inputValue()).resolves.toBe('2015');
      await genere(tryIt);
      expect(await model.sheets()).toEqual([...before, ...FEUILLES]);
      await pane.getByRole('region', { name: 'Contrôles' }).getByText('Toutes les égalités sont vérifiées.').waitFor();
      await pane.getByRole('button', { name: '3 Typologie' }).click();
      await page.waitForFunction(() => globalThis.tryIt?.workbook.activeSheet.name === '3 Typologie');
      await page.locator('.chart-box svg').first().waitFor();
      await pane.getByRole('button', { name: 'Retirer le bilan 2015' }).click();
      await pane.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
      await pane.getByRole('status').filter({ hasText: 'Bilan 2015 retiré' }).waitFor();
      expect(await model.sheets()).toEqual(before);
    }));

  it('needs no mouse', () =>
    withPane(demoWorkbook(), async (tryIt) => {
      const { page, pane, model } = tryIt;
      const annee = pane.getByRole('combobox', { name: 'Année' });
      await generer(tryIt).waitFor();
      const before = await model.sheets();
      await annee.focus();
      await page.keyboard.press('ArrowDown');
      await pane.getByRole('button', { name: 'Générer le bilan 2014' }).waitFor();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await pane.getByRole('status').filter({ hasText: 'Bilan 2015 généré' }).waitFor();
      expect(await tabbed(page, /^Retirer le bilan/)).toEqual([...FEUILLES, 'Retirer le bilan 2015']);
      await page.keyboard.press('Enter');
      await pane.getByRole('dialog').waitFor();
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Retirer');
      await page.keyboard.press('Escape');
      await pane.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await model.sheets()).toContain('Bilan 2015');
      expect(await focused(page)).toBe('Retirer le bilan 2015');
      const stops = await tabbed(page, /avertissements$/);
      expect(stops).toEqual(expect.arrayContaining([...before, expect.stringMatching(/absentes?$/), 'Relire le classeur']));
      expect(stops.at(-1)).toMatch(/avertissements$/);
      await page.keyboard.press('Enter');
      await pane.getByRole('button', { name: 'Suivi, ligne 5', exact: true }).waitFor();
    }));

  it('the ribbon’s button does the same, and the pane shows it', () =>
    withPane(demoWorkbook(), async (tryIt) => {
      await generer(tryIt).waitFor();
      await tryIt.page.getByRole('button', { name: 'Générer le bilan', exact: true }).click();
      await tryIt.pane.getByRole('status').filter({ hasText: 'Bilan 2015 généré' }).waitFor();
      expect(await tryIt.model.sheets()).toEqual(expect.arrayContaining(FEUILLES));
    }));

  it('stops halfway when asked to, and leaves the workbook as it was', () =>
    withPane(demoWorkbook(), async (tryIt) => {
      const { pane, model } = tryIt;
      await generer(tryIt).waitFor();
      const before = await model.sheets();
      // An Excel that takes its time, so that there is something to stop.
      await model.run(({ host }) => {
        const answer = host.process.bind(host);
        host.process = async (body, flags) => {
          await new Promise((resolve) => { setTimeout(resolve, 700); });
          return answer(body, flags);
        };
      }, null);
      await generer(tryIt).click();
      await pane.getByRole('status').filter({ hasText: 'Tracé des graphiques' }).waitFor();
      await pane.getByRole('progressbar').waitFor();
      await pane.getByRole('button', { name: 'Annuler' }).click();
      await pane.getByRole('status').filter({ hasText: 'Génération annulée : le classeur est resté comme avant.' }).waitFor();
      expect(await model.sheets()).toEqual(before);
    }));

  it('says why there is no bilan without a register', () =>
    withPane(new Workbook({ sheets: ['Notes'] }), async ({ pane, model }) => {
      await pane.getByRole('alert').filter({ hasText: 'Aucun registre' }).waitFor();
      await pane.getByRole('button', { name: /^Générer le bilan/ }).click();
      await pane.getByRole('alert').filter({ hasText: 'Aucun registre' }).waitFor();
      expect(await model.sheets()).toEqual(['Notes']);
    }));

  it('says that a protected workbook stays as it was', () =>
    withPane(demoWorkbook(), async (tryIt) => {
      await generer(tryIt).waitFor();
      const before = await tryIt.model.sheets();
      await tryIt.model.run((session) => { session.workbook.protectStructure(); }, null);
      await generer(tryIt).click();
      await tryIt.pane.getByRole('alert').filter({ hasText: /protégée.*Le classeur est resté comme avant\./ }).waitFor();
      expect(await tryIt.model.sheets()).toEqual(before);
    }));

  it('without Excel around it, says where to open it', () =>
    withPane(new Workbook(), async ({ page }) => {
      const alone = await page.context().newPage();
      await alone.goto(new URL('/addin/taskpane.html', page.url()).href);
      await alone.getByRole('alert').filter({ hasText: 'Ouvrez ce volet depuis Excel' }).waitFor();
    }));

  it.each(['light', 'dark'] as const)('at 320 px, %s: nothing to scroll sideways, nothing that axe finds wrong', (colorScheme) =>
    withPane(demoWorkbook(), async (tryIt) => {
      const { page, pane } = tryIt;
      // A colour on its way from one state to the next is no colour to judge.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate(() => { document.documentElement.style.setProperty('--pane-width', '320px'); });
      await generer(tryIt).waitFor();
      expect(await faults(page)).toEqual([]);
      await genere(tryIt);
      await pane.getByText(/^\d+ avertissements$/).click();
      const { width, content } = await widths(page);
      expect(width).toBeLessThanOrEqual(320);
      expect(content).toBeLessThanOrEqual(width);
      expect(await faults(page)).toEqual([]);
      await pane.getByRole('button', { name: 'Retirer le bilan 2015' }).click();
      expect(await faults(page)).toEqual([]);
    }));
});
