import { clesDesLignes } from '../sheets/matrice';
import { cleDeMarque } from '../sheets/noms';
import type { CleDeFeuille, FeuillePlan, GraphiquePlan } from '../sheets/plan';

/** The document setting under which a generation remembers what it wrote. */
export function cleDeMemoire(annee: number): string {
  return `bilan-cae.${annee}`;
}

/** The year whose generation a document setting belongs to, or null. */
export function anneeDeMemoire(key: string): number | null {
  const match = /^bilan-cae\.(\d{4})$/.exec(key);
  return match ? Number(match[1]) : null;
}

/** The labels that a generation wrote into a table: what else stands there is the user's. */
export interface Libelles {
  /** Null for a long table, whose rows are all the add-in's. */
  lignes: readonly string[] | null;
  colonnes: readonly string[];
}

/** What the sheets themselves don't tell of an earlier generation. */
export interface Memoire {
  /** How each chart was drawn. */
  graphiques: Partial<Record<CleDeFeuille, readonly GraphiquePlan[]>>;
  /** The labels of each table, by the key of its mark. */
  libelles: Partial<Record<CleDeFeuille, Readonly<Record<string, Libelles>>>>;
}

const RIEN: Memoire = { graphiques: {}, libelles: {} };

/** Above this many rows the labels of a table are not kept. */
const LIGNES_RETENUES = 300;

/** What a generation will remember of its sheets. */
export function memoriser(feuilles: readonly FeuillePlan[]): Memoire {
  return {
    graphiques: Object.fromEntries(feuilles.map(({ cle, graphiques }) => [cle, graphiques])),
    libelles: Object.fromEntries(feuilles.map((feuille) => [feuille.cle, libellesDe(feuille)])),
  };
}

function libellesDe({ tableaux }: FeuillePlan): Record<string, Libelles> {
  return Object.fromEntries(
    tableaux.map(({ id, corps, cles, entetes }) => {
      const lignes = corps.length > LIGNES_RETENUES ? null : clesDesLignes(corps.map(({ cellules }) => cellules.map(({ valeur }) => valeur)), cles);
      return [cleDeMarque(id), { lignes, colonnes: entetes }];
    }),
  );
}

/** Reads the setting of a year; anything else than what was written is nothing. */
export function lireMemoire(value: unknown): Memoire {
  if (typeof value !== 'string') return RIEN;
  try {
    const parsed: unknown = JSON.parse(value);
    return estMemoire(parsed) ? parsed : RIEN;
  } catch (error) {
    // A setting that someone else cut short is no reason not to generate.
    if (error instanceof SyntaxError) return RIEN;
    throw error;
  }
}

function estMemoire(value: unknown): value is Memoire {
  return (
    estObjet(value) &&
    estObjet(value.graphiques) &&
    Object.values(value.graphiques).every((charts) => Array.isArray(charts) && charts.every(estGraphique)) &&
    estObjet(value.libelles) &&
    Object.values(value.libelles).every((tables) => estObjet(tables) && Object.values(tables).every(estLibelles))
  );
}

function estObjet(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function estGraphique(value: unknown): boolean {
  return estObjet(value) && typeof value.id === 'string' && typeof value.tableau === 'string' && estObjet(value.lignes) && Array.isArray(value.colonnes);
}

function estLibelles(value: unknown): boolean {
  return estObjet(value) && (value.lignes === null || Array.isArray(value.lignes)) && Array.isArray(value.colonnes);
}

/** The charts drawn on a sheet the last time. */
export function graphiquesDe(memoire: Memoire, cle: CleDeFeuille): readonly GraphiquePlan[] {
  return memoire.graphiques[cle] ?? [];
}
