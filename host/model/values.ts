/** The error values a cell can show. */
export const ERROR_CODES = [
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA',
  '#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!', '#EXTERNAL!',
] as const;

/** One of Excel's error literals. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error value: a type of its own, so that the text "#N/A" and the error differ. One object per code. */
export class CellError {
  readonly code: ErrorCode;

  private constructor(code: ErrorCode) {
    this.code = code;
  }

  private static readonly byCode = new Map<string, CellError>(ERROR_CODES.map((code) => [code, new CellError(code)]));

  /**
   * The error for a literal.
   *
   * @example
   * CellError.of('#N/A').code // '#N/A'
   */
  static of(code: ErrorCode): CellError {
    const error = CellError.byCode.get(code);
    if (!error) throw new RangeError(`No such error value: ${code}`);
    return error;
  }

  /**
   * The error that a text spells, or null.
   *
   * @example
   * CellError.parse('#n/a') // the #N/A error; CellError.parse('N/A') is null
   */
  static parse(text: string): CellError | null {
    return text.startsWith('#') ? (CellError.byCode.get(text.toUpperCase()) ?? null) : null;
  }

  toString(): string {
    return this.code;
  }

  toJSON(): string {
    return this.code;
  }
}

/** What a cell's value is; '' is a blank cell. Dates are serials, in the file's date system. */
export type CellValue = string | number | boolean | CellError;

/** What may be typed into a cell: null leaves it unchanged, '' clears it. */
export type CellInput = CellValue | null;

/** A cell that holds a formula, and the value it showed when last calculated. */
export interface FormulaCell {
  /** en-US text with its leading "=". */
  readonly formula: string;
  readonly value: CellValue;
  /** The range that an array formula fills, e.g. "A1:A3"; absent for an ordinary formula. */
  readonly array?: string;
}

/** Text typed after an apostrophe: it stays text whatever it looks like. */
export interface QuotedText {
  readonly quoted: string;
}

/** What the grid stores for one cell; undefined is blank. */
export type CellContent = CellValue | FormulaCell | QuotedText;

/** Excel.RangeValueType's words. */
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export const isFormulaCell = (content: CellContent | undefined): content is FormulaCell =>
  typeof content === 'object' && 'formula' in content;

export const isQuotedText = (content: CellContent | undefined): content is QuotedText =>
  typeof content === 'object' && 'quoted' in content;

/** The value of a cell's content: a formula's last result, a quoted text's text, '' for a blank. */
export function valueOf(content: CellContent | undefined): CellValue {
  if (content === undefined) return '';
  if (typeof content !== 'object' || content instanceof CellError) return content;
  return 'formula' in content ? content.value : content.quoted;
}

/**
 * Excel's word for the kind of a value.
 *
 * @example
 * valueTypeOf('') // 'Empty'
 */
export function valueTypeOf(value: CellValue): ValueType {
  if (value instanceof CellError) return 'Error';
  if (value === '') return 'Empty';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}
