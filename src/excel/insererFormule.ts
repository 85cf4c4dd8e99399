import { lireMarque } from '../sheets/noms';
import { sansFeuille } from './choixDePlage';
import { causeDe, codeDe, ErreurExcel } from './erreurs';
import { remettre } from './texteSur';

/** What the user is asked about before a formula goes into the cell that she chose; rows and columns are counted from 0. */
export type Reserve =
  | { reserve: 'occupee'; contenu: string }
  | { reserve: 'feuilleDuBilan' }
  | { reserve: 'dansUnTableau' }
  | { reserve: 'placePrise'; ligne: number; colonne: number };

/** The cell into which a formula would go, and what speaks against it. */
export interface Accord {
  feuille: string;
  cellule: string;
  reserves: readonly Reserve[];
}

/** A formula to be inserted. */
export interface Demande {
  /** The formula as Excel's library takes it, given the sheet in which it will stand. */
  formule: (feuille: string) => string;
  /** The ranges that it names; without a sheet they are of the sheet in which it will stand. */
  plages: readonly { feuille: string | null; adresse: string }[];
  /** Whether the result takes several cells. */
  seRepand: boolean;
}

export type Insertion =
  | { etat: 'inseree'; feuille: string; cellule: string }
  | { etat: 'aConfirmer'; accord: Accord }
  | { etat: 'circulaire'; feuille: string; cellule: string }
  | { etat: 'pasDeCellules' };

/** How far a result of several cells is likely to go. */
const LIGNES = 50;
const COLONNES = 12;

/** The size of a sheet of Excel's. */
const FEUILLE = { lignes: 1_048_576, colonnes: 16_384 };

/**
 * Writes a formula into the active cell, and into no other one. What speaks against it is given
 * back first, and nothing is written: to be called again with that very `accord` once the user
 * agrees. Where meanwhile another cell is active, or holds something else, she is asked anew.
 *
 * @throws ErreurExcel with the cause, and whether the cell is as before.
 */
export async function insererFormule(demande: Demande, accord: Accord | null = null): Promise<Insertion> {
  const begun: { avant: Avant | null } = { avant: null };
  try {
    return await Excel.run(async (context): Promise<Insertion> => {
      const cell = context.workbook.getActiveCell();
      cell.load('address,rowIndex,columnIndex,formulas,values,text,numberFormat');
      const { worksheet: sheet, format } = cell;
      sheet.load('id,name,protection/protected');
      const { protection } = format;
      protection.load('locked');
      const tables = cell.getTables(false);
      tables.load('items/name');
      const { names } = context.workbook;
      names.load('items/name');
      await context.sync();
      const inTable = tables.items.some(({ name }) => name !== '');
      const [feuille, cellule] = [sheet.name, sansFeuille(cell.address)];
      if (sheet.protection.protected && protection.locked !== false) throw new ErreurExcel({ cause: 'feuilleProtegee', feuille });

      const own = names.items.filter(({ name }) => estMarqueDeFeuille(name)).map((name) => name.getRangeOrNullObject().worksheet);
      for (const one of own) one.load('id');
      const crossings = demande.plages.filter((plage) => (plage.feuille ?? feuille) === feuille).map(({ adresse }) => sheet.getRange(adresse).getIntersectionOrNullObject(cell));
      for (const crossing of crossings) crossing.load('address');
      const around = sheet.getRangeByIndexes(cell.rowIndex, cell.columnIndex, Math.min(LIGNES, FEUILLE.lignes - cell.rowIndex), Math.min(COLONNES, FEUILLE.colonnes - cell.columnIndex));
      around.load('formulas,values');
      await context.sync();
      if (crossings.some(({ isNullObject }) => !isNullObject)) return { etat: 'circulaire', feuille, cellule };

      const contenu = estVide(cell.formulas[0]?.[0]) && estVide(cell.values[0]?.[0]) ? '' : (cell.text[0]?.[0] ?? '') || String(cell.formulas[0]?.[0]);
      const taken = demande.seRepand ? premiereOccupee(around.formulas, around.values) : null;
      const reserves: Reserve[] = [
        ...(contenu === '' ? [] : [{ reserve: 'occupee' as const, contenu }]),
        ...(own.some(({ isNullObject, id }) => !isNullObject && id === sheet.id) ? [{ reserve: 'feuilleDuBilan' as const }] : []),
        ...(demande.seRepand && inTable ? [{ reserve: 'dansUnTableau' as const }] : []),
        ...(taken === null ? [] : [{ reserve: 'placePrise' as const, ligne: cell.rowIndex + taken.ligne, colonne: cell.columnIndex + taken.colonne }]),
      ];
      const asked: Accord = { feuille, cellule, reserves };
      if (reserves.length > 0 && JSON.stringify(asked) !== JSON.stringify(accord)) return { etat: 'aConfirmer', accord: asked };

      begun.avant = { feuille, cellule, contenu: remettre(cell.formulas[0]?.[0], cell.values[0]?.[0]), format: cell.numberFormat[0]?.[0] };
      // In a cell of text Excel would show the formula instead of its result.
      if (cell.numberFormat[0]?.[0] === '@') cell.numberFormat = [['General']];
      cell.formulas = [[demande.formule(feuille)]];
      await context.sync();
      return { etat: 'inseree', feuille, cellule };
    });
  } catch (error) {
    if (codeDe(error) === 'InvalidSelection') return { etat: 'pasDeCellules' };
    const failure = begun.avant === null ? null : await retablirCellule(begun.avant);
    const cause = failure === null ? error : new AggregateError([error, failure], 'neither done nor put back');
    throw new ErreurExcel(causeDe(error), failure === null, { cause });
  }
}

/** What the cell held. */
interface Avant {
  feuille: string;
  cellule: string;
  contenu: unknown;
  format: unknown;
}

/** Gives the cell back what it held; gives back why that failed, if it did. */
async function retablirCellule({ feuille, cellule, contenu, format }: Avant): Promise<unknown> {
  try {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(feuille).getRange(cellule);
      cell.formulas = [[contenu]];
      cell.numberFormat = [[format]];
      await context.sync();
    });
    return null;
  } catch (error) {
    return error;
  }
}

const estVide = (cell: unknown): boolean => cell === '' || cell === null || cell === undefined;

/** Whether a name marks a sheet of the add-in's, not something on it. */
function estMarqueDeFeuille(name: string): boolean {
  const mark = lireMarque(name);
  return mark !== undefined && mark.tableau === undefined && mark.legende === undefined;
}

/** The nearest cell that holds something, but for the first of all; offsets from there. */
function premiereOccupee(formulas: readonly (readonly unknown[])[], values: readonly (readonly unknown[])[]): { ligne: number; colonne: number } | null {
  const taken = formulas.flatMap((row, ligne) => row.flatMap((formula, colonne) => (ligne + colonne === 0 || (estVide(formula) && estVide(values[ligne]?.[colonne])) ? [] : [{ ligne, colonne }])));
  return taken.reduce<{ ligne: number; colonne: number } | null>((nearest, one) => (nearest === null || one.ligne + one.colonne < nearest.ligne + nearest.colonne ? one : nearest), null);
}
