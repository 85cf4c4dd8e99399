/** Properties of formats that live in the cells: every object below a range's `format` reads and writes them. */
import { MAX_COLS, MAX_ROWS, rectOf } from '../../model/address';
import type { Json } from '../../model/json';
import { invalidArgument } from '../errors';
import { bagObject, objectClass, within } from '../object';
import type { Bag, HostObject } from '../object';
import type { Session } from '../session';
import { colour, flag, number, word } from './args';
import type { RangeRef } from './rangeRef';

const ALIGNMENTS = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** The borders of a block, in Excel's order. */
export const BORDER_SIDES = [
  'EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp',
] as const;

/** A value as the cells keep it; Excel's refusals of words that it does not know. */
export function formatValue(path: string, value: Json): Json {
  const last = path.slice(path.lastIndexOf('.') + 1);
  const border = path.includes('borders.');
  if (last === 'color' || last === 'patternColor') return colour(value);
  if (last === 'horizontalAlignment') return word(value, ALIGNMENTS, last);
  if (last === 'verticalAlignment') return word(value, VERTICAL, last);
  if (last === 'underline') return word(value, UNDERLINES, last);
  if (border && last === 'style') return word(value, LINES, last);
  if (border && last === 'weight') return word(value, WEIGHTS, last);
  if (['bold', 'italic', 'strikethrough', 'wrapText', 'shrinkToFit', 'locked', 'formulaHidden', 'subscript', 'superscript'].includes(last)) {
    return flag(value, last);
  }
  if (last === 'size') {
    const size = number(value, last);
    if (size < 1 || size > 409) throw invalidArgument('A font size lies between 1 and 409.');
    return size;
  }
  if (last === 'indentLevel') {
    const level = number(value, last);
    if (!Number.isInteger(level) || level < 0 || level > 250) throw invalidArgument('An indent level lies between 0 and 250.');
    return level;
  }
  return value;
}

/** The cells' properties below a path, e.g. `format.font`, over all blocks given. */
export function cellBag(ranges: readonly RangeRef[], prefix: string, session: Session): Bag {
  return {
    get: (path) => {
      const values = ranges.map((range) => range.sheet.uniformFormat(range.rect, `${prefix}.${path}`));
      const [first] = values;
      return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : null;
    },
    set: (path, value) => {
      session.writable();
      const kept = formatValue(`${prefix}.${path}`, value);
      for (const range of ranges) range.sheet.setFormat(range.rect, `${prefix}.${path}`, kept);
    },
  };
}

interface Border {
  ranges: readonly RangeRef[];
  side: (typeof BORDER_SIDES)[number];
}

const border = objectClass<Border>({
  type: 'RangeBorder',
  ids: ({ side }) => ({ SideIndex: side, Id: side }),
  get: { SideIndex: ({ side }) => side },
  bag: ({ ranges, side }, session) => cellBag(ranges, `format.borders.${side}`, session),
});

const borders = objectClass<readonly RangeRef[]>({
  type: 'RangeBorderCollection',
  get: { Count: () => BORDER_SIDES.length },
  item: (ranges, key, session) => border({ ranges, side: word(key, BORDER_SIDES, 'index') }, session),
  items: (ranges, session) => BORDER_SIDES.map((side) => border({ ranges, side }, session)),
});

const fill = objectClass<readonly RangeRef[]>({
  type: 'RangeFill',
  bag: (ranges, session) => cellBag(ranges, 'format.fill', session),
  call: {
    Clear: (ranges, _args, session) => {
      cellBag(ranges, 'format.fill', session).set('color', '');
      return null;
    },
  },
});

/** A column width or a row height of 0 hides, as in Excel. */
function size(value: Json, most: number, name: string): number {
  const points = number(value, name);
  if (points < 0 || points > most) throw invalidArgument(`'${name}' lies between 0 and ${String(most)} points.`);
  return points;
}

function common(values: readonly (number | null)[]): number | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

/** `range.format`, also of several blocks at once. */
export const rangeFormat = objectClass<readonly RangeRef[]>({
  type: 'RangeFormat',
  bag: (ranges, session) => cellBag(ranges, 'format', session),
  get: {
    ColumnWidth: (ranges) => common(ranges.map(({ sheet, rect }) => sheet.columns.uniformSize(rect.left, rect.right))),
    RowHeight: (ranges) => common(ranges.map(({ sheet, rect }) => sheet.rows.uniformSize(rect.top, rect.bottom))),
    UseStandardWidth: (ranges) => ranges.every(({ sheet, rect }) => sheet.columns.uniformSize(rect.left, rect.right) === sheet.columns.defaultSize),
    UseStandardHeight: (ranges) => ranges.every(({ sheet, rect }) => sheet.rows.uniformSize(rect.top, rect.bottom) === sheet.rows.defaultSize),
  },
  set: {
    ColumnWidth: (ranges, value, session) => {
      session.writable();
      for (const { sheet, rect } of ranges) sheet.columns.setSize(rect.left, rect.right, size(value, 1790, 'columnWidth'));
    },
    RowHeight: (ranges, value, session) => {
      session.writable();
      for (const { sheet, rect } of ranges) sheet.rows.setSize(rect.top, rect.bottom, size(value, 409.5, 'rowHeight'));
    },
    UseStandardWidth: (ranges, value, session) => {
      session.writable();
      if (flag(value, 'useStandardWidth')) for (const { sheet, rect } of ranges) sheet.columns.setSize(rect.left, rect.right, null);
    },
    UseStandardHeight: (ranges, value, session) => {
      session.writable();
      if (flag(value, 'useStandardHeight')) for (const { sheet, rect } of ranges) sheet.rows.setSize(rect.top, rect.bottom, null);
    },
  },
  nav: {
    Fill: (ranges, session): HostObject => fill(ranges, session),
    Font: (ranges, session): HostObject => bagObject('RangeFont', within(cellBag(ranges, 'format', session), 'font'), session),
    Borders: (ranges, session): HostObject => borders(ranges, session),
    Protection: (ranges, session): HostObject => bagObject('FormatProtection', within(cellBag(ranges, 'format', session), 'protection'), session),
  },
  call: {
    // Excel fits to all that stands in the column or row, whatever part of it the range is.
    AutofitColumns: (ranges, _args, session) => {
      session.writable();
      for (const { sheet, rect } of ranges) sheet.columns.autofit(rectOf(0, rect.left, MAX_ROWS - 1, rect.right));
      return null;
    },
    AutofitRows: (ranges, _args, session) => {
      session.writable();
      for (const { sheet, rect } of ranges) sheet.rows.autofit(rectOf(rect.top, 0, rect.bottom, MAX_COLS - 1));
      return null;
    },
  },
});
