/** What Excel takes for the beginning of a formula. */
const FORMULE = /^[=+\-@]/;

/**
 * A value that Excel writes as it stands: text that it would run as a formula gets a leading
 * apostrophe, which Excel keeps to itself.
 *
 * ```js
 * texteSur('=HYPERLINK("http://…")') // => '\'=HYPERLINK("http://…")'
 * texteSur("'80")                    // => "''80"
 * texteSur(155)                      // => 155
 * ```
 */
export function texteSur(value: string | number): string | number {
  if (typeof value !== 'string') return value;
  return FORMULE.test(value) || value.startsWith("'") ? `'${value}` : value;
}

/**
 * What must be written to get back a cell that was read: a formula stays one, text that only
 * looks like one stays text.
 *
 * @param formule The cell as `Range.formulas` gave it.
 * @param format Its number format: the add-in's own text cells have the format of text.
 */
export function remettre(formule: unknown, format: unknown): unknown {
  return format === '@' && typeof formule === 'string' ? texteSur(formule) : formule;
}
