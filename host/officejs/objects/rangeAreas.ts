import { isWholeCols, isWholeRows } from '../../model/address';
import { HostError, invalidArgument } from '../errors';
import type { Arg, HostObject } from '../object';
import { isHostObject, objectClass } from '../object';
import type { Session } from '../session';
import { word } from './args';
import { rangeFormat } from './cellFormat';
import { rangeObject } from './range';
import { RangeRef, rangeArg } from './rangeRef';
import type { Sheet } from '../../model/sheet';
import { worksheetObject } from './worksheet';

const first = (areas: readonly RangeRef[]): RangeRef => {
  const [one] = areas;
  if (!one) throw new HostError('ItemNotFound', 'There are no areas.');
  return one;
};

const rangeCollection = objectClass<readonly RangeRef[]>({
  type: 'RangeCollection',
  items: (areas, session) => areas.map((area) => rangeObject(area, session)),
});

/** Several blocks of one sheet. */
export const rangeAreas: (areas: readonly RangeRef[], session: Session) => HostObject = objectClass<readonly RangeRef[]>({
  type: 'RangeAreas',
  get: {
    Address: (areas) => areas.map(({ sheet, rect }) => sheet.address(rect)).join(','),
    AddressLocal: (areas) => areas.map(({ sheet, rect }) => sheet.address(rect)).join(','),
    AreaCount: (areas) => areas.length,
    CellCount: (areas) => areas.reduce((sum, { rows, cols }) => sum + rows * cols, 0),
    IsEntireColumn: (areas) => areas.every(({ rect }) => isWholeCols(rect)),
    IsEntireRow: (areas) => areas.every(({ rect }) => isWholeRows(rect)),
    Style: (areas) => {
      const styles = new Set(areas.map(({ sheet, rect }) => sheet.uniformFormat(rect, 'style')));
      const [only = null] = styles;
      return styles.size === 1 ? only : null;
    },
  },
  nav: {
    Areas: (areas, session) => rangeCollection(areas, session),
    Format: (areas, session) => rangeFormat(areas, session),
    Worksheet: (areas, session) => worksheetObject(first(areas).sheet, session),
  },
  call: {
    Clear: (areas, [applyTo], session) => {
      session.writable();
      const what = word(applyTo, ['All', 'Contents', 'Formats', 'Hyperlinks'], 'applyTo', 'All');
      for (const { sheet, rect } of areas) sheet.clear(rect, what);
      return null;
    },
    GetEntireRow: (areas, _args, session) => rangeAreas(areas.map((area) => area.entireRows()), session),
    GetEntireColumn: (areas, _args, session) => rangeAreas(areas.map((area) => area.entireColumns()), session),
    Calculate: () => null,
    SetDirty: () => null,
  },
});

/** The blocks in an argument: a range, several, or addresses with commas between. */
export function areasArg(arg: Arg, home: Sheet, name: string): RangeRef[] {
  if (typeof arg === 'string') return arg.split(/[,;]/).map((part) => rangeArg(part.trim(), home, name));
  if (isHostObject(arg) && Array.isArray(arg.subject)) {
    const areas: unknown[] = arg.subject;
    const ranges = areas.filter((area) => area instanceof RangeRef);
    if (ranges.length > 0) return ranges;
  }
  if (isHostObject(arg)) return [rangeArg(arg, home, name)];
  throw invalidArgument(`The argument '${name}' is not a range.`);
}
