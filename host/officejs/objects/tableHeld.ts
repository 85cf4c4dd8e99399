/** A table that an add-in holds, and its parts. */
import type { Rect } from '../../model/address';
import type { Table } from '../../model/records';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { notFound } from '../errors';
import { RangeRef } from './rangeRef';

/** A table, by its id: records of the model are replaced at each change. */
export interface HeldTable {
  workbook: Workbook;
  id: string;
}

interface Found {
  sheet: Sheet;
  table: Table;
}

/** Throws ItemNotFound once the table was deleted. */
export function findTable({ workbook, id }: HeldTable): Found {
  const found = workbook.table(id);
  if (!found) throw notFound('The table was deleted.');
  return found;
}

const block = (sheet: Sheet, rect: Rect | null, what: string): RangeRef => {
  if (!rect) throw notFound(`The table has no ${what}.`);
  return new RangeRef(sheet, rect);
};

/** The blocks of a table; those that it has not are refused. */
export const tableRanges = {
  body: (held: HeldTable): RangeRef => {
    const { sheet, table } = findTable(held);
    return block(sheet, sheet.tables.dataRange(table), 'data');
  },
  header: (held: HeldTable): RangeRef => {
    const { sheet, table } = findTable(held);
    return block(sheet, sheet.tables.headerRange(table), 'headings');
  },
  total: (held: HeldTable): RangeRef => {
    const { sheet, table } = findTable(held);
    return block(sheet, sheet.tables.totalRange(table), 'total row');
  },
  all: (held: HeldTable): RangeRef => {
    const { sheet, table } = findTable(held);
    return new RangeRef(sheet, table.range);
  },
};
