import type { Grille } from '../grille';
import { moisDe } from '../mois';
import { estVide, plierEntete, texteDe } from '../texte';
import { estUnTitre, poidsDeLaLigne, poidsDuTitre } from './titres';

/** Headings are looked for in the first rows: below, a sheet is data. */
const ROWS_ABOVE = 40;
/** By how much two rows together must name more columns than either alone. */
const GAIN = 0.5;

/**
 * Makes one row of headings of two that stand one above the other: « 2014 » over the months,
 * « Sortie » over « Date » and « Motif ». The lower row then bears the whole headings, the upper
 * one is blank; a sheet whose headings take one row stays as it is.
 *
 * ```js
 * // | Nom | Entrée | Sortie |       |      | Nom | Date Entrée | Date Sortie | Motif |
 * // |     | Date   | Date   | Motif |  =>
 * ```
 */
export function reunirTitres(grille: Grille): Grille {
  const { rows } = grille;
  const weights = rows.slice(0, ROWS_ABOVE + 1).map(poidsDeLaLigne);
  const best = Math.max(0, ...weights);
  const ligne = weights.indexOf(best);
  let found: { index: number; titres: readonly unknown[]; poids: number } | null = null;
  // One of the two is the row that names the most by itself.
  for (const index of [ligne - 1, ligne]) {
    const titres = index < 0 || index + 1 >= rows.length ? null : composer(rows[index] ?? [], rows[index + 1] ?? []);
    if (titres === null) continue;
    const poids = poidsDeLaLigne(titres);
    if (poids > best + GAIN && poids > (found?.poids ?? 0)) found = { index, titres, poids };
  }
  if (found === null) return grille;
  const { index, titres } = found;
  return { ...grille, rows: rows.map((row, at) => (at === index ? row.map(() => '') : at === index + 1 ? titres : row)) };
}

/** The headings that two rows make; null where they are no two rows of headings. */
function composer(haut: readonly unknown[], bas: readonly unknown[]): unknown[] | null {
  const lower = bas.filter((cell) => !estVide(cell));
  const upper = haut.filter((cell) => !estVide(cell));
  // One cell above is a title of the sheet, not a name of some columns.
  if (upper.length < 2 || lower.length < 2 || !lower.every(estUnTitre) || !upper.every(estUnTitre)) return null;
  // Names above reach over several columns; where each column has its own, the row below is data.
  if (!haut.some((cell, column) => !estVide(cell) && !estVide(bas[column]) && column + 1 < bas.length && estVide(haut[column + 1]) && !estVide(bas[column + 1]))) return null;
  const times = new Map<string, number>();
  for (const cell of lower) times.set(plierEntete(cell), (times.get(plierEntete(cell)) ?? 0) + 1);
  let groupe: unknown = '';
  return Array.from({ length: Math.max(haut.length, bas.length) }, (_, column) => {
    const [above, below] = [haut[column], bas[column]];
    // A name above reaches over the blank cells to its right, as a merged cell does.
    if (!estVide(above)) groupe = estVide(below) ? '' : above;
    if (estVide(below)) return above ?? '';
    if (estVide(groupe)) return below;
    return nommer(groupe, below, (times.get(plierEntete(below)) ?? 0) > 1);
  });
}

/** The heading of a column under a group: its own where that tells it from the others, else with the group's. */
function nommer(groupe: unknown, titre: unknown, repete: boolean): unknown {
  if (!repete && moisDe(titre) === null && poidsDuTitre(titre) > 0) return titre;
  const both = [`${texteDe(groupe)} ${texteDe(titre)}`, `${texteDe(titre)} ${texteDe(groupe)}`];
  const [best] = both.map((text) => ({ text, poids: poidsDuTitre(text) })).sort((a, b) => b.poids - a.poids);
  return best === undefined || (best.poids === 0 && poidsDuTitre(titre) > 0 && !repete) ? titre : best.text;
}
