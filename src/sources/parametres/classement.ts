import type { Grille } from '../grille';
import { estVide, plier, plierEntete } from '../texte';
import { RUBRIQUES_DE_CLASSES, type ChampAClasser } from './aClasser';
import { colonnesDe } from './entree';

/** The class that the user has chosen for a value. */
export interface Classement {
  champ: ChampAClasser;
  valeur: string;
  classe: string;
}

/** A cell to be written: row and column counted from 0, from A1. */
export interface CelluleAEcrire {
  ligne: number;
  colonne: number;
  texte: string;
}

/** Where a class goes on the sheet of parameters, or why it can't be written there. */
export type Inscription =
  | { cellules: readonly CelluleAEcrire[] }
  /** The sheet has no heading row with « Rubrique », « Valeur » and « Classe ». */
  | { impossible: 'sansTitres' }
  /** The sheet says a class already, which no class of exits bears: only its author knows what was meant. */
  | { impossible: 'dejaEcrit'; ligne: number; classe: string };

/**
 * Where the class of a value is to be written: into the blank cell of the value's own row, else
 * into a new row below the last one. What stands on the sheet is never written over.
 */
export function inscrire({ champ, valeur, classe }: Classement, { rows, firstRow, firstColumn }: Grille): Inscription {
  const heading = rows.findIndex((row) => row.some((cell) => plierEntete(cell) === 'rubrique'));
  const colonnes = colonnesDe(rows[heading] ?? []);
  if (heading < 0 || colonnes.valeur < 0 || colonnes.classe < 0) return { impossible: 'sansTitres' };
  const rubrique = RUBRIQUES_DE_CLASSES[champ];
  const cell = (row: number, column: number, texte: string): CelluleAEcrire => ({ ligne: firstRow - 1 + row, colonne: firstColumn + column, texte });
  const own = rows.flatMap((row, index) => (index > heading && estLaRubrique(row[colonnes.rubrique], rubrique) && plier(row[colonnes.valeur]) === plier(valeur) ? [index] : []));
  const filled = own.find((index) => !estVide(rows[index]?.[colonnes.classe]));
  if (filled !== undefined) return { impossible: 'dejaEcrit', ligne: firstRow + filled, classe: String(rows[filled]?.[colonnes.classe]) };
  const [blank] = own;
  if (blank !== undefined) return { cellules: [cell(blank, colonnes.classe, classe)] };
  // The choices of the lists stand in columns of their own, to the right of the entries.
  const width = rows[heading]?.findIndex((title, column) => column > Math.max(colonnes.rubrique, colonnes.valeur, colonnes.classe) && estVide(title)) ?? -1;
  const last = rows.findLastIndex((row) => (width < 0 ? row : row.slice(0, width)).some((one) => !estVide(one)));
  return { cellules: [cell(last + 1, colonnes.rubrique, rubrique), cell(last + 1, colonnes.valeur, valeur), cell(last + 1, colonnes.classe, classe)] };
}

function estLaRubrique(cell: unknown, rubrique: string): boolean {
  const folded = plierEntete(cell);
  return folded === plierEntete(rubrique) || folded.replace(/s$/, '') === plierEntete(rubrique);
}
