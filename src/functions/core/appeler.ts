import type { Declaration } from './declaration';
import { expliquer } from './expliquer';
import type { Langue } from './langue';
import { lireArguments } from './lireArguments';
import { codeDe, Refus, type Cause, type CodeErreur } from './refus';

/** What a call gives: the number, or an error of Excel with the sentence that explains it. */
export type Issue = { valeur: number } | { erreur: CodeErreur; cause: Cause; phrase: string };

/**
 * Calls a function with arguments as Excel sends them.
 *
 * ```js
 * appeler(ETP, [[[53880]], null], 'fr') // => { valeur: 29.6043… }
 * appeler(ETP, [[['12h30']], null], 'fr')
 * // => { erreur: '#VALUE!', cause: 'nombreIllisible', phrase: 'Ligne 1 de « heures » : « 12h30 » n'est pas un nombre. …' }
 * ```
 */
export function appeler(declaration: Declaration, received: readonly unknown[], langue: Langue): Issue {
  try {
    return { valeur: declaration.compute(lireArguments(declaration.parametres, received)) };
  } catch (refus) {
    if (!(refus instanceof Refus)) throw refus;
    return { erreur: codeDe(refus.cause), cause: refus.cause, phrase: expliquer(refus, declaration, received, langue) };
  }
}
