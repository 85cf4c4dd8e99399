import { contains, intersect } from '../../model/address';
import type { Json } from '../../model/json';
import type { Table, TablePatch } from '../../model/records';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { notFound } from '../errors';
import { objectClass } from '../object';
import type { Session } from '../session';
import { flag, text } from './args';
import { rangeObject } from './range';
import { RangeRef, rangeArg } from './rangeRef';
import { sortFields } from './rangeSort';
import { findTable, tableRanges } from './tableHeld';
import type { HeldTable } from './tableHeld';
import { tableColumns, tableRows } from './tableParts';
import { worksheetObject } from './worksheet';

const patch = (held: HeldTable, session: Session, change: TablePatch): void => {
  session.writable();
  findTable(held).sheet.tables.update(held.id, change);
};

/** A setter of one flag of a table. */
const toggle = (name: 'showTotals' | 'bandedRows' | 'bandedColumns' | 'highlightFirstColumn' | 'highlightLastColumn' | 'showFilterButton' | 'showHeaders') =>
  (held: HeldTable, value: Json, session: Session): void => {
    patch(held, session, { [name]: flag(value, name) });
  };

const tableSort = objectClass<HeldTable>({
  type: 'TableSort',
  get: { Fields: () => [], MatchCase: () => false, Method: () => 'PinYin' },
  call: {
    Apply: (held, [fields, matchCase], session) => {
      session.writable();
      const body = tableRanges.body(held);
      body.sheet.sort(body.rect, sortFields(fields), { matchCase: matchCase === true });
      return null;
    },
    Clear: () => null,
    Reapply: () => null,
  },
});

const tableObject = objectClass<HeldTable>({
  type: 'Table',
  ids: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    LegacyId: ({ id }) => id,
    Name: (held) => findTable(held).table.name,
    Style: (held) => findTable(held).table.style,
    ShowHeaders: (held) => findTable(held).table.showHeaders,
    ShowTotals: (held) => findTable(held).table.showTotals,
    ShowBandedRows: (held) => findTable(held).table.bandedRows,
    ShowBandedColumns: (held) => findTable(held).table.bandedColumns,
    ShowFilterButton: (held) => findTable(held).table.showFilterButton,
    HighlightFirstColumn: (held) => findTable(held).table.highlightFirstColumn,
    HighlightLastColumn: (held) => findTable(held).table.highlightLastColumn,
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
    Worksheet: (held, session) => worksheetObject(findTable(held).sheet, session),
    Columns: (held, session) => tableColumns(held, session),
    Rows: (held, session) => tableRows(held, session),
    Sort: (held, session) => tableSort(held, session),
  },
  call: {
    GetRange: (held, _args, session) => rangeObject(tableRanges.all(held), session),
    GetDataBodyRange: (held, _args, session) => rangeObject(tableRanges.body(held), session),
    GetHeaderRowRange: (held, _args, session) => rangeObject(tableRanges.header(held), session),
    GetTotalRowRange: (held, _args, session) => rangeObject(tableRanges.total(held), session),
    ClearFilters: (held) => {
      findTable(held);
      return null;
    },
    ReapplyFilters: (held) => {
      findTable(held);
      return null;
    },
    Resize: (held, [range], session) => {
      session.writable();
      const { sheet } = findTable(held);
      sheet.tables.resize(held.id, rangeArg(range, sheet, 'newRange').rect);
      return null;
    },
    ConvertToRange: (held, _args, session) => {
      session.writable();
      const { sheet, table } = findTable(held);
      sheet.tables.convertToRange(held.id);
      return rangeObject(new RangeRef(sheet, table.range), session);
    },
    Delete: (held, _args, session) => {
      session.writable();
      findTable(held).sheet.tables.remove(held.id);
      return null;
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
  owner: ({ sheet }) => sheet?.id ?? 'Workbook',
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
