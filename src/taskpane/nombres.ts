import type { Textes } from '../locales';

/**
 * A number as the pane shows it: up to two decimals, thousands apart.
 *
 * ```js
 * nombre(1234.5, fr) // => '1\u202f234,5'
 * nombre(1234.5, en) // => '1,234.5'
 * ```
 */
export function nombre(valeur: number, { langue }: Textes): string {
  return new Intl.NumberFormat(langue, { maximumFractionDigits: 2 }).format(valeur);
}
