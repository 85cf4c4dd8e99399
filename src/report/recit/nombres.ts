import { arrondir } from '../arrondi';

/** A no-break space: between a number and its sign. */
export const INSECABLE = '\u00a0';
/** A narrow one: between the thousands. */
const FINE = '\u202f';

const LETTRES = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

/** From this number on, a count is written in figures, and so are the others of its sentence. */
export const SEUIL_DES_CHIFFRES = 10;

/**
 * A number in figures, as French readers write it: narrow spaces between the thousands, a
 * decimal comma, no needless zeros.
 *
 * ```js
 * enChiffres(4285105)   // => '4 285 105', with narrow no-break spaces
 * enChiffres(11.51, 1)  // => '11,5'
 * enChiffres(50.04, 1)  // => '50'
 * enChiffres(-10, 1)    // => '−10'
 * ```
 */
export function enChiffres(valeur: number, decimales = 0): string {
  const rounded = arrondir(valeur, decimales);
  const [whole = '', decimals] = Math.abs(rounded).toFixed(decimales).split('.');
  const kept = (decimals ?? '').replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, FINE);
  return `${rounded < 0 ? '−' : ''}${grouped}${kept === '' ? '' : `,${kept}`}`;
}

/** A change with its sign: `+50`, `−10,1`; what is not shown has none. */
export function avecSigne(valeur: number, decimales = 0): string {
  return `${arrondir(valeur, decimales) > 0 ? '+' : ''}${enChiffres(valeur, decimales)}`;
}

/**
 * A whole number below ten in letters.
 *
 * ```js
 * enLettres(1, true) // => 'une'
 * enLettres(7)       // => 'sept'
 * ```
 */
export function enLettres(nombre: number, feminin = false): string {
  if (nombre === 1 && feminin) return 'une';
  return LETTRES[nombre] ?? enChiffres(nombre);
}

/**
 * Whether the counts of a sentence are written in letters: all of them are, where each is below
 * ten; a count of ten or more has all of them in figures, so that they compare at a glance. What
 * has a unit or a sign (%, €, points, heures) is no count: always in figures, and without effect
 * on the others. « Un » before its noun stays a word.
 */
export function tousEnLettres(effectifs: readonly number[]): boolean {
  return effectifs.every((nombre) => nombre < SEUIL_DES_CHIFFRES);
}
