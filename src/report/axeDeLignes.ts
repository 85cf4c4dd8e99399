import type { Temoin } from '../sources/faits';
import { modalites } from './axes';
import type { NomDeDimension } from './figure';
import type { Dimension } from './population';

/**
 * A dimension of rows beside the register's: its values in the order of those given first, then
 * the most frequent first.
 *
 * @param ordre Values in the order wanted; those that no row has are left out.
 */
export function axeDeLignes<T extends Temoin>(nom: NomDeDimension, rows: readonly T[], valeur: (row: T) => string, ordre: readonly string[] = []): Dimension<T> {
  const values = rows.map(valeur);
  const met = new Set(values);
  return { nom, valeur, modalites: modalites(values, ordre.filter((value) => met.has(value))) };
}
