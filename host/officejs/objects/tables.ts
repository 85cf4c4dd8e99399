import { colCount, contains, intersect, rectOf, rowCount } from '../../model/address';
import type { Rect } from '../../model/address';
import type { Json } from '../../model/json';
import type { Table, TableColumn, TablePatch } from '../../model/records';
import type { Sheet } from '../../model/sheet';
import type { CellInput } from '../../model/values';
import type { Workbook } from '../../model/workbook';
import { HostError, invalidArgument, notFound } from '../errors';
import type { Arg, HostObject } from '../object';
import { json, objectClass } from '../object';
import type { Session } from '../session';
import { flag, grid, integer, optionalText, text } from './args';
import { rangeObject } from './range';
import { RangeRef, rangeArg } from './rangeRef';
import { sortFields } from './rangeSort';
import { readCells, writeCells } from './rangeValues';
import { worksheetObject } from './worksheet';

/** A table, by its id: records of the model are replaced at each change. */
interface Held {
  workbook: Workbook;
  id: string;
}

interface Found {
  sheet: Sheet;
  table: Table;
}

function find({ workbook, id }: Held): Found {
  const found = workbook.table(id);
  if (!found) throw notFound('The table was deleted.');
  return found;
}

const patch = (held: Held, session: Session, change: TablePatch): void => {
  session.writable();
  find(held).sheet.tables.update(held.id, change);
};

const block = (sheet: Sheet, rect: Rect | null, what: string): RangeRef => {
  if (!rect) throw notFound(`The table has no ${what}.`);
  return new RangeRef(sheet, rect);
};

const ranges = {
  body: (held: Held): RangeRef => {
    const { sheet, table } = find(held);
    return block(sheet, sheet.tables.dataRange(table), 'data');
  },
  header: (held: Held): RangeRef => {
    const { sheet, table } = find(held);
    return block(sheet, sheet.tables.headerRange(table), 'headings');
  },
  total: (held: Held): RangeRef => {
    const { sheet, table } = find(held);
    return block(sheet, sheet.tables.totalRange(table), 'total row');
  },
  all: (held: Held): RangeRef => {
    const { sheet, table } = find(held);
    return new RangeRef(sheet, table.range);
  },
};

/** A setter of one flag of a table. */
const toggle = (name: 'showTotals' | 'bandedRows' | 'bandedColumns' | 'highlightFirstColumn' | 'highlightLastColumn' | 'showFilterButton' | 'showHeaders') =>
  (held: Held, value: Json, session: Session): void => {
    patch(held, session, { [name]: flag(value, name) });
  };

const tableSort = objectClass<Held>({
  type: 'TableSort',
  get: { Fields: () => [], MatchCase: () => false, Method: () => 'PinYin' },
  call: {
    Apply: (held, [fields, matchCase], session) => {
      session.writable();
      const body = ranges.body(held);
      body.sheet.sort(body.rect, sortFields(fields), { matchCase: matchCase === true });
      return null;
    },
    Clear: () => null,
    Reapply: () => null,
  },
});

const tableObject = objectClass<Held>({
  type: 'Table',
  ids: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    LegacyId: ({ id }) => id,
    Name: (held) => find(held).table.name,
    Style: (held) => find(held).table.style,
    ShowHeaders: (held) => find(held).table.showHeaders,
    ShowTotals: (held) => find(held).table.showTotals,
    ShowBandedRows: (held) => find(held).table.bandedRows,
    ShowBandedColumns: (held) => find(held).table.bandedColumns,
    ShowFilterButton: (held) => find(held).table.showFilterButton,
    HighlightFirstColumn: (held) => find(held).table.highlightFirstColumn,
    HighlightLastColumn: (held) => find(held).table.highlightLastColumn,
  },
  set: {
    Name: (held, value, session) => { patch(held, session, { name: text(value, 'name') }); },
    Style: (held, value, session) => { patch(held, session, { style: text(value, 'style') }); },
    ShowHeaders: toggle('showHeaders'),
    ShowTotals: toggle('showTotals'),
    ShowBandedRows: toggle('bandedRows'),
    ShowBandedColumns: toggle('bandedColumns'),
    ShowFilterButton: toggle('showFilterButton'),
    HighlightFirstColumn: toggle('highlightFirstColumn'),
    HighlightLastColumn: toggle('highlightLastColumn'),
  },
  nav: {
    Worksheet: (held, session) => worksheetObject(find(held).sheet, session),
    Columns: (held, session) => columns(held, session),
    Rows: (held, session) => rows(held, session),
    Sort: (held, session) => tableSort(held, session),
  },
  call: {
    GetRange: (held, _args, session) => rangeObject(ranges.all(held), session),
    GetDataBodyRange: (held, _args, session) => rangeObject(ranges.body(held), session),
    GetHeaderRowRange: (held, _args, session) => rangeObject(ranges.header(held), session),
    GetTotalRowRange: (held, _args, session) => rangeObject(ranges.total(held), session),
    ClearFilters: (held) => {
      find(held);
      return null;
    },
    ReapplyFilters: (held) => {
      find(held);
      return null;
    },
    Resize: (held, [range], session) => {
      session.writable();
      const { sheet } = find(held);
      sheet.tables.resize(held.id, rangeArg(range, sheet, 'newRange').rect);
      return null;
    },
    ConvertToRange: (held, _args, session) => {
      session.writable();
      const { sheet, table } = find(held);
      sheet.tables.convertToRange(held.id);
      return rangeObject(new RangeRef(sheet, table.range), session);
    },
    Delete: (held, _args, session) => {
      session.writable();
      find(held).sheet.tables.remove(held.id);
      return null;
    },
  },
});

