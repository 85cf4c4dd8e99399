import { causeDe, codeDe, ErreurExcel } from './erreurs';

/** The block of cells that the user has selected. */
export interface PlageChoisie {
  feuille: string;
  /** Without the sheet: `B2:B300`, `B:B`. */
  adresse: string;
  /** The table's column that the block is, whole: its name goes on being right when rows are added. */
  colonne: { tableau: string; titre: string } | null;
  /** Whether the block is one cell. */
  cellule: boolean;
}

/** What was selected: `plusieurs` blocks at once, or something that is no cells. */
export type Choisie = { etat: 'plage'; plage: PlageChoisie } | { etat: 'plusieurs' } | { etat: 'pasDeCellules' };

/**
 * Reads where the selection is, and nothing of what it holds.
 *
 * @throws ErreurExcel where Excel refuses, for instance while a cell is being edited.
 */
export async function choixDePlage(): Promise<Choisie> {
  try {
    return await Excel.run(async (context): Promise<Choisie> => {
      const { areas } = context.workbook.getSelectedRanges();
      areas.load('items/address,items/rowIndex,items/columnIndex,items/rowCount,items/columnCount,items/isEntireColumn');
      await context.sync();
      const [range, ...others] = areas.items;
      if (range === undefined) return { etat: 'pasDeCellules' };
      if (others.length > 0) return { etat: 'plusieurs' };
      const { worksheet } = range;
      worksheet.load('name');
      const tables = range.getTables(false);
      tables.load('items/name');
      await context.sync();
      const table = tables.items.at(0);
      const oneColumn = range.columnCount === 1 && range.rowCount > 1 && tables.items.at(1) === undefined;
      const colonne = oneColumn && table !== undefined ? await colonneDe(context, table, range) : null;
      return {
        etat: 'plage',
        plage: { feuille: worksheet.name, adresse: sansFeuille(range.address), colonne, cellule: range.rowCount === 1 && range.columnCount === 1 },
      };
    });
  } catch (error) {
    // A chart or a picture is selected, not cells.
    if (codeDe(error) === 'InvalidSelection') return { etat: 'pasDeCellules' };
    throw new ErreurExcel(causeDe(error), true, { cause: error });
  }
}

/** The address behind the sheet's name, which may hold `!` itself. */
export const sansFeuille = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** The table's column of which the block holds all the data, with or without the heading, or the whole column of the sheet. */
async function colonneDe(context: Excel.RequestContext, table: Excel.Table, range: Excel.Range): Promise<PlageChoisie['colonne']> {
  const body = table.getDataBodyRange();
  body.load('rowIndex,columnIndex,rowCount');
  const { columns } = table;
  columns.load('items/name');
  await context.sync();
  const offset = range.columnIndex - body.columnIndex;
  const titre = columns.items.map(({ name }) => name)[offset];
  if (titre === undefined) return null;
  const end = body.rowIndex + body.rowCount;
  const whole = range.rowIndex + range.rowCount === end && body.rowIndex - range.rowIndex <= 1 && range.rowIndex <= body.rowIndex;
  return whole || range.isEntireColumn ? { tableau: table.name, titre } : null;
}
