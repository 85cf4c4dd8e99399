import { invalidArgument } from '../errors';
import type { Arg } from '../object';
import { objectClass } from '../object';
import { fields, integer } from './args';
import type { RangeRef } from './rangeRef';
import type { SortField } from '../../model/sort';

/** Sort fields as an add-in writes them: `[{ key: 0, ascending: true }]`. */
export function sortFields(arg: Arg): SortField[] {
  if (!Array.isArray(arg) || arg.length === 0) throw invalidArgument('There is no field to sort by.');
  return (arg as readonly Arg[]).map((one) => {
    const field = fields(one, 'fields');
    return { key: integer(field['key'], 'key'), ascending: field['ascending'] !== false };
  });
}

/** `range.sort`. */
export const rangeSort = objectClass<RangeRef>({
  type: 'RangeSort',
  call: {
    Apply: (range, [given, matchCase, hasHeaders, orientation], session) => {
      session.writable();
      if (orientation === 'Columns') throw invalidArgument('Columns cannot be sorted by this host.');
      range.sheet.sort(range.rect, sortFields(given), { matchCase: matchCase === true, hasHeaders: hasHeaders === true });
      return null;
    },
  },
});
