import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, rectOf } from '../../host/model';
import { readXlsx, writeXlsx } from '../../host/xlsx';
import { withTryItPage } from './try-it-page';

jest.setTimeout(120_000);

const register = (): Workbook => {
  const workbook = new Workbook({ sheets: ['Suivi', 'Notes'] });
  const sheet = workbook.sheets.get('Suivi');
  sheet.setValues(0, 0, [['Nom', 'Entrée', 'Montant'], ['Aubépine', 42005, 1234.5], ['Bouleau', 42100, 98.75]]);
  sheet.setFormat(rectOf(1, 1, 2, 1), 'numberFormat', 'dd/mm/yyyy');
  sheet.setFormat(rectOf(1, 2, 2, 2), 'numberFormat', '#,##0.00');
  sheet.tables.add(rectOf(0, 0, 2, 2), true, 'TableSuivi');
  return workbook;
};

describe('the try-it page', () => {
  it('opens with the workbook, its cells shown in French', () =>
    withTryItPage({ workbook: register() }, async ({ page, model }) => {
      expect(await model.sheets()).toEqual(['Suivi', 'Notes']);
      const shown = await page.evaluate(() => {
        const range = globalThis.tryIt?.grid.api.getActiveWorkbook()?.getActiveSheet().getRange('A1:C3');
        return range?.getDisplayValues().map((line) => line.map((text) => text.replace(/\s/g, ' ')));
      });
      expect(shown).toEqual([['Nom', 'Entrée', 'Montant'], ['Aubépine', '01/01/2015', '1 234,50'], ['Bouleau', '06/04/2015', '98,75']]);
      await page.getByText('Notes', { exact: true }).waitFor();
    }));

  it('gives what is typed to the workbook as a French hand means it, and tells the add-in', () =>
    withTryItPage({ workbook: register() }, async ({ pane, model, select, type }) => {
      await pane.getByText('Prêt fr-FR').waitFor();
      await select('E1');
      await type('12,5');
      await type('1 234,56');
      await type('=SOMME(E1;E2)');
      await type('04/03/2025');
      await type('=SI(E1>2;"oui;non";"b")');
      await model.settled();
      expect(await model.values('Suivi', 'E1:E5')).toEqual([[12.5], [1234.56], [1247.06], [45720], ['oui;non']]);
      expect(await model.formulas('Suivi', 'E3:E5')).toEqual([['=SUM(E1,E2)'], [45720], ['=IF(E1>2,"oui;non","b")']]);
      expect(await model.texts('Suivi', 'E4')).toEqual([['04/03/2025']]);
      await pane.getByText('modifié E4 RangeEdited').waitFor();
      await pane.getByText('sélection E6').waitFor();
    }));

  it('takes back with Ctrl+Z what was typed', () =>
    withTryItPage({ workbook: register() }, async ({ page, model, select, type }) => {
      await select('E1');
      await type('bonjour');
      expect(await model.values('Suivi', 'E1')).toEqual([['bonjour']]);
      await page.keyboard.press('Control+z');
      expect(await model.values('Suivi', 'E1')).toEqual([['']]);
    }));

  it('lets the add-in write, calculates its formulas before it reads them', () =>
    withTryItPage({ workbook: new Workbook() }, async ({ pane, model }) => {
      await pane.getByText('Prêt fr-FR').waitFor();
      await pane.getByRole('button', { name: 'Écrire' }).click();
      await pane.getByText('Écrit : 42').waitFor();
      expect(await model.texts('Feuil1', 'E1:E3')).toEqual([['20'], ['22'], ['42,0']]);
    }));

  it('calculates structured references and arrays that spill', () =>
    withTryItPage({ workbook: register() }, async ({ model, select, type }) => {
      await select('E1');
      await type('=SOMME(TableSuivi[Montant])');
      await type('=TRANSPOSE({1,2})');
      await model.settled();
      expect(await model.values('Suivi', 'E1:E3')).toEqual([[1333.25], [1], [2]]);
    }));

  it('reads a range as such after a structured reference was typed', () =>
    withTryItPage({ workbook: register() }, async ({ page, model, select, type }) => {
      await select('E1');
      await page.keyboard.type('=SOMME(TableSuivi[Mon');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await select('E2');
      await type('=NBVAL(A1:C9)');
      await type('=ESSAI.NOMBRE(A1:C9)');
      await type('=SOMME(TableSuivi[montant];B2:B3)');
      await model.settled();
      expect(await model.values('Suivi', 'E1:E4')).toEqual([[''], [9], [9], [85438.25]]);
    }));

  it('calculates functions of the add-in: numbers, ranges, errors, blocks', () =>
    withTryItPage({ workbook: new Workbook() }, async ({ pane, model, select, type }) => {
      await pane.getByText('Prêt fr-FR').waitFor();
      await model.run((session) => session.workbook.sheets.get('Feuil1').setValues(0, 0, [['Nom', 3], ['', 4]]), null);
      await select('E1');
      await type('=ESSAI.DOUBLE(B1)');
      await type('=ESSAI.NOMBRE(A1:C9)');
      await type('=ESSAI.REFUS()');
      await type('=ESSAI.SUITE(3)');
      await model.settled();
      expect(await model.values('Feuil1', 'E1:E6')).toEqual([[6], [3], ['#N/A'], [1], [2], [3]]);
    }));

  it('shows a sheet that the add-in adds, with its chart', () =>
    withTryItPage({ workbook: register() }, async ({ page, pane, model }) => {
      await pane.getByText('Prêt fr-FR').waitFor();
      await pane.getByRole('button', { name: 'Ajouter une feuille' }).click();
      await pane.getByText('Feuille ajoutée').waitFor();
      const chart = page.getByRole('img', { name: 'Origine des personnes' });
      await chart.getByText('Haute-Saône').waitFor();
      expect(await model.sheets()).toEqual(['Suivi', 'Notes', 'Résumé']);
      await page.getByText('Suivi', { exact: true }).click();
      await chart.waitFor({ state: 'detached' });
    }));

  it('shows a sheet smaller where its chart would stand out of sight, as often as one comes back to it', () =>
    withTryItPage({ workbook: register() }, async ({ page, model }) => {
      await model.run(({ workbook: { sheets } }) => {
        const notes = sheets.get('Notes');
        notes.charts.place(notes.charts.add('ColumnClustered', { top: 0, left: 0, bottom: 2, right: 2 }, 'Auto', sheets.get('Suivi')).name, { left: 540, top: 60 });
        notes.activate();
      }, null);
      const room = (await page.locator('#pane').boundingBox())?.x ?? 0;
      const chart = page.getByRole('img', { name: 'Titre du graphique' });
      const place = () => chart.boundingBox();
      await chart.getByText('Aubépine').waitFor();
      await page.waitForFunction(() => (document.querySelector('.chart-box')?.clientWidth ?? 999) < 400);
      const first = await place();
      expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(room);
      await page.getByText('Suivi', { exact: true }).click();
      await chart.waitFor({ state: 'detached' });
      await page.getByText('Notes', { exact: true }).click();
      await chart.waitFor();
      expect(await place()).toEqual(first);
      expect(await model.run((session) => session.workbook.activeSheet.view.zoom, null)).toBe(100);
    }));

  it('has the ribbon buttons of the manifest: the pane hides and comes back, a command runs', () =>
    withTryItPage({ workbook: new Workbook() }, async ({ page, pane, model }) => {
      await pane.getByText('Prêt fr-FR').waitFor();
      const button = page.getByRole('button', { name: 'Volet d’essai' });
      await button.click();
      await page.getByTitle('Bilan CAE').waitFor({ state: 'hidden' });
      await button.click();
      await page.getByTitle('Bilan CAE').waitFor();
      await page.getByRole('button', { name: 'Fermer le volet' }).click();
      await page.getByTitle('Bilan CAE').waitFor({ state: 'hidden' });
      await button.click();
      await page.getByTitle('Bilan CAE').waitFor();
      await page.getByRole('button', { name: 'Écrire par commande' }).click();
      await pane.getByText('Écrit : 42').waitFor();
      expect(await model.values('Feuil1', 'E1:E3')).toEqual([[20], [22], [42]]);
    }));

  it('adds, renames and deletes sheets with the grid’s own tabs', () =>
    // Univer takes hold of a tab a moment after the press: one that is drawn anew meanwhile refuses, to no harm.
    withTryItPage({ workbook: register(), expected: [/setPointerCapture/] }, async ({ page, model }) => {
      await page.evaluate(() => globalThis.tryIt?.grid.api.executeCommand('sheet.command.insert-sheet'));
      expect(await model.sheets()).toEqual(['Suivi', 'Feuil3', 'Notes']);
      await page.getByText('Feuil3', { exact: true }).dblclick();
      // The grid selects the name a moment later.
      await page.waitForFunction(() => getSelection()?.toString() === 'Feuil3');
      // On a busy machine it does so twice.
      await page.waitForTimeout(500);
      await page.keyboard.type('Essais');
      await page.keyboard.press('Enter');
      expect(await model.sheets()).toEqual(['Suivi', 'Essais', 'Notes']);
      await page.evaluate(() => globalThis.tryIt?.grid.api.executeCommand('sheet.command.remove-sheet'));
      expect(await model.sheets()).toEqual(['Suivi', 'Notes']);
    }));

  it('opens a workbook from a file, saves it as .xlsx, and starts again', () =>
    withTryItPage({ workbook: register() }, async ({ page, pane, model, select, type }) => {
      const other = new Workbook({ sheets: ['Reçu'] });
      other.sheets.get('Reçu').setValues(0, 0, [['Ville', 'Besançon']]);
      const file = join(tmpdir(), `essai-${process.pid}.xlsx`);
      await writeFile(file, await writeXlsx(other));
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Ouvrir un classeur…' }).click();
      await (await chooser).setFiles(file);
      await page.getByText('Reçu', { exact: true }).waitFor();
      await pane.getByText('Prêt fr-FR').waitFor();
      await select('B2');
      await type('=2*21');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Enregistrer le classeur (.xlsx)' }).click();
      const saved = await download;
      expect(saved.suggestedFilename()).toBe(`essai-${process.pid}.xlsx`);
      const read = await readXlsx(new Uint8Array(await readFile(await saved.path())));
      expect(read.sheets.get('Reçu').values(rectOf(0, 0, 1, 1))).toEqual([['Ville', 'Besançon'], ['', 42]]);
      await page.getByRole('button', { name: 'Reprendre la démonstration' }).click();
      await page.getByText('Notes', { exact: true }).waitFor();
      expect(await model.sheets()).toEqual(['Suivi', 'Notes']);
    }));

  it.each([
    ['notes.txt', 'Bonjour', 'ce fichier n’est pas un classeur Excel'],
    ['vide.xlsx', '', 'le fichier est vide'],
  ])('says why %s cannot be opened, and leaves the workbook', (name, content, reason) =>
    withTryItPage({ workbook: register() }, async ({ page, model }) => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Ouvrir un classeur…' }).click();
      await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
      const notice = page.getByRole('alert');
      await notice.getByText(`Impossible d’ouvrir « ${name} » : ${reason}`, { exact: false }).waitFor();
      expect(await model.sheets()).toEqual(['Suivi', 'Notes']);
      await notice.getByRole('button', { name: 'Fermer' }).click();
      expect(await notice.isVisible()).toBe(false);
    }));

  it('refuses an edit of a protected sheet with a sentence, and shows the cell as before', () =>
    withTryItPage({ workbook: register() }, async ({ page, model, select, type }) => {
      await model.run((session) => session.workbook.sheets.get('Suivi').protect(), null);
      await select('A2');
      await type('Autre');
      await page.getByRole('alert').getByText('protégé').waitFor();
      expect(await model.values('Suivi', 'A2')).toEqual([['Aubépine']]);
      const shown = await page.evaluate(() => globalThis.tryIt?.grid.api.getActiveWorkbook()?.getActiveSheet().getRange('A2').getDisplayValues());
      expect(shown).toEqual([['Aubépine']]);
    }));
});
