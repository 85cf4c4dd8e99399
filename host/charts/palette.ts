/** The colours that Excel gives to series and points in turn (Office theme, 2013 and later). */
const accents = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** Beyond six, Excel darkens the same six, then lightens them. */
const luminances = [1, 0.6, 1.25, 0.8, 1.4, 0.5];

/**
 * The colour of the n-th series, or of the n-th point of a pie.
 *
 * @example
 * paletteColor(1) // → '#ED7D31'
 */
export function paletteColor(index: number): string {
  const accent = accents[index % accents.length] ?? accents[0];
  const luminance = luminances[Math.floor(index / accents.length) % luminances.length] ?? 1;
  return luminance === 1 ? accent : scaled(accent, luminance);
}

function scaled(color: string, factor: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const change = (part: number): number => (factor <= 1 ? part * factor : part + (255 - part) * (factor - 1));
  return `#${parts.map((part) => Math.round(change(part)).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** Black on a light colour, white on a dark one: how labels inside a bar or a slice stay legible. */
export function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150 ? '#262626' : '#FFFFFF';
}
