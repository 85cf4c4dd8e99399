import { causeDe, ErreurExcel } from './erreurs';
import { texteSur } from './texteSur';

/** A cell to be written: row and column counted from 0, from A1. */
export interface Cellule {
  ligne: number;
  colonne: number;
  texte: string;
}

/** What became of the wish: `occupee` where the sheet or a cell is no longer as it was read. */
export type Ecriture = 'ecrite' | 'occupee';

/**
 * Writes texts into blank cells of a sheet of the team's, all or nothing. A cell that holds
 * anything is left as it is, and nothing is written then.
 *
 * @throws ErreurExcel with the cause, and whether the workbook is as before.
 */
export async function ecrireAuxVides(feuille: string, cellules: readonly Cellule[]): Promise<Ecriture> {
  const begun = { ecriture: false };
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(feuille);
      sheet.load('protection/protected');
      const ranges = cellules.map(({ ligne, colonne }) => sheet.getRangeByIndexes(ligne, colonne, 1, 1));
      for (const range of ranges) range.load('formulas');
      await context.sync();
      if (sheet.isNullObject) return 'occupee';
      if (sheet.protection.protected) throw new ErreurExcel({ cause: 'feuilleProtegee', feuille });
      if (ranges.some(({ formulas }) => formulas[0]?.[0] !== '')) return 'occupee';
      begun.ecriture = true;
      ranges.forEach((range, index) => {
        range.values = [[texteSur(cellules[index]?.texte ?? '')]];
      });
      await context.sync();
      return 'ecrite';
    });
  } catch (error) {
    const failure = begun.ecriture ? await vider(feuille, cellules) : null;
    const cause = failure === null ? error : new AggregateError([error, failure], 'neither done nor put back');
    throw new ErreurExcel(causeDe(error), failure === null, { cause });
  }
}

/** Empties what was blank before; gives back why that failed, if it did. */
async function vider(feuille: string, cellules: readonly Cellule[]): Promise<unknown> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(feuille);
      for (const { ligne, colonne } of cellules) sheet.getRangeByIndexes(ligne, colonne, 1, 1).clear('Contents');
      await context.sync();
    });
    return null;
  } catch (error) {
    return error;
  }
}
