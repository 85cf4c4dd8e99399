import { plier } from '../texte';

const ASSOCIE = /^(associee?s?|associe\(e\)|associe ?[/.]?e?|esa|societaire|cooperat(eur|rice)|cesa associee?|associee? .*)$/;
const ACCOMPAGNE = /^((entrepreneure?s? )?(accompagnee?|salariee?)|entrepreneure?|cape|c\.a\.p\.e\.?|en convention|convention|es|integree?|test|cesa|cesa non associee?|actif|active|candidate?|sortie?|non associee?)$/;

/**
 * Whether a cell says that the person is an associate today.
 *
 * ```js
 * estAssocie('Associé(e)')       // => true
 * estAssocie('CESA non associé') // => false
 * ```
 */
export function estAssocie(cell: unknown): boolean {
  return ASSOCIE.test(plier(cell));
}

/** Whether a cell says what somebody is in the cooperative today, not what they were before: « CAPE », « Associé ». */
export function estCategorie(cell: unknown): boolean {
  return estAssocie(cell) || ACCOMPAGNE.test(plier(cell));
}
