import { MAX_COLS, MAX_ROWS, rectAt, rectOf, wholeSheet } from '../../model/address';
import type { Json } from '../../model/json';
import type { Visibility } from '../../model/records';
import { Sheet } from '../../model/sheet';
import { invalidArgument, notFound } from '../errors';
import type { Arg, HostObject } from '../object';
import { isHostObject, objectClass } from '../object';
import type { Session } from '../session';
import { colour, fields, flag, integer, number, optionalText, text, word } from './args';
import { bagCollection } from './bags';
import { chartCollection } from './charts';
import { freezePanes } from './freezePanes';
import { namesOf } from './names';
import { pageBreakCollection } from './pageBreaks';
import { pageLayout } from './pageLayout';
import { worksheetProtection } from './protection';
import { rangeAreas } from './rangeAreas';
import { rangeObject } from './range';
import { RangeRef, rangeOn } from './rangeRef';
import { tableCollection } from './tables';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];
const PLACES = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** The sheet, unless it was deleted since the add-in got hold of it. */
function living(sheet: Sheet): Sheet {
  if (sheet.workbook.sheets.byId(sheet.id) !== sheet) throw notFound(`The sheet "${sheet.name}" was deleted.`);
  return sheet;
}

const whole = (sheet: Sheet): RangeRef => new RangeRef(sheet, wholeSheet);

function used(sheet: Sheet, valuesOnly: boolean): RangeRef | null {
  const rect = living(sheet).usedRange(valuesOnly);
  return rect && new RangeRef(sheet, rect);
}

/** The next sheet in a direction, hidden ones passed over where asked. */
function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Sheet | null {
  const all = living(sheet).workbook.sheets.list();
  for (let i = sheet.position + step; i >= 0 && i < all.length; i += step) {
    const other = all[i];
    if (other && (!visibleOnly || other.visibility === 'Visible')) return other;
  }
  return null;
}

function sheetArg(arg: Arg): Sheet {
  if (isHostObject(arg) && arg.subject instanceof Sheet) return arg.subject;
  throw invalidArgument("The argument 'relativeTo' is not a worksheet.");
}

/** Copies go next to the sheet named, at an end, or (none said) right after the original. */
function copyPlace(sheet: Sheet, place: (typeof PLACES)[number], relativeTo: Arg): number {
  if (place === 'Beginning') return 0;
  if (place === 'End') return sheet.workbook.sheets.count;
  if (place === 'None') return sheet.position + 1;
  return sheetArg(relativeTo).position + (place === 'After' ? 1 : 0);
}

function addresses(sheet: Sheet, arg: Arg): RangeRef[] {
  const given = optionalText(arg);
  return given === null ? [whole(sheet)] : given.split(/[,;]/).map((part) => rangeOn(sheet, part.trim()));
}

