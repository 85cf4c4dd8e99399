import { MAX_ROWS, intersect, isWholeCols, isWholeRows, rectOf, union } from '../../model/address';
import type { Rect } from '../../model/address';
import type { Json } from '../../model/json';
import { HostError, invalidArgument, notFound } from '../errors';
import type { Arg, HostObject } from '../object';
import { json, objectClass } from '../object';
import type { Session } from '../session';
import { fields, flag, grid, integer, text, word } from './args';
import { rangeFormat } from './cellFormat';
import { getCellProperties, getLineProperties, setCellProperties, setLineProperties } from './cellProperties';
import { dataValidation } from './dataValidation';
import { rangeArg, RangeRef } from './rangeRef';
import { rangeAreas } from './rangeAreas';
import { rangeSort } from './rangeSort';
import { readCells, readFormats, writeCells, writeFormats } from './rangeValues';
import { tablesTouching } from './tables';
import { worksheetObject } from './worksheet';

const CLEAR = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;
const COPY = ['All', 'Formulas', 'Values', 'Formats'] as const;

const make = (range: RangeRef, session: Session): HostObject => rangeObject(range, session);
const orNothing = (range: RangeRef | null, session: Session): HostObject | null => (range ? make(range, session) : null);

function found(range: RangeRef | null, what: string): RangeRef {
  if (!range) throw notFound(what);
  return range;
}

function crossing(range: RangeRef, arg: Arg): RangeRef | null {
  const other = rangeArg(arg, range.sheet, 'anotherRange');
  if (other.sheetId !== range.sheetId) throw invalidArgument('The ranges lie on different sheets.');
  const shared = intersect(range.rect, other.rect);
  return shared && range.to(shared);
}

/** Rows above or below, columns before or after; a negative count goes the other way round. */
function beside(range: RangeRef, arg: Arg, side: 'above' | 'below' | 'before' | 'after'): RangeRef {
  const count = integer(arg, 'count', 1);
  if (count === 0) throw invalidArgument("The argument 'count' is 0.");
  const { top, left, bottom, right } = range.rect;
  const [n, back] = [Math.abs(count), count < 0];
  if (side === 'above') return range.to(back ? rectOf(top, left, top + n - 1, right) : rectOf(top - n, left, top - 1, right));
  if (side === 'below') return range.to(back ? rectOf(bottom - n + 1, left, bottom, right) : rectOf(bottom + 1, left, bottom + n, right));
  if (side === 'before') return range.to(back ? rectOf(top, left, bottom, left + n - 1) : rectOf(top, left - n, bottom, left - 1));
  return range.to(back ? rectOf(top, right - n + 1, bottom, right) : rectOf(top, right + 1, bottom, right + n));
}

/** The block around a range that blank rows and columns bound. */
function surrounding(range: RangeRef): RangeRef {
  const { sheet } = range;
  let rect = range.rect;
  for (;;) {
    const frame = rectOf(Math.max(0, rect.top - 1), Math.max(0, rect.left - 1), Math.min(MAX_ROWS - 1, rect.bottom + 1), rect.right + 1);
    let grown: Rect = rect;
    sheet.eachCell(frame, (_, row, col) => {
      grown = union(grown, rectOf(row, col));
    });
    if (grown.top === rect.top && grown.left === rect.left && grown.bottom === rect.bottom && grown.right === rect.right) return range.to(rect);
    rect = grown;
  }
}

function findIn(range: RangeRef, args: readonly Arg[]): RangeRef | null {
  const criteria = fields(args[1], 'criteria');
  const [first] = range.sheet.find(text(args[0], 'text'), range.rect, {
    completeMatch: criteria['completeMatch'] === true,
    matchCase: criteria['matchCase'] === true,
    first: true,
  });
  return first ? range.to(rectOf(first.row, first.col)) : null;
}

function hyperlink(range: RangeRef, value: Json): void {
  const link = fields(value, 'hyperlink');
  const { sheet, rect } = range;
  sheet.workbook.batch(() => {
    sheet.setFormat(rect, 'hyperlink', value);
    const shown = link['textToDisplay'];
    if (typeof shown === 'string') sheet.setValues(rect.top, rect.left, [[shown]]);
    // Excel gives linked cells the look of its style for links.
    sheet.setFormat(rect, 'format.font.underline', 'Single');
    sheet.setFormat(rect, 'format.font.color', '#0563C1');
  });
}

