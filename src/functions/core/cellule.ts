import { estErreur } from '../../sources/texte';

/** Grids of cells as Excel gives a range: rows of values. */
export type Grille = readonly (readonly unknown[])[];

/**
 * Whether the cell says nothing. Excel's desktop gives 0 for a blank cell of a range, its web
 * version null, a formula that shows nothing `''`.
 */
export function estBlanche(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === '' || cell === 0;
}

/**
 * The error that a cell holds, in English, or null. Errors arrive as objects with a code;
 * some versions of Excel give their text.
 *
 * ```js
 * erreurDans({ code: '#N/A' }) // => '#N/A'
 * erreurDans('#REF!')          // => '#REF!'
 * erreurDans('12/03/2015')     // => null
 * ```
 */
export function erreurDans(cell: unknown): string | null {
  if (typeof cell === 'string') return estErreur(cell) ? cell : null;
  if (typeof cell !== 'object' || cell === null) return null;
  for (const key of ['code', 'basicValue'] as const) {
    const value: unknown = Reflect.get(cell, key);
    if (typeof value === 'string' && value.startsWith('#')) return value;
  }
  return null;
}

/** Excel gives every row of a range as an array: the first tells, and a million others need no look. */
const estGrille = (argument: readonly unknown[]): argument is Grille => Array.isArray(argument[0]);

/** A range from an argument: a single value is a range of one cell; null where the argument is left out. */
export function grilleDe(argument: unknown): Grille | null {
  if (argument === null || argument === undefined) return null;
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument;
  return estGrille(rows) ? rows : [rows];
}
