import type { Montant, Statut } from '../sources/faits';
import { NON_RENSEIGNE, plier } from '../sources/texte';
import { axeDeLignes } from './axeDeLignes';
import { quotient, type Contexte } from './chapitre';
import type { Figure } from './figure';
import type { Dimension } from './population';

/** The dimensions of the amounts, in the order of the parameters, else of the register. */
export interface AxesDeMontants {
  colonne: Dimension<Montant>;
  structure: Dimension<Montant>;
  etablissement: Dimension<Montant>;
  statut: Dimension<Montant>;
}

/** In the order of the tables. */
const STATUTS: readonly Statut[] = ['accompagné', 'associé'];

export function axesDeMontants(rows: readonly Montant[], { axes, sources }: Pick<Contexte, 'axes' | 'sources'>): AxesDeMontants {
  const structures = axes.structureActivites.modalites.filter((nom) => nom !== NON_RENSEIGNE);
  const { colonnes } = sources.parametres;
  // A finer column stands where its structure does.
  const columns = structures.flatMap((structure) => [...colonnes.filter((one) => plier(one.structure) === plier(structure)).map(({ colonne }) => colonne), structure]);
  return {
    colonne: axeDeLignes('colonne', rows, (row) => row.colonne, [...new Set([...columns, ...colonnes.map(({ colonne }) => colonne)])]),
    structure: axeDeLignes('structure', rows, (row) => row.structure, structures),
    etablissement: axeDeLignes('etablissement', rows, (row) => row.etablissement, axes.etablissement.modalites),
    statut: { nom: 'statut', valeur: (row) => row.statut, modalites: STATUTS },
  };
}

/**
 * How many distinct persons have amounts that add up to more than nothing; null where some amount
 * names nobody.
 */
export function personnesDe(rows: readonly Pick<Montant, 'personne' | 'montant'>[]): number | null {
  const sums = new Map<string, number>();
  for (const { personne, montant } of rows) {
    if (personne !== null) sums.set(personne, (sums.get(personne) ?? 0) + montant);
    else if (montant !== 0) return null;
  }
  return [...sums.values()].filter((sum) => sum > 1e-9).length;
}

/** A mean by person; empty where nobody is to be counted, and where the rows don't name them. */
export function parPersonne(base: Omit<Figure, 'valeur' | 'raison'>, total: number, personnes: number | null): Figure {
  return personnes === null ? { ...base, valeur: null, raison: 'rubriqueAbsente' } : quotient(base, total, personnes);
}

/**
 * Whether amounts tell whose they are, the accompanied's or the associates': amounts of a whole
 * structure, which name nobody, don't, unless some are said to be the associates'.
 */
export function disentLeStatut(rows: readonly Montant[]): boolean {
  return rows.some(({ personne, statut }) => personne !== null || statut === 'associé');
}

/** The figures without those that need to know whose the amounts are. */
export function sansStatut(figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => (figure.dims.statut === undefined ? figure : { ...figure, valeur: null, raison: 'rubriqueAbsente' }));
}
