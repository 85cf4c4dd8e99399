/** Columns and rows of a table. */
import { colCount, rectOf, rowCount } from '../../model/address';
import type { Json } from '../../model/json';
import type { Table, TableColumn } from '../../model/records';
import type { Sheet } from '../../model/sheet';
import type { CellInput } from '../../model/values';
import { HostError, invalidArgument, notFound } from '../errors';
import type { Arg, HostObject } from '../object';
import { json, objectClass } from '../object';
import type { Session } from '../session';
import { grid, integer, optionalText, text } from './args';
import { rangeObject } from './range';
import { RangeRef } from './rangeRef';
import { readCells, writeCells } from './rangeValues';
import { findTable, tableRanges } from './tableHeld';
import type { HeldTable } from './tableHeld';

interface Column {
  held: HeldTable;
  id: number;
}

function column({ held, id }: Column): { sheet: Sheet; table: Table; index: number; record: TableColumn } {
  const { sheet, table } = findTable(held);
  const index = table.columns.findIndex((one) => one.id === id);
  const record = table.columns[index];
  if (!record) throw notFound("The table's column was deleted.");
  return { sheet, table, index, record };
}

function columnPart(self: Column, part: RangeRef): RangeRef {
  const { table, index } = column(self);
  const col = table.range.left + index;
  return part.to({ ...part.rect, left: col, right: col });
}

const columnObject = objectClass<Column>({
  type: 'TableColumn',
  ids: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Index: (self) => column(self).index,
    Name: (self) => column(self).record.name,
    Values: (self, session) => readCells(columnPart(self, tableRanges.all(self.held)), session, 'values'),
  },
  set: {
    Name: (self, value, session) => { writeCells(columnPart(self, tableRanges.header(self.held)), session, text(value, 'name')); },
    Values: (self, value, session) => { writeCells(columnPart(self, tableRanges.all(self.held)), session, value); },
  },
  call: {
    GetRange: (self, _args, session) => rangeObject(columnPart(self, tableRanges.all(self.held)), session),
    GetDataBodyRange: (self, _args, session) => rangeObject(columnPart(self, tableRanges.body(self.held)), session),
    GetHeaderRowRange: (self, _args, session) => rangeObject(columnPart(self, tableRanges.header(self.held)), session),
    GetTotalRowRange: (self, _args, session) => rangeObject(columnPart(self, tableRanges.total(self.held)), session),
    Delete: (self, _args, session) => {
      session.writable();
      const { sheet, table, index } = column(self);
      const col = table.range.left + index;
      sheet.remove({ ...table.range, left: col, right: col }, 'Left');
      return null;
    },
  },
});

/** Adds a column at the end, or before the one at `index`; the values may hold the heading. */
function addColumn(held: HeldTable, args: readonly Arg[], session: Session): HostObject {
  session.writable();
  const { sheet, table } = findTable(held);
  const index = args[0] === null || args[0] === undefined ? table.columns.length : integer(args[0], 'index');
  if (index < 0 || index > table.columns.length) throw invalidArgument(`The table has no place ${String(index)} for a column.`);
  const { range } = table;
  const at = range.left + index;
  sheet.workbook.batch(() => {
    sheet.insert({ ...range, left: at, right: at }, 'Right');
    // A column put in at the end does not stretch the table by itself.
    if (index === table.columns.length) sheet.tables.resize(held.id, { ...range, right: range.right + 1 });
    const values = grid(args[1]);
    if (values) writeCells(new RangeRef(sheet, rectOf(range.top, at, range.top + values.length - 1, at)), session, values);
    const name = optionalText(args[2]);
    if (name !== null) sheet.setValues(range.top, at, [[name]]);
  });
  const added = findTable(held).table.columns[index];
  if (!added) throw new HostError('GeneralException', 'The column could not be added.');
  return columnObject({ held, id: added.id }, session);
}

/** `table.columns`. */
export const tableColumns = objectClass<HeldTable>({
  type: 'TableColumnCollection',
  get: { Count: (held) => findTable(held).table.columns.length },
  items: (held, session) => findTable(held).table.columns.map(({ id }) => columnObject({ held, id }, session)),
  item: (held, key, session) => {
    const found = findTable(held).table.columns.find(({ id, name }) =>
      id === key || String(id) === key || (typeof key === 'string' && name.toLowerCase() === key.toLowerCase()));
    if (!found) throw notFound(`The table has no column "${String(key)}".`);
    return columnObject({ held, id: found.id }, session);
  },
  call: { Add: (held, args, session) => addColumn(held, args, session) },
});

interface Row {
  held: HeldTable;
  index: number;
}

function rowRange({ held, index }: Row): RangeRef {
  const body = tableRanges.body(held);
  if (index < 0 || index >= body.rows) throw notFound(`The table has no row ${String(index)}.`);
  return body.to({ ...body.rect, top: body.rect.top + index, bottom: body.rect.top + index });
}

const rowObject = objectClass<Row>({
  type: 'TableRow',
  ids: ({ index }) => ({ Index: index }),
  get: {
    Index: ({ index }) => index,
    Values: (row, session) => readCells(rowRange(row), session, 'values'),
  },
  set: { Values: (row, value, session) => { writeCells(rowRange(row), session, value); } },
  call: {
    GetRange: (row, _args, session) => rangeObject(rowRange(row), session),
    Delete: (row, _args, session) => {
      session.writable();
      const range = rowRange(row);
      range.sheet.remove(range.rect, 'Up');
      return null;
    },
  },
});

/** The rows in an argument: a grid, a lone row, or a lone value for all cells of one row. */
function rowValues(arg: Arg, width: number): CellInput[][] {
  const given = json(arg);
  const lines = grid(given) ?? [Array.isArray(given) ? (given as readonly Json[]) : Array.from({ length: width }, () => given ?? '')];
  return lines.map((line) => line.map((value): CellInput => {
    if (value === null || typeof value !== 'object') return value;
    throw invalidArgument('A cell takes a text, a number or a boolean.');
  }));
}

/** `table.rows`. */
export const tableRows = objectClass<HeldTable>({
  type: 'TableRowCollection',
  get: { Count: (held) => tableRanges.body(held).rows },
  items: (held, session) => Array.from({ length: tableRanges.body(held).rows }, (_, index) => rowObject({ held, index }, session)),
  item: (held, key, session) => rowObject({ held, index: Number(key) }, session),
  call: {
    GetCount: (held) => tableRanges.body(held).rows,
    GetItemAt: (held, [index], session) => {
      const row = { held, index: integer(index, 'index') };
      rowRange(row);
      return rowObject(row, session);
    },
    Add: (held, [index, values], session) => {
      session.writable();
      const { sheet, table } = findTable(held);
      const count = rowCount(sheet.tables.dataRange(table));
      const at = index === null || index === undefined || index === -1 ? null : integer(index, 'index');
      const lines = rowValues(values, colCount(table.range));
      session.counters.cellsWritten += lines.length * colCount(table.range);
      sheet.tables.addRows(held.id, at, lines);
      return rowObject({ held, index: at ?? count }, session);
    },
  },
});
