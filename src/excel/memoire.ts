import type { CleDeFeuille, GraphiquePlan } from '../sheets/plan';

/** The document setting under which a generation remembers what it drew. */
export function cleDeMemoire(annee: number): string {
  return `bilan-cae.${annee}`;
}

/** The year whose generation a document setting belongs to, or null. */
export function anneeDeMemoire(key: string): number | null {
  const match = /^bilan-cae\.(\d{4})$/.exec(key);
  return match ? Number(match[1]) : null;
}

/** What the sheets themselves don't tell of an earlier generation: how each chart was drawn. */
export interface Memoire {
  graphiques: Partial<Record<CleDeFeuille, readonly GraphiquePlan[]>>;
}

/** Reads the setting of a year; anything else than what was written is nothing. */
export function lireMemoire(value: unknown): Memoire {
  if (typeof value !== 'string') return { graphiques: {} };
  try {
    const parsed: unknown = JSON.parse(value);
    return estMemoire(parsed) ? parsed : { graphiques: {} };
  } catch (error) {
    // A setting that someone else cut short is no reason not to generate: the charts are drawn anew.
    if (error instanceof SyntaxError) return { graphiques: {} };
    throw error;
  }
}

function estMemoire(value: unknown): value is Memoire {
  return typeof value === 'object' && value !== null && 'graphiques' in value && typeof value.graphiques === 'object' && value.graphiques !== null;
}

/** The charts drawn on a sheet the last time. */
export function graphiquesDe(memoire: Memoire, cle: CleDeFeuille): readonly GraphiquePlan[] {
  return memoire.graphiques[cle] ?? [];
}
