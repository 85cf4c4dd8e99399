/** Letters narrower and wider than a digit, in the standard font. */
const ETROITES = new Set("iíìîïjlIÍÌÎÏftr.,;:!'’|()[]-/« »\u00a0\u202f");
const LARGES = new Set('mwMWŒÆœæ%@—…');

/** How wide a digit is at 10 points against the unit of column widths, which is a digit at 11. */
const A_DIX_POINTS = 0.93;

/**
 * The width of a text in the unit of column widths, characters of the standard font: an
 * estimate that is good enough to tell how many lines it takes.
 *
 * @param taille Size of the letters, in points.
 *
 * ```js
 * largeurDuTexte('Total 2015') // => about 9
 * ```
 */
export function largeurDuTexte(texte: string, taille = 10, gras = false): number {
  let width = 0;
  for (const letter of texte) width += ETROITES.has(letter) ? 0.6 : LARGES.has(letter) ? 1.55 : /\p{Lu}/u.test(letter) ? 1.18 : 0.98;
  return width * A_DIX_POINTS * (taille / 10) * (gras ? 1.06 : 1);
}

/**
 * A text cut into lines that a width holds, at its spaces; a word longer than a line stays whole.
 *
 * @param largeur Width of a line, in characters of the standard font.
 *
 * ```js
 * couperEnLignes('Durée du parcours', 10) // => ['Durée du', 'parcours']
 * ```
 */
export function couperEnLignes(texte: string, largeur: number, taille = 10, gras = false): string[] {
  const lines: string[] = [];
  let line = '';
  // No-break spaces keep what they join together.
  for (const word of texte.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && largeurDuTexte(longer, taille, gras) > largeur) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
