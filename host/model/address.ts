import { ModelError } from './errors';

/** Rows on a sheet. */
export const MAX_ROWS = 1048576;
/** Columns on a sheet. */
export const MAX_COLS = 16384;

/** A block of cells; indexes count from 0, both ends belong to it. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A block of cells of a sheet, the sheet by name (null: not said). */
export interface SheetRect {
  readonly sheet: string | null;
  readonly rect: Rect;
}

export const rectOf = (top: number, left: number, bottom = top, right = left): Rect => ({ top, left, bottom, right });
export const rectAt = (row: number, col: number, rows: number, cols: number): Rect => rectOf(row, col, row + rows - 1, col + cols - 1);
export const rowCount = (rect: Rect): number => rect.bottom - rect.top + 1;
export const colCount = (rect: Rect): number => rect.right - rect.left + 1;
export const wholeSheet: Rect = rectOf(0, 0, MAX_ROWS - 1, MAX_COLS - 1);
export const isWholeRows = (rect: Rect): boolean => rect.left === 0 && rect.right === MAX_COLS - 1;
export const isWholeCols = (rect: Rect): boolean => rect.top === 0 && rect.bottom === MAX_ROWS - 1;
export const sameRect = (a: Rect, b: Rect): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
export const containsCell = (rect: Rect, row: number, col: number): boolean =>
  row >= rect.top && row <= rect.bottom && col >= rect.left && col <= rect.right;
export const union = (a: Rect, b: Rect): Rect =>
  rectOf(Math.min(a.top, b.top), Math.min(a.left, b.left), Math.max(a.bottom, b.bottom), Math.max(a.right, b.right));

/** The cells that two blocks share, or null. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? rectOf(top, left, bottom, right) : null;
}

/** Throws InvalidArgument unless the block lies on the sheet. */
export function checkRect(rect: Rect): Rect {
  const whole = [rect.top, rect.left, rect.bottom, rect.right].every((n) => Number.isInteger(n));
  if (whole && contains(wholeSheet, rect) && rect.top <= rect.bottom && rect.left <= rect.right) return rect;
  throw new ModelError('InvalidArgument', `The range is not on the sheet: ${JSON.stringify(rect)}`);
}

/**
 * A column's letters.
 *
 * @example
 * columnName(27) // 'AB'
 */
export function columnName(col: number): string {
  let name = '';
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/**
 * A column's index from its letters; -1 beyond the sheet.
 *
 * @example
 * columnIndex('AB') // 27
 */
export function columnIndex(name: string): number {
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n >= 1 && n <= MAX_COLS ? n - 1 : -1;
}

/** Sheet names that a formula can hold without apostrophes. */
const PLAIN_SHEET = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const CELL_LIKE = /^[A-Za-z]{1,3}\d{1,7}$|^[rR]\d*([cC]\d*)?$|^[cC]\d*$/;

/**
 * A sheet name as a formula writes it.
 *
 * @example
 * quoteSheet("L'été") // "'L''été'"
 */
export const quoteSheet = (name: string): string =>
  PLAIN_SHEET.test(name) && !CELL_LIKE.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

const cellName = (row: number, col: number, dollar: string): string => `${dollar}${columnName(col)}${dollar}${row + 1}`;

/** How an address is written. */
export interface AddressOptions {
  /** Write `$A$1`; default false. */
  readonly absolute?: boolean;
  /** The sheet's name to put in front, quoted where needed. */
  readonly sheet?: string;
}

/**
 * A block's address: whole columns as `A:C`, whole rows as `1:3`, one cell as `B2`.
 *
 * @example
 * formatAddress({ top: 0, left: 0, bottom: 3, right: 1 }, { absolute: true, sheet: 'Mes données' }) // "'Mes données'!$A$1:$B$4"
 */
export function formatAddress(rect: Rect, options: AddressOptions = {}): string {
  const dollar = options.absolute === true ? '$' : '';
  const prefix = options.sheet === undefined ? '' : `${quoteSheet(options.sheet)}!`;
  if (isWholeCols(rect) && isWholeRows(rect)) return `${prefix}${dollar}1:${dollar}${MAX_ROWS}`;
  if (isWholeCols(rect)) return `${prefix}${dollar}${columnName(rect.left)}:${dollar}${columnName(rect.right)}`;
  if (isWholeRows(rect)) return `${prefix}${dollar}${rect.top + 1}:${dollar}${rect.bottom + 1}`;
  const first = cellName(rect.top, rect.left, dollar);
  if (rect.top === rect.bottom && rect.left === rect.right) return prefix + first;
  return `${prefix}${first}:${cellName(rect.bottom, rect.right, dollar)}`;
}

const PART = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

interface Part {
  row: number | null;
  col: number | null;
}

function parsePart(text: string): Part | null {
  const match = PART.exec(text);
  if (!match || text === '' || text === '$') return null;
  const col = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if (col === -1 || (row !== null && (row < 0 || row >= MAX_ROWS))) return null;
  return { row, col };
}

function parseRect(text: string): Rect | null {
  const [a, b, more] = text.split(':');
  if (more !== undefined) return null;
  const first = parsePart(a ?? '');
  const last = b === undefined ? first : parsePart(b);
  if (!first || !last || (first.row === null) !== (last.row === null) || (first.col === null) !== (last.col === null)) return null;
  if (b === undefined && (first.row === null || first.col === null)) return null;
  const rows = [first.row ?? 0, last.row ?? MAX_ROWS - 1];
  const cols = [first.col ?? 0, last.col ?? MAX_COLS - 1];
  return rectOf(Math.min(...rows), Math.min(...cols), Math.max(...rows), Math.max(...cols));
}

/**
 * Reads an A1 address, with or without a sheet, absolute or not; whole columns and rows too. Null if it is none.
 *
 * @example
 * parseAddress("'Mes données'!$B$2:C4") // { sheet: 'Mes données', rect: { top: 1, left: 1, bottom: 3, right: 2 } }
 */
export function parseAddress(text: string): SheetRect | null {
  const bang = text.lastIndexOf('!');
  const rect = parseRect(text.slice(bang + 1).trim());
  if (!rect) return null;
  if (bang < 0) return { sheet: null, rect };
  const name = text.slice(0, bang).trim().replace(/^=/, '');
  const quoted = /^'(.*)'$/s.exec(name)?.[1];
  return { sheet: quoted === undefined ? name : quoted.replaceAll("''", "'"), rect };
}
