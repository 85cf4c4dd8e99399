import { CHAMPS_REQUIS, estTitreUsuel, type ChampRegistre } from './champs';
import type { Question } from './constats';
import { lettres, type Grille } from './grille';
import { aLAirDUnRegistre } from './indices';
import { lireDate } from './lireDate';
import { lireTitre, lireValeurs } from './lireTitre';
import { colonneChoisie, colonnesPossibles, ouvertes, trancher } from './questions/trancher';
import { estCategorie } from './dictionnaire/categories';
import { groupeDeStatut } from './dictionnaire/statuts';
import { lireSexe } from './dictionnaire/sexes';
import { estAbsent, estErreur, estVide, plierEntete, texteDe } from './texte';

/** A sheet recognised as a register: its heading row and the column of each field. */
export interface RegistreReconnu {
  grille: Grille;
  /** Index in `grille.rows` of the heading row. */
  entete: number;
  /** Field → index of its column within the rows. */
  colonnes: ReadonlyMap<ChampRegistre, number>;
}

/** What the recognition of a sheet gives: a register, a question, or neither. */
export interface Reconnaissance {
  registre: RegistreReconnu | null;
  questions: readonly Question[];
}

/** A heading that is not known, and has but a word of the field, is worth less. */
const POIDS_SUR = 0.6;
/** Two columns whose scores differ by more are no rivals. */
const ECART_DES_RIVALES = 0.3;
/** Headings are looked for in the first rows: below, a sheet is data. */
const ROWS_ABOVE = 40;
/** Rows sampled to judge a column by its values. */
const SAMPLE = 200;

/**
 * Recognises a register by its headings and the values below them: the row that names the
 * most fields is the heading row; two columns that name the same field are told apart by
 * their values. Between two columns that may be the date of entry, or of exit, the user is
 * asked, unless one alone bears the field's own name or both say the same.
 */
export function reconnaitreRegistre(grille: Grille): Reconnaissance {
  const entete = headingRow(grille);
  if (entete < 0) return RIEN;
  const { colonnes, douteux } = avecLesChoisies(grille, entete, assign(grille, entete));
  const champs = new Map([...douteux.flatMap(({ champ, columns }) => columns.map((column) => [column, champ] as const)), ...[...colonnes].map(([champ, column]) => [column, champ] as const)]);
  const told = new Set(champs.values());
  const named = told.has('nom') || told.has('nomComplet') || told.has('identifiant');
  if (!named || !CHAMPS_REQUIS.every((champ) => told.has(champ)) || !aLAirDUnRegistre(grille, entete, champs)) return RIEN;
  const tranches = douteux.map(({ champ, columns }) => ({
    champ,
    ...trancher(grille, { genre: 'registre', sujet: champ, possibles: colonnesPossibles(grille, entete, columns, (column) => nameOf(grille, entete, column)) }),
  }));
  const questions = ouvertes(tranches);
  for (const tranche of tranches) if ('retenu' in tranche) colonnes.set(tranche.champ, tranche.retenu);
  return { registre: questions.length === 0 ? { grille, entete, colonnes } : null, questions };
}

/** So many of the register's own fields tell a list of those who are present. */
const CHAMPS_DES_PRESENTS = 2;

/**
 * Recognises a list of persons who have entered, with what only a register tells of them, and
 * without a column of exits: those who are still there, beside a register of those who left.
 */
export function reconnaitrePresents(grille: Grille): RegistreReconnu | null {
  const entete = headingRow(grille);
  if (entete < 0) return null;
  const { colonnes, douteux } = assign(grille, entete);
  const named = colonnes.has('nom') || colonnes.has('nomComplet') || colonnes.has('identifiant');
  const champs = new Map([...colonnes].map(([champ, column]) => [column, champ] as const));
  const own = (['structure', 'etablissement', 'prescripteur', 'statutEntree', 'revenus', 'qualification', 'zone'] as const).filter((champ) => colonnes.has(champ)).length;
  const surely = estTitreUsuel('entree', grille.rows[entete]?.[colonnes.get('entree') ?? -1]);
  return named && surely && douteux.length === 0 && own >= CHAMPS_DES_PRESENTS && aLAirDUnRegistre(grille, entete, champs) ? { grille, entete, colonnes } : null;
}

const RIEN: Reconnaissance = { registre: null, questions: [] };

