/** How wide the characters of the standard font are, in 2048ths of the size of the letters. */
const CHASSES: ReadonlyMap<string, number> = new Map([
  ...chasses('iljI’\'', 480),
  ...chasses(' \u00a0.,:;!|', 510),
  ...chasses('ft()[]-"', 650),
  ...chasses('rsJ', 740),
  ...chasses('cvxyzkL?/', 890),
  ...chasses('aegEFSTYZ«»', 980),
  ...chasses('bdhnopquCBKPRXAV0123456789€–•', 1080),
  ...chasses('DGHNOQU', 1310),
  ...chasses('wm%—@œæ', 1560),
  ...chasses('MWŒÆ', 1790),
  ['\u202f', 300],
]);
/** What is not listed is as wide as most. */
const USUELLE = 1080;
/** A digit at 11 points is the unit of column widths. */
const CHIFFRE = 1038;
const TAILLE_STANDARD = 11;
/** Bold letters are a little wider, and machines draw a little differently. */
const GRAS = 1.04;
const RESERVE = 1.02;

function chasses(letters: string, width: number): [string, number][] {
  return [...letters].map((letter) => [letter, width]);
}

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
  // An accent takes no room.
  for (const letter of texte.normalize('NFD').replace(/\p{Mn}/gu, '')) width += CHASSES.get(letter) ?? USUELLE;
  return (width / CHIFFRE) * (taille / TAILLE_STANDARD) * (gras ? GRAS : 1) * RESERVE;
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
