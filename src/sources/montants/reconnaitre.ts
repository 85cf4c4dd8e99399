import { Entetes, type Lecture } from '../entetes';
import type { Grille } from '../grille';
import type { SystemeDeDates } from '../lireDate';
import { lireMontant } from '../lireMontant';
import { parMots, POIDS_DU_MOT } from '../motsDeTitre';
import { colonneChoisie, colonnesPossibles, ouvertes, trancher, valeursPossibles, type Tranche } from '../questions/trancher';
import type { DescriptionDeChamp } from '../tableaux/description';
import { estVide, plier, plierEntete } from '../texte';
import { millesime, nommer } from '../tableaux/noms';
import { nomDeColonne, Reconnaisseur, type TableauReconnu } from '../tableaux/reconnaitre';
import { vraisemblance } from '../tableaux/valeurs';
import { colonneDeMontant } from './colonneDeMontant';
import { AXES_DE_MONTANTS, descriptionDe, type ChampDeMontant } from './description';
import { estUnePaie, GENRES_DE_MONTANTS, genresNommes, type GenreDeMontant } from './genre';
import { colonnesDAnnee, colonnesDeMois, type ColonneDePeriode } from './periodes';

/** Amounts of one kind on a sheet. */
export interface MontantsReconnus extends TableauReconnu<ChampDeMontant> {
  genre: GenreDeMontant;
  /** The columns of the wide layout, one a month or a year; null for the long one. */
  periodes: readonly ColonneDePeriode[] | null;
}

/** Fewer month columns make no wide layout, unless the sheet is named after its amounts. */
const MOIS_AU_MOINS = 3;
const ROWS_ABOVE = 40;
/** What a wide layout is worth: nothing else has twelve months. */
const SCORE_LARGE = 4;
/** Rows sampled to judge a column by its values. */
const SAMPLE = 200;

const LONGS = GENRES_DE_MONTANTS.map((genre) => ({ genre, reconnaisseur: new Reconnaisseur(descriptionDe(genre)) }));
type Axe = keyof typeof AXES_DE_MONTANTS;
const AXES = new Entetes(Object.entries(AXES_DE_MONTANTS).map(([champ, { entetes }]) => [champ as Axe, entetes] as const));
const MOTS_DES_AXES = (Object.entries(AXES_DE_MONTANTS) as [Axe, DescriptionDeChamp][]).flatMap(([champ, { mots }]) => (mots ? [[champ, mots] as const] : []));
const ASSOCIES = /\b(dont|part|taux)\b.*\bassocie|^associee?s?$/;

/**
 * The amounts that a sheet holds: in the wide layout, one column a month or a year, else in the
 * long one, one amount a row. A sheet may hold several kinds; one that is named after a kind
 * holds that one, whatever it is computed from.
 */
export function reconnaitreMontants(grille: Grille, systeme: SystemeDeDates): readonly MontantsReconnus[] {
  const wide = reconnaitreLarges(grille, systeme);
  if (wide !== null) return wide;
  const found = LONGS.flatMap(({ genre, reconnaisseur }) => reconnaitreLong(genre, reconnaisseur.reconnaitre(grille)));
  const [first] = found;
  if (first === undefined) return [];
  const names = nommer(grille, first.entete);
  const named = genresNommes(names);
  // A payroll has a column of hours, which bears their name.
  if (named === 'autre') return estUnePaie(names) ? found.filter(({ genre, propre }) => genre === 'heures' && propre) : [];
  const own = found.filter(({ genre }) => named.includes(genre));
  if (own.length > 0) return own;
  // A column that is merely « Montant » says of what only by the name of the sheet.
  const telling = found.filter(({ propre }) => propre);
  return telling.length > 0 ? telling : found;
}

function reconnaitreLong(genre: GenreDeMontant, tableau: TableauReconnu<ChampDeMontant> | null): (MontantsReconnus & { propre: boolean })[] {
  if (tableau === null) return [];
  const { column, questions } = colonneDeMontant(genre, tableau);
  const colonnes = new Map(tableau.colonnes);
  const propre = column !== null && colonnes.get('montant') === column;
  colonnes.delete('montantQuelconque');
  colonnes.delete('montant');
  if (column !== null) colonnes.set('montant', column);
  if (!colonnes.has('montant') && !colonnes.has('accompagnes')) return [];
  return [{ ...tableau, genre, colonnes, questions: [...tableau.questions, ...questions], periodes: null, propre }];
}

