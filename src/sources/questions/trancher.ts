import { fr, type Textes } from '../../locales';
import type { GenreDeSource, Question } from '../constats';
import type { Grille } from '../grille';
import { texteDe } from '../texte';
import { retrouver, type Repere } from './reponse';

/** What may be asked. A closed list: the words are the locales'. */
export type Sujet = keyof Textes['questions'];

/** A choice: how it is shown, by what it is known again, and what it means to whoever asks. */
export interface Possibilite<T> extends Repere {
  libelle: string;
  valeur: T;
}

/** Something that the cells don't tell. */
export interface Demande<T> {
  genre: GenreDeSource;
  sujet: Sujet;
  /** What tells this question from others of its subject on the sheet. */
  precision?: string;
  /** Other words than the subject's own. */
  mots?: Sujet;
  possibles: readonly Possibilite<T>[];
}

/** What the user has answered, else the question that is open. */
export type Tranche<T> = { retenu: T } | { question: Question };

/** Settles what the cells of a sheet don't tell: by what the user has answered, else by asking. */
export function trancher<T>({ feuille, reponses = [] }: Pick<Grille, 'feuille' | 'reponses'>, { genre, sujet, precision, mots = sujet, possibles }: Demande<T>): Tranche<T> {
  const cle = cleDe(sujet, precision);
  for (const reponse of reponses) {
    const found = reponse.feuille === feuille && reponse.cle === cle ? retrouver(reponse, possibles) : null;
    const meant = found === null ? undefined : possibles[found];
    if (meant !== undefined) return { retenu: meant.valeur };
  }
  const reperes = possibles.map(({ titre, colonne, apres }): Repere => ({ titre, ...(colonne === undefined ? {} : { colonne, apres }) }));
  return { question: { genre, feuille, question: fr.questions[mots], choix: possibles.map(({ libelle }) => libelle), cle, reperes } };
}

function cleDe(sujet: Sujet, precision: string | undefined): string {
  return precision === undefined ? sujet : `${sujet}:${precision}`;
}

/**
 * The column that an answer has chosen, also where its heading says nothing any more: it stays
 * a candidate, so that the one that was turned down is never taken in silence.
 *
 * @param peutEtre Whether a column, by its heading and its values, may still be what was asked for.
 */
export function colonneChoisie(grille: Grille, entete: number, { sujet, precision }: Pick<Demande<number>, 'sujet' | 'precision'>, peutEtre: (column: number) => boolean): number | null {
  const { feuille, rows, reponses = [] } = grille;
  const cle = cleDe(sujet, precision);
  const columns = (rows[entete] ?? []).map((_, column) => column);
  for (const reponse of reponses) {
    if (reponse.feuille !== feuille || reponse.cle !== cle) continue;
    const found = retrouver(reponse, colonnesPossibles(grille, entete, columns, String));
    if (found !== null && peutEtre(found)) return found;
  }
  return null;
}

/** The questions that are still open. */
export function ouvertes(tranches: readonly Tranche<unknown>[]): Question[] {
  return tranches.flatMap((tranche) => ('question' in tranche ? [tranche.question] : []));
}

/** The subject of a question or an answer; null for one that this version doesn't ask. */
export function sujetDe({ cle }: Pick<Question, 'cle'>): Sujet | null {
  const [sujet = ''] = cle.split(':');
  return sujet in fr.questions ? (sujet as Sujet) : null;
}

/** Columns of a sheet as choices. */
export function colonnesPossibles({ rows, firstColumn }: Grille, entete: number, columns: readonly number[], nommer: (column: number) => string): Possibilite<number>[] {
  return columns.map((column) => ({ valeur: column, libelle: nommer(column), titre: texteDe(rows[entete]?.[column]), colonne: firstColumn + column, apres: texteDe(rows[entete]?.[column + 1]) }));
}

/** Values as choices: years, kinds, names of sheets. */
export function valeursPossibles<T extends string | number>(valeurs: readonly T[]): Possibilite<T>[] {
  return valeurs.map((valeur) => ({ valeur, libelle: String(valeur), titre: String(valeur) }));
}
