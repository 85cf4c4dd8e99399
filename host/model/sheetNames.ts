import { ModelError } from './errors';

/** What a name may break: the rules of Excel for sheet names. */
const RULES: readonly (readonly [(name: string) => boolean, string])[] = [
  [(name) => name.trim() === '', 'is blank'],
  [(name) => name.length > 31, 'is longer than 31 characters'],
  [(name) => /[/\\?*:[\]]/.test(name), 'holds one of / \\ ? * : [ ]'],
  [(name) => name.startsWith("'") || name.endsWith("'"), 'begins or ends with an apostrophe'],
  [(name) => name.toLowerCase() === 'history', 'is reserved'],
];

/**
 * Why Excel refuses a sheet name, or null.
 *
 * @example
 * sheetNameFault('a/b') // 'holds one of / \\ ? * : [ ]'
 */
export const sheetNameFault = (name: string): string | null => RULES.find(([breaks]) => breaks(name))?.[1] ?? null;

/** Throws InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that is taken (case does not count). */
export function checkSheetName(name: string, taken: Iterable<string>): void {
  const fault = sheetNameFault(name);
  if (fault !== null) throw new ModelError('InvalidArgument', `The sheet name "${name}" ${fault}.`);
  for (const other of taken) {
    if (sameName(other, name)) throw new ModelError('ItemAlreadyExists', `A sheet named "${other}" exists already.`);
  }
}

/** Whether Excel takes two names for the same one. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
