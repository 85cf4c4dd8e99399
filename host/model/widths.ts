/** Pixels of one digit of the standard font (Calibri 11), on which column widths count. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** Width of an ordinary column (64 pixels), in points. */
export const DEFAULT_COLUMN_WIDTH = 48;
/** Height of an ordinary row, in points. */
export const DEFAULT_ROW_HEIGHT = 15;

/**
 * A width as .xlsx files write it (characters, padding included) in points.
 *
 * @example
 * widthFromFile(9.140625) // 48
 */
export const widthFromFile = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) * POINTS_PER_PIXEL;

/** Points to the width that .xlsx files write. */
export const widthToFile = (points: number): number => Math.round((points / POINTS_PER_PIXEL / DIGIT_PIXELS) * 256) / 256;

/** Points to the width that Excel's dialog shows (characters without padding). */
export const widthToCharacters = (points: number): number => {
  const pixels = points / POINTS_PER_PIXEL;
  return pixels < 12 ? Math.round((pixels / 12) * 100) / 100 : Math.round(((pixels - 5) / DIGIT_PIXELS) * 100) / 100;
};

/** The width in points of a column that Excel's dialog shows with so many characters. */
export const widthFromCharacters = (characters: number): number =>
  (characters < 1 ? Math.round(characters * 12) : Math.round(characters * DIGIT_PIXELS + 5)) * POINTS_PER_PIXEL;

const NARROW = /[iljtfr.,;:'’|!()[\] I]/;
const WIDE = /[mwMW@%€—A-Z]/;

/** An estimate of a line's width in points: a table of three letter widths stands in for the font. */
export function textWidth(text: string, fontSize: number, bold: boolean): number {
  let em = 0;
  for (const letter of text) em += NARROW.test(letter) ? 0.29 : WIDE.test(letter) ? 0.67 : 0.51;
  return em * fontSize * (bold ? 1.07 : 1);
}

/** How many lines a text takes in a column of so many points. */
export function linesOf(text: string, columnPoints: number, fontSize: number, bold: boolean): number {
  const room = Math.max(columnPoints - 4, fontSize);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, fontSize, bold) / room)), 0);
}
