import { sansFeuille } from './choixDePlage';
import { causeDe, codeDe, ErreurExcel } from './erreurs';

/** The active cell: where the user's next entry goes. */
export interface CelluleActive {
  feuille: string;
  cellule: string;
}

/** The active cell; null where something else than cells is selected. */
async function celluleActive(): Promise<CelluleActive | null> {
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('address');
      const { worksheet } = cell;
      worksheet.load('name');
      await context.sync();
      return { feuille: worksheet.name, cellule: sansFeuille(cell.address) };
    });
  } catch (error) {
    if (codeDe(error) === 'InvalidSelection') return null;
    throw new ErreurExcel(causeDe(error), true, { cause: error });
  }
}

/**
 * Tells which cell is active, now and whenever another one is.
 *
 * @returns A function that ends this.
 * @throws ErreurExcel where Excel refuses.
 */
export async function suivreCellule(dire: (cellule: CelluleActive | null) => void): Promise<() => Promise<void>> {
  let asked = 0;
  const tell = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    // Answers may overtake each other; a cell in edit mode answers nothing, and the next move will.
    const cell = await celluleActive().catch(() => undefined);
    if (mine === asked && cell !== undefined) dire(cell);
  };
  try {
    const handlers = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const made = [worksheets.onSelectionChanged.add(tell), worksheets.onActivated.add(tell)];
      await context.sync();
      return made;
    });
    await tell();
    return async () => {
      asked += 1;
      await Promise.all(handlers.map((handler) => Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      })));
    };
  } catch (error) {
    throw new ErreurExcel(causeDe(error), true, { cause: error });
  }
}