/** A worksheet. */
export const worksheetObject: (sheet: Sheet, session: Session) => HostObject = objectClass<Sheet>({
  type: 'Worksheet',
  ids: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Name: (sheet) => living(sheet).name,
    Position: (sheet) => living(sheet).position,
    Visibility: (sheet) => living(sheet).visibility,
    TabColor: (sheet) => living(sheet).view.tabColor,
    ShowGridlines: (sheet) => living(sheet).view.showGridlines,
    ShowHeadings: (sheet) => living(sheet).view.showHeadings,
    StandardWidth: (sheet) => living(sheet).columns.defaultSize,
    StandardHeight: (sheet) => living(sheet).rows.defaultSize,
    EnableCalculation: () => true,
    TabId: (sheet) => living(sheet).position + 1,
  },
  set: {
    Name: (sheet, value, session) => {
      session.writable();
      living(sheet).rename(text(value, 'name'));
    },
    Position: (sheet, value, session) => {
      session.writable();
      living(sheet).moveTo(integer(value, 'position'));
    },
    Visibility: (sheet, value, session) => {
      session.writable();
      living(sheet).setVisibility(word(value, VISIBILITIES, 'visibility'));
    },
    TabColor: (sheet, value, session) => {
      session.writable();
      living(sheet).setView({ tabColor: colour(value) });
    },
    Gridlines: (sheet, value) => { living(sheet).setView({ showGridlines: flag(value, 'showGridlines') }); },
    ShowGridlines: (sheet, value) => { living(sheet).setView({ showGridlines: flag(value, 'showGridlines') }); },
    Headings: (sheet, value) => { living(sheet).setView({ showHeadings: flag(value, 'showHeadings') }); },
    ShowHeadings: (sheet, value) => { living(sheet).setView({ showHeadings: flag(value, 'showHeadings') }); },
    StandardWidth: (sheet, value, session) => {
      session.writable();
      // The model has no default width of its own for a sheet: all columns that were not set get it.
      const columns = living(sheet).columns;
      for (const { from, to, value: line } of [...columns.runs()]) if (line.size === null) columns.setSize(from, to, number(value, 'standardWidth'));
    },
    EnableCalculation: () => undefined,
  },
  nav: {
    Charts: (sheet, session) => chartCollection(living(sheet), session),
    Tables: (sheet, session) => tableCollection({ workbook: sheet.workbook, sheet: living(sheet) }, session),
    Names: (sheet, session) => namesOf({ workbook: sheet.workbook, sheet: living(sheet) }, session),
    PageLayout: (sheet, session) => pageLayout(living(sheet), session),
    HorizontalPageBreaks: (sheet, session) => pageBreakCollection({ sheet: living(sheet), axis: 'rows' }, session),
    VerticalPageBreaks: (sheet, session) => pageBreakCollection({ sheet: living(sheet), axis: 'columns' }, session),
    FreezePanes: (sheet, session) => freezePanes(living(sheet), session),
    Protection: (sheet, session) => worksheetProtection(living(sheet), session),
    CustomProperties: (sheet, session) => bagCollection('WorksheetCustomPropertyCollection', living(sheet), session),
  },
  call: {
    Activate: (sheet) => {
      living(sheet).activate();
      return null;
    },
    Calculate: () => null,
    Delete: (sheet, _args, session) => {
      session.writable();
      living(sheet).workbook.sheets.remove(sheet);
      return null;
    },
    Copy: (sheet, [positionType, relativeTo], session) => {
      session.writable();
      const place = copyPlace(living(sheet), word(positionType, PLACES, 'positionType', 'None'), relativeTo);
      return worksheetObject(sheet.workbook.sheets.copy(sheet, place), session);
    },
    GetCell: (sheet, [row, column], session) =>
      rangeObject(whole(living(sheet)).to(rectOf(integer(row, 'row'), integer(column, 'column'))), session),
    GetRange: (sheet, [address], session) => {
      const given = optionalText(address);
      return rangeObject(given === null || given === '' ? whole(living(sheet)) : rangeOn(living(sheet), given), session);
    },
    GetRanges: (sheet, [address], session) => rangeAreas(addresses(living(sheet), address), session),
    GetRangeByIndexes: (sheet, [row, column, rows, columns], session) => {
      const rect = rectAt(integer(row, 'startRow'), integer(column, 'startColumn'), integer(rows, 'rowCount'), integer(columns, 'columnCount'));
      return rangeObject(whole(living(sheet)).to(rect), session);
    },
    // An empty sheet's used range is its first cell, unless the null object is asked for.
    GetUsedRange: (sheet, [valuesOnly], session) =>
      rangeObject(used(sheet, valuesOnly === true) ?? new RangeRef(sheet, rectOf(0, 0)), session),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], session) => {
      const range = used(sheet, valuesOnly === true);
      return range && rangeObject(range, session);
    },
    GetNext: (sheet, [visibleOnly], session) => sheetOr(neighbour(sheet, 1, visibleOnly === true), session),
    GetPrevious: (sheet, [visibleOnly], session) => sheetOr(neighbour(sheet, -1, visibleOnly === true), session),
    GetNextOrNullObject: (sheet, [visibleOnly], session) => sheetOrNull(neighbour(sheet, 1, visibleOnly === true), session),
    GetPreviousOrNullObject: (sheet, [visibleOnly], session) => sheetOrNull(neighbour(sheet, -1, visibleOnly === true), session),
    FindAll: (sheet, args, session) => {
      const areas = findAll(living(sheet), args);
      if (areas.length === 0) throw notFound(`"${String(args[0])}" is not on the sheet.`);
      return rangeAreas(areas, session);
    },
    FindAllOrNullObject: (sheet, args, session) => {
      const areas = findAll(living(sheet), args);
      return areas.length === 0 ? null : rangeAreas(areas, session);
    },
  },
});

function findAll(sheet: Sheet, [wanted, given]: readonly Arg[]): RangeRef[] {
  const criteria = fields(given, 'criteria');
  return sheet
    .find(text(wanted, 'text'), rectOf(0, 0, MAX_ROWS - 1, MAX_COLS - 1), {
      completeMatch: criteria['completeMatch'] === true,
      matchCase: criteria['matchCase'] === true,
    })
    .map(({ row, col }) => new RangeRef(sheet, rectOf(row, col)));
}

const sheetOrNull = (sheet: Sheet | null, session: Session): HostObject | null => (sheet ? worksheetObject(sheet, session) : null);

function sheetOr(sheet: Sheet | null, session: Session): HostObject {
  if (!sheet) throw notFound('There is no such sheet.');
  return worksheetObject(sheet, session);
}

const visible = (sheets: readonly Sheet[], visibleOnly: Arg): readonly Sheet[] =>
  visibleOnly === true ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets;

/** `workbook.worksheets`. */
export const worksheetCollection = objectClass<null>({
  type: 'WorksheetCollection',
  item: (_self, key: Json, session) => worksheetObject(session.workbook.sheets.get(text(key, 'key')), session),
  items: (_self, session) => session.workbook.sheets.list().map((sheet) => worksheetObject(sheet, session)),
  call: {
    Add: (_self, [name], session) => {
      session.writable();
      return worksheetObject(session.workbook.sheets.add(optionalText(name) ?? undefined), session);
    },
    GetActiveWorksheet: (_self, _args, session) => worksheetObject(session.workbook.activeSheet, session),
    GetCount: (_self, [visibleOnly], session) => visible(session.workbook.sheets.list(), visibleOnly).length,
    GetFirst: (_self, [visibleOnly], session) => sheetOr(visible(session.workbook.sheets.list(), visibleOnly)[0] ?? null, session),
    GetLast: (_self, [visibleOnly], session) => sheetOr(visible(session.workbook.sheets.list(), visibleOnly).at(-1) ?? null, session),
  },
});
