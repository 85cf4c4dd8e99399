import { plier, texteDe } from '../texte';

const DOUBS = 'Doubs';
const JURA = 'Jura';
const HAUTE_SAONE = 'Haute-Saône';
const BELFORT = 'Territoire de Belfort';

/** The départements of Franche-Comté, by code: enough where the register has neither code nor zone for others. */
const PAR_CODE: ReadonlyMap<string, string> = new Map([['25', DOUBS], ['39', JURA], ['70', HAUTE_SAONE], ['90', BELFORT]]);

const REGLES: readonly (readonly [string, RegExp])[] = [
  [BELFORT, /\bterritoire de belfort\b|^(90|tdb|t\. ?de belfort|t de belfort|terr\.? de belfort|belfort)$/],
  [HAUTE_SAONE, /^(haute-saone|haute saone|hte-saone|hte saone|h\.?-?s\.?|70)$/],
  [DOUBS, /^(doubs|25)$/],
  [JURA, /^(jura|39)$/],
];

/**
 * The département that a cell states, in its official spelling where it is known:
 * a number is looked up, another name is kept as the team writes it.
 *
 * ```js
 * lireDepartement(25)            // => 'Doubs'
 * lireDepartement('25 - Doubs')  // => 'Doubs'
 * lireDepartement('Hte-Saône')   // => 'Haute-Saône'
 * lireDepartement('Haut-Rhin')   // => 'Haut-Rhin'
 * ```
 */
export function lireDepartement(cell: unknown): string {
  const text = plier(cell);
  const code = /^\(?(\d{2,3}|2[ab])\)?(?=$|[^\da-z])/.exec(text)?.[1] ?? /\((\d{2,3})\)$/.exec(text)?.[1];
  const named = code === undefined ? undefined : PAR_CODE.get(code);
  if (named !== undefined) return named;
  for (const [name, rule] of REGLES) if (rule.test(text)) return name;
  return texteDe(cell);
}
