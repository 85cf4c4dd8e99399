import type { Declaration } from '../core/declaration';

/** How many others a page names. */
const VOISINES = 4;

/**
 * The functions that one may have meant instead: those of the same theme first, then those that
 * take the same columns, in the order in which they are listed.
 */
export function voisinesDe(declaration: Declaration, toutes: readonly Declaration[]): readonly Declaration[] {
  return toutes
    .filter(({ id }) => id !== declaration.id)
    .map((other) => ({ other, score: proximite(declaration, other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, VOISINES)
    .map(({ other }) => other);
}

function proximite(one: Declaration, other: Declaration): number {
  const names = new Set(Object.values(one.parametres).map(({ nom }) => nom.fr));
  const shared = Object.values(other.parametres).filter(({ nom }) => names.has(nom.fr)).length;
  const theme = one.theme !== undefined && one.theme === other.theme ? names.size + 1 : 0;
  return theme + shared;
}
