import { arrondir } from '../arrondi';
import type { Unite } from '../figure';
import type { Quantite } from './quantites';

/** How a number as written compares with the figure that it is about. */
export type Verdict = 'exact' | 'arrondi' | 'contredit';

/** A share within this many points of the one that « près de » or « ¼ » tells is told rightly. */
const PRES = 3;
/** Hedged counts and amounts may be off by this share of themselves. */
const PRES_EN_PART = 0.1;

/**
 * Compares a number as written with a computed value.
 *
 * A count must be the count; a share, a mean or an amount must round to what is written or be
 * less than one unit of its last digit away (reports round down, up, or so that shares add up to
 * 100). Hedged numbers may be somewhat off, « plus de 60 » need only be true.
 *
 * ```js
 * verdictDe(quantite('47 %'), 47.74, '%')        // => 'arrondi'
 * verdictDe(quantite('près de 70 %'), 68.8, '%') // => 'arrondi'
 * verdictDe(quantite('10 %'), 11.51, '%')        // => 'contredit'
 * ```
 *
 * @param juste The figure's value, with the sign that the text's words give the number.
 */
export function verdictDe({ valeur, jusqua, decimales, precision }: Pick<Quantite, 'valeur' | 'jusqua' | 'decimales' | 'precision'>, juste: number, unite: Unite): Verdict {
  const size = Math.max(Math.abs(valeur), Math.abs(juste));
  const slack = unite === '%' || unite === 'points' ? PRES : Math.max(size * PRES_EN_PART, 1);
  if (jusqua !== null) {
    const margin = unite === '%' ? 0.5 : Math.abs(jusqua) * 0.02;
    return juste >= valeur - margin && juste <= jusqua + margin ? 'arrondi' : 'contredit';
  }
  const distance = Math.abs(juste - valeur);
  if (distance < 1e-9) return 'exact';
  switch (precision) {
    case 'plus':
      return juste > valeur - 0.5 ? 'arrondi' : 'contredit';
    case 'moins':
      return juste < valeur + 0.5 ? 'arrondi' : 'contredit';
    case 'environ':
    case 'fraction':
      return distance <= slack + 1e-9 ? 'arrondi' : 'contredit';
    case 'exacte':
      break;
  }
  if (unite === 'nombre') return Number.isInteger(juste) || arrondir(juste) !== valeur ? rond(valeur, juste) : 'arrondi';
  const step = 10 ** -decimales;
  // Sources of amounts had cents: their parts and totals are a euro apart.
  const unit = unite === '€' && size >= 1000 && decimales <= 0 ? Math.max(step, 1) * 1.5 : step;
  if (distance < unit - 1e-9 || arrondir(juste, decimales) === valeur) return 'arrondi';
  return rond(valeur, juste);
}

/** « 20 000 euros », « 1 500 personnes »: a number that ends with three zeros, or two of four digits, is a rounded one. */
function rond(valeur: number, juste: number): Verdict {
  const zeros = /^-?\d+?(0+)$/.exec(String(valeur))?.[1]?.length ?? 0;
  const digits = String(Math.abs(Math.round(valeur))).length;
  const rounded = zeros >= 3 || (zeros >= 2 && digits >= 4);
  return rounded && Math.abs(valeur - juste) <= Math.min(10 ** zeros, Math.abs(valeur) * 0.05) ? 'arrondi' : 'contredit';
}