/** Null where the sheet is not wide, nothing where it is wide and of something else. */
function reconnaitreLarges(grille: Grille, systeme: SystemeDeDates): MontantsReconnus[] | null {
  const entete = ligneDEntete(grille, systeme);
  if (entete < 0) return null;
  const headings = grille.rows[entete] ?? [];
  const names = nommer(grille, entete);
  const year = millesime(names);
  const named = genresNommes(names);
  const mois = colonnesDeMois(headings, systeme, year);
  if (nombreDeMois(mois) >= (named.length > 0 ? 1 : MOIS_AU_MOINS)) return larges(grille, entete, mois, named);
  const annees = colonnesDAnnee(headings, year);
  const told = annees.some(({ genre }) => genre !== null) || named.length > 0;
  return annees.length > 0 && told && named !== 'autre' && !estDatee(headings) ? larges(grille, entete, annees, named) : null;
}

/** The row that names the most: rows of data may hold a month and a word that is a heading too. */
function ligneDEntete({ rows }: Grille, systeme: SystemeDeDates): number {
  let [best, most] = [-1, 0];
  for (const [index, row] of rows.slice(0, ROWS_ABOVE).entries()) {
    const axes = new Set(row.flatMap((cell) => lireAxe(cell).slice(0, 1).map(({ champ }) => champ))).size;
    const score = axes === 0 ? 0 : axes + nombreDeMois(colonnesDeMois(row, systeme, null));
    if (score > most) [best, most] = [index, score];
  }
  return best;
}

function nombreDeMois(mois: readonly ColonneDePeriode[]): number {
  return new Set(mois.map(({ annee, mois: month }) => `${annee}-${month}`)).size;
}

/** A row with a date of its own tells of more than the years in its headings. */
function estDatee(headings: readonly unknown[]): boolean {
  return headings.some((heading) => /^(date|mois|periode|annee|exercice)\b(?! (19|20)\d\d)/.test(plierEntete(heading)));
}

function larges(grille: Grille, entete: number, periodes: readonly ColonneDePeriode[], named: readonly GenreDeMontant[] | 'autre'): MontantsReconnus[] {
  const colonnes = axesDe(grille, entete, new Set(periodes.map(({ column }) => column)));
  const who = (['nom', 'nomComplet', 'identifiant', 'structure', 'etablissement', 'colonne'] as const).some((champ) => colonnes.has(champ));
  if (named === 'autre' || !who || !sontDesMontants(grille, entete, periodes)) return [];
  const base = { grille, entete, colonnes, score: SCORE_LARGE };
  const byHeading = GENRES_DE_MONTANTS.filter((genre) => periodes.some((periode) => periode.genre === genre));
  const [only = null, ...more] = named;
  // Columns that don't say of what they are, are of what the others or the sheet say.
  const told = more.length > 0 ? null : (only ?? (byHeading.length === 1 ? (byHeading[0] ?? null) : null));
  const choix = named.length > 0 ? named : GENRES_DE_MONTANTS;
  const open = told === null && periodes.some(({ genre }) => genre === null);
  const tranche = open ? trancher(grille, { genre: choix[0] ?? "chiffre d'affaires", sujet: 'contenuDesMois', possibles: valeursPossibles(choix) }) : { retenu: told };
  if ('question' in tranche) return [{ ...base, genre: choix[0] ?? "chiffre d'affaires", periodes, questions: [tranche.question] }];
  const sinon = tranche.retenu;
  const genreDe = ({ genre }: ColonneDePeriode) => genre ?? sinon;
  const genres = GENRES_DE_MONTANTS.filter((genre) => periodes.some((periode) => genreDe(periode) === genre) && (named.length === 0 || named.includes(genre)));
  return genres.map((genre) => {
    const own = periodes.filter((periode) => genreDe(periode) === genre);
    return { ...base, genre, ...sansDoubles(own, genre, base) };
  });
}

