import type { Workbook } from '../../host/model';
import { AUJOURD_HUI, classeur, LIGNES } from '../excel/classeurs';
import { faults, focused, widths, withPane } from './pane';

jest.setTimeout(180_000);

/** A second entry date that nobody can tell from the first, a reason without a class, a date that is none, a blank. */
function ambigu(): Workbook {
  const lignes = LIGNES.map((row) => row.map((cell, column) => (row[0] === 'HÊTRE' && column === 12 ? 'À voir avec Paul' : row[0] === 'ÉRABLE' && column === 11 ? '31/02/2015' : row[0] === 'SAULE' && column === 2 ? '' : cell)));
  const workbook = classeur(lignes);
  workbook.sheets.get('Suivi').setValues(0, 13, [["Date d'entrée"], ...LIGNES.map((row, index) => [index === 0 ? AUJOURD_HUI : (row[10] ?? '')])]);
  return workbook;
}

describe('questions and diagnosis in the pane', () => {
  it.each(['light', 'dark'] as const)('at 320 px, %s, by keyboard: a question is answered, a value is classed, and axe finds nothing wrong', (colorScheme) =>
    withPane(ambigu(), async ({ page, pane, model }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate(() => { document.documentElement.style.setProperty('--pane-width', '320px'); });
      const sources = pane.getByRole('region', { name: 'Sources' });
      const question = sources.getByRole('group', { name: "Quelle colonne est la date d'entrée ?" });
      await question.getByRole('radio', { name: "Date d'entrée (colonne K)" }).focus();
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Space');
      // office.js moves the focus by a list of its own, in which every radio button is a stop.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Retenir cette réponse');
      await page.keyboard.press('Enter');
      await pane.getByRole('status').filter({ hasText: 'Réponse retenue' }).waitFor();
      await sources.getByRole('button', { name: /^Oublier « Date d'entrée \(colonne K\) »/ }).waitFor();

      const controles = pane.getByRole('region', { name: 'Contrôles' });
      await controles.getByText('1 ligne hors de tous les comptes, taux de sorties positives compris.').waitFor();
      await controles.getByRole('button', { name: 'Suivi, ligne 9' }).click();
      await page.waitForFunction(() => globalThis.tryIt?.workbook.selection.rect.left === 11);
      await controles.getByText(/^\d+ avertissements?$/).click();
      const { width, content } = await widths(page);
      expect(content).toBeLessThanOrEqual(width);
      expect(await faults(page)).toEqual([]);

      await controles.getByRole('combobox', { name: /À voir avec Paul/ }).selectOption('Emploi');
      await controles.getByRole('button', { name: 'Classer « À voir avec Paul »' }).press('Enter');
      await pane.getByRole('status').filter({ hasText: 'classé' }).waitFor();
      expect(await model.sheets()).toEqual(['Suivi', 'Paramètres CAE']);
      expect(await controles.getByRole('combobox').count()).toBe(0);
      expect(await faults(page)).toEqual([]);
    }));
});
