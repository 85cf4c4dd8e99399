import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { readTyped } from './french-input';
import type { TypedInput } from './french-input';
import type { Link } from './link';

/** Reads what is typed into cells as a French hand types it, before Univer reads it as English. */
export function readTyping(link: Link): () => void {
  const service = link.grid.injector.get(SheetInterceptorService);
  const interceptor = service.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, context, next) => {
      const typed = typedText(cell);
      if (!cell || typed === null) return next(cell);
      const pattern = context.workbook.getStyles().getStyleByCell(context.worksheet.getCellRaw(context.row, context.col))?.n?.pattern;
      if (pattern === '@' && !typed.startsWith('=')) return next({ ...cell, v: typed, t: CellValueType.FORCE_STRING, p: null });
      const read = readTyped(typed, new Date().getFullYear());
      const made = cellFor(read, cell, pattern);
      // What we have read is final: Univer's own reading after ours would take 04/03 for the third of April.
      return made ?? next(cell);
    },
  });
  return () => void interceptor();
}

function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell || cell.t === CellValueType.FORCE_STRING) return null;
  if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
  const stream = cell.p?.body?.dataStream;
  if (stream !== undefined && !cell.p?.body?.textRuns?.length) return stream.replace(/\r\n$/, '');
  return typeof cell.v === 'string' || typeof cell.v === 'number' ? String(cell.v) : null;
}

function cellFor(read: TypedInput, cell: ICellData, pattern: string | undefined): ICellData | null {
  const plain = { ...cell, p: null, f: null, si: null };
  switch (read.kind) {
    case 'formula':
      return { ...plain, f: read.formula, v: null, t: null };
    case 'boolean':
      return { ...plain, v: read.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'number': {
      const number = { ...plain, v: read.value, t: CellValueType.NUMBER };
      const isPlain = pattern === undefined || pattern === 'General';
      return read.pattern !== undefined && isPlain ? { ...number, s: { ...styleObject(cell), n: { pattern: read.pattern } } } : number;
    }
    case 'text':
      return null;
  }
}

const styleObject = (cell: ICellData) => (typeof cell.s === 'object' && cell.s !== null ? cell.s : {});
