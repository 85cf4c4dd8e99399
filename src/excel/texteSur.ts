/** Words with which Excel makes a date or a truth value of a text that begins with a letter. */
const MOIS = /^(janv|févr|fevr|fév|fev|feb|mars?|avr|apr|mai|may|juin|jun|juil|jul|août|aout|aug|sept?|oct|nov|déc|dec)[\p{L}.]*[ \-/.]?\d/iu;
const BOOLEEN = /^(vrai|faux|true|false)$/i;

/**
 * A value that Excel writes as it stands. Text that it would run as a formula, or take for a
 * number, a date or a truth value, gets a leading apostrophe, which Excel keeps to itself.
 *
 * ```js
 * texteSur('=HYPERLINK("http://…")') // => '\'=HYPERLINK("http://…")'
 * texteSur('2015')                   // => "'2015"
 * texteSur('mars 2015')              // => "'mars 2015"
 * texteSur('Baticoop')               // => 'Baticoop'
 * texteSur(155)                      // => 155
 * ```
 */
export function texteSur(value: string | number): string | number {
  if (typeof value !== 'string' || value === '') return value;
  return /^\p{L}/u.test(value) && !MOIS.test(value) && !BOOLEEN.test(value) ? value : `'${value}`;
}

/**
 * What must be written to get back a cell that was read: a formula stays one, text that only
 * looks like one stays text.
 *
 * @param formule The cell as `Range.formulas` gave it: of a text without formula, the text.
 * @param valeur The cell as `Range.values` gave it.
 */
export function remettre(formule: unknown, valeur: unknown): unknown {
  return typeof formule === 'string' && formule === valeur ? texteSur(formule) : formule;
}
