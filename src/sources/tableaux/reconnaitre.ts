import type { GenreDeSource, Question } from '../constats';
import { Entetes, type Lecture } from '../entetes';
import { lettres, type Grille } from '../grille';
import { parMots, POIDS_DU_MOT } from '../motsDeTitre';
import { estVide, plierEntete, texteDe } from '../texte';
import { CHAMPS_DE_DATE, POIDS_D_UN_INDICE, POIDS_DU_NOM, SEUIL, type DescriptionDeTableau } from './description';
import { nommer } from './noms';
import { vraisemblance } from './valeurs';

/** A sheet recognised as a list of some kind: its heading row and the column of each field. */
export interface TableauReconnu<Champ extends string = string> {
  genre: GenreDeSource;
  grille: Grille;
  /** Index in `grille.rows` of the heading row. */
  entete: number;
  colonnes: ReadonlyMap<Champ, number>;
  /** The year of its rows, where only the user could tell it. */
  annee?: number;
  /** How well the sheet fits the kind: the kinds that one sheet may be are told apart by it. */
  score: number;
  /** What is left open: without an answer nothing is read. */
  questions: readonly Question[];
}

/** Headings are looked for in the first rows: below, a sheet is data. */
const ROWS_ABOVE = 40;
/** Rows sampled to judge a column by its values. */
const SAMPLE = 200;

/** A heading that is known, over values that suit it. */
const POIDS_SUR = 0.8;

/** Recognises the lists of one kind. */
export class Reconnaisseur<Champ extends string> {
  readonly description: DescriptionDeTableau<Champ>;
  readonly #entetes: Entetes<Champ>;
  readonly #champs: readonly Champ[];

  constructor(description: DescriptionDeTableau<Champ>) {
    this.description = description;
    this.#champs = Object.keys(description.champs) as Champ[];
    this.#entetes = new Entetes(this.#champs.map((champ) => [champ, description.champs[champ].entetes] as const));
  }

  /** The list of this kind that a sheet holds; null where it holds none. */
  reconnaitre(grille: Grille): TableauReconnu<Champ> | null {
    const entete = this.#ligneDEntete(grille);
    if (entete < 0) return null;
    const colonnes = this.#colonnes(grille, entete);
    const { requis, requisSansDate = [], incompatibles, genre } = this.description;
    const dated = [...colonnes.keys()].some((champ) => CHAMPS_DE_DATE.includes(champ));
    if (![...requis, ...(dated ? [] : requisSansDate)].every((set) => set.some((champ) => colonnes.has(champ)))) return null;
    if (incompatibles && (grille.rows[entete] ?? []).some((cell) => incompatibles.test(plierEntete(cell)))) return null;
    const score = this.#score(grille, entete, colonnes);
    return score < SEUIL ? null : { genre, grille, entete, colonnes, score, questions: [] };
  }

  /** The fields that a heading names: by a known heading, else by one of their words. */
  #lire(heading: unknown): readonly Lecture<Champ>[] {
    const folded = plierEntete(heading);
    if (this.description.exclus?.test(folded)) return [];
    const known = this.#entetes.lire(heading);
    if (typeof heading !== 'string' || folded === '' || known.length > 0) return known;
    return this.#champs.filter((champ) => parMots(this.description.champs[champ].mots, folded)).map((champ) => ({ champ, score: POIDS_DU_MOT }));
  }

  #score(grille: Grille, entete: number, colonnes: ReadonlyMap<Champ, number>): number {
    const { nom, autreNom, propres, etrangers, indices } = this.description;
    const names = nommer(grille, entete);
    const named = names.some((name) => nom.test(name)) ? POIDS_DU_NOM : 0;
    const otherwise = autreNom && names.some((name) => autreNom.test(name)) ? POIDS_DU_NOM : 0;
    const own = [...colonnes.keys()].reduce((sum, champ) => sum + (propres[champ] ?? 0), 0);
    const used = new Set(colonnes.values());
    const headings = (grille.rows[entete] ?? []).map(plierEntete);
    const foreign = headings.filter((heading, column) => !used.has(column) && etrangers?.test(heading)).length;
    const telling = headings.some((heading) => indices?.test(heading)) ? POIDS_D_UN_INDICE : 0;
    return named - otherwise + own + telling - foreign;
  }

  #ligneDEntete({ rows }: Grille): number {
    let best = -1;
    let most = 0.7;
    rows.slice(0, ROWS_ABOVE).forEach((row, index) => {
      const fields = new Map<Champ, number>();
      for (const cell of row) {
        if (typeof cell !== 'string') continue;
        const [lecture] = this.#lire(cell);
        if (lecture) fields.set(lecture.champ, Math.max(fields.get(lecture.champ) ?? 0, lecture.score));
      }
      // A title of one cell may name a field; headings stand beside one another.
      const score = row.filter((cell) => !estVide(cell)).length < 2 ? 0 : [...fields.values()].reduce((sum, value) => sum + value, 0);
      if (score > most) [best, most] = [index, score];
    });
    return best;
  }

  #colonnes(grille: Grille, entete: number): Map<Champ, number> {
    const colonnes = new Map<Champ, number>();
    const taken = new Set<number>();
    const candidates = this.#candidats(grille, entete);
    for (const { champ, column } of candidates) {
      if (colonnes.has(champ) || taken.has(column)) continue;
      colonnes.set(champ, column);
      taken.add(column);
    }
    liberer(candidates.filter(({ champ, score }) => score >= POIDS_SUR && this.description.champs[champ].contenu === 'texte'), colonnes, taken);
    return colonnes;
  }

  #candidats(grille: Grille, entete: number): { champ: Champ; column: number; score: number }[] {
    const below = grille.rows.slice(entete + 1, entete + 1 + SAMPLE);
    return (grille.rows[entete] ?? [])
      .flatMap((heading, column) => {
        const lectures = this.#lire(heading);
        if (lectures.length === 0) return [];
        const values = below.map((row) => row[column]).filter((cell) => !estVide(cell));
        return lectures.map(({ champ, score }) => ({ champ, column, score: score * vraisemblance(this.description.champs[champ].contenu, heading, values) }));
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.column - b.column);
  }
}

/**
 * A column that is left over may be a field that another column has, which could be a further
 * field itself: « Site » is the place, but beside « Salle » it is the établissement.
 */
function liberer<Champ extends string>(candidates: readonly { champ: Champ; column: number; score: number }[], colonnes: Map<Champ, number>, taken: Set<number>): void {
  for (const { champ, column } of candidates) {
    const holder = colonnes.get(champ);
    if (taken.has(column) || holder === undefined) continue;
    const other = candidates.find((candidate) => candidate.column === holder && !colonnes.has(candidate.champ));
    if (other === undefined) continue;
    colonnes.set(other.champ, holder);
    colonnes.set(champ, column);
    taken.add(column);
  }
}

/** How a column is named in a question: « Montant », or « Date (colonne D) » where two bear one name. */
export function nomDeColonne({ rows, firstColumn }: Grille, entete: number, column: number): string {
  const headings = rows[entete] ?? [];
  const name = texteDe(headings[column]);
  const same = headings.filter((other) => plierEntete(other) === plierEntete(name)).length;
  return same > 1 ? `${name} (colonne ${lettres(firstColumn + column)})` : name;
}
