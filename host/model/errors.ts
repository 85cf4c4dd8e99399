/** The codes with which Excel refuses, as an add-in reads them in `error.code`. */
export type ModelErrorCode =
  | 'AccessDenied'
  | 'EmptyChartSeries'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'RangeExceedsLimit'
  | 'UnsupportedOperation';

/**
 * A refusal of the workbook, with Excel's code.
 *
 * @example
 * workbook.sheets.get('Absente') // throws ModelError, code 'ItemNotFound'
 */
export class ModelError extends Error {
  readonly code: ModelErrorCode;

  constructor(code: ModelErrorCode, message: string) {
    super(message);
    this.name = 'ModelError';
    this.code = code;
  }
}
