const NBSP = '\u00a0';
const CITATION = /(«[^»]*»)/;

/**
 * A French sentence as a printer would set it: curly apostrophes, and no-break spaces where a
 * line must not break. What stands between quotation marks is somebody's own text and keeps its
 * apostrophes.
 *
 * ```js
 * typographier("date d'entrée illisible : « l'an 15 »")
 * // => 'date d’entrée illisible\u00a0: «\u00a0l\'an 15\u00a0»'
 * ```
 */
export function typographier(texte: string): string {
  return texte
    .split(CITATION)
    .map((part) => (part.startsWith('«') ? part.replace(/^« /, `«${NBSP}`).replace(/ »$/, `${NBSP}»`) : composer(part)))
    .join('');
}

function composer(texte: string): string {
  return texte.replace(/(?<=\p{L})'(?=\p{L})/gu, '’').replace(/ (?=[:;?!%])/g, NBSP);
}
