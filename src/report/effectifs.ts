import { modalites } from './axes';

/** A value with the number of its rows. */
export interface Effectif {
  valeur: string;
  nombre: number;
}

/**
 * How many rows have each value, in the report's order: the most frequent first, then « Autres »
 * and « Non renseigné ».
 *
 * ```js
 * effectifs(['Jura', 'Doubs', 'Doubs']) // => [{ valeur: 'Doubs', nombre: 2 }, { valeur: 'Jura', nombre: 1 }]
 * ```
 */
export function effectifs(values: readonly string[]): Effectif[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return modalites(values, []).map((valeur) => ({ valeur, nombre: counts.get(valeur) ?? 0 }));
}

/** A cross table: the values of both sides, each with its total, and how many rows have each pair. */
export interface Croisement {
  lignes: readonly Effectif[];
  colonnes: readonly Effectif[];
  /** Row by row, in the order of `lignes` and `colonnes`. */
  nombres: readonly (readonly number[])[];
  total: number;
}

/**
 * Crosses two values of the same rows.
 *
 * @param lignes The value of each row that makes the lines.
 * @param colonnes The value of the same rows that makes the columns.
 */
export function croisement(lignes: readonly string[], colonnes: readonly string[]): Croisement {
  const [rows, columns] = [effectifs(lignes), effectifs(colonnes)];
  const places = new Map(columns.map(({ valeur }, index) => [valeur, index]));
  const counts = new Map(rows.map(({ valeur }) => [valeur, new Array<number>(columns.length).fill(0)]));
  for (const [index, valeur] of lignes.entries()) {
    const place = places.get(colonnes[index] ?? '');
    const line = counts.get(valeur);
    if (line !== undefined && place !== undefined) line[place] = (line[place] ?? 0) + 1;
  }
  return { lignes: rows, colonnes: columns, nombres: rows.map(({ valeur }) => counts.get(valeur) ?? []), total: lignes.length };
}
