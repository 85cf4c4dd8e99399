/** `getCellProperties`, `setCellProperties` and their like for rows and columns: formats of many cells in one call. */
import { formatAddress, rectOf } from '../../model/address';
import type { Rect } from '../../model/address';
import type { Json } from '../../model/json';
import type { Sheet } from '../../model/sheet';
import { HostError, invalidArgument } from '../errors';
import type { Session } from '../session';
import type { Fields } from './args';
import { fields, isFields } from './args';
import { formatValue } from './cellFormat';
import type { RangeRef } from './rangeRef';

/** The borders' names in these calls, and in the cells. */
const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight',
  diagonalDown: 'DiagonalDown', diagonalUp: 'DiagonalUp', horizontal: 'InsideHorizontal', vertical: 'InsideVertical',
};

/** What a row, a column or a cell has besides what its cells' formats say. */
interface Line {
  rect: Rect;
  own: Readonly<Record<string, () => Json>>;
}

const pathOf = (prefix: string, name: string): string =>
  prefix === 'format.borders' ? `${prefix}.${SIDES[name] ?? name}` : prefix === '' ? name : `${prefix}.${name}`;

/** The sides that one cell has. */
const CELL_SIDES = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;

function read(sheet: Sheet, line: Line, wanted: Fields, prefix: string): Json {
  // What is asked of borders is asked of every side.
  if (prefix === 'format.borders') {
    return Object.fromEntries(CELL_SIDES.map((side) => [side, read(sheet, line, wanted, pathOf(prefix, side))]));
  }
  const values: Record<string, Json> = {};
  for (const [name, asked] of Object.entries(wanted)) {
    const path = pathOf(prefix, name);
    if (isFields(asked)) values[name] = read(sheet, line, asked, path);
    else if (asked === true) values[name] = line.own[path]?.() ?? sheet.uniformFormat(line.rect, path);
  }
  return values;
}

type Setter = (sheet: Sheet, rect: Rect, value: Json) => void;

const points = (value: Json): number => {
  if (typeof value === 'number' && value >= 0) return value;
  throw invalidArgument('A width or a height is a number of points.');
};

const SETTERS: Readonly<Record<string, Setter>> = {
  'format.columnWidth': (sheet, rect, value) => { sheet.columns.setSize(rect.left, rect.right, points(value)); },
  'format.rowHeight': (sheet, rect, value) => { sheet.rows.setSize(rect.top, rect.bottom, points(value)); },
  rowHidden: (sheet, rect, value) => { sheet.rows.setHidden(rect.top, rect.bottom, value === true); },
  columnHidden: (sheet, rect, value) => { sheet.columns.setHidden(rect.left, rect.right, value === true); },
};

function write(sheet: Sheet, rect: Rect, values: Fields, prefix: string): void {
  for (const [name, value] of Object.entries(values)) {
    const path = pathOf(prefix, name);
    const setter = SETTERS[path];
    if (setter) setter(sheet, rect, value);
    else if (isFields(value) && path !== 'hyperlink') write(sheet, rect, value, path);
    else sheet.setFormat(rect, path, formatValue(path, value));
  }
}

const cellLine = (sheet: Sheet, row: number, col: number): Line => {
  const rect = rectOf(row, col);
  return {
    rect,
    own: {
      address: () => sheet.address(rect),
      addressLocal: () => sheet.address(rect),
      hidden: () => sheet.rows.isHidden(row) || sheet.columns.isHidden(col),
      'format.columnWidth': () => sheet.columns.size(col),
      'format.rowHeight': () => sheet.rows.size(row),
    },
  };
};

/** Refuses blocks so big that a call per cell makes no sense. */
function bounded(range: RangeRef): void {
  if (range.unbounded) throw new HostError('InvalidArgument', 'Cell properties are not given for whole rows or columns.');
}

export function getCellProperties(range: RangeRef, options: Fields): Json {
  bounded(range);
  const { sheet, rect } = range;
  return Array.from({ length: range.rows }, (_, i) =>
    Array.from({ length: range.cols }, (_cell, j) => read(sheet, cellLine(sheet, rect.top + i, rect.left + j), options, '')));
}

export function setCellProperties(range: RangeRef, data: readonly (readonly Json[])[], session: Session): void {
  session.writable();
  bounded(range);
  if (data.length !== range.rows || data.some((line) => line.length !== range.cols)) {
    throw invalidArgument('The array of properties has not the size of the range.');
  }
  const { sheet, rect } = range;
  sheet.workbook.batch(() => {
    data.forEach((line, i) => {
      line.forEach((values, j) => {
        if (values !== null) write(sheet, rectOf(rect.top + i, rect.left + j), fields(values, 'cellPropertiesData'), '');
      });
    });
  });
}

/** The stretches of a range along one axis: each row, or each column, as far as the range goes. */
function lines(range: RangeRef, axis: 'rows' | 'columns'): Line[] {
  const { sheet, rect } = range;
  const count = axis === 'rows' ? range.rows : range.cols;
  return Array.from({ length: count }, (_, i): Line => {
    const index = (axis === 'rows' ? rect.top : rect.left) + i;
    const part = axis === 'rows' ? { ...rect, top: index, bottom: index } : { ...rect, left: index, right: index };
    return {
      rect: part,
      own: {
        address: () => `${sheet.address(part)}`,
        addressLocal: () => formatAddress(part),
        rowIndex: () => index,
        columnIndex: () => index,
        rowHidden: () => sheet.rows.isHidden(index),
        columnHidden: () => sheet.columns.isHidden(index),
        'format.rowHeight': () => sheet.rows.size(index),
        'format.columnWidth': () => sheet.columns.size(index),
      },
    };
  });
}

export function getLineProperties(range: RangeRef, axis: 'rows' | 'columns', options: Fields): Json {
  return lines(range, axis).map((line) => read(range.sheet, line, options, ''));
}

export function setLineProperties(range: RangeRef, axis: 'rows' | 'columns', data: Json, session: Session): void {
  session.writable();
  const all = lines(range, axis);
  const values = Array.isArray(data) ? (data as readonly Json[]) : [];
  if (values.length !== all.length) throw invalidArgument('The array of properties has not the size of the range.');
  range.sheet.workbook.batch(() => {
    all.forEach((line, i) => {
      write(range.sheet, line.rect, fields(values[i], 'properties'), '');
    });
  });
}
