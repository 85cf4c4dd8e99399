import { causeDe, ErreurExcel } from './erreurs';

/** A sheet of the workbook, or a cell of it. */
export interface Lieu {
  feuille: string;
  /** Address such as `A57`; absent for the sheet as the user left it. */
  cellule?: string;
}

/** What became of the wish to see a place. */
export type Vue = 'montree' | 'introuvable' | 'masquee';

/**
 * Brings a place before the user's eyes. A hidden sheet stays hidden: who hid it had a reason.
 *
 * @throws ErreurExcel where Excel refuses, for instance while a cell is being edited.
 */
export async function montrer({ feuille, cellule }: Lieu): Promise<Vue> {
  try {
    return await Excel.run(async (context): Promise<Vue> => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(feuille);
      sheet.load('visibility');
      await context.sync();
      if (sheet.isNullObject) return 'introuvable';
      if (sheet.visibility !== Excel.SheetVisibility.visible) return 'masquee';
      sheet.activate();
      if (cellule !== undefined) sheet.getRange(cellule).select();
      await context.sync();
      return 'montree';
    });
  } catch (error) {
    throw new ErreurExcel(causeDe(error), true, { cause: error });
  }
}
