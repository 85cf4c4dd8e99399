import type { CleDeFeuille } from '../sheets/plan';
import type { Zone } from '../sheets/geometrie';
import type { Grille, Reponse } from '../sources';

/** A sheet of the workbook, as far as a generation must know it. */
export interface FeuilleDuClasseur {
  id: string;
  nom: string;
  protegee: boolean;
  visible: boolean;
}

/** A chart of a sheet of the add-in's, with the place where the user left it. */
export interface GraphiquePose {
  nom: string;
  gauche: number;
  haut: number;
  largeur: number;
  hauteur: number;
}

/** A sheet of the add-in's, found again by its mark. */
export interface FeuillePosee {
  cle: CleDeFeuille;
  id: string;
  nom: string;
  /** Where the sheet's title stands; null where the user has deleted it. */
  titre: Zone | null;
  /** Tables by the key of their marks, those that the user deleted or moved elsewhere left out. */
  tableaux: ReadonlyMap<string, Zone>;
  /** The sentences under the charts, by the key of their marks, those that the user deleted left out. */
  legendes: ReadonlyMap<string, Zone>;
  graphiques: readonly GraphiquePose[];
  /** The used cells, from the first row and column of the sheet, as formulas. */
  formules: readonly (readonly unknown[])[];
  /** The same cells as values: what tells a formula from a text that looks like one. */
  valeurs: readonly (readonly unknown[])[];
  formats: readonly (readonly unknown[])[];
}

/** The workbook read: the team's sheets, and what stands there of earlier generations. */
export interface Classeur {
  structureProtegee: boolean;
  feuilles: readonly FeuilleDuClasseur[];
  feuilleActive: string;
  /** The used cells of the team's sheets. */
  grilles: readonly Grille[];
  /** The add-in's own sheets of figures, by the year of their report: next year compares itself with them. */
  indicateurs: ReadonlyMap<number, Grille>;
  /** The sheets of the add-in's, by year. */
  bilans: ReadonlyMap<number, ReadonlyMap<CleDeFeuille, FeuillePosee>>;
  /** All marks with what they refer to, those whose cells are gone included. */
  marques: ReadonlyMap<string, string>;
  /** What earlier generations remember, by year, as the document settings hold it. */
  memoires: ReadonlyMap<number, string>;
  /** What the user has answered to the questions of earlier readings. */
  reponses: readonly Reponse[];
}
