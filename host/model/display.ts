import { format as formatPattern, isTextFormat } from 'numfmt';
import type { CellValue } from './values';
import { CellError } from './values';

/** What the display depends on besides the cell. */
export interface DisplaySettings {
  /** BCP 47 tag; 'fr' shows 1 234,50 and VRAI. */
  readonly locale: string;
  /** The file's day 0: serials of 1904 are 1462 days behind those of 1900. */
  readonly dateSystem: 1900 | 1904;
}

const DATE_CODES = /[dmyhs]/i;

/** Whether a number format shows dates or times. */
export const isDatePattern = (pattern: string): boolean =>
  DATE_CODES.test(pattern.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')) && pattern.toLowerCase() !== 'general';

/** Excel's built-in dates follow the computer's settings: their en-US code stands for the locale's short date. */
const LOCAL_DATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: { 'm/d/yyyy': 'dd/mm/yyyy', 'm/d/yyyy h:mm': 'dd/mm/yyyy hh:mm' },
};

/** Error values as Excel shows them in a language; values and formulas keep the English ones. */
const LOCAL_ERRORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: { '#NULL!': '#NUL!', '#VALUE!': '#VALEUR!', '#NAME?': '#NOM?', '#NUM!': '#NOMBRE!' },
};

/**
 * A cell's displayed text.
 *
 * @example
 * displayText(42005, 'dd/mm/yyyy', { locale: 'fr', dateSystem: 1900 }) // '01/01/2015'
 */
export function displayText(value: CellValue, pattern: string, settings: DisplaySettings): string {
  if (value === '') return '';
  if (value instanceof CellError) return LOCAL_ERRORS[settings.locale.slice(0, 2)]?.[value.code] ?? value.code;
  if (typeof value === 'string' && (pattern === 'General' || !pattern.includes('@'))) return value;
  if (typeof value === 'number' && isTextFormat(pattern)) return formatPattern('General', value, { locale: settings.locale });
  const shown = settings.dateSystem === 1904 && typeof value === 'number' && isDatePattern(pattern) ? value + 1462 : value;
  const local = LOCAL_DATES[settings.locale.slice(0, 2)]?.[pattern] ?? pattern;
  return formatPattern(local, shown, { locale: settings.locale, throws: false, invalid: String(value), dateErrorNumber: false });
}
