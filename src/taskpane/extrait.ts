/** A passage of a text: what stands before it, itself, what stands after. */
export interface Extrait {
  avant: string;
  passage: string;
  apres: string;
}

/** Characters shown before and after a passage. */
const MARGE = 90;

/**
 * A passage with some of the text around it, cut at spaces and on one line.
 *
 * ```js
 * extrait('Le total\nest de 10 %.', 16, 20) // => { avant: 'Le total est de ', passage: '10 %', apres: '.' }
 * ```
 *
 * @param debut Where the passage begins in the text, and `fin` where it ends.
 * @param marge Characters shown before and after it.
 */
export function extrait(texte: string, debut: number, fin: number, marge = MARGE): Extrait {
  const before = texte.slice(0, debut);
  const after = texte.slice(fin);
  const head = before.length > marge ? `… ${before.slice(-marge).replace(/^\S*\s+/, '')}` : before.trimStart();
  const tail = after.length > marge ? `${after.slice(0, marge).replace(/\s+\S*$/, '')} …` : after.trimEnd();
  return { avant: surUneLigne(head), passage: surUneLigne(texte.slice(debut, fin)), apres: surUneLigne(tail) };
}

/** Bullets of a PDF's own font come as characters that no font shows. */
function surUneLigne(texte: string): string {
  return texte.replace(/[\ue000-\uf8ff]/g, '•').replace(/\s+/g, ' ');
}
