/** The colours of a table style: null where the style leaves the cell alone. */
export type TableLook = { accent: string; header: string | null; headerInk: string; band: string | null; body: string | null; line: string | null };

/** Black and the theme's six accents, in the order in which Excel numbers its table styles. */
const accents = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/**
 * The look of one of Excel's table styles, by its name.
 *
 * @example
 * tableLook('TableStyleMedium2').header // → '#4472C4'
 */
export function tableLook(name: string): TableLook {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  if (!match) return { accent: '#000000', header: null, headerInk: '#000000', band: null, body: null, line: null };
  const [, family = 'Medium', number = '2'] = match;
  const index = Number(number) - 1;
  const accent = accents[index % accents.length] ?? '#4472C4';
  const pale = lighter(accent, 0.8);
  const row = Math.floor(index / accents.length);
  if (family === 'Light') {
    // Light 1-7: lines and bands; 8-14: a filled heading; 15-21: a grid.
    if (row === 1) return { accent, header: accent, headerInk: '#FFFFFF', band: null, body: null, line: accent };
    return { accent, header: null, headerInk: row === 0 && index > 0 ? darker(accent) : '#000000', band: pale, body: null, line: row === 2 ? accent : null };
  }
  if (family === 'Medium') {
    // Medium 1-7: white between pale bands; 8-14: two shades everywhere; 15-28: stronger lines.
    if (row === 1) return { accent, header: accent, headerInk: '#FFFFFF', band: lighter(accent, 0.6), body: pale, line: '#FFFFFF' };
    if (row === 2) return { accent, header: accent, headerInk: '#FFFFFF', band: '#D9D9D9', body: null, line: '#000000' };
    return { accent, header: accent, headerInk: '#FFFFFF', band: pale, body: null, line: lighter(accent, 0.4) };
  }
  return { accent, header: '#000000', headerInk: '#FFFFFF', band: lighter(accent, 0.4), body: lighter(accent, 0.6), line: null };
}

const channels = (color: string): number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

const text = (parts: number[]): string => `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();

const lighter = (color: string, share: number): string => text(channels(color).map((part) => part + (255 - part) * share));

const darker = (color: string): string => text(channels(color).map((part) => part * 0.75));
