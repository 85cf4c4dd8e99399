import { lireDate, type SystemeDeDates } from './lireDate';
import type { RegistreReconnu } from './reconnaitre';
import { estVide, plier, plierEntete } from './texte';

/** Why a row is no data at all. */
export type Passage = 'vide' | 'titre' | 'entete' | 'total' | 'section';

/** What a row of totals calls itself, at the beginning of one of its cells. */
const TOTAL = /^((sous[- .]?|s\.?[/-]?)?tota(l|ux)|s\.?\/?-?t\.?( |$|:)|cumul|moyenne|ensemble|effectifs?|nombre|nb|nbre|somme|etp|rappels?|objectifs?|evolution|controle|verification|ecart|part du total|report|s{1,2}[- .]?total)\b|^(% |n ?- ?1$)/;
/** A total row has a label, perhaps the name of what it sums up, and numbers. */
const WORDS_OF_A_TOTAL = 3;
/** Serial of 1 January 1930: below it, a number in the column of entries is a count and not a day. */
const PLAUSIBLE = 10_959;

/**
 * Tells the rows of a register's sheet that are passed over: blank, a title above the headings,
 * the headings (also repeated for print), a total or subtotal, or a section title.
 *
 * @returns Why the row of an index is passed over; null where it is data.
 */
export function passages({ grille, entete, colonnes }: RegistreReconnu, systeme: SystemeDeDates): (index: number) => Passage | null {
  const dates = [colonnes.get('entree'), colonnes.get('sortie')].filter((column) => column !== undefined);
  return passagesDe(grille.rows, entete, (row) => dates.some((column) => estJour(row[column], systeme)));
}

/**
 * The same for any list: `certaine` says which rows are data whatever else stands there.
 *
 * @param entete Index of the heading row.
 */
export function passagesDe(
  rows: readonly (readonly unknown[])[],
  entete: number,
  certaine: (row: readonly unknown[]) => boolean,
): (index: number) => Passage | null {
  const repeated = enteteRepete(rows[entete] ?? []);
  return (index) => {
    const row = rows[index] ?? [];
    const told = row.filter((cell) => !estVide(cell));
    if (told.length === 0) return 'vide';
    if (index < entete) return 'titre';
    if (index === entete || repeated(row)) return 'entete';
    if (certaine(row)) return null;
    const words = told.filter((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
    // Rows numbered in advance, or formulas that give 0 where there is no one yet.
    if (words.length === 0 && told.every((cell) => typeof cell !== 'string')) return 'vide';
    // Somebody may be called « Total »: a total has numbers and hardly any words.
    if (words.length <= WORDS_OF_A_TOTAL && words.some((cell) => TOTAL.test(plier(cell))) && (told.length > words.length || words.length === 1)) return 'total';
    return told.length === 1 && words.length === 1 ? 'section' : null;
  };
}

/** Whether a cell holds a day that a list of today may tell of. */
export function estJour(cell: unknown, systeme: SystemeDeDates): boolean {
  const lue = lireDate(cell, systeme);
  return lue.etat === 'date' && lue.date >= PLAUSIBLE;
}

/** Tells the rows that repeat the headings, as for print. */
function enteteRepete(headings: readonly unknown[]): (row: readonly unknown[]) => boolean {
  const folded = headings.map(plierEntete);
  const told = folded.filter((heading) => heading !== '').length;
  const wanted = Math.max(2, told * 0.6);
  return (row) => {
    let same = 0;
    for (const [column, heading] of folded.entries()) {
      const cell = row[column];
      if (heading !== '' && typeof cell === 'string' && plierEntete(cell) === heading) same += 1;
    }
    return same >= wanted;
  };
}