/** A range. */
export const rangeObject: (range: RangeRef, session: Session) => HostObject = objectClass<RangeRef>({
  type: 'Range',
  get: {
    Address: ({ sheet, rect }) => sheet.address(rect),
    AddressLocal: ({ sheet, rect }) => sheet.address(rect),
    RowIndex: ({ rect }) => rect.top,
    ColumnIndex: ({ rect }) => rect.left,
    RowCount: ({ rows }) => rows,
    ColumnCount: ({ cols }) => cols,
    // Beyond 2^31 - 1 cells Excel says -1.
    CellCount: ({ rows, cols }) => (rows * cols > 2 ** 31 - 1 ? -1 : rows * cols),
    Values: (range, session) => readCells(range, session, 'values'),
    Formulas: (range, session) => readCells(range, session, 'formulas'),
    Text: (range, session) => readCells(range, session, 'texts'),
    ValueTypes: (range, session) => readCells(range, session, 'valueTypes'),
    NumberFormat: (range, session) => readFormats(range, session, 'numberFormat'),
    IsEntireColumn: ({ rect }) => isWholeCols(rect),
    IsEntireRow: ({ rect }) => isWholeRows(rect),
    Hyperlink: ({ sheet, rect }) => sheet.uniformFormat(rect, 'hyperlink'),
    Style: ({ sheet, rect }) => sheet.uniformFormat(rect, 'style'),
    RowHidden: ({ sheet, rect }) => sheet.rows.uniformHidden(rect.top, rect.bottom),
    ColumnHidden: ({ sheet, rect }) => sheet.columns.uniformHidden(rect.left, rect.right),
    Hidden: ({ sheet, rect }) => {
      const [rows, columns] = [sheet.rows.uniformHidden(rect.top, rect.bottom), sheet.columns.uniformHidden(rect.left, rect.right)];
      return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
    },
    LinkedDataTypeState: (range) => Array.from({ length: range.unbounded ? 0 : range.rows }, () => Array.from({ length: range.cols }, () => 'None')),
    Top: ({ sheet, rect }) => sheet.rows.offset(rect.top),
    Left: ({ sheet, rect }) => sheet.columns.offset(rect.left),
    Height: ({ sheet, rect }) => sheet.rows.offset(rect.bottom + 1) - sheet.rows.offset(rect.top),
    Width: ({ sheet, rect }) => sheet.columns.offset(rect.right + 1) - sheet.columns.offset(rect.left),
  },
  set: {
    Values: (range, value, session) => { writeCells(range, session, value); },
    Formulas: (range, value, session) => { writeCells(range, session, value); },
    NumberFormat: (range, value, session) => { writeFormats(range, session, 'numberFormat', value); },
    Hyperlink: (range, value, session) => {
      session.writable();
      hyperlink(range, value);
    },
    Style: ({ sheet, rect }, value, session) => {
      session.writable();
      sheet.setFormat(rect, 'style', text(value, 'style'));
    },
    RowHidden: ({ sheet, rect }, value, session) => {
      session.writable();
      sheet.rows.setHidden(rect.top, rect.bottom, flag(value, 'rowHidden'));
    },
    ColumnHidden: ({ sheet, rect }, value, session) => {
      session.writable();
      sheet.columns.setHidden(rect.left, rect.right, flag(value, 'columnHidden'));
    },
  },
  nav: {
    Worksheet: (range, session) => worksheetObject(range.sheet, session),
    Format: (range, session) => rangeFormat([range], session),
    Sort: (range, session) => rangeSort(range, session),
    DataValidation: (range, session) => dataValidation(range, session),
  },
  call: {
    GetCell: (range, [row, column], session) => {
      const [r, c] = [range.rect.top + integer(row, 'row'), range.rect.left + integer(column, 'column')];
      return make(range.to(rectOf(r, c)), session);
    },
    GetRow: (range, [row], session) => {
      const r = range.rect.top + integer(row, 'row');
      return make(range.to({ ...range.rect, top: r, bottom: r }), session);
    },
    GetColumn: (range, [column], session) => {
      const c = range.rect.left + integer(column, 'column');
      return make(range.to({ ...range.rect, left: c, right: c }), session);
    },
    GetOffsetRange: (range, [rows, columns], session) => {
      const [r, c] = [integer(rows, 'rowOffset'), integer(columns, 'columnOffset')];
      return make(range.by(r, c, r, c), session);
    },
    GetResizedRange: (range, [rows, columns], session) => make(range.by(0, 0, integer(rows, 'deltaRows'), integer(columns, 'deltaColumns')), session),
    GetAbsoluteResizedRange: (range, [rows, columns], session) => {
      const { top, left } = range.rect;
      return make(range.to(rectOf(top, left, top + integer(rows, 'numRows') - 1, left + integer(columns, 'numColumns') - 1)), session);
    },
    GetBoundingRect: (range, [other], session) => make(range.to(union(range.rect, rangeArg(other, range.sheet, 'anotherRange').rect)), session),
    GetIntersection: (range, [other], session) => make(found(crossing(range, other), 'The ranges share no cell.'), session),
    GetMergedAreasOrNullObject: (range, _args, session) => mergedAreas(range, session),
    GetIntersectionOrNullObject: (range, [other], session) => orNothing(crossing(range, other), session),
    GetEntireRow: (range, _args, session) => make(range.entireRows(), session),
    GetEntireColumn: (range, _args, session) => make(range.entireColumns(), session),
    GetLastCell: (range, _args, session) => make(range.to(rectOf(range.rect.bottom, range.rect.right)), session),
    GetLastRow: (range, _args, session) => make(range.to({ ...range.rect, top: range.rect.bottom }), session),
    GetLastColumn: (range, _args, session) => make(range.to({ ...range.rect, left: range.rect.right }), session),
    GetRowsAbove: (range, [count], session) => make(beside(range, count, 'above'), session),
    GetRowsBelow: (range, [count], session) => make(beside(range, count, 'below'), session),
    GetColumnsBefore: (range, [count], session) => make(beside(range, count, 'before'), session),
    GetColumnsAfter: (range, [count], session) => make(beside(range, count, 'after'), session),
    GetSurroundingRegion: (range, _args, session) => make(surrounding(range), session),
    GetUsedRange: (range, [valuesOnly], session) => make(found(range.used(valuesOnly === true), 'Nothing of the range is used.'), session),
    GetUsedRangeOrNullObject: (range, [valuesOnly], session) => orNothing(range.used(valuesOnly === true), session),
    GetTables: (range, [fully], session) => tablesTouching({ range, fully: fully === true }, session),
    Find: (range, args, session) => make(found(findIn(range, args), `"${String(args[0])}" is not in the range.`), session),
    FindOrNullObject: (range, args, session) => orNothing(findIn(range, args), session),
    ReplaceAll: (range, args, session) => replaceAll(range, args, session),
    Clear: (range, [applyTo], session) => {
      session.writable();
      const what = word(applyTo, CLEAR, 'applyTo', 'All');
      range.sheet.clear(range.rect, what === 'ResetContents' ? 'Contents' : what === 'RemoveHyperlinks' ? 'Hyperlinks' : what);
      return null;
    },
    Insert: (range, [shift], session) => {
      session.writable();
      range.sheet.insert(range.rect, word(shift, ['Down', 'Right'], 'shift'));
      return make(range.to(range.rect), session);
    },
    Delete: (range, [shift], session) => {
      session.writable();
      range.sheet.remove(range.rect, word(shift, ['Up', 'Left'], 'shift'));
      return null;
    },
    CopyFrom: (range, [source, copyType, skipBlanks, transpose], session) => {
      session.writable();
      const from = rangeArg(source, range.sheet, 'sourceRange');
      range.sheet.copyFrom(from.sheet, from.rect, range.rect.top, range.rect.left, {
        what: word(copyType, COPY, 'copyType', 'All'),
        skipBlanks: skipBlanks === true,
        transpose: transpose === true,
        rows: range.rows,
        cols: range.cols,
      });
      return null;
    },
    Merge: (range, [across], session) => {
      session.writable();
      range.sheet.merges.merge(range.rect, across === true);
      return null;
    },
    Unmerge: (range, _args, session) => {
      session.writable();
      range.sheet.merges.unmerge(range.rect);
      return null;
    },
    Select: (range) => {
      range.sheet.select(range.rect);
      return null;
    },
    Calculate: () => null,
    SetDirty: () => null,
    GetCellProperties: (range, [options]) => getCellProperties(range, fields(options, 'cellPropertiesLoadOptions')),
    SetCellProperties: (range, [data], session) => {
      const lines = grid(data);
      if (!lines) throw invalidArgument('The properties are a two-dimensional array.');
      setCellProperties(range, lines, session);
      return null;
    },
    GetRowProperties: (range, [options]) => getLineProperties(range, 'rows', fields(options, 'rowPropertiesLoadOptions')),
    GetColumnProperties: (range, [options]) => getLineProperties(range, 'columns', fields(options, 'columnPropertiesLoadOptions')),
    SetRowProperties: (range, [data], session) => {
      setLineProperties(range, 'rows', json(data), session);
      return null;
    },
    SetColumnProperties: (range, [data], session) => {
      setLineProperties(range, 'columns', json(data), session);
      return null;
    },
    // The library asks this before it sends a big array in pieces.
    _ValidateArraySize: (range, [rows, columns]) => {
      if (rows !== range.rows || columns !== range.cols) {
        throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
      }
      return null;
    },
  },
});

function replaceAll(range: RangeRef, args: readonly Arg[], session: Session): number {
  session.writable();
  const [wanted, replacement] = [text(args[0], 'text'), text(args[1], 'replacement')];
  const criteria = fields(args[2], 'criteria');
  const options = { completeMatch: criteria['completeMatch'] === true, matchCase: criteria['matchCase'] === true };
  const cells = range.sheet.find(wanted, range.rect, options);
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), options.matchCase ? 'g' : 'gi');
  range.sheet.workbook.batch(() => {
    for (const { row, col } of cells) {
      const before = range.sheet.formula(row, col);
      range.sheet.setValues(row, col, [[String(before).replace(pattern, () => replacement)]]);
    }
  });
  return cells.length;
}

/** Excel gives up where a block has more merged areas than this. */
const MOST_MERGED_AREAS = 512;

/** The merged areas of a block; nothing where it has none. */
function mergedAreas(range: RangeRef, session: Session): HostObject | null {
  const areas = range.sheet.merges.touching(range.rect);
  if (areas.length > MOST_MERGED_AREAS) throw new HostError('GeneralException', 'The range has too many merged areas.');
  return areas.length === 0 ? null : rangeAreas(areas.map((rect) => new RangeRef(range.sheet, rect)), session);
}
