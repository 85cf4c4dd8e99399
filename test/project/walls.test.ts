import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

type Case = [file: string, code: string, refusal: string];

const refused: Case[] = [
  ['src/sources/a.ts', "export { x } from '../report/b';", 'src/sources must know nothing of src/report'],
  ['src/sources/a.ts', "import type { X } from '../excel/b';\nexport type Y = X;", 'src/sources must know nothing of src/excel'],
  ['src/report/a.ts', "export { x } from '../sheets/b';", 'src/report must know nothing of src/sheets'],
  ['src/report/a.ts', "import type { X } from '../excel/b';\nexport type Y = X;", 'src/report must know nothing of src/excel'],
  ['src/report/a.ts', "export { x } from '../sources/b';", 'src/report takes only types from src/sources'],
  ['src/report/a.ts', "export { type X, y } from '../sources';", 'src/report takes only types from src/sources'],
  ['src/report/deep/a.ts', "export * from '../../taskpane';", 'src/report must know nothing of src/taskpane'],
  ['src/sheets/a.ts', "import type { X } from '../sources/b';\nexport type Y = X;", 'src/sheets must know nothing of src/sources'],
  ['src/sheets/a.ts', "export { x } from '../excel/b';", 'src/sheets must know nothing of src/excel'],
  ['src/excel/a.ts', "export { x } from '../sources/b';", 'src/excel takes only types from src/sources'],
  ['src/excel/a.ts', "import type { X } from '../report/b';\nexport type Y = X;", 'src/excel must know nothing of src/report'],
  ['src/excel/a.ts', "export const x = () => import('../taskpane/b');", 'src/excel must know nothing of src/taskpane'],
  ['src/functions/a.ts', "export { x } from '../sheets/b';", 'src/functions must know nothing of src/sheets'],
  ['src/functions/a.ts', "export type X = import('../taskpane/b').X;", 'src/functions must know nothing of src/taskpane'],
  ['src/locales/a.ts', "export { x } from '../sources/b';", 'src/locales must know nothing of src/sources'],
  ['src/newfolder/a.ts', "export { x } from '../sources/b';", 'src/newfolder must know nothing of src/sources'],
  ['src/taskpane/a.ts', "export { x } from '../../host/model';", 'src/taskpane must know nothing of host'],
  ['src/commands/a.ts', "export { x } from '../../test/demo';", 'src/commands must know nothing of test'],
  ['src/taskpane/a.ts', "export { x } from '../../scripts/build';", 'src/taskpane must know nothing of scripts'],
  ['src/report/a.ts', "export { readFileSync } from 'node:fs';", 'there is no node:fs'],
  ['src/excel/a.ts', "export { join } from 'path';", 'there is no path'],
  ['host/model/a.ts', "export { x } from '../../src/report/b';", 'host must know nothing of src'],
  ['host/page/a.ts', "import type { X } from '../../src/sources';\nexport type Y = X;", 'host must know nothing of src'],
  ['host/model/a.ts', "export { x } from '../../test/demo';", 'host must know nothing of test'],
  ['host/node/a.ts', "export { x } from '../../scripts/build';", 'host must know nothing of scripts'],
  ['src/sheets/a.ts', 'export const x = Excel.ChartType.pie;', 'src/sheets must not name Excel'],
  ['src/sheets/a.ts', 'export type X = Excel.Range;', 'src/sheets must not name Excel'],
  ['src/taskpane/a.ts', 'export const x = () => Excel.run(async () => undefined);', 'src/taskpane must not name Excel'],
  ['src/taskpane/a.ts', 'export const x = globalThis.Excel;', 'src/taskpane must not name Excel'],
  ['src/taskpane/a.ts', 'export const x = Office.context.document;', 'not Office.context.document'],
  ['src/commands/a.ts', 'export const { document } = Office.context;', 'not Office.context.…'],
  ['src/commands/a.ts', "export const x = Office.context['document'];", 'not Office.context.…'],
  ['src/commands/a.ts', 'export const x = Office;', 'not Office.…'],
  ['src/taskpane/a.ts', 'export const x = () => Office.select("bindings#a");', 'not Office.select'],
  ['src/report/a.ts', 'export const x = Office.context.displayLanguage;', 'src/report must not name Office'],
  ['src/taskpane/a.ts', "CustomFunctions.associate('A', () => 1);", 'src/taskpane must not name CustomFunctions'],
  ['src/sources/a.ts', "throw new OfficeExtension.Error('a');", 'src/sources must not name OfficeExtension'],
  ['src/report/a.ts', "console.log('a');", 'no-console'],
  ['src/taskpane/a.ts', "alert('a');", 'no-restricted-globals'],
  ['src/excel/a.ts', 'export async function x(context: Excel.RequestContext) { for (const n of [1, 2]) { context.workbook.worksheets.getItem(String(n)); await context.sync(); } }', 'no-context-sync-in-loop'],
  ['src/excel/a.ts', 'export function x(sheet: Excel.Worksheet) { const range = sheet.getUsedRange(); range.load(); return range.address; }', 'no-empty-load'],
  ['src/report/a.ts', 'export const x: any = 1;', 'no-explicit-any'],
  ['test/a.ts', `export const x = [\n${'1,\n'.repeat(351)}];`, 'max-lines'],
];

