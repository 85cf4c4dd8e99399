import type { Json } from '../../model/json';
import { objectClass } from '../object';
import type { Bag } from '../object';
import type { Session } from '../session';
import { isFields } from './args';
import type { Fields } from './args';
import type { RangeRef } from './rangeRef';

/** Kinds of rules by the key under which a rule holds its terms. */
const KINDS: Readonly<Record<string, string>> = {
  list: 'List', wholeNumber: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom',
};

const DEFAULTS: Fields = { ignoreBlanks: true, prompt: null, errorAlert: null, rule: {} };

/** The rule as the cells keep it; null where the cells differ or have none. */
function ruleOf({ sheet, rect }: RangeRef): Fields | null {
  const kept = sheet.uniformFormat(rect, 'dataValidation');
  return isFields(kept) ? kept : null;
}

/** Kept with the cells as one record; not enforced, since Excel enforces it on what people type and not on add-ins. */
const bag = (range: RangeRef, session: Session): Bag => ({
  get: (path) => ruleOf(range)?.[path] ?? DEFAULTS[path],
  set: (path, value) => {
    session.writable();
    range.sheet.setFormat(range.rect, 'dataValidation', { ...ruleOf(range), [path]: value });
  },
});

/** `range.dataValidation`. */
export const dataValidation = objectClass<RangeRef>({
  type: 'DataValidation',
  bag,
  get: {
    Type: (range): Json => {
      const rule = ruleOf(range)?.['rule'];
      const key = isFields(rule) ? Object.keys(rule)[0] : undefined;
      return key === undefined ? 'None' : (KINDS[key] ?? 'None');
    },
    Valid: () => true,
  },
  call: {
    Clear: (range, _args, session) => {
      session.writable();
      range.sheet.setFormat(range.rect, 'dataValidation', null);
      return null;
    },
  },
});
