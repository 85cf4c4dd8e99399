import { nomDuDepartement } from '../dictionnaire/departements';
import type { Adresse } from './adresse';
import { plierCommune, sansArticle } from './communes';
import { lieuxDe, lireTable, type Lieu, type TableDuTerritoire } from './table';

/** What the table answers to an address. */
export interface Situation {
  /** Every place that it may be; none where it is not found. */
  lieux: readonly Lieu[];
  /** Official name of the département that all of them are in; empty where there is none. */
  departement: string;
  /** Whether the commune that is written is none, so that the postal code alone has told. */
  communeInconnue: boolean;
}

const NULLE_PART: Situation = { lieux: [], departement: '', communeInconnue: false };

/**
 * Where communes lie, by the official table. What an address leaves open stays open: nothing is
 * told that is not true of every commune that it may be.
 */
export class Territoire {
  readonly #parCode = new Map<string, Lieu[]>();
  readonly #communes: readonly Lieu[];
  readonly #anciennes: readonly Lieu[];
  #parNom: ReadonlyMap<string, readonly Lieu[]> | null = null;

  constructor({ communes, anciennes, epci }: TableDuTerritoire) {
    this.#communes = lieuxDe(communes, epci);
    this.#anciennes = lieuxDe(anciennes, epci);
    for (const lieu of [...this.#communes, ...this.#anciennes]) ranger(this.#parCode, lieu.code, lieu);
  }

  /**
   * The places that an address may be.
   *
   * ```js
   * territoire.situer(lireAdresse('01590', 'Chancia')).departement // => 'Jura'
   * territoire.situer(lireAdresse('01590', '')).departement        // => '' : Dortan, of the Ain, has that code too
   * territoire.situer(lireAdresse('', 'Champagney')).departement   // => '' : there are three
   * territoire.situer(lireAdresse('', 'Champagney', 70)).departement // => 'Haute-Saône'
   * ```
   */
  situer({ code, zeroRemis, nom, departement, etranger }: Adresse): Situation {
    if (etranger) return NULLE_PART;
    const possible = (lieux: readonly Lieu[]) => (departement === '' ? lieux : lieux.filter((lieu) => lieu.departement === departement));
    const atCode = possible(this.#parCode.get(code) ?? []);
    const name = plierCommune(nom);
    if (name === '') return situation(atCode);
    const everywhere = this.#nommes(name);
    if (code === '') return situation(possible(everywhere));
    const here = memeNom(atCode, name);
    if (here.length > 0) return situation(here);
    const near = possible(everywhere).filter((lieu) => estVoisin(lieu, code));
    if (near.length > 0) return situation(near);
    // A commune of elsewhere contradicts the code; a code of four digits may well be Swiss.
    return everywhere.length > 0 || zeroRemis ? NULLE_PART : { ...situation(atCode), communeInconnue: true };
  }

  /** Whether some commune bears or bore that name. */
  connait(nom: string): boolean {
    return this.#nommes(plierCommune(nom)).length > 0;
  }

  #nommes(name: string): readonly Lieu[] {
    this.#parNom ??= indexer(this.#communes, this.#anciennes);
    return this.#parNom.get(name) ?? [];
  }
}

/** The territory of a table as it came from a file; null where that is none. */
export function lireTerritoire(value: unknown): Territoire | null {
  const table = lireTable(value);
  return table === null ? null : new Territoire(table);
}

/** By folded name; a former commune is meant only where none of today bears the name. */
function indexer(communes: readonly Lieu[], anciennes: readonly Lieu[]): ReadonlyMap<string, readonly Lieu[]> {
  const today = new Map<string, Lieu[]>();
  for (const lieu of communes) ranger(today, plierCommune(lieu.nom), lieu);
  const former = new Map<string, Lieu[]>();
  for (const lieu of anciennes) ranger(former, plierCommune(lieu.nom), lieu);
  return new Map([...former, ...today]);
}

function memeNom(lieux: readonly Lieu[], name: string): readonly Lieu[] {
  const exact = lieux.filter((lieu) => plierCommune(lieu.nom) === name);
  return exact.length > 0 ? exact : lieux.filter((lieu) => sansArticle(plierCommune(lieu.nom)) === sansArticle(name));
}

/** Whether a code that is not the commune's own is of its surroundings: a CEDEX, a neighbour's. */
function estVoisin(lieu: Lieu, code: string): boolean {
  const area = code.slice(0, /^9[78]/.test(code) ? 3 : 2);
  return lieu.departement === area || lieu.code.startsWith(area);
}

function situation(lieux: readonly Lieu[]): Situation {
  return { lieux, departement: nomDuDepartement(commun(lieux.map(({ departement }) => departement))) ?? '', communeInconnue: false };
}

/** The value that all have; empty where they differ. */
export function commun(values: readonly string[]): string {
  const [first = '', ...others] = new Set(values);
  return others.length === 0 ? first : '';
}

function ranger(index: Map<string, Lieu[]>, key: string, lieu: Lieu): void {
  const known = index.get(key);
  if (known) known.push(lieu);
  else index.set(key, [lieu]);
}
