import type { Montant, Statut } from '../sources/faits';
import { NON_RENSEIGNE, plier } from '../sources/texte';
import { axeDeLignes } from './axeDeLignes';
import type { Contexte } from './chapitre';
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

/** The distinct persons of some amounts whose sum is not zero. */
export function personnesDe(rows: readonly Montant[]): number {
  const sums = new Map<string, number>();
  for (const { personne, montant } of rows) if (personne !== null) sums.set(personne, (sums.get(personne) ?? 0) + montant);
  return [...sums.values()].filter((sum) => Math.abs(sum) > 1e-9).length;
}
