import type { Question } from '../constats';
import { Entetes } from '../entetes';
import { colonneChoisie, colonnesPossibles, trancher, type Sujet } from '../questions/trancher';
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

const SUJETS: Readonly<Record<GenreDeMontant, Sujet>> = {
  "chiffre d'affaires": 'montantHorsTaxes',
  heures: 'nombreDHeures',
  contributions: 'montantDeContribution',
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
  const peutEtre = (column: number) => {
    const heading = headings[column];
    if (others.has(column) || EXCLUS.test(plierEntete(heading)) || /^\s*%/.test(texteDe(heading))) return false;
    const values = below.slice(0, SAMPLE).map((row) => row[column]).filter((cell) => !estVide(cell));
    return vraisemblance('nombre', heading, values) > 0;
  };
  const candidates = headings.flatMap((heading, column) => {
    const folded = plierEntete(heading);
    if (LECTEURS[genre].lire(heading).length === 0 || !peutEtre(column)) return [];
    const rank = RANGS[genre].findIndex((words) => words.test(folded));
    return [{ column, rank: rank < 0 ? RANGS[genre].length : rank }];
  });
  const best = Math.min(...candidates.map(({ rank }) => rank));
  const chosen = colonneChoisie(grille, entete, { sujet: SUJETS[genre] }, peutEtre);
  const equals = candidates.filter(({ rank, column }) => rank === best || column === chosen).map(({ column }) => column);
  const [first, ...rivals] = chosen === null || equals.includes(chosen) ? equals : [...equals, chosen];
  if (first === undefined) return { column: null, questions: [] };
  const other = rivals.filter((column) => !below.every((row) => plier(row[first]) === plier(row[column])));
  if (other.length === 0) return { column: first, questions: [] };
  const possibles = colonnesPossibles(grille, entete, [first, ...other], (column) => nomDeColonne(grille, entete, column));
  const tranche = trancher(grille, { genre, sujet: SUJETS[genre], possibles });
  return 'retenu' in tranche ? { column: tranche.retenu, questions: [] } : { column: first, questions: [tranche.question] };
}
