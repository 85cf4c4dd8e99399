import { Refus } from './refus';
import type { Case } from './resultat';

/**
 * One value for each cell of a range, in its shape.
 *
 * Over a single cell, what can't be read is refused with its sentence; in a longer range only
 * that cell shows #N/A, and the others their values.
 *
 * @param lire The value of a cell; throws a `Refus` where there is none.
 */
export function parCellule(rangees: readonly (readonly unknown[])[], lire: (cell: unknown, ligne: number, colonne: number) => Case): Case[][] {
  const alone = rangees.length === 1 && rangees[0]?.length === 1;
  const table = rangees.map((rangee, ligne) => rangee.map((cell, colonne) => {
    try {
      return lire(cell, ligne, colonne);
    } catch (refus) {
      if (alone || !(refus instanceof Refus)) throw refus;
      return null;
    }
  }));
  return table.length === 0 ? [['']] : table;
}
