/** Why a file cannot be opened as a workbook. */
export type XlsxFault =
  /** No bytes at all. */
  | 'empty'
  /** A zip archive, but no workbook in it (.docx, .ods, a plain zip). */
  | 'not-a-workbook'
  /** The binary format before 2007 (.xls). */
  | 'old-xls'
  /** The binary format .xlsb. */
  | 'xlsb'
  /** Protected by a password for opening. */
  | 'encrypted'
  /** Neither a zip archive nor an old Office file. */
  | 'unknown-format'
  /** A workbook that is cut off or broken inside. */
  | 'damaged';

const TEXTS: Readonly<Record<XlsxFault, string>> = {
  empty: 'The file is empty.',
  'not-a-workbook': 'The file holds no workbook.',
  'old-xls': 'The file is in the format before 2007 (.xls).',
  xlsb: 'The file is in the binary format .xlsb.',
  encrypted: 'The file is protected by a password.',
  'unknown-format': 'The file is no Excel workbook.',
  damaged: 'The file is damaged.',
};

/** A file that cannot be opened; `fault` says why, for a sentence in the user's language. */
export class XlsxError extends Error {
  readonly fault: XlsxFault;

  constructor(fault: XlsxFault, cause?: unknown) {
    super(TEXTS[fault], cause === undefined ? undefined : { cause });
    this.name = 'XlsxError';
    this.fault = fault;
  }
}
