import { distance } from 'fastest-levenshtein';
import { MOIS, type SystemeDeDates } from '../lireDate';
import { moisDe } from '../mois';
import { plierEntete, texteDe } from '../texte';
import { EXCLUS } from './description';
import { genresDe, NOMS, type GenreDeMontant } from './genre';

/** A column of amounts of the wide layout: of a month, or of a whole year. */
export interface ColonneDePeriode {
  column: number;
  /** Null for a whole year. */
  mois: number | null;
  /** Null where neither the heading nor the sheet tells. */
  annee: number | null;
  /** How many years before that of the sheet, where the heading only says « N » and « N-1 ». */
  avant: 0 | 1;
  /** The kind that the heading names; null where it names none. */
  genre: GenreDeMontant | null;
}

/** How the months of a heading row are written: in words, by number, or as days of Excel. */
type Ecriture = 'mots' | 'numeros' | 'jours';

/**
 * The month columns of a heading row. Numbers count only where they are all of one sort: a row
 * of data has dates and small numbers too.
 *
 * @param millesime The year that the sheet tells; null where it tells none.
 */
export function colonnesDeMois(headings: readonly unknown[], systeme: SystemeDeDates, millesime: number | null): ColonneDePeriode[] {
  const found = headings.flatMap((heading, column): (ColonneDePeriode & { ecriture: Ecriture })[] => {
    const lu = moisDe(heading, systeme);
    if (lu === null) return [];
    const ecriture = typeof heading === 'string' ? 'mots' : lu.annee === null ? 'numeros' : 'jours';
    return [{ column, mois: lu.mois, annee: lu.annee ?? (millesime === null ? null : millesime - lu.avant), avant: lu.avant, genre: seul(genresDe(plierEntete(heading))), ecriture }];
  });
  const written = (one: Ecriture) => found.filter(({ ecriture }) => ecriture === one);
  const [best = []] = [written('mots'), written('jours'), written('numeros')].sort((a, b) => b.length - a.length);
  const months = best.map(({ ecriture: _, ...colonne }) => colonne);
  return months.length < MOIS_SURS ? months : [...months, ...malEcrits(headings, months)].sort((a, b) => a.column - b.column);
}

/** Beside so many months a word that is nearly the name of a missing one is that month. */
const MOIS_SURS = 3;

function malEcrits(headings: readonly unknown[], known: readonly ColonneDePeriode[]): ColonneDePeriode[] {
  const read = new Set(known.map(({ column }) => column));
  const annees = new Set(known.map(({ annee }) => annee));
  const [first] = known;
  // Two years side by side: which one a misspelt month is of, nobody can tell.
  if (first === undefined || annees.size > 1) return [];
  const open = new Set(Array.from({ length: 12 }, (_, index) => index + 1).filter((mois) => !known.some((one) => one.mois === mois)));
  return headings.flatMap((heading, column): ColonneDePeriode[] => {
    const word = plierEntete(heading);
    if (read.has(column) || typeof heading !== 'string' || !/^[a-z]{3,10}$/.test(word)) return [];
    const near = [...MOIS].filter(([name, mois]) => open.has(mois) && Math.abs(name.length - word.length) <= 1 && name.length >= 4 && name[0] === word[0] && distance(name, word) <= (name.length > 4 ? 2 : 1)).map(([, mois]) => mois);
    const [mois, ...others] = new Set(near);
    if (mois === undefined || others.length > 0) return [];
    open.delete(mois);
    return [{ ...first, column, mois, genre: null }];
  });
}

const MOTS = [...Object.values(NOMS).map(({ source }) => source.replaceAll('\\b', '')), 'rappel', 'montants?', 'total', 'annee', 'exercice', 'realisee?s?', 'ht', 'de', 'des', 'd', 'en', 'euros?', 'h', 'nb', 'nombre', 'annuel(le)?s?'].join('|');
/** « 2015 », « CA 2015 », « Contributions N-1 »: words that say an amount, and its year. */
const D_UNE_ANNEE = new RegExp(`^(?:(?:${MOTS}) )*(?:(?<annee>(?:19|20)\\d\\d)|n(?<avant> 1)?)(?: (?:ht|h|heures|euros?|realisee?s?))*$`);

/** The columns of a heading row that hold the amounts of a whole year. */
export function colonnesDAnnee(headings: readonly unknown[], millesime: number | null): ColonneDePeriode[] {
  return headings.flatMap((heading, column): ColonneDePeriode[] => {
    const folded = plierEntete(heading);
    const said = D_UNE_ANNEE.exec(folded)?.groups;
    // « N° » is a number, « N » the year of the report.
    if (said === undefined || /^\s*n\s*[°º]/i.test(texteDe(heading)) || EXCLUS.test(folded.replace(/\bn 1$/, ''))) return [];
    const avant = said.avant === undefined ? 0 : 1;
    const annee = said.annee === undefined ? (millesime === null ? null : millesime - avant) : Number(said.annee);
    return [{ column, mois: null, annee, avant, genre: seul(genresDe(folded)) }];
  });
}

function seul(genres: readonly GenreDeMontant[]): GenreDeMontant | null {
  return genres.length === 1 ? (genres[0] ?? null) : null;
}
