import type { Parcours } from '../sources';

/** The dimensions along which a figure can be taken. An absent one means the total over it. */
export interface Dims {
  annee?: number;
  etablissement?: string;
  structure?: string;
  prescripteur?: string;
  zone?: string;
  departement?: string;
  sexe?: string;
  qualification?: string;
  statut_entree?: string;
  revenus?: string;
  motif?: string;
  motif_detail?: string;
  groupe?: string;
}
export type NomDeDimension = keyof Dims;

/** The units of the figures. A share is a percent number: 55.7 means 55.7 %. */
export type Unite = 'nombre' | '%' | 'points' | 'mois';

/** Why a figure can't be computed. */
export type RaisonDeVide = 'rienACompter' | 'anneePrecedenteInconnue' | 'rubriqueAbsente';

/** The stays behind a figure: what is counted, and the whole where the figure is a share or a change. */
export interface Preuve {
  numerateur: readonly Parcours[];
  denominateur?: readonly Parcours[];
}

/** One figure of the report. */
export interface Figure {
  code: string;
  dims: Dims;
  /** Exact; null where it can't be computed. */
  valeur: number | null;
  unite: Unite;
  raison?: RaisonDeVide;
  preuve: Preuve;
}

/**
 * The key under which a figure is found, whatever the order of its dimensions.
 *
 * ```js
 * cle('acc.total', { structure: 'SVP', annee: 2014 }) // => 'acc.total|annee=2014|structure=SVP'
 * ```
 */
export function cle(code: string, dims: Dims = {}): string {
  const names = (Object.keys(dims) as NomDeDimension[]).filter((name) => dims[name] !== undefined).sort();
  return [code, ...names.map((name) => `${name}=${dims[name]}`)].join('|');
}
