import { serialOf, type SerialDate } from '../sources/serialDate';

/**
 * The user's calendar day: the only place of the add-in where a clock is read.
 *
 * ```js
 * aujourdhui(new Date(2016, 1, 15)) // => 42415
 * ```
 */
export function aujourdhui(maintenant: Date = new Date()): SerialDate {
  const day = serialOf(maintenant.getFullYear(), maintenant.getMonth() + 1, maintenant.getDate());
  if (day === null) throw new RangeError(`no such day in Excel: ${maintenant.toISOString()}`);
  return day;
}
