import type { Grille } from '../grille';

/**
 * Gives each row the value of the cell that is merged over several rows of one column: a
 * structure merged over its persons is the structure of each of them. Cells merged over
 * several columns are titles, and stay as they are.
 */
export function remplirFusions(grille: Grille): Grille {
  const { fusions = [], ...rest } = grille;
  const down = fusions.filter(({ top, bottom, left, right }) => bottom > top && left === right);
  if (down.length === 0) return grille;
  const rows = grille.rows.map((row) => [...row]);
  for (const { top, bottom, left } of down) {
    for (let index = top + 1; index <= bottom; index += 1) {
      const row = rows[index];
      if (row) row[left] = rows[top]?.[left];
    }
  }
  return { ...rest, rows };
}
