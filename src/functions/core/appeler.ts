import type { Declaration } from './declaration';
import { expliquer } from './expliquer';
import type { Langue } from './langue';
import { lireArguments } from './lireArguments';
import { SANS_MOYENS, type Moyens } from './moyens';
import { codeDe, Refus, type Cause, type CodeErreur } from './refus';
import type { Resultat } from './resultat';

/** What a call gives: the result, or an error of Excel with the sentence that explains it. */
export type Issue = { valeur: Resultat } | { erreur: CodeErreur; cause: Cause; phrase: string };

/**
 * Calls a function with arguments as Excel sends them.
 *
 * ```js
 * appeler(ETP, [[[53880]], null], 'fr') // => { valeur: 29.6043… }
 * appeler(ETP, [[[1820], ['mi-temps']], null], 'fr')
 * // => { erreur: '#VALUE!', cause: 'nombreIllisible', phrase: '2e cellule de « heures » : « mi-temps » n'est pas un nombre. …' }
 * ```
 */
export function appeler(declaration: Declaration, received: readonly unknown[], langue: Langue): Issue {
  try {
    const valeur = declaration.compute(lireArguments(declaration.parametres, received), SANS_MOYENS);
    if (valeur instanceof Promise) throw new TypeError(`${declaration.id} answers later: appelerEnAttendant`);
    return { valeur };
  } catch (refus) {
    return issueDe(refus, declaration, received, langue);
  }
}

/** What a call says of its arguments alone, before there is anything to compute; null where it can take them. */
export function refusDesArguments(declaration: Declaration, received: readonly unknown[], langue: Langue): Issue | null {
  try {
    lireArguments(declaration.parametres, received);
    return null;
  } catch (refus) {
    return issueDe(refus, declaration, received, langue);
  }
}

/** Calls a function of any mode, and waits for what it gives. */
export async function appelerEnAttendant(declaration: Declaration, received: readonly unknown[], langue: () => Langue, moyens: Moyens): Promise<Issue> {
  try {
    return { valeur: await declaration.compute(lireArguments(declaration.parametres, received), moyens) };
  } catch (refus) {
    return issueDe(refus, declaration, received, langue());
  }
}

function issueDe(refus: unknown, declaration: Declaration, received: readonly unknown[], langue: Langue): Issue {
  if (!(refus instanceof Refus)) throw refus;
  return { erreur: codeDe(refus.cause), cause: refus.cause, phrase: expliquer(refus, declaration, received, langue) };
}
