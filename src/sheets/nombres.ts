import { arrondir } from '../report/arrondi';

const ENTIER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const UN_CHIFFRE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/**
 * A number in words of a title or a sentence, as its cell shows it.
 *
 * ```js
 * enEntier(1407504.6) // => '1 407 505', with narrow no-break spaces
 * ```
 */
export function enEntier(valeur: number): string {
  return ENTIER.format(arrondir(valeur));
}

/** A share, kept as a fraction, in whole percents: `0.28` is « 28 % ». */
export function enPourcent(part: number): string {
  return `${enEntier(part * 100)}\u00a0%`;
}

/** An amount in whole euros. */
export function enEuros(montant: number): string {
  return `${enEntier(montant)}\u00a0€`;
}

/** A change, kept as a fraction, with its sign: « +27,9 % ». */
export function enVariation(part: number): string {
  const rounded = arrondir(part * 100, 1);
  return `${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${UN_CHIFFRE.format(Math.abs(rounded))}\u00a0%`;
}
