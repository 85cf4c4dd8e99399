import { plier } from '../texte';

const ABSENCE = /^(absente?s?|abs\.?|excusee?s?|exc\.?|non|n|a|0|faux|false|pas (venue?|present)e?|non venue?|desistee?|desistement|annulee?|reportee?|defection)( |$)/;
const PRESENCE = /^(presente?s?|pres\.?|oui|o|p|x|✓|✔|1|vrai|true|yes|venue?|signee?|s|v)( |$)/;
/** Marks that a list puts at those who came: where there is nothing else, a blank is an absence. */
const COCHE = /^(x|✓|✔|1|vrai|true|oui|o)$/;

/** What a cell says of somebody's coming; `inconnue` where it says something else. */
export type Presence = 'présent' | 'absent' | 'inconnue';

/**
 * How the cells of a column of presences are read: who is not marked absent has come. In a
 * column that holds nothing but ticks, who is not ticked has not.
 *
 * ```js
 * presencesDe(['Présent', '', 'Excusé'])('') // => 'présent'
 * presencesDe(['X', '', 'x'])('')            // => 'absent'
 * ```
 *
 * @param cells All cells of the column.
 */
export function presencesDe(cells: readonly unknown[]): (cell: unknown) => Presence {
  const marks = new Set(cells.map(plier));
  marks.delete('');
  const ticked = marks.size > 0 && [...marks].every((mark) => COCHE.test(mark));
  return (cell) => {
    const mark = plier(cell);
    if (mark === '') return ticked ? 'absent' : 'présent';
    if (ABSENCE.test(mark)) return 'absent';
    return PRESENCE.test(mark) ? 'présent' : 'inconnue';
  };
}