function headingRow(grille: Grille): number {
  let best = -1;
  let most = 1.5;
  grille.rows.slice(0, ROWS_ABOVE).forEach((row, index) => {
    const fields = new Map<ChampRegistre, number>();
    for (const cell of row) {
      if (typeof cell !== 'string') continue;
      const lecture = lireTitre(cell)[0];
      if (lecture) fields.set(lecture.champ, Math.max(fields.get(lecture.champ) ?? 0, lecture.score));
    }
    const score = [...fields.values()].reduce((sum, value) => sum + value, 0);
    if (score > most) [best, most] = [index, score];
  });
  return best;
}

interface Candidate {
  champ: ChampRegistre;
  column: number;
  score: number;
  /** Whether values of the field stand in the column, and are not merely possible there. */
  remplie: boolean;
}

/** Only the register's dates are asked here: nothing can be counted without them. */
type ChampDemande = 'entree' | 'sortie';

const DEMANDES: readonly ChampDemande[] = ['entree', 'sortie'];

const estDemande = (champ: ChampRegistre): champ is ChampDemande => champ === 'entree' || champ === 'sortie';

/** A field that several columns may be. */
interface Doute {
  champ: ChampDemande;
  columns: readonly number[];
}

/** The column of each field, and the fields that are in doubt. */
interface Attribution {
  colonnes: Map<ChampRegistre, number>;
  douteux: readonly Doute[];
}

function assign(grille: Grille, entete: number): Attribution {
  const candidates = candidatesOf(grille, entete);
  const colonnes = new Map<ChampRegistre, number>();
  const douteux: Doute[] = [];
  const taken = new Set<number>();
  for (const best of candidates) {
    const { champ, column } = best;
    if (colonnes.has(champ) || taken.has(column) || douteux.some((doute) => doute.champ === champ)) continue;
    const rivaux = estDemande(champ) ? candidates.filter((other) => !taken.has(other.column) && rivalise(other, best, grille, entete, candidates)) : [];
    if (estDemande(champ) && rivaux.length > 0) {
      const columns = [column, ...rivaux.map((rival) => rival.column)];
      douteux.push({ champ, columns });
      for (const one of columns) taken.add(one);
      continue;
    }
    colonnes.set(champ, column);
    taken.add(column);
  }
  return { colonnes, douteux };
}

/** A column that the user has chosen stays in the running under a name that tells nothing. */
function avecLesChoisies(grille: Grille, entete: number, { colonnes, douteux }: Attribution): Attribution {
  const doubts = DEMANDES.flatMap((champ): Doute[] => {
    const known = douteux.find((doute) => doute.champ === champ)?.columns ?? [colonnes.get(champ) ?? []].flat();
    const chosen = colonneChoisie(grille, entete, { sujet: champ }, (column) => {
      const heading = grille.rows[entete]?.[column];
      const named = lireTitre(heading);
      return (named.length === 0 || named.some((lecture) => lecture.champ === champ)) && plausibility(champ, heading, sample(dataRows(grille, entete), column)) >= 0.5;
    });
    const columns = chosen === null || known.includes(chosen) ? known : [...known, chosen];
    return columns.length > 1 || chosen !== null ? [{ champ, columns }] : [];
  });
  return { colonnes: new Map([...colonnes].filter(([champ]) => !doubts.some((doute) => doute.champ === champ))), douteux: doubts };
}

/** Whether a second column may as well be the date: the loser would change every figure. */
function rivalise(other: Candidate, best: Candidate, grille: Grille, entete: number, candidates: readonly Candidate[]): boolean {
  if (other.champ !== best.champ || other.column === best.column || !other.remplie || other.score < best.score - ECART_DES_RIVALES) return false;
  // A column that rather is another field, such as the date of association, is no rival.
  if (candidates.find(({ column }) => column === other.column)?.champ !== other.champ) return false;
  const usual = (column: number) => estTitreUsuel(best.champ, grille.rows[entete]?.[column]);
  // Nobody has entered by an empty column; nobody may have left yet.
  const tells = best.remplie || best.champ === 'sortie';
  if (tells && usual(best.column) && !usual(other.column)) return false;
  return !grille.rows.slice(entete + 1).every((row) => memeJour(row[best.column], row[other.column]));
}

function memeJour(a: unknown, b: unknown): boolean {
  const [left, right] = [lireDate(a), lireDate(b)];
  if (left.etat === 'date' && right.etat === 'date') return left.date === right.date;
  return left.etat === right.etat;
}

