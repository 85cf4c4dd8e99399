import type { Grille } from './grille';
import { lireDate, type SystemeDeDates } from './lireDate';
import { DECALAGE_1904 } from './serialDate';

/**
 * The date system of a workbook, told by comparing numbers with the dates that Excel displays
 * for them: no property of Excel's API names it. A workbook that shows no date is of 1900.
 *
 * ```js
 * systemeDeDates([{ feuille: 'A', firstRow: 1, firstColumn: 0, rows: [[40616]], affichage: [['15/03/2015']] }])
 * // => 1904: 40616 is 15 March 2011 in the system of 1900
 * ```
 */
export function systemeDeDates(grilles: readonly Grille[]): SystemeDeDates {
  for (const { rows, affichage = [] } of grilles) {
    for (const [index, texts] of affichage.entries()) {
      for (const [column, text] of texts.entries()) {
        const value = rows[index]?.[column];
        if (typeof value !== 'number') continue;
        const shown = lireDate(text);
        if (shown.etat !== 'date' || !/[/.\-a-zà-ÿ]/i.test(text)) continue;
        const gap = shown.date - Math.floor(value);
        if (gap === 0) return 1900;
        if (gap === DECALAGE_1904) return 1904;
      }
    }
  }
  return 1900;
}
