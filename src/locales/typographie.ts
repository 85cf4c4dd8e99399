const NBSP = '\u00a0';

/**
 * Puts the no-break spaces of French typography into a sentence, so that no line of the pane or
 * of an error's card begins with a colon or ends with a quotation mark. English sentences have no such spaces.
 *
 * ```js
 * insecables('illisible : « à préciser »') // => 'illisible\u00a0: «\u00a0à préciser\u00a0»'
 * ```
 */
export function insecables(texte: string): string {
  return texte.replace(/ (?=[:;?!»])/g, NBSP).replace(/« /g, `«${NBSP}`);
}
