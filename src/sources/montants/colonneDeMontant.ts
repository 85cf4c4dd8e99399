import type { Question } from '../constats';
import { Entetes } from '../entetes';
import { nomDeColonne, type TableauReconnu } from '../tableaux/reconnaitre';
import { vraisemblance } from '../tableaux/valeurs';
import { estVide, plier, plierEntete, texteDe } from '../texte';
import { AUTRES_MONTANTS, EXCLUS, MONTANTS, type ChampDeMontant } from './description';
import { GENRES_DE_MONTANTS, type GenreDeMontant } from './genre';

const LECTEURS = Object.fromEntries(
  GENRES_DE_MONTANTS.map((genre) => [genre, new Entetes([['montant', [...MONTANTS[genre], ...AUTRES_MONTANTS[genre]]]])]),
) as Readonly<Record<GenreDeMontant, Entetes<'montant'>>>;

/** What headings say surely that the column is meant, the surest first; a heading of none of these says the least. */
const RANGS: Readonly<Record<GenreDeMontant, readonly RegExp[]>> = {
  // Excluding tax by its own word; « CA » and « Montant » alone say neither more nor less than one another.
  "chiffre d'affaires": [/^(?!total).*\bht\b/, /^(?!total|somme)/],
  heures: [/\b(payee?s?|salariee?s?|remuneree?s?|base horaire)\b/, /^(?!total|quantite|nombre$|heures (de travail|travaillees))/],
  contributions: [/^(?!total).*\bcontrib/, /^(cotisation|prelevement|participation)/],
};

const QUESTIONS: Readonly<Record<GenreDeMontant, string>> = {
  "chiffre d'affaires": 'Quelle colonne est le montant hors taxes ?',
  heures: "Quelle colonne est le nombre d'heures ?",
  contributions: 'Quelle colonne est le montant de la contribution ?',
};

/** Rows whose values tell whether a column holds numbers. */
const SAMPLE = 200;

/** The column of amounts of the long layout. */
export interface Choix {
  /** Null where no column is the amount. */
  column: number | null;
  questions: readonly Question[];
}

/**
 * Chooses the column of amounts: by its words, and never between two that say as much and hold
 * other numbers. Tax included is no amount excluding tax; a rate is none at all.
 */
export function colonneDeMontant(genre: GenreDeMontant, { grille, entete, colonnes }: TableauReconnu<ChampDeMontant>): Choix {
  const others = new Set([...colonnes].filter(([champ]) => champ !== 'montant' && champ !== 'montantQuelconque').map(([, column]) => column));
  const headings = grille.rows[entete] ?? [];
  const below = grille.rows.slice(entete + 1);
  const candidates = headings.flatMap((heading, column) => {
    const folded = plierEntete(heading);
    if (others.has(column) || EXCLUS.test(folded) || /^\s*%/.test(texteDe(heading)) || LECTEURS[genre].lire(heading).length === 0) return [];
    const values = below.slice(0, SAMPLE).map((row) => row[column]).filter((cell) => !estVide(cell));
    if (vraisemblance('nombre', heading, values) === 0) return [];
    const rank = RANGS[genre].findIndex((words) => words.test(folded));
    return [{ column, rank: rank < 0 ? RANGS[genre].length : rank }];
  });
  const best = Math.min(...candidates.map(({ rank }) => rank));
  const [first, ...rivals] = candidates.filter(({ rank }) => rank === best).map(({ column }) => column);
  if (first === undefined) return { column: null, questions: [] };
  const other = rivals.filter((column) => !below.every((row) => plier(row[first]) === plier(row[column])));
  if (other.length === 0) return { column: first, questions: [] };
  return {
    column: first,
    questions: [{ genre, feuille: grille.feuille, question: QUESTIONS[genre], choix: [first, ...other].map((column) => nomDeColonne(grille, entete, column)) }],
  };
}
