import { MAX_COLS, MAX_ROWS, rectOf } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import { notFound } from '../errors';
import { objectClass } from '../object';
import { integer } from './args';
import { rangeObject } from './range';
import { RangeRef, rangeArg } from './rangeRef';

function frozen(sheet: Sheet): RangeRef | null {
  const { freezeRows, freezeColumns } = sheet.view;
  if (freezeRows === 0 && freezeColumns === 0) return null;
  const bottom = freezeRows === 0 ? MAX_ROWS - 1 : freezeRows - 1;
  const right = freezeColumns === 0 ? MAX_COLS - 1 : freezeColumns - 1;
  return new RangeRef(sheet, rectOf(0, 0, bottom, right));
}

/** `worksheet.freezePanes`. */
export const freezePanes = objectClass<Sheet>({
  type: 'WorksheetFreezePanes',
  call: {
    FreezeRows: (sheet, [count]) => {
      sheet.setView({ freezeRows: integer(count, 'count', 1), freezeColumns: 0 });
      return null;
    },
    FreezeColumns: (sheet, [count]) => {
      sheet.setView({ freezeColumns: integer(count, 'count', 1), freezeRows: 0 });
      return null;
    },
    FreezeAt: (sheet, [range]) => {
      const { rect } = rangeArg(range, sheet, 'frozenRange');
      sheet.setView({
        freezeRows: rect.bottom >= MAX_ROWS - 1 ? 0 : rect.bottom + 1,
        freezeColumns: rect.right >= MAX_COLS - 1 ? 0 : rect.right + 1,
      });
      return null;
    },
    Unfreeze: (sheet) => {
      sheet.setView({ freezeRows: 0, freezeColumns: 0 });
      return null;
    },
    GetLocation: (sheet, _args, session) => {
      const range = frozen(sheet);
      if (!range) throw notFound('Nothing is frozen on this sheet.');
      return rangeObject(range, session);
    },
    GetLocationOrNullObject: (sheet, _args, session) => {
      const range = frozen(sheet);
      return range && rangeObject(range, session);
    },
  },
});
