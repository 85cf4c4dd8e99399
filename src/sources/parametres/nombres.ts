import { lireMontant } from '../lireMontant';
import { estVide, plier } from '../texte';
import type { Constante } from './modele';

/** A number with what it is counted in. */
export type Mesure = Pick<Constante, 'valeur' | 'unite'>;

const MESURE = /^(.*?) ?(%|pour ?cent|mois|ans?|annees?|h|heures?|j|jours?|k?€|k?euros?)$/;

/**
 * A number as a team states it, with its unit in words, or without one where `attendue` tells it.
 * Excel holds 70 % as 0.7: where a share is expected, a bare number up to 1 is a fraction.
 *
 * ```js
 * lireMesure('70 %', null)   // => { valeur: 70, unite: '%' }
 * lireMesure(0.7, '%')       // => { valeur: 70, unite: '%' }
 * lireMesure('2 ans', null)  // => { valeur: 24, unite: 'mois' }
 * lireMesure('24 mois', '%') // => null
 * ```
 */
export function lireMesure(cell: unknown, attendue: Constante['unite'] | null): Mesure | null {
  const match = typeof cell === 'string' ? MESURE.exec(plier(cell)) : null;
  const unit = match?.[2] ?? '';
  const euros = /€|euro/.test(unit);
  const lu = lireMontant(match === null ? cell : euros ? `${match[1] ?? ''} ${unit}` : match[1]);
  if (lu.etat !== 'montant') return null;
  const { valeur } = lu;
  if (match === null) return { valeur: attendue === '%' && Math.abs(valeur) <= 1 ? enPourcent(valeur) : valeur, unite: attendue ?? 'nombre' };
  const unite = euros ? '€' : uniteDe(unit);
  if (attendue !== null && unite !== attendue) return null;
  return { valeur: /^an/.test(unit) ? valeur * 12 : valeur, unite };
}

function uniteDe(word: string): Constante['unite'] {
  if (word === '%' || word.startsWith('pour')) return '%';
  if (word === 'mois' || word.startsWith('an')) return 'mois';
  return word.startsWith('h') ? 'h' : 'jours';
}

/** A fraction as a percent number, without what multiplying would add behind the last digit. */
export function enPourcent(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

/** Whether a number is left for later. */
export function aRemplir(cell: unknown): boolean {
  return estVide(cell);
}
