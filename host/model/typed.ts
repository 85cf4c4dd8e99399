import { getFormatFromId, parseValue } from 'numfmt';
import { ModelError } from './errors';
import { isFormula } from './formulas';
import type { CellContent, CellInput } from './values';
import { CellError } from './values';

/** What comes of a typed text: the content, and the number format that Excel gives the cell if it had none. */
export interface Typed {
  readonly content: CellContent;
  readonly format: string | null;
}

const plain = (content: CellContent): Typed => ({ content, format: null });

/** Text that is only signs stays text: "-", "=", "+ ". */
const ONLY_SIGN = /^[-+=@]\s*$/;
const STARTS_FORMULA = /^[-+=@]/;

/**
 * What a cell holds after something was put in, with Excel's en-US conversions: text that looks like a number, a percentage,
 * a boolean, an error or a date becomes one; text that begins with = + - @ becomes a formula; an apostrophe makes text.
 *
 * @param input null is not for this function: it leaves a cell unchanged
 * @param asText whether the cell's number format is "@"
 * @returns the content and the number format for a cell that has "General"
 * @throws ModelError InvalidArgument when the text begins as a formula and is none
 * @example
 * typedContent('10-11', false) // { content: the serial of 11 October of this year, format: 'd-mmm' }
 */
export function typedContent(input: Exclude<CellInput, null>, asText: boolean): Typed {
  if (typeof input === 'number' && !Number.isFinite(input)) throw new ModelError('InvalidArgument', 'A cell cannot hold this number.');
  if (typeof input !== 'string' || input === '') return plain(input);
  if (input.length > 32767) throw new ModelError('InvalidArgument', 'A cell holds 32767 characters at most.');
  if (asText) return plain(input);
  if (input.startsWith("'")) return plain({ quoted: input.slice(1) });
  const error = CellError.parse(input);
  if (error) return plain(error);
  const parsed = parseTyped(input);
  if (parsed) return parsed;
  if (!STARTS_FORMULA.test(input) || ONLY_SIGN.test(input)) return plain(input);
  return plain({ formula: formulaText(input), value: 0 });
}

function formulaText(input: string): string {
  const formula = input.startsWith('=') ? input.trimEnd() : input.startsWith('@') ? `=${input.slice(1)}` : `=${input}`;
  if (formula.length > 8192 || !isFormula(formula)) throw new ModelError('InvalidArgument', `Excel does not accept this formula: ${input}`);
  return formula;
}

/** What a number, a date or a boolean can begin with; a look at the first letters spares most texts the parser. */
const MAY_PARSE = /^\s*(?:[\d+\-.($€£¥%]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|true|false))/i;

function parseTyped(input: string): Typed | null {
  if (!MAY_PARSE.test(input)) return null;
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return plain(text.toLowerCase() === 'true');
  const found = parseValue(text, { locale: 'en-US' });
  if (!found || typeof found.value !== 'number') return null;
  const { value, formatId } = found;
  return { content: value, format: formatId === undefined ? null : (getFormatFromId(formatId) ?? null) };
}
