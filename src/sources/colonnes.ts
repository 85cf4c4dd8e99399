import type { Grille } from './grille';

/** Where the fields of each sheet stand: sheet → field → column (A is 0). */
export type ColonnesDesFeuilles = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The columns of all lists that were recognised. Where two lists of one sheet have a field in different columns, none of them is said. */
export function colonnesDesFeuilles(listes: Iterable<{ grille: Grille; colonnes: ReadonlyMap<string, number> }>): ColonnesDesFeuilles {
  const sheets = new Map<string, Map<string, number | null>>();
  for (const { grille, colonnes } of listes) {
    const known = sheets.get(grille.feuille) ?? new Map<string, number | null>();
    sheets.set(grille.feuille, known);
    for (const [champ, column] of colonnes) {
      const place = grille.firstColumn + column;
      known.set(champ, known.get(champ) === undefined || known.get(champ) === place ? place : null);
    }
  }
  return new Map([...sheets].map(([feuille, known]) => [feuille, new Map([...known].filter((entry): entry is [string, number] => entry[1] !== null))]));
}
