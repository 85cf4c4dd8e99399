import { LIBELLES_DE_SORTIE, type ClasseDeSortie } from '../dictionnaire/motifs';
import type { FigureReprise, Temoin } from '../faits';

/** A zone of residence: its département and the group under which the report counts it. */
export interface Zone {
  nom: string;
  groupe: string;
  departement: string;
}

/** What a team states about itself. Everything is optional: what is absent follows from the data. */
export interface Parametres {
  /** Structures and établissements in the order in which the report shows them. */
  structures: readonly string[];
  etablissements: readonly string[];
  zones: readonly Zone[];
  /** Folded value → class, for the categories that the parameters group themselves. */
  motifs: ReadonlyMap<string, string>;
  prescripteurs: ReadonlyMap<string, string>;
  qualifications: ReadonlyMap<string, string>;
  statuts: ReadonlyMap<string, string>;
  revenus: ReadonlyMap<string, string>;
  /** How the classes of exits are called. */
  libellesDeSortie: Readonly<Record<ClasseDeSortie, string>>;
  /** Programmes left out of the report, folded. */
  programmesExclus: ReadonlySet<string>;
  /** Whether shares of a table are rounded so that they add up to 100 (`total 100`) or each alone (`simple`). */
  arrondi: 'total 100' | 'simple';
  /** Paid hours of a full-time equivalent, a year: 151.67 h × 12. */
  heuresParEtp: number;
  /** The cooperative's name, for the printed pages; empty where the team doesn't state it. */
  nom: string;
  /** Columns of the tables of amounts that are finer than a structure. */
  colonnes: readonly Colonne[];
  /** Places of meetings that are the cooperative's own, folded. */
  locaux: ReadonlySet<string>;
  /** Yearly cost of the support team, €, by year; a cost stated without a year is that of each year that has none of its own. */
  coutDeLAppui: ReadonlyMap<number, number>;
  /** Constants that the report repeats. */
  constantes: readonly Constante[];
  /** Entries and exits expected next year. */
  previsions: readonly Prevision[];
  /** Objectives of next year by territory. */
  objectifs: readonly Objectif[];
  /** Figures of earlier years that no source of the workbook gives. */
  rappels: readonly FigureReprise[];
  /** Below this many persons a cell of the sheets is hidden; null where nothing is. */
  seuilDeConfidentialite: number | null;
}

/** A column of the tables of amounts: « Coopilote B » is Coopilote at Besançon. */
export interface Colonne extends Temoin {
  colonne: string;
  structure: string;
  /** Empty where the column is of all établissements. */
  etablissement: string;
}

/** A constant of the report: `par.limite_accompagnement` is 24 months. */
export interface Constante extends Temoin {
  code: `par.${string}`;
  /** A share is a percent number. */
  valeur: number;
  unite: '%' | 'mois' | 'nombre' | 'h' | 'jours' | '€';
}

/** Entries or exits expected in a year. */
export interface Prevision extends Temoin {
  annee: number;
  mouvement: 'entrees' | 'sorties';
  /** Empty where the forecast is of the whole cooperative. */
  etablissement: string;
  nombre: number;
}

/** New entrepreneurs aimed at in a département. */
export interface Objectif extends Temoin {
  annee: number;
  departement: string;
  nombre: number;
}

/** The parameters of a workbook that states none. */
export const PARAMETRES_PAR_DEFAUT: Parametres = {
  structures: [],
  etablissements: [],
  zones: [],
  motifs: new Map(),
  prescripteurs: new Map(),
  qualifications: new Map(),
  statuts: new Map(),
  revenus: new Map(),
  libellesDeSortie: LIBELLES_DE_SORTIE,
  programmesExclus: new Set(),
  arrondi: 'total 100',
  heuresParEtp: 1820,
  nom: '',
  colonnes: [],
  locaux: new Set(),
  coutDeLAppui: new Map(),
  constantes: [],
  previsions: [],
  objectifs: [],
  rappels: [],
  seuilDeConfidentialite: null,
};
