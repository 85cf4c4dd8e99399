import type { GenreDeSource, Question } from '../constats';
import { plierEntete } from '../texte';

/** By what a choice of a question is known again: its words, and its column on the sheet (A is 0) where it is one. */
export interface Repere {
  titre: string;
  colonne?: number;
  /** The heading of the column to its right: what would stand in its place, were it deleted. */
  apres?: string;
}

/** What the user has answered to a question, as the workbook keeps it. */
export interface Reponse {
  genre: GenreDeSource;
  feuille: string;
  /** The question's `cle`. */
  cle: string;
  /** The words of the question and of the choice made, to show them again. */
  question: string;
  reponse: string;
  /** The choices that there were: only beside the others is it clear which one was meant. */
  reperes: readonly Repere[];
  /** Index of the choice made. */
  retenu: number;
}

/**
 * Which of the choices of a question an answer means today: the one of the same words, else the
 * one that stands where the chosen one stood, which then was renamed. Null where none surely is.
 *
 * ```js
 * // « Entrée » was chosen beside « Arrivée »; it is called « Entrée CAE » now.
 * retrouver(reponse, [{ titre: 'Arrivée', colonne: 1 }, { titre: 'Entrée CAE', colonne: 2 }]) // => 1
 * ```
 */
export function retrouver({ reperes, retenu }: Pick<Reponse, 'reperes' | 'retenu'>, possibles: readonly Repere[]): number | null {
  const chosen = reperes[retenu];
  if (chosen === undefined) return null;
  const same = possibles.flatMap(({ titre }, index) => (memeTitre(titre, chosen.titre) ? [index] : []));
  const were = reperes.flatMap(({ titre }, index) => (memeTitre(titre, chosen.titre) ? [index] : []));
  // Of several columns of one name, the second is still the second after a column was inserted before them.
  if (same.length === were.length) return same[were.indexOf(retenu)] ?? null;
  const at = chosen.colonne === undefined ? -1 : possibles.findIndex(({ colonne }) => colonne === chosen.colonne);
  const there = possibles[at];
  if (there === undefined) return null;
  // What stands there since the chosen one is gone, is no renamed one: its neighbour, or a choice that was turned down.
  if (chosen.apres !== undefined && memeTitre(there.titre, chosen.apres)) return null;
  const refused = !memeTitre(there.titre, chosen.titre) && reperes.some(({ titre }) => memeTitre(titre, there.titre));
  return refused ? null : at;
}

function memeTitre(a: string, b: string): boolean {
  return plierEntete(a) === plierEntete(b);
}

/**
 * The answers with one more. An answer to the same question takes the place of the one before.
 *
 * @param retenu Index of the choice among `question.choix`.
 */
export function retenir(reponses: readonly Reponse[], { genre, feuille, cle, question, choix, reperes }: Question, retenu: number): Reponse[] {
  const known = ({ titre, colonne }: Repere) => reperes.some((one) => memeTitre(one.titre, titre) || (colonne !== undefined && one.colonne === colonne));
  const others = reponses.filter((one) => one.feuille !== feuille || one.cle !== cle || !one.reperes.some(known));
  return [...others, { genre, feuille, cle, question, reponse: choix[retenu] ?? '', reperes, retenu }];
}

/** The answers without one of them. */
export function oublier(reponses: readonly Reponse[], oubliee: Reponse): Reponse[] {
  const same = JSON.stringify(oubliee);
  return reponses.filter((reponse) => JSON.stringify(reponse) !== same);
}
