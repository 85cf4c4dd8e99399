import type { Question } from '../constats';
import { Entetes } from '../entetes';
import type { Grille } from '../grille';
import type { SystemeDeDates } from '../lireDate';
import { moisDe } from '../mois';
import { estVide, plierEntete } from '../texte';
import { millesime, nommer } from '../tableaux/noms';
import { Reconnaisseur, type TableauReconnu } from '../tableaux/reconnaitre';
import { vraisemblance } from '../tableaux/valeurs';
import { AUTRES_NOMS, AXES_DE_MONTANTS, descriptionDe, GENRES_DE_MONTANTS, NOMS, type ChampDeMontant, type GenreDeMontant } from './description';

/** A month column of the wide layout. */
export interface ColonneDeMois {
  column: number;
  mois: number;
  /** Null where neither the heading nor the sheet tells. */
  annee: number | null;
}

/** Amounts of one kind on a sheet. */
export interface MontantsReconnus extends TableauReconnu<ChampDeMontant> {
  genre: GenreDeMontant;
  /** The month columns of the wide layout; null for the long one. */
  mois: readonly ColonneDeMois[] | null;
}

/** Fewer month columns are no wide layout. */
const MOIS_AU_MOINS = 3;
const ROWS_ABOVE = 40;
/** What a wide layout that is named is worth: nothing else has twelve months. */
const SCORE_LARGE = 4;

const LONGS = GENRES_DE_MONTANTS.map((genre) => ({ genre, reconnaisseur: new Reconnaisseur(descriptionDe(genre)) }));
const AXES = new Entetes(Object.entries(AXES_DE_MONTANTS).map(([champ, { entetes }]) => [champ as keyof typeof AXES_DE_MONTANTS, entetes] as const));

/**
 * The amounts that a sheet holds: in the wide layout of one kind, in the long one of each kind
 * that has a column of its own.
 */
export function reconnaitreMontants(grille: Grille, systeme: SystemeDeDates): readonly MontantsReconnus[] {
  const wide = reconnaitreLarge(grille, systeme);
  if (wide !== undefined) return wide === null ? [] : [wide];
  const found = LONGS.flatMap(({ genre, reconnaisseur }): MontantsReconnus[] => {
    const tableau = reconnaisseur.reconnaitre(grille);
    return tableau === null ? [] : [{ ...tableau, genre, mois: null }];
  });
  // A column that is merely « Montant » is of the kind that the sheet is named after.
  const own = found.filter(({ colonnes }) => colonnes.has('montant'));
  if (own.length > 0) return own;
  const best = Math.max(...found.map(({ score }) => score));
  return found.filter(({ score }) => score === best);
}

/** Undefined where the sheet is not wide, null where it is wide and of something else. */
function reconnaitreLarge(grille: Grille, systeme: SystemeDeDates): MontantsReconnus | null | undefined {
  const entete = grille.rows.slice(0, ROWS_ABOVE).findIndex((row) => nombreDeMois(row, systeme) >= MOIS_AU_MOINS);
  if (entete < 0) return undefined;
  const headings = grille.rows[entete] ?? [];
  const names = nommer(grille, entete);
  const year = millesime(names);
  const mois = headings.flatMap((heading, column): ColonneDeMois[] => {
    const lu = moisDe(heading, systeme);
    if (lu === null) return [];
    return [{ column, mois: lu.mois, annee: lu.annee ?? (year === null ? null : year - lu.avant) }];
  });
  const colonnes = axesDe(grille, entete, new Set(mois.map(({ column }) => column)));
  const who = (['nom', 'nomComplet', 'identifiant', 'structure', 'etablissement', 'colonne'] as const).some((champ) => colonnes.has(champ));
  if (!who || names.some((name) => AUTRES_NOMS.test(name))) return null;
  const words = [...names, ...headings.map(plierEntete)];
  const told = GENRES_DE_MONTANTS.filter((genre) => names.some((name) => NOMS[genre].test(name)));
  const byHeadings = GENRES_DE_MONTANTS.filter((genre) => words.some((word) => NOMS[genre].test(word)));
  const genres = told.length > 0 ? told : byHeadings;
  const [genre] = genres;
  const base = { grille, entete, colonnes, score: SCORE_LARGE, mois };
  if (genre !== undefined && genres.length === 1) return { ...base, genre, questions: [] };
  return { ...base, genre: genre ?? "chiffre d'affaires", questions: [questionDeGenre(grille, genres)] };
}

function questionDeGenre({ feuille }: Grille, genres: readonly GenreDeMontant[]): Question {
  return {
    genre: genres[0] ?? "chiffre d'affaires",
    feuille,
    question: 'Que contiennent les colonnes de mois de cette feuille ?',
    choix: genres.length > 0 ? genres : GENRES_DE_MONTANTS,
  };
}

function nombreDeMois(row: readonly unknown[], systeme: SystemeDeDates): number {
  const months = row.flatMap((cell) => {
    const lu = moisDe(cell, systeme);
    return lu === null ? [] : [`${lu.annee}-${lu.avant}-${lu.mois}`];
  });
  return new Set(months).size;
}

function axesDe(grille: Grille, entete: number, months: ReadonlySet<number>): Map<ChampDeMontant, number> {
  const below = grille.rows.slice(entete + 1, entete + 200);
  const candidates = (grille.rows[entete] ?? []).flatMap((heading, column) => {
    if (months.has(column)) return [];
    const values = below.map((row) => row[column]).filter((cell) => !estVide(cell));
    return AXES.lire(heading).map(({ champ, score }) => ({ champ, column, score: score * vraisemblance(AXES_DE_MONTANTS[champ].contenu, heading, values) }));
  });
  const colonnes = new Map<ChampDeMontant, number>();
  const taken = new Set<number>();
  for (const { champ, column, score } of candidates.sort((a, b) => b.score - a.score || a.column - b.column)) {
    if (score <= 0 || colonnes.has(champ) || taken.has(column)) continue;
    colonnes.set(champ, column);
    taken.add(column);
  }
  return colonnes;
}
