import type { FormatDeCellule, TableauPlan } from './plan';
import { CODES_DE_FORMAT } from './plan';

/** What one cell of a table holds and how, ready to be written. */
export interface CelluleAEcrire {
  valeur: string | number;
  format: string;
}

/**
 * The cells of a whole table, title and note included, as a rectangle as wide as its headings:
 * what has no value is an empty cell.
 */
export function matrice(tableau: TableauPlan): CelluleAEcrire[][] {
  const width = tableau.entetes.length;
  const words = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, column) => cell(cells[column] ?? '', 'texte'));
  return [
    words([tableau.titre]),
    words(tableau.entetes),
    ...tableau.corps.map(({ cellules }) =>
      Array.from({ length: width }, (_, column) => {
        const { valeur, format } = cellules[column] ?? { valeur: null, format: 'texte' as const };
        return cell(valeur ?? '', format);
      }),
    ),
    words([tableau.note]),
  ];
}

function cell(valeur: string | number, format: FormatDeCellule): CelluleAEcrire {
  return { valeur, format: CODES_DE_FORMAT[format] };
}

/** What tells the rows of a table apart: the words of their first cells. */
export function clesDesLignes(rows: readonly (readonly unknown[])[], cles: number): string[] {
  return distinct(rows.map((row) => row.slice(0, cles).map((cell) => String(cell ?? '')).join('\u001f')));
}

/** Keys are unique: a repeated one is numbered. */
export function distinct(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}\u001f${times}`;
  });
}
