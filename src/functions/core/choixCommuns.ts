import { rapport } from '../../report/rapport';
import { repartir } from '../../report/repartition';
import type { Choix } from './declaration';

/** How shares of one table are rounded. */
export type Arrondi = 'total 100' | 'simple' | 'exact';

export const ARRONDI: Choix<Arrondi> = {
  id: 'ARRONDI',
  valeurs: [
    { valeur: 'total 100', aide: { fr: 'Des pour cent entiers dont la somme fait 100, au plus fort reste.', en: 'Whole percents that add up to 100, by largest remainder.' } },
    { valeur: 'simple', aide: { fr: 'Des pour cent entiers, chacun arrondi pour lui-même.', en: 'Whole percents, each rounded alone.' } },
    { valeur: 'exact', aide: { fr: 'Sans arrondi.', en: 'Not rounded.' } },
  ],
};

/** The shares of the parts of a whole as fractions; null where the whole is nothing. */
export function partsEnFractions(parts: readonly number[], arrondi: Arrondi): number[] | null {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole === 0) return null;
  if (arrondi === 'exact') return parts.map((part) => rapport(part, whole) ?? 0);
  return repartir(parts, arrondi).map((percent) => (percent ?? 0) / 100);
}
