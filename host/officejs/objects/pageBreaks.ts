import { rectOf } from '../../model/address';
import type { Json } from '../../model/json';
import type { BreakAxis, SheetPageBreaks } from '../../model/pageBreaks';
import type { Sheet } from '../../model/sheet';
import { invalidArgument, notFound } from '../errors';
import type { Arg, HostObject } from '../object';
import { objectClass } from '../object';
import type { Session } from '../session';
import { rangeObject } from './range';
import { RangeRef, rangeArg } from './rangeRef';

/** Breaks between rows are Excel's horizontal ones. */
interface Breaks {
  sheet: Sheet;
  axis: BreakAxis;
}

/** A break, by the first row or column of the new page. */
interface Break extends Breaks {
  index: number;
}

const breaksOf = ({ sheet, axis }: Breaks): SheetPageBreaks => (axis === 'rows' ? sheet.rowBreaks : sheet.columnBreaks);

/** The index, unless the break was taken away since. */
function standing(self: Break): number {
  if (!breaksOf(self).has(self.index)) throw notFound('The page break is no longer there.');
  return self.index;
}

const pageBreak = objectClass<Break>({
  type: 'PageBreak',
  // A text, to be told from the place in the list that getItem takes.
  ids: ({ index }) => ({ _Id: String(index) }),
  get: {
    _Id: ({ index }) => String(index),
    RowIndex: (self) => (self.axis === 'rows' ? standing(self) : 0),
    ColumnIndex: (self) => (self.axis === 'columns' ? standing(self) : 0),
  },
  call: {
    Delete: (self, _args, session) => {
      session.writable();
      breaksOf(self).remove(self.index);
      return null;
    },
    GetCellAfterBreak: (self, _args, session) => {
      const index = standing(self);
      return rangeObject(new RangeRef(self.sheet, self.axis === 'rows' ? rectOf(index, 0) : rectOf(0, index)), session);
    },
  },
});

/** A break by its id, or by its place in the list. */
function found(self: Breaks, key: Json, session: Session): HostObject {
  const index = typeof key === 'number' ? breaksOf(self).list()[key] : Number(key);
  if (index === undefined) throw invalidArgument(`There is no page break at ${String(key)}: the sheet has ${String(breaksOf(self).list().length)}.`);
  const one = { ...self, index };
  standing(one);
  return pageBreak(one, session);
}

/** The page break before the top left cell of a range. */
function add(self: Breaks, [given]: readonly Arg[], session: Session): HostObject {
  session.writable();
  const range = rangeArg(given, self.sheet, 'pageBreakRange');
  if (range.sheet !== self.sheet) throw invalidArgument(`The range lies on another sheet than "${self.sheet.name}".`);
  const index = self.axis === 'rows' ? range.rect.top : range.rect.left;
  breaksOf(self).add(index);
  return pageBreak({ ...self, index }, session);
}

/** `worksheet.horizontalPageBreaks` and `worksheet.verticalPageBreaks`: the manual ones. */
export const pageBreakCollection = objectClass<Breaks>({
  type: 'PageBreakCollection',
  item: found,
  items: (self, session) => breaksOf(self).list().map((index) => pageBreak({ ...self, index }, session)),
  call: {
    Add: add,
    RemovePageBreaks: (self, _args, session) => {
      session.writable();
      breaksOf(self).clear();
      return null;
    },
  },
});
