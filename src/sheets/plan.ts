import type { Origine, RaisonDeVide } from '../report/figure';

/** How a cell is shown. The codes behind them are Excel's, in English, as `numberFormat` wants them. */
export type FormatDeCellule = 'texte' | 'nombre' | 'part' | 'evolution' | 'points' | 'mois' | 'dixiemes' | 'annee' | 'exact' | 'partExacte';

/** Excel's number format of each kind of cell. */
export const CODES_DE_FORMAT: Readonly<Record<FormatDeCellule, string>> = {
  texte: 'General',
  nombre: '#,##0',
  part: '0 %',
  evolution: '+0.0 %;-0.0 %;0 %',
  points: '+0.0" pts";-0.0" pts";0" pt"',
  mois: '0',
  dixiemes: '#,##0.0',
  annee: '0',
  exact: '#,##0.00',
  partExacte: '0.00 %',
};

/** Where a link leads: a cell of a sheet of the workbook. */
export interface Lien {
  feuille: string;
  cellule: string;
}

/** One cell of a plan. A null value is an empty cell: a figure that can't be computed. */
export interface CellulePlan {
  valeur: string | number | null;
  format: FormatDeCellule;
  /** Why a figure is missing here: the note below the table says it. */
  vide?: RaisonDeVide;
  /** Of a share: it is not the one that it would be rounded alone, for the shares of its table add up to 100. */
  ajustee?: true;
  /** Of a figure of an earlier year, or one that compares with it: where that year is taken from. */
  origine?: Origine;
  /** A sheet of the team's, or the key of a sheet of this plan. */
  lien?: Lien | { versFeuille: CleDeFeuille };
}

/** A `phrase` is one sentence over the whole width of its table; a `note` a further line of the note below it. */
export type StyleDeLigne = 'corps' | 'total' | 'intertitre' | 'phrase' | 'note';

export interface LignePlan {
  style: StyleDeLigne;
  cellules: readonly CellulePlan[];
}

/**
 * A table of a sheet: a title row, a heading row, the body, and a row for a note (blank where
 * there is none). The first `cles` cells of a row tell it from the others of the table.
 */
export interface TableauPlan {
  /** Stable over generations: `T3`, `T7.Besançon`. */
  id: string;
  titre: string;
  entetes: readonly string[];
  corps: readonly LignePlan[];
  note: string;
  cles: number;
}

export type TypeDeGraphique = 'secteurs' | 'barres' | 'barresEmpilees' | 'barresEmpilees100' | 'colonnes' | 'colonnesEmpilees';

/** A native chart beside a table, drawn from some of its rows and columns. */
export interface GraphiquePlan {
  /** Stable over generations: `C6`, `C8.Besançon`. */
  id: string;
  /** What the chart tells, in words. */
  titre: string;
  type: TypeDeGraphique;
  /** The table whose cells it draws. */
  tableau: string;
  /** The table beside which it stands, where that is another one. */
  aCote?: string;
  /** Rows of the body, as a run: index of the first, and how many. */
  lignes: { debut: number; nombre: number };
  /** Indexes of the columns drawn, one after the other; column 0 names the rows, the headings name the columns. */
  colonnes: readonly number[];
  /** Whether each column drawn is a series, or each row. */
  series: 'colonnes' | 'lignes';
  /** What the labels say: shares as the table shows them, numbers, or nothing where an axis tells. */
  etiquettes: 'parts' | 'nombres' | 'aucune';
  /** Colours of the series: of things of their own, or of the steps of a scale. */
  couleurs: 'nominales' | 'ordonnees';
  /** What the chart shows, read out: the sentence in the cell under it. */
  legende: string;
}

/** The sheets of a bilan, by a key that doesn't change with the year or the name. */
export const CLES_DE_FEUILLES = ['bilan', 'sensibilisation', 'accompagnes', 'typologie', 'parcours', 'economique', 'actions', 'controles', 'indicateurs'] as const;
export type CleDeFeuille = (typeof CLES_DE_FEUILLES)[number];

export interface FeuillePlan {
  cle: CleDeFeuille;
  /** The name wanted; a suffix is added where a sheet of the user's has it. */
  nom: string;
  titre: string;
  sousTitre: string;
  tableaux: readonly TableauPlan[];
  graphiques: readonly GraphiquePlan[];
  /** Widths of the columns of the tables, in characters of the standard font; the charts stand to their right. */
  largeurs: readonly number[];
  orientation: 'portrait' | 'paysage';
  /** Rows repeated on each printed page, from the top. */
  lignesRepetees: number;
  /** The height of a row, in points. */
  hauteurDeLigne: number;
}

/** A bilan as it will stand in the workbook. */
export interface BilanPlan {
  annee: number;
  /** Printed at the head of every page: the cooperative (empty where its name is not known) and the report. */
  enTete: { gauche: string; droite: string };
  feuilles: readonly FeuillePlan[];
}
