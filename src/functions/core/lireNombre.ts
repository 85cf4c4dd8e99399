import { plier, texteDe } from '../../sources/texte';

const FRANCAIS = /^-?(\d+|\d{1,3}( \d{3})+)(,\d+)?$/;
/** Points between thousands only where the comma settles what they are: « 1.607 » alone says two things. */
const POINTS_DE_MILLIERS = /^-?\d{1,3}(\.\d{3})+,\d+$/;
const POINT_DECIMAL = /^-?\d+\.(\d{1,2}|\d{4,})$/;

/**
 * Reads a number that stands as text in a cell, as French teams type it; null where it is none.
 *
 * ```js
 * lireNombre('1 607,5')  // => 1607.5, whatever the kind of space
 * lireNombre('1.607,5')  // => 1607.5
 * lireNombre('1607.5')   // => 1607.5
 * lireNombre('1.607')    // => null: a thousand or one and a half?
 * lireNombre('12h30')    // => null
 * ```
 */
export function lireNombre(cell: string): number | null {
  const text = plier(cell);
  if (FRANCAIS.test(text)) return Number(text.replaceAll(' ', '').replace(',', '.'));
  if (POINTS_DE_MILLIERS.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (POINT_DECIMAL.test(text)) return Number(text);
  return null;
}

const POUR_CENT = /^(.*\S)\s*%$/;

/**
 * Reads a share that stands as text, as a fraction; null where it is none.
 *
 * ```js
 * lirePourcentage('55,7 %') // => 0.557
 * lirePourcentage('55,7')   // => null
 * ```
 */
export function lirePourcentage(cell: string): number | null {
  const number = lireNombre(POUR_CENT.exec(texteDe(cell))?.[1] ?? '');
  // Without what dividing by 100 would add behind the last digit.
  return number === null ? null : Number((number / 100).toPrecision(15));
}
