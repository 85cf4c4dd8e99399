import type { Temoin } from '../sources/faits';

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
  /** A column of the tables of amounts: a structure, or a finer one. */
  colonne?: string;
  /** accompagné or associé. */
  statut?: string;
  ville?: string;
  lieu?: string;
  partenaire?: string;
  /** Year of the parcours: 1 is the first. */
  annee_parcours?: number;
}
export type NomDeDimension = keyof Dims;

/** The units of the figures. A share is a percent number: 55.7 means 55.7 %. */
export type Unite = 'nombre' | '%' | 'points' | 'mois' | '€' | 'h' | 'ETP' | 'jours' | 'texte';

/** Why a figure can't be computed. */
export type RaisonDeVide = 'rienACompter' | 'departNul' | 'anneePrecedenteInconnue' | 'rubriqueAbsente' | 'parametreAbsent';

/** Where a figure of an earlier year comes from. */
export type Origine = 'sources' | 'bilan précédent' | 'paramètres';

/** The rows behind a figure: what is counted or added up, and the whole where the figure is a share, a mean or a change. */
export interface Preuve {
  numerateur: readonly Temoin[];
  denominateur?: readonly Temoin[];
}

/** One figure of the report. */
export interface Figure {
  code: string;
  dims: Dims;
  /** Exact; null where it can't be computed, and where the figure is a text. */
  valeur: number | null;
  /** The words of a figure of the unit `texte`, such as « Mensuelle ». */
  texte?: string;
  unite: Unite;
  raison?: RaisonDeVide;
  /** Absent: computed from the sources. */
  origine?: Origine;
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
