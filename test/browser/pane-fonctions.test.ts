import { join } from 'node:path';
import type { Workbook } from '../../host/model';
import { classeur } from '../excel/classeurs';
import { faults, focused, frameOf, widths, withPane } from './pane';

jest.setTimeout(180_000);

/** A folder for pictures, where one wants to look at them. */
const IMAGES = process.env['IMAGES_DU_VOLET'];

const registre = (): Workbook => classeur(undefined, ["Bilan de l'équipe"]);

describe('the assistant of functions in the pane', () => {
  it.each(['light', 'dark'] as const)('at 320 px, %s, by keyboard: found by what is wanted, filled from the selection, inserted, and axe finds nothing wrong', (colorScheme) =>
    withPane(registre(), async ({ page, pane, model, select }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate(() => { document.documentElement.style.setProperty('--pane-width', '320px'); });
      const region = pane.getByRole('region', { name: 'Fonctions' });
      const picture = async (name: string): Promise<void> => {
        if (IMAGES !== undefined) await region.screenshot({ path: join(IMAGES, `${name}-${colorScheme}.png`) });
      };
      const narrow = async (): Promise<void> => {
        const { width, content } = await widths(page);
        expect(content).toBeLessThanOrEqual(width);
        expect(await faults(page)).toEqual([]);
      };

      const search = region.getByRole('searchbox', { name: 'Que voulez-vous calculer ?' });
      await search.fill('recette de cuisine');
      await region.getByText('Aucune fonction pour').waitFor();
      await region.getByText(/^Toutes les fonctions/).click();
      await narrow();
      await picture('1-aucune');
      await region.getByText(/^Toutes les fonctions/).click();

      await search.fill('combien sont sortis en emploi');
      await region.getByText(/^\d+ fonctions$/).waitFor();
      await narrow();
      await picture('2-trouvees');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('CAE.SORTIES_POSITIVES');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('CAE.SORTIES_POSITIVES');
      expect(await frameOf(page).evaluate(() => document.activeElement?.tagName)).toBe('H3');
      for (const summary of ['Exemple', 'Quand elle donne une erreur', 'D’où vient la définition']) await region.getByText(summary, { exact: true }).click();
      await narrow();
      await picture('3-fiche');
      for (const summary of ['Exemple', 'Quand elle donne une erreur', 'D’où vient la définition']) await region.getByText(summary, { exact: true }).click();

      // What is missing is said where it is missing.
      await region.getByRole('button', { name: 'Insérer dans la cellule active' }).press('Enter');
      await region.getByText('Indiquez « sorties ».').waitFor();
      await narrow();

      await select('L2:L9');
      await region.getByRole('button', { name: 'Prendre la sélection pour « sorties »' }).press('Enter');
      await select('M2:M9');
      await region.getByRole('button', { name: 'Prendre la sélection pour « motifs »' }).press('Enter');
      await region.getByRole('textbox', { name: 'annee' }).fill('2015');
      await region.getByText('=CAE.SORTIES_POSITIVES(L2:L9;M2:M9;2015)').waitFor();

      // The active cell is still in the last range.
      await region.getByRole('button', { name: 'Insérer dans la cellule active' }).press('Enter');
      await region.getByText(/fait partie d’une plage/).waitFor();
      await narrow();
      await picture('4-circulaire');

      await model.run((session) => { session.workbook.sheets.activate(session.workbook.sheets.get("Bilan de l'équipe")); }, null);
      await select('B2');
      await region.getByText('=CAE.SORTIES_POSITIVES(Suivi!L2:L9;Suivi!M2:M9;2015)').waitFor();
      await region.getByText("Cellule active : B2 (feuille « Bilan de l'équipe »)").waitFor();
      await region.getByRole('button', { name: 'Insérer dans la cellule active' }).press('Enter');
      await region.getByText(/Formule insérée/).waitFor();
      await model.settled();
      expect(await model.values("Bilan de l'équipe", 'B2')).toEqual([[2]]);
      await narrow();
      await picture('5-inseree');

      // A second time the cell is full: asked first, and Escape changes nothing.
      await region.getByRole('button', { name: 'Insérer dans la cellule active' }).press('Enter');
      await pane.getByRole('dialog').waitFor();
      expect(await focused(page)).toBe('Ne rien changer');
      expect(await faults(page)).toEqual([]);
      if (IMAGES !== undefined) await page.locator('iframe').screenshot({ path: join(IMAGES, `6-question-${colorScheme}.png`) });
      await page.keyboard.press('Escape');
      await pane.getByRole('dialog').waitFor({ state: 'hidden' });
      await region.getByRole('button', { name: 'Retour à la recherche' }).press('Enter');
      expect(await frameOf(page).evaluate(() => document.activeElement?.id)).toBe('chercher-une-fonction');
    }));
});
