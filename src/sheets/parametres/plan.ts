import type { Zone } from '../disposition';

/** The headings of the sheet, by the key under which an entry holds each. */
export const ENTETES = {
  rubrique: 'Rubrique',
  valeur: 'Valeur',
  classe: 'Classe, groupe ou nombre',
  etablissement: 'Établissement',
  departement: 'Département',
  annee: 'Année',
  remarque: 'Remarque',
} as const;

export type Colonne = keyof typeof ENTETES;

/** The columns in their order. */
export const COLONNES = Object.keys(ENTETES) as readonly Colonne[];

/** One row of the sheet: what a team states about itself, or a blank that it may fill. */
export interface Entree {
  rubrique: string;
  valeur?: string;
  classe?: string | number;
  etablissement?: string;
  departement?: string;
  annee?: number;
  remarque?: string;
  /** What is asked of the cell under « Classe, groupe ou nombre », where something is. */
  saisie?: Saisie;
  /** The cells that are left for the team to fill. */
  attend?: readonly Colonne[];
}

/** What a cell may hold: one of the choices of a list, a mode, a count, an amount. */
export type Saisie = 'classeDeSortie' | Groupe | 'arrondi' | 'effectif' | 'montant' | 'heures';

/** The rubrics whose entries are put into groups. */
export type Groupe = 'prescripteurs' | 'qualifications' | 'statuts' | 'revenus';

/** The entries of one rubric, under a line that says what they are for. */
export interface Section {
  titre: string;
  explication: string;
  entrees: readonly Entree[];
}

/** What is asked of some cells. */
export interface Validation {
  zones: readonly Zone[];
  regle: { liste: readonly string[] } | { cellules: Zone } | { entier: { min: number; max?: number } } | { nombre: { min: number } };
  /** `propose` shows the choices and takes anything else, `avertit` asks before it does, `refuse` does not. */
  refus: 'propose' | 'avertit' | 'refuse';
  titre: string;
  message: string;
}

/** A row as it is written. */
export interface LigneDeParametres {
  genre: 'intertitre' | 'entree';
  cellules: readonly (string | number)[];
  /** Columns whose cells are left for the team to fill. */
  attend: readonly Colonne[];
}

/** Choices that stand in a column beside the entries, so that a list can show them. */
export interface Choix {
  titre: string;
  valeurs: readonly string[];
}

/** The sheet `Paramètres CAE` as it is made: from then on it is the team's. */
export interface PlanDeParametres {
  nom: string;
  titre: string;
  sousTitre: string;
  lignes: readonly LigneDeParametres[];
  choix: readonly Choix[];
  validations: readonly Validation[];
}

/** Rows above the first entry: title, explanation, a blank one, the headings. */
export const LIGNES_AVANT = 4;

/** The first column of the choices: one is left free after the entries. */
export const COLONNE_DES_CHOIX = COLONNES.length + 1;
