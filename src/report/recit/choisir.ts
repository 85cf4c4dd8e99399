import { NON_RENSEIGNE, plier } from '../../sources/texte';
import type { Dims, NomDeDimension } from '../figure';
import { quantite, type Quantite, type Recit } from './recit';

/** A value of a dimension with its figure. */
export interface Element {
  nom: string;
  quantite: Quantite;
}

/** Fewer persons than this make no share worth a sentence: 33 % of three is one. */
export const EFFECTIF_PARLANT = 10;

/** The values of a dimension whose figure is known, in their order. */
export function elements(recit: Recit, code: string, nom: NomDeDimension, valeurs: readonly string[], dims: Dims = {}): Element[] {
  return valeurs.flatMap((valeur) => {
    const found = quantite(recit, code, { ...dims, [nom]: valeur });
    return found === null ? [] : [{ nom: valeur, quantite: found }];
  });
}

/** The values that name something: no remainder, and not what isn't known. */
export function nommes(elements: readonly Element[]): Element[] {
  return elements.filter(({ nom }) => nom !== NON_RENSEIGNE && !estReste(nom));
}

/** Whether a value is a remainder of several. */
export function estReste(nom: string): boolean {
  return /^autres?$/.test(plier(nom));
}

/**
 * The largest, at most `max` of them and never one of two that tie: of the values that name
 * something, those above zero and above every remainder, which may hide larger ones.
 */
export function lesPlusGrands(elements: readonly Element[], max: number): Element[] {
  const rest = Math.max(0, ...elements.filter(({ nom }) => estReste(nom)).map(({ quantite }) => quantite.exacte));
  const sorted = nommes(elements)
    .filter(({ quantite }) => quantite.valeur > 0 && quantite.exacte > rest)
    .sort((left, right) => right.quantite.exacte - left.quantite.exacte);
  const next = sorted[max];
  const kept = sorted.slice(0, max);
  return next === undefined ? kept : kept.filter(({ quantite }) => quantite.exacte > next.quantite.exacte);
}

/** What a sentence lists: all where they are few, else the largest, in the order of the report. */
export interface Liste {
  elements: readonly Element[];
  /** Whether others, each smaller, are left out. */
  autres: boolean;
}

/** All values above zero where there are at most `max` + 1 of them, else the `max` largest. */
export function lister(elements: readonly Element[], max = 3): Liste {
  const present = nommes(elements).filter(({ quantite }) => quantite.valeur > 0);
  if (present.length <= max + 1) return { elements: present, autres: false };
  const largest = new Set(lesPlusGrands(present, max).map(({ nom }) => nom));
  return { elements: present.filter(({ nom }) => largest.has(nom)), autres: true };
}

/** The largest first. */
export function parTaille(elements: readonly Element[]): Element[] {
  return [...elements].sort((left, right) => right.quantite.exacte - left.quantite.exacte);
}
