import { causeDe, ErreurExcel } from './erreurs';

/**
 * Reads the values of a sheet of the open workbook from A1 on; null where the sheet is gone.
 *
 * @param colonnes How many columns are of interest.
 * @throws ErreurExcel where Excel refuses.
 */
export async function lireFeuille(nom: string, colonnes: number): Promise<unknown[][] | null> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(nom);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,rowCount');
      await context.sync();
      if (sheet.isNullObject) return null;
      if (used.isNullObject) return [];
      const range = sheet.getRangeByIndexes(0, 0, used.rowIndex + used.rowCount, colonnes);
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
  } catch (error) {
    throw new ErreurExcel(causeDe(error), true, { cause: error });
  }
}
