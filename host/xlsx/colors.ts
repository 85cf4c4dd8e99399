import type { Color } from 'hucre';
import { resolveThemeColor } from 'hucre';

/** The palette of Excel 97 behind indexed colours, from index 8; 0 to 7 repeat its first eight. */
const INDEXED = (
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '800000008000000080808000800080008080C0C0C0808080' +
  '9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF' +
  '000080FF00FFFFFF0000FFFF8000808000000080800000FF' +
  '00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
  '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696' +
  '003366339966003300333300993300993366333399333333'
).match(/.{6}/g) ?? [];

/**
 * A file's colour as '#RRGGBB'; null where it has none (automatic).
 *
 * @param theme the workbook's twelve theme colours
 */
export function colorFromFile(color: Color | undefined, theme: readonly string[]): string | null {
  if (!color) return null;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) return `#${resolveThemeColor([...theme], color.theme, color.tint)}`;
  const indexed = color.indexed === undefined ? undefined : INDEXED[color.indexed < 8 ? color.indexed : color.indexed - 8];
  return indexed === undefined ? null : `#${indexed}`;
}

/** '#RRGGBB' as files and charts have it, null for no colour. */
export const colorToFile = (color: unknown): string | null => (typeof color === 'string' && /^#[0-9A-Fa-f]{6}$/.test(color) ? color.slice(1).toUpperCase() : null);