function nameOf(grille: Grille, entete: number, column: number): string {
  return `${texteDe(grille.rows[entete]?.[column])} (colonne ${lettres(grille.firstColumn + column)})`;
}

function candidatesOf(grille: Grille, entete: number): Candidate[] {
  const candidates: Candidate[] = [];
  const rows = dataRows(grille, entete);
  (grille.rows[entete] ?? []).forEach((cell, column) => {
    const values = sample(rows, column);
    for (const { champ, score } of lireTitre(cell)) {
      const fit = plausibility(champ, cell, values) * (score < POIDS_SUR ? repetition(champ, values) : 1);
      if (fit > 0) candidates.push({ champ, column, score: score * fit, remplie: values.length > 0 && fit >= 0.5 });
    }
    const told = candidates.some((candidate) => candidate.column === column) ? null : lireValeurs(cell, values);
    if (told !== null) candidates.push({ ...told, column, remplie: true });
  });
  return candidates.sort((a, b) => b.score - a.score || a.column - b.column);
}

function sample(rows: readonly (readonly unknown[])[], column: number): unknown[] {
  return rows.map((row) => row[column]).filter((cell) => !estVide(cell));
}

/** The first rows that look like data: section titles and totals, which fill few cells, would mislead where there are many. */
function dataRows({ rows }: Grille, entete: number): readonly (readonly unknown[])[] {
  const filled = (row: readonly unknown[]) => row.filter((cell) => !estVide(cell)).length;
  const wanted = Math.max(3, filled(rows[entete] ?? []) * 0.3);
  const below = rows.slice(entete + 1, entete + 1 + 5 * SAMPLE);
  const full = below.filter((row) => filled(row) >= wanted);
  return (full.length > 0 ? full : below).slice(0, SAMPLE);
}

const DATES: readonly ChampRegistre[] = ['entree', 'sortie', 'association', 'naissance'];

/** From 0 (these values can't be that field) to 1: an empty column may be anything. */
function plausibility(champ: ChampRegistre, heading: unknown, values: readonly unknown[]): number {
  const told = values.filter((value) => !estAbsent(value) && !estErreur(value));
  if (told.length === 0) return 0.9;
  if (DATES.includes(champ)) {
    const dates = share(told, (value) => lireDate(value).etat !== 'illisible');
    // A heading that says « date » stays one where the few cells below are all unreadable.
    return dates >= 0.5 ? 1 : dates > 0 ? 0.5 : /\b(date|le|ddn)\b/.test(plierEntete(heading)) ? 0.3 : 0;
  }
  if (champ === 'sexe' || champ === 'civilite') return share(told, (value) => lireSexe(value) !== null) >= 0.5 ? 1 : 0;
  if (champ === 'identifiant' || champ === 'codePostal' || champ === 'departement' || champ === 'qualification') return 1;
  // « Statut » heads what somebody was at entry as well as what they are today: the values tell.
  if (champ === 'categorie' && share(told, (value) => groupeDeStatut(value) !== null && !estCategorie(value)) > 0.5) return 0;
  if (champ === 'statutEntree' && share(told, estCategorie) > 0.5) return 0;
  // A field of words is no column of dates: « Sortie » may head either.
  return share(told, (value) => typeof value === 'string' && lireDate(value).etat !== 'date') >= 0.5 ? 1 : 0;
}

/** Fields whose values are a few labels, repeated; a reason of leaving may be told in free words. */
const A_ETIQUETTES: readonly ChampRegistre[] = ['departement', 'zone', 'etablissement', 'structure', 'secondaire', 'qualification', 'statutEntree', 'revenus', 'prescripteur', 'programme'];
/** Below this many values nothing repeats itself yet. */
const VALEURS_QUI_SE_REPETENT = 8;
/** Few persons live in many places: a short list repeats its labels less. */
const COURTE_LISTE = 40;

/** Whether the values of a column repeat themselves as those of the field do: free remarks don't. */
function repetition(champ: ChampRegistre, values: readonly unknown[]): 0 | 1 {
  const told = values.filter((value) => !estAbsent(value)).map(plierEntete);
  if (!A_ETIQUETTES.includes(champ) || told.length < VALEURS_QUI_SE_REPETENT) return 1;
  return new Set(told).size <= told.length * (told.length < COURTE_LISTE ? 0.85 : 0.5) ? 1 : 0;
}

function share(values: readonly unknown[], test: (value: unknown) => boolean): number {
  return values.filter(test).length / values.length;
}
