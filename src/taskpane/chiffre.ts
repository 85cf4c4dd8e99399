import type { Textes } from '../locales';
import type { Unite } from '../report/figure';

/** Decimals shown of each unit, and what stands behind the number. */
const UNITES: Readonly<Record<Exclude<Unite, 'texte'>, readonly [decimales: number, fr: string, en: string]>> = {
  nombre: [0, '', ''],
  '%': [1, ' %', '%'],
  points: [1, ' points', ' points'],
  mois: [1, ' mois', ' months'],
  '€': [0, ' €', ' €'],
  h: [0, ' h', ' h'],
  ETP: [1, ' ETP', ' FTE'],
  jours: [1, ' jours', ' days'],
};

/**
 * The value of a figure in words, as the pane shows it.
 *
 * ```js
 * chiffre(11.51, '%', fr)     // => '11,5 %'
 * chiffre(-10, 'points', fr)  // => '-10 points'
 * chiffre(53880.4, '€', fr)   // => '53\u202f880 €'
 * ```
 */
export function chiffre(valeur: number, unite: Exclude<Unite, 'texte'>, { langue }: Textes): string {
  const [maximumFractionDigits, fr, en] = UNITES[unite];
  const signDisplay = unite === 'points' ? 'exceptZero' : 'auto';
  return `${new Intl.NumberFormat(langue, { maximumFractionDigits, signDisplay }).format(valeur)}${langue === 'fr' ? fr : en}`;
}
