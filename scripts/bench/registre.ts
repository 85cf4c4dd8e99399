import { enTexte, type SerialDate } from '../../src/sources/serialDate';

/** Two columns of a made-up register, as Excel sends a range: a row an array. */
export interface Registre {
  entrees: unknown[][];
  sorties: unknown[][];
}

/**
 * A register of ten years in which two stays of three have ended, the same at each run.
 *
 * @param motsSur one date of so many is typed as text; 0 for none, as in a column that Excel took for dates
 */
export function registre(lignes: number, motsSur: number): Registre {
  const cellule = (jour: number, ligne: number): unknown => (motsSur > 0 && ligne % motsSur === 0 ? enTexte(jour as SerialDate) : jour);
  const rows = Array.from({ length: lignes }, (_, ligne) => {
    // Multipliers without a common factor spread the days without a random number.
    const entree = 39_000 + ((ligne * 7_919) % 3_650);
    const sortie = entree + ((ligne * 104_729) % 1_000);
    return { entree: [cellule(entree, ligne)], sortie: [ligne % 3 === 0 ? '' : cellule(sortie, ligne + 1)] };
  });
  return { entrees: rows.map(({ entree }) => entree), sorties: rows.map(({ sortie }) => sortie) };
}

/** A copy of its own, as every call of Excel has one. */
export const copie = (registre: Registre): Registre => structuredClone(registre);
