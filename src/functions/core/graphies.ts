import { lireSexe } from '../../sources/dictionnaire/sexes';
import { Graphies } from '../../sources/modalites';
import { estAbsent, plier } from '../../sources/texte';

/**
 * The cells of a column as the bilan shows them: the spellings of one value are brought together
 * in the commonest, and what says nothing is « Non renseigné ». A column of sexes or civilities
 * gives « Femme » and « Homme », however they are written.
 */
export function graphiesDe(cells: readonly unknown[]): string[] {
  const spellings = new Graphies();
  for (const cell of cells) spellings.voir(cell);
  const sexes = sontSexes(cells);
  return cells.map((cell) => (sexes ? lireSexe(cell) : null) ?? spellings.de(cell));
}

const AUTRE_SEXE = /^(autres?|x|nb|non[ -]?binaires?|indetermine)$/;

/** Whether all that a column says are sexes, both of them: « M » alone may be anything, and « 1 » a number. */
function sontSexes(cells: readonly unknown[]): boolean {
  const told = [...new Set(cells)].filter((cell) => !estAbsent(cell) && !AUTRE_SEXE.test(plier(cell)));
  const read = new Set(told.map((cell) => (typeof cell === 'string' && /[a-z]/i.test(cell) ? lireSexe(cell) : null)));
  return read.size === 2 && !read.has(null);
}