/** Columns of one month are one where they say the same, else the user is asked. */
function sansDoubles(periodes: readonly ColonneDePeriode[], genre: GenreDeMontant, { grille, entete, colonnes }: Pick<MontantsReconnus, 'grille' | 'entete' | 'colonnes'>): Pick<MontantsReconnus, 'periodes' | 'questions'> {
  const below = grille.rows.slice(entete + 1);
  const taken = new Set([...colonnes.values(), ...periodes.map(({ column }) => column)]);
  const estLibre = (column: number) => !taken.has(column) && below.some((row) => lireMontant(row[column], genre === 'heures' ? 'h' : '€').etat === 'montant');
  const months: [ColonneDePeriode, ...ColonneDePeriode[]][] = [];
  for (const periode of periodes) {
    const same = months.find(([{ mois, annee, avant }]) => mois === periode.mois && annee === periode.annee && (annee !== null || avant === periode.avant));
    if (same === undefined) months.push([periode]);
    else if (same.every(({ column }) => !below.every((row) => plier(row[column]) === plier(row[periode.column])))) same.push(periode);
  }
  const tranches = months.map(([periode, ...rivals]): Tranche<ColonneDePeriode> => {
    const precision = `${genre}:${periode.mois ?? 'an'}`;
    const same = [periode, ...rivals].map(({ column }) => column);
    const chosen = colonneChoisie(grille, entete, { sujet: 'periode', precision }, (column) => same.includes(column) || estLibre(column));
    const columns = chosen === null || same.includes(chosen) ? same : [...same, chosen];
    if (columns.length === 1) return { retenu: periode };
    const possibles = colonnesPossibles(grille, entete, columns, (column) => nomDeColonne(grille, entete, column));
    const tranche = trancher(grille, { genre, sujet: 'periode', precision, mots: columns.length > 2 ? 'periodes' : 'periode', possibles });
    return 'question' in tranche ? tranche : { retenu: { ...periode, column: tranche.retenu } };
  });
  return { periodes: tranches.map((tranche, index) => ('retenu' in tranche ? tranche.retenu : months[index]?.[0])).filter((periode) => periode !== undefined), questions: ouvertes(tranches) };
}

/** A schedule or a roll call has months too: half of the filled cells must be amounts. */
function sontDesMontants({ rows }: Grille, entete: number, periodes: readonly ColonneDePeriode[]): boolean {
  const cells = rows.slice(entete + 1, entete + 1 + SAMPLE).flatMap((row) => periodes.map(({ column }) => row[column]).filter((cell) => !estVide(cell)));
  const good = cells.filter((cell) => lireMontant(cell).etat !== 'illisible' || lireMontant(cell, 'h').etat !== 'illisible');
  return good.length >= cells.length / 2;
}

/** The axes that a heading names, by a known heading, else by one of their words. */
function lireAxe(heading: unknown): readonly Lecture<Axe>[] {
  const known = AXES.lire(heading);
  if (known.length > 0 || typeof heading !== 'string') return known;
  const folded = plierEntete(heading);
  return MOTS_DES_AXES.filter(([, words]) => parMots(words, folded)).map(([champ]) => ({ champ, score: POIDS_DU_MOT }));
}

function axesDe(grille: Grille, entete: number, periodes: ReadonlySet<number>): Map<ChampDeMontant, number> {
  const below = grille.rows.slice(entete + 1, entete + 1 + SAMPLE);
  const headings = grille.rows[entete] ?? [];
  const candidates = headings.flatMap((heading, column) => {
    if (periodes.has(column) || ASSOCIES.test(plierEntete(heading))) return [];
    const values = below.map((row) => row[column]).filter((cell) => !estVide(cell));
    return lireAxe(heading).map(({ champ, score }) => ({ champ, column, score: score * vraisemblance(AXES_DE_MONTANTS[champ].contenu, heading, values) }));
  });
  const colonnes = new Map<ChampDeMontant, number>();
  const taken = new Set<number>();
  for (const { champ, column, score } of candidates.sort((a, b) => b.score - a.score || a.column - b.column)) {
    if (score <= 0 || colonnes.has(champ) || taken.has(column)) continue;
    colonnes.set(champ, column);
    taken.add(column);
  }
  const associes = headings.findIndex((heading, column) => ASSOCIES.test(plierEntete(heading)) && below.some((row) => lireMontant(row[column]).etat === 'montant'));
  if (associes >= 0) colonnes.set('associes', associes);
  return colonnes;
}