interface Column {
  held: Held;
  id: number;
}

function column({ held, id }: Column): { sheet: Sheet; table: Table; index: number; record: TableColumn } {
  const { sheet, table } = find(held);
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
    Values: (self, session) => readCells(columnPart(self, ranges.all(self.held)), session, 'values'),
  },
  set: {
    Name: (self, value, session) => { writeCells(columnPart(self, ranges.header(self.held)), session, text(value, 'name')); },
    Values: (self, value, session) => { writeCells(columnPart(self, ranges.all(self.held)), session, value); },
  },
  call: {
    GetRange: (self, _args, session) => rangeObject(columnPart(self, ranges.all(self.held)), session),
    GetDataBodyRange: (self, _args, session) => rangeObject(columnPart(self, ranges.body(self.held)), session),
    GetHeaderRowRange: (self, _args, session) => rangeObject(columnPart(self, ranges.header(self.held)), session),
    GetTotalRowRange: (self, _args, session) => rangeObject(columnPart(self, ranges.total(self.held)), session),
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
function addColumn(held: Held, args: readonly Arg[], session: Session): HostObject {
  session.writable();
  const { sheet, table } = find(held);
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
  const added = find(held).table.columns[index];
  if (!added) throw new HostError('GeneralException', 'The column could not be added.');
  return columnObject({ held, id: added.id }, session);
}

const columns = objectClass<Held>({
  type: 'TableColumnCollection',
  get: { Count: (held) => find(held).table.columns.length },
  items: (held, session) => find(held).table.columns.map(({ id }) => columnObject({ held, id }, session)),
  item: (held, key, session) => {
    const found = find(held).table.columns.find(({ id, name }) =>
      id === key || String(id) === key || (typeof key === 'string' && name.toLowerCase() === key.toLowerCase()));
    if (!found) throw notFound(`The table has no column "${String(key)}".`);
    return columnObject({ held, id: found.id }, session);
  },
  call: { Add: (held, args, session) => addColumn(held, args, session) },
});

interface Row {
  held: Held;
  index: number;
}

function rowRange({ held, index }: Row): RangeRef {
  const body = ranges.body(held);
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

const rows = objectClass<Held>({
  type: 'TableRowCollection',
  get: { Count: (held) => ranges.body(held).rows },
  items: (held, session) => Array.from({ length: ranges.body(held).rows }, (_, index) => rowObject({ held, index }, session)),
  item: (held, key, session) => rowObject({ held, index: Number(key) }, session),
  call: {
    GetCount: (held) => ranges.body(held).rows,
    GetItemAt: (held, [index], session) => {
      const row = { held, index: integer(index, 'index') };
      rowRange(row);
      return rowObject(row, session);
    },
    Add: (held, [index, values], session) => {
      session.writable();
      const { sheet, table } = find(held);
      const count = rowCount(sheet.tables.dataRange(table));
      const at = index === null || index === undefined || index === -1 ? null : integer(index, 'index');
      const lines = rowValues(values, colCount(table.range));
      session.counters.cellsWritten += lines.length * colCount(table.range);
      sheet.tables.addRows(held.id, at, lines);
      return rowObject({ held, index: at ?? count }, session);
    },
  },
});

/** Where tables are looked up: everywhere, or on one sheet. */
interface Scope {
  workbook: Workbook;
  sheet: Sheet | null;
}

const listed = ({ workbook, sheet }: Scope): readonly Table[] => (sheet ? sheet.tables.list() : workbook.tables());

/** `workbook.tables` and `worksheet.tables`. */
export const tableCollection = objectClass<Scope>({
  type: 'TableCollection',
  get: { Count: (scope) => listed(scope).length },
  items: (scope, session) => listed(scope).map(({ id }) => tableObject({ workbook: scope.workbook, id }, session)),
  item: (scope, key, session) => {
    const found = listed(scope).find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
    if (!found) throw notFound(`There is no table "${String(key)}".`);
    return tableObject({ workbook: scope.workbook, id: found.id }, session);
  },
  call: {
    Add: (scope, [address, hasHeaders], session) => {
      session.writable();
      const range = rangeArg(address, scope.sheet ?? scope.workbook.activeSheet, 'address');
      const table = range.sheet.tables.add(range.rect, hasHeaders === true);
      return tableObject({ workbook: scope.workbook, id: table.id }, session);
    },
  },
});

/** Tables that a range touches, or holds wholly. */
interface Touched {
  range: RangeRef;
  fully: boolean;
}

const touched = ({ range, fully }: Touched): readonly Table[] =>
  range.sheet.tables.list().filter((table) => (fully ? contains(range.rect, table.range) : intersect(range.rect, table.range) !== null));

/** `range.getTables()`. */
export const tablesTouching = objectClass<Touched>({
  type: 'TableScopedCollection',
  items: (self, session) => touched(self).map(({ id }) => tableObject({ workbook: self.range.workbook, id }, session)),
  item: (self, key, session) => {
    const found = touched(self).find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
    if (!found) throw notFound(`There is no table "${String(key)}" in the range.`);
    return tableObject({ workbook: self.range.workbook, id: found.id }, session);
  },
  call: {
    GetFirst: (self, _args, session) => {
      const [first] = touched(self);
      if (!first) throw notFound('The range touches no table.');
      return tableObject({ workbook: self.range.workbook, id: first.id }, session);
    },
  },
});
