import { Graphies } from '../../sources/modalites';

/**
 * The cells of a column as the bilan shows them: the spellings of one value are brought together
 * in the commonest, and what says nothing is « Non renseigné ».
 */
export function graphiesDe(cells: readonly unknown[]): string[] {
  const spellings = new Graphies();
  for (const cell of cells) spellings.voir(cell);
  return cells.map((cell) => spellings.de(cell));
}
