import type { DataValidation, ValidationOperator, ValidationType } from 'hucre';
import type { Json, Sheet } from '../model';
import { formatAddress, styleBlocks, wholeSheet } from '../model';

type Fields = Readonly<Record<string, Json>>;

const isFields = (value: Json | undefined): value is { [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The kinds of rules as files name them, by the key under which Office.js holds their terms. */
const TYPES: Readonly<Record<string, ValidationType>> = {
  list: 'list', wholeNumber: 'whole', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength', custom: 'custom',
};

const OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual', GreaterThan: 'greaterThan',
  LessThan: 'lessThan', GreaterThanOrEqualTo: 'greaterThanOrEqual', LessThanOrEqualTo: 'lessThanOrEqual',
};

const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

/**
 * The validation rules that the cells of a sheet hold, as files have them: one entry a rule, with all its cells.
 *
 * @example
 * validationsToFile(sheet); // [{ type: 'list', formula1: '"oui,non"', range: 'B2:B9 D2:D9', … }]
 */
export function validationsToFile(sheet: Sheet): DataValidation[] {
  const places = new Map<string, { kept: Fields; ranges: string[] }>();
  for (const { rect, style } of styleBlocks(sheet, wholeSheet)) {
    const kept = style.props.dataValidation;
    if (!isFields(kept)) continue;
    const key = JSON.stringify(kept);
    const known = places.get(key);
    if (known) known.ranges.push(formatAddress(rect));
    else places.set(key, { kept, ranges: [formatAddress(rect)] });
  }
  return [...places.values()].flatMap(({ kept, ranges }) => {
    const terms = termsOf(kept.rule);
    return terms ? [{ ...terms, ...messagesOf(kept), allowBlank: kept.ignoreBlanks !== false, range: ranges.join(' ') }] : [];
  });
}

/** The kind of a rule and what it compares with; null for a rule that says nothing. */
function termsOf(rule: Json | undefined): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> | null {
  if (!isFields(rule)) return null;
  for (const [key, type] of Object.entries(TYPES)) {
    const terms = rule[key];
    if (!isFields(terms)) continue;
    if (type === 'list') return { type, formula1: listSource(terms.source) };
    if (type === 'custom') return { type, formula1: formulaOf(terms.formula) };
    const operator = OPERATORS[String(terms.operator)];
    return {
      type,
      ...(operator === undefined ? {} : { operator }),
      formula1: formulaOf(terms.formula1),
      ...(terms.formula2 === undefined ? {} : { formula2: formulaOf(terms.formula2) }),
    };
  }
  return null;
}

/** A formula stands without its equals sign. */
const formulaOf = (term: Json | undefined): string => String(term ?? '').replace(/^=/, '');

/** Cells, or the choices themselves between quotation marks. */
function listSource(source: Json | undefined): string {
  const text = String(source ?? '');
  return text.startsWith('=') ? formulaOf(text) : `"${text.replaceAll('"', '""')}"`;
}

/** What Excel says when the cell is selected, and when an entry breaks the rule. */
function messagesOf({ prompt, errorAlert }: Fields): Partial<DataValidation> {
  const hint = isFields(prompt) && prompt.showPrompt !== false ? prompt : null;
  const alert = isFields(errorAlert) ? errorAlert : null;
  const style = STYLES[String(alert?.style) as keyof typeof STYLES] ?? 'stop';
  return {
    showInputMessage: hint !== null,
    showErrorMessage: alert?.showAlert !== false,
    ...texts({ inputTitle: hint?.title, inputMessage: hint?.message, errorTitle: alert?.title, errorMessage: alert?.message }),
    ...(style === 'stop' ? {} : { errorStyle: style }),
  };
}

const texts = (all: Record<string, Json | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [[key, value]] : [])));
