import type { Reponse } from './questions/reponse';

/**
 * The used cells of one sheet, as the workbook gave them. `rows[0]` stands on Excel's row
 * `firstRow` (from 1) and `rows[i][0]` in column `firstColumn` (from 0: A is 0).
 */
export interface Grille {
  feuille: string;
  firstRow: number;
  firstColumn: number;
  rows: readonly (readonly unknown[])[];
  /** Merged cells, by their corners within `rows`: only the first of each holds a value. */
  fusions?: readonly Fusion[];
  /** Whether merged cells are not known: a blank below one may be its value. */
  fusionsInconnues?: boolean;
  /** The first rows as Excel displays them: how the workbook's date system is told. */
  affichage?: readonly (readonly string[])[];
  /** The Excel tables on the sheet. */
  tables?: readonly TableExcel[];
  /** Whether some rows are hidden or filtered out: they are counted all the same. */
  lignesMasquees?: boolean;
  /** What the user has answered where the cells leave something open. */
  reponses?: readonly Reponse[];
}

/** An Excel table: its name, and its first cell (Excel's row from 1, the column from 0). */
export interface TableExcel {
  nom: string;
  ligne: number;
  colonne: number;
}

/** Cells merged into one, by the indexes of their first and last rows and columns. */
export interface Fusion {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Where a row stands: what the user needs to find it again. */
export interface Emplacement {
  feuille: string;
  /** Excel's row number, from 1. */
  ligne: number;
}

/** Excel's letters of a column counted from 0: `lettres(0)` is `A`, `lettres(27)` is `AB`. */
export function lettres(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
