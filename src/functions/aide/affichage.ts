import { erreurDans, grilleDe } from '../core/cellule';
import type { Langue } from '../core/langue';
import { motDExcel } from '../core/phrases';

/** Decimals that a result without a format shows in the help. */
const DECIMALES = 4;

/**
 * A cell as the user's Excel shows it.
 *
 * ```js
 * celluleMontree(0.55737, 'fr') // => '0,5574'
 * celluleMontree('', 'fr')      // => '(vide)'
 * ```
 */
export function celluleMontree(cell: unknown, langue: Langue): string {
  const erreur = erreurDans(cell);
  if (erreur !== null) return motDExcel(erreur, langue);
  if (typeof cell === 'number') return String(Number(cell.toFixed(DECIMALES))).replace('.', langue === 'fr' ? ',' : '.');
  if (typeof cell === 'boolean') return motDExcel(String(cell).toUpperCase(), langue);
  if (cell === null || cell === undefined || cell === '') return langue === 'fr' ? '(vide)' : '(blank)';
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}

/** A result, or the cells of an argument: rows of shown cells. */
export function lignesMontrees(valeur: unknown, langue: Langue): string[][] {
  return (grilleDe(valeur) ?? [[valeur]]).map((row) => row.map((cell) => celluleMontree(cell, langue)));
}
