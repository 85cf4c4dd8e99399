/** Functions newer than the file format: files bear them with a prefix, Excel shows them without. */
const NEW_FUNCTIONS = new Set(
  ('XLOOKUP XMATCH SORTBY UNIQUE SEQUENCE RANDARRAY LET LAMBDA TEXTJOIN CONCAT IFS SWITCH MAXIFS MINIFS VSTACK HSTACK TAKE DROP ' +
    'TEXTSPLIT TEXTBEFORE TEXTAFTER TOCOL TOROW CHOOSECOLS CHOOSEROWS WRAPROWS WRAPCOLS EXPAND BYROW BYCOL MAP REDUCE SCAN MAKEARRAY ' +
    'GROUPBY PIVOTBY VALUETOTEXT ARRAYTOTEXT IFNA XOR DAYS ISOWEEKNUM NUMBERVALUE FORMULATEXT ISFORMULA SHEET SHEETS ' +
    'STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC RANK.EQ RANK.AVG MODE.SNGL MODE.MULT ' +
    'NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV COVARIANCE.P COVARIANCE.S CONFIDENCE.NORM').split(' '),
);
const SHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);

/** Passes the parts of a formula that are no quoted text through `change`. */
const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((part, i) => (i % 2 === 0 ? change(part) : part)).join('');

/**
 * A formula as Excel shows it.
 *
 * @param formula as in the file, without "="
 * @example
 * formulaFromFile('_xlfn.XLOOKUP(A1,B:B,C:C)') // '=XLOOKUP(A1,B:B,C:C)'
 */
export const formulaFromFile = (formula: string): string =>
  `=${outsideQuotes(formula.replace(/^=/, ''), (part) => part.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, ''))}`;

/** A formula as files bear it, without "=". */
export const formulaToFile = (formula: string): string =>
  outsideQuotes(formula.replace(/^=/, ''), (part) =>
    part.replace(/(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi, (name) => {
      const known = name.toUpperCase();
      return NEW_FUNCTIONS.has(known) ? `_xlfn.${known}` : SHEET_FUNCTIONS.has(known) ? `_xlfn._xlws.${known}` : name;
    }),
  );
