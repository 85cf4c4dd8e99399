import { causeDe, codeDe, ErreurExcel } from './erreurs';

/** The text of the selected cells; `vide` where they hold none, `tropGrande` where there is more than a report's text. */
export type Selection = { etat: 'texte'; texte: string } | { etat: 'vide' } | { etat: 'tropGrande' };

/** Cells that the text of a report takes at most: far more than any, and one request's worth. */
const CELLULES = 50_000;

/**
 * Reads the text of the selected cells of the open workbook as it is displayed: a line a row,
 * a tab between cells, a blank line between areas. Of whole columns only the used part is read.
 *
 * @throws ErreurExcel where Excel refuses, for instance while a cell is being edited.
 */
export async function lireSelection(): Promise<Selection> {
  try {
    return await Excel.run(async (context): Promise<Selection> => {
      const { areas } = context.workbook.getSelectedRanges();
      areas.load('items/address');
      await context.sync();
      const used = areas.items.map((area) => area.getUsedRangeOrNullObject(true));
      for (const range of used) range.load('rowCount,columnCount');
      await context.sync();
      const filled = used.filter(({ isNullObject }) => !isNullObject);
      if (filled.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0) > CELLULES) return { etat: 'tropGrande' };
      for (const range of filled) range.load('text,values');
      await context.sync();
      const texte = filled.map(({ text, values }) => enLignes(text, values as unknown[][])).filter((part) => part !== '').join('\n\n');
      return texte === '' ? { etat: 'vide' } : { etat: 'texte', texte };
    });
  } catch (error) {
    // A chart or a picture is selected, not cells.
    if (codeDe(error) === 'InvalidSelection') return { etat: 'vide' };
    throw new ErreurExcel(causeDe(error), true, { cause: error });
  }
}

/**
 * The cells of a block as text: a line a row, a tab between cells.
 *
 * @param text What Excel displays.
 * @param values What the cells hold.
 */
export function enLignes(text: readonly (readonly string[])[], values: readonly (readonly unknown[])[]): string {
  const rows = text.map((row, i) => row.map((cell, j) => lisible(cell, values[i]?.[j])).join('\t').trimEnd());
  return rows.join('\n').trim();
}

/** A column too narrow for its number shows only `####`: the number itself is read. */
function lisible(cell: string, value: unknown): string {
  return typeof value === 'number' && /^#+$/.test(cell) ? String(value).replace('.', ',') : cell;
}
