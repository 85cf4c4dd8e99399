import type { CodeErreur } from './refus';

/**
 * The error to throw so that a cell shows `code` with a sentence.
 *
 * `CustomFunctions.Error` came with CustomFunctionsRuntime 1.2. Where it is missing the runtime knows one
 * error only, #VALEUR!, which any thrown error becomes, and it shows no sentence.
 */
export function erreurExcel(code: CodeErreur, phrase: string): Error | CustomFunctions.Error {
  const { Error: ExcelError }: { Error?: typeof CustomFunctions.Error } = CustomFunctions;
  if (ExcelError === undefined) return new Error(phrase);
  // The types make an enum of what are plain strings at run time, and it may be missing with the class.
  const codes = CustomFunctions.ErrorCode;
  return new ExcelError(code === '#N/A' ? codes.notAvailable : codes.invalidValue, phrase);
}
