import type { Json } from '../../model/json';
import type { Name } from '../../model/records';
import type { Sheet } from '../../model/sheet';
import { CellError } from '../../model/values';
import type { Workbook } from '../../model/workbook';
import { HostError } from '../errors';
import type { Arg, HostObject } from '../object';
import { objectClass } from '../object';
import type { Session } from '../session';
import { flag, optionalText, text } from './args';
import { rangeObject } from './range';
import { RangeRef, rangeArg } from './rangeRef';
import { worksheetObject } from './worksheet';

/** Where names are looked up: the workbook's own, or a sheet's. */
interface Scope {
  workbook: Workbook;
  sheet: Sheet | null;
}

interface Named extends Scope {
  name: string;
}

const scopeId = ({ sheet }: Scope): string | null => sheet?.id ?? null;
const record = (named: Named): Name => named.workbook.names.get(named.name, scopeId(named));

function target(named: Named): RangeRef | null {
  const { formula } = record(named);
  const found = named.workbook.resolve(formula, named.sheet ?? named.workbook.activeSheet);
  return found && new RangeRef(found.sheet, found.rect);
}

const unquoted = (formula: string): string | null => {
  const found = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return found === undefined ? null : found.replaceAll('""', '"');
};

/** What a name that is no range holds: a constant, or a formula that this host does not compute. */
function constant(formula: string): { type: string; value: Json } {
  const words = unquoted(formula);
  if (words !== null) return { type: 'String', value: words };
  const body = formula.slice(1).trim();
  if (/^(true|false)$/i.test(body)) return { type: 'Boolean', value: body.toLowerCase() === 'true' };
  if (body !== '' && Number.isFinite(Number(body))) return { type: Number.isInteger(Number(body)) ? 'Integer' : 'Double', value: Number(body) };
  if (CellError.parse(body)) return { type: 'Error', value: body.toUpperCase() };
  if (body.includes('#REF!')) return { type: 'Error', value: '#REF!' };
  return body.startsWith('{') ? { type: 'Array', value: body } : { type: 'String', value: formula };
}

const namedItem = objectClass<Named>({
  type: 'NamedItem',
  ids: ({ name }) => ({ _Id: name }),
  get: {
    Name: (named) => record(named).name,
    Comment: (named) => record(named).comment,
    Visible: (named) => record(named).visible,
    Formula: (named) => record(named).formula,
    Scope: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook'),
    Type: (named) => (target(named) ? 'Range' : constant(record(named).formula).type),
    Value: (named) => {
      const range = target(named);
      return range ? range.sheet.address(range.rect, { absolute: true }) : constant(record(named).formula).value;
    },
  },
  set: {
    Comment: (named, value, session) => {
      session.writable();
      named.workbook.names.update(named.name, scopeId(named), { comment: text(value, 'comment') });
    },
    Visible: (named, value, session) => {
      session.writable();
      named.workbook.names.update(named.name, scopeId(named), { visible: flag(value, 'visible') });
    },
    Formula: (named, value, session) => {
      session.writable();
      named.workbook.names.update(named.name, scopeId(named), { formula: text(value, 'formula') });
    },
  },
  nav: {
    Worksheet: ({ sheet }, session) => {
      if (!sheet) throw new HostError('ItemNotFound', 'The name belongs to the workbook, not to a sheet.');
      return worksheetObject(sheet, session);
    },
    WorksheetOrNullObject: ({ sheet }, session) => (sheet ? worksheetObject(sheet, session) : null),
  },
  call: {
    Delete: (named, _args, session) => {
      session.writable();
      named.workbook.names.remove(named.name, scopeId(named));
      return null;
    },
    GetRange: (named, _args, session) => {
      const range = target(named);
      if (!range) throw new HostError('InvalidReference', `The name "${named.name}" does not refer to a range.`);
      return rangeObject(range, session);
    },
    GetRangeOrNullObject: (named, _args, session) => {
      const range = target(named);
      return range && rangeObject(range, session);
    },
  },
});

/** A range as the formula of a name, or a formula or text as it is. */
function reference(arg: Arg, home: Sheet): string {
  const given = optionalText(arg);
  if (given !== null) return given;
  const range = rangeArg(arg, home, 'reference');
  return `=${range.sheet.address(range.rect, { absolute: true })}`;
}

function add(scope: Scope, name: Arg, formula: string, comment: Arg, session: Session): HostObject {
  session.writable();
  const added = scope.workbook.names.add(text(name, 'name'), formula, { scope: scopeId(scope), comment: optionalText(comment) ?? '' });
  return namedItem({ ...scope, name: added.name }, session);
}

/** `workbook.names` and `worksheet.names`. */
export const namesOf = objectClass<Scope>({
  type: 'NamedItemCollection',
  item: (scope, key, session) => namedItem({ ...scope, name: scope.workbook.names.get(text(key, 'name'), scopeId(scope)).name }, session),
  items: (scope, session) => scope.workbook.names.list(scopeId(scope)).map(({ name }) => namedItem({ ...scope, name }, session)),
  call: {
    Add: (scope, [name, given, comment], session) => add(scope, name, reference(given, scope.sheet ?? scope.workbook.activeSheet), comment, session),
    AddFormulaLocal: (scope, [name, formula, comment], session) => add(scope, name, text(formula, 'formula'), comment, session),
  },
});
