import type { Json } from '../../model/json';
import type { SheetProtectionOptions } from '../../model/records';
import type { Sheet } from '../../model/sheet';
import { objectClass } from '../object';
import type { Fields } from './args';
import { fields, optionalText, word } from './args';

const ALLOWANCES = [
  'allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells',
  'allowFormatColumns', 'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables',
  'allowSort',
] as const;

function readOptions(given: Fields): SheetProtectionOptions {
  const allowed = ALLOWANCES.filter((name) => given[name] === true).map((name) => [name, true]);
  const mode = given['selectionMode'];
  return {
    ...(Object.fromEntries(allowed) as SheetProtectionOptions),
    ...(mode === undefined || mode === null ? {} : { selectionMode: word(mode, ['Normal', 'Unlocked', 'None'], 'selectionMode') }),
  };
}

const writeOptions = (options: SheetProtectionOptions): Json => ({
  ...Object.fromEntries(ALLOWANCES.map((name) => [name, options[name] === true])),
  selectionMode: options.selectionMode ?? 'Normal',
});

/** `worksheet.protection`. */
export const worksheetProtection = objectClass<Sheet>({
  type: 'WorksheetProtection',
  get: {
    Protected: ({ protection }) => protection.isProtected,
    Options: ({ protection }) => (protection.isProtected ? writeOptions(protection.options) : null),
  },
  call: {
    Protect: (sheet, [options, password], session) => {
      session.writable();
      sheet.protect(readOptions(fields(options, 'options')), optionalText(password));
      return null;
    },
    Unprotect: (sheet, [password], session) => {
      session.writable();
      sheet.unprotect(optionalText(password));
      return null;
    },
  },
});

/** `workbook.protection`. */
export const workbookProtection = objectClass<null>({
  type: 'WorkbookProtection',
  get: { Protected: (_self, { workbook }) => workbook.structureProtected },
  call: {
    Protect: (_self, [password], session) => {
      session.writable();
      session.workbook.protectStructure(optionalText(password));
      return null;
    },
    Unprotect: (_self, [password], session) => {
      session.writable();
      session.workbook.unprotectStructure(optionalText(password));
      return null;
    },
  },
});