const allowed: [file: string, code: string][] = [
  ['src/sources/a.ts', "export { x } from './b';\nexport { t } from '../locales';"],
  ['src/report/a.ts', "import type { X } from '../sources/b';\nexport type Y = X;"],
  ['src/report/chapitres/a.ts', "export { x } from '../figure';"],
  ['src/sheets/a.ts', "export { x } from '../report';"],
  ['src/excel/a.ts', "import type { Grille } from '../sources/grille';\nexport { x } from '../sheets/b';\nexport type G = Grille;"],
  ['src/excel/a.ts', 'export const x = () => Excel.run(context => context.sync());\nexport const y = Office.context.document;'],
  ['src/functions/a.ts', "export { x } from '../report';\nexport { y } from '../sources';\nCustomFunctions.associate('A', () => 1);"],
  ['src/taskpane/a.ts', "export { x } from '../excel';\nexport { y } from '../commands';\nexport { z } from '../sources';"],
  ['src/taskpane/a.ts', 'void Office.onReady();\nexport const x = Office.context.displayLanguage;'],
  ['src/commands/a.ts', "Office.actions.associate('a', (event: Office.AddinCommands.Event) => { event.completed(); });"],
  ['src/report/a.ts', 'export interface Excel { a: number }\nexport const x = (Office: number): number => Office;'],
  ['host/node/a.ts', "export { readFileSync } from 'node:fs';\nexport { x } from '../model';"],
  ['scripts/a.ts', "export { x } from '../src/report';\nexport { y } from '../host/model';\nconsole.log('a');"],
  ['test/a.ts', "export { x } from '../src/report';\nexport { y } from '../host/model';"],
];

const firstLine = (code: string): string => code.split('\n', 1)[0] ?? '';

/** The linter's answers to all snippets, in order, from one process. */
function lint(snippets: readonly (readonly [string, string, ...unknown[]])[]): string[][] {
  const root = join(__dirname, '..', '..');
  const input = JSON.stringify(snippets.map(([file, code]) => ({ file: join(root, file), code })));
  const output = execFileSync(process.execPath, [join(__dirname, 'lint.mjs')], { cwd: root, input, encoding: 'utf8' });
  return JSON.parse(output) as string[][];
}

describe('the walls between the folders', () => {
  let answers: string[][];
  beforeAll(() => {
    answers = lint([...refused, ...allowed]);
  }, 60_000);

  it.each(refused.map(([file, code, refusal], i) => ({ file, line: firstLine(code), refusal, i })))('$file: $line … $refusal', ({ refusal, i }) => {
    expect(answers[i]?.join('\n')).toContain(refusal);
  });

  it.each(allowed.map(([file, code], i) => ({ file, line: firstLine(code), i: refused.length + i })))('$file: $line … passes', ({ i }) => {
    expect(answers[i]).toEqual([]);
  });
});
