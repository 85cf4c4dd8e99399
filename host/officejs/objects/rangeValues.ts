/** What a range reads and writes in its cells. */
import type { Json } from '../../model/json';
import type { CellInput, CellValue } from '../../model/values';
import { CellError } from '../../model/values';
import { HostError, invalidArgument } from '../errors';
import type { Session } from '../session';
import { grid } from './args';
import type { RangeRef } from './rangeRef';

const toJson = (value: CellValue): string | number | boolean => (value instanceof CellError ? value.code : value);

/** Reads one thing of every cell; of whole rows and columns Excel gives null. */
export function readCells(range: RangeRef, session: Session, what: 'values' | 'formulas' | 'texts' | 'valueTypes'): Json {
  if (range.unbounded) return null;
  session.counters.cellsRead += range.rows * range.cols;
  const { sheet, rect } = range;
  if (what === 'texts') return sheet.texts(rect);
  if (what === 'valueTypes') return sheet.valueTypes(rect);
  return sheet[what](rect).map((line) => line.map(toJson));
}

/** Reads a property of every cell. */
export function readFormats(range: RangeRef, session: Session, key: string): Json {
  if (range.unbounded) return null;
  session.counters.cellsRead += range.rows * range.cols;
  const { sheet, rect } = range;
  const same = sheet.uniformFormat(rect, key);
  return Array.from({ length: range.rows }, (_, i) =>
    Array.from({ length: range.cols }, (_cell, j) => same ?? sheet.format(rect.top + i, rect.left + j, key)));
}

function input(value: Json): CellInput {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument('A cell takes a text, a number or a boolean.');
}

/** The given block, or one value for all cells; anything else is refused as Excel refuses it. */
function sized(range: RangeRef, value: Json): readonly (readonly Json[])[] | Exclude<Json, null> {
  if (value === null) throw invalidArgument('A range does not take null; null within the array leaves a cell unchanged.');
  const lines = grid(value);
  if (!lines) {
    if (typeof value === 'object') throw invalidArgument('The values of a range are a two-dimensional array.');
    return value;
  }
  if (lines.length !== range.rows || lines.some((line) => line.length !== range.cols)) {
    throw invalidArgument(
      `The number of rows or columns in the input array (${String(lines.length)} × ${String(lines[0]?.length ?? 0)}) doesn't match the size or dimensions of the range (${String(range.rows)} × ${String(range.cols)}).`,
    );
  }
  return lines;
}

function refuseUnbounded(range: RangeRef): void {
  if (range.unbounded) throw new HostError('InvalidArgument', 'Cells of whole rows or columns cannot be written at once.');
}

/** Puts values or formulas in. */
export function writeCells(range: RangeRef, session: Session, value: Json): void {
  session.writable();
  refuseUnbounded(range);
  const given = sized(range, value);
  session.counters.cellsWritten += range.rows * range.cols;
  const lines = Array.isArray(given)
    ? (given as readonly (readonly Json[])[]).map((line) => line.map(input))
    : Array.from({ length: range.rows }, () => Array.from({ length: range.cols }, () => input(given)));
  range.sheet.setValues(range.rect.top, range.rect.left, lines);
}

/** Sets a property of every cell. One value for all is taken for whole rows and columns too. */
export function writeFormats(range: RangeRef, session: Session, key: string, value: Json): void {
  session.writable();
  if (range.unbounded && grid(value)) refuseUnbounded(range);
  const given = sized(range, value);
  if (!Array.isArray(given)) {
    range.sheet.setFormat(range.rect, key, given);
    return;
  }
  const lines = given as readonly (readonly Json[])[];
  session.counters.cellsWritten += range.rows * range.cols;
  range.sheet.setFormats(range.rect.top, range.rect.left, key, lines);
}
