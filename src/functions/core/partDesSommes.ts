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
  const part = rapport(somme(partie), somme(tout));
  if (part === null) throw new Refus('rienACompter', { parametre });
  return part;
}
