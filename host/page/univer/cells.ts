import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { CellError, isFormulaCell, valueOf } from '../../model';
import type { CellContent, CellValue } from '../../model';

/**
 * A cell's content in Univer's words; the blank cell is empty.
 *
 * @example
 * univerCell(true) // → { v: 1, t: 3 }
 */
export function univerCell(content: CellContent | undefined): ICellData {
  const value = univerValue(valueOf(content));
  if (!isFormulaCell(content)) return value;
  return { ...value, f: content.formula };
}

/** As `univerCell`, with everything that is absent taken away from the cell that it is written to. */
export function replacingCell(content: CellContent | undefined): ICellData {
  return { v: null, t: null, f: null, si: null, p: null, ...univerCell(content) };
}

function univerValue(value: CellValue): ICellData {
  if (value === '') return {};
  if (value instanceof CellError) return { v: value.code, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/**
 * The value that a cell of Univer holds, in the model's words. Univer keeps a boolean as 1 or 0 with a type
 * beside it, an error as its text, and text with formatting inside as a little document.
 */
export function modelValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  const value = cell.v ?? richText(cell);
  if (value === null) return '';
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (cell.t === CellValueType.NUMBER && value !== '') return Number(value);
  if (typeof value === 'string' && cell.t !== CellValueType.FORCE_STRING) return CellError.parse(value) ?? value;
  return value;
}

function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** Whether an error only says that an answer is still to come. */
export function isWaiting({ code }: CellError): boolean {
  return code === '#GETTING_DATA' || code === '#CONNECT!';
}
