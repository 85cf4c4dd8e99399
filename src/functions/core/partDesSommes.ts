import { rapport } from '../../report/rapport';
import { somme } from '../../report/somme';
import { Refus } from './refus';

/**
 * The share of one sum in another, as a fraction.
 *
 * @param parametre the key of the whole, which a refusal names
 * @throws {Refus} where the whole is nothing
 */
export function partDesSommes(partie: readonly number[], tout: readonly number[], parametre: string): number {
  const part = rapport(sommeExacte(partie), sommeExacte(tout));
  if (part === null) throw new Refus('rienACompter', { parametre });
  return part;
}

/** A number alone is taken as it is. */
function sommeExacte(nombres: readonly number[]): number {
  const [first = 0, ...others] = nombres.filter((nombre) => nombre !== 0);
  return others.length === 0 ? first : somme(nombres);
}
