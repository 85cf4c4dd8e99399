import type { Textes } from '../locales';
import type { Unite } from '../report/figure';

type UniteDeNombre = Exclude<Unite, 'texte'>;

/** Decimals shown of each unit. */
const DECIMALES: Readonly<Record<UniteDeNombre, number>> = { nombre: 0, '%': 1, points: 1, mois: 1, '€': 0, h: 0, ETP: 1, jours: 0 };

/** What stands behind the number: for one, and for several. */
const MOTS: Readonly<Record<'fr' | 'en', Readonly<Record<UniteDeNombre, readonly [string, string]>>>> = {
  fr: { nombre: ['', ''], '%': [' %', ' %'], points: [' point', ' points'], mois: [' mois', ' mois'], '€': [' €', ' €'], h: [' h', ' h'], ETP: [' ETP', ' ETP'], jours: [' jour', ' jours'] },
  en: { nombre: ['', ''], '%': ['%', '%'], points: [' point', ' points'], mois: [' month', ' months'], '€': [' €', ' €'], h: [' h', ' h'], ETP: [' FTE', ' FTE'], jours: [' day', ' days'] },
};

/**
 * The value of a figure in words, as the pane shows it.
 *
 * ```js
 * chiffre(11.51, '%', fr)     // => '11,5 %'
 * chiffre(-10, 'points', fr)  // => '-10 points'
 * chiffre(1.5, 'points', fr)  // => '+1,5 point'
 * chiffre(53880.4, '€', fr)   // => '53\u202f880 €'
 * ```
 */
export function chiffre(valeur: number, unite: UniteDeNombre, { langue }: Textes): string {
  const signDisplay = unite === 'points' ? 'exceptZero' : 'auto';
  const number = new Intl.NumberFormat(langue, { maximumFractionDigits: DECIMALES[unite], signDisplay }).format(valeur);
  const [one, several] = MOTS[langue === 'fr' ? 'fr' : 'en'][unite];
  // English has « 1.5 points », French « 1,5 point ».
  const shown = Math.abs(Number(valeur.toFixed(DECIMALES[unite])));
  const single = langue === 'fr' ? shown < 2 : shown === 1;
  return number + (single ? one : several);
}
