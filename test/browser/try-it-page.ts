import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { Workbook } from '../../host/model';
import type { Session } from '../../host/page/session';
import { writeXlsx } from '../../host/xlsx';
import { projectRoot } from '../../scripts/start/project-root';
import { serve } from '../../scripts/start/serve';
import { launchBrowser } from './browser';

/** The workbook as the page has it, asked from outside. */
export type PageModel = {
  /** Values of a block, e.g. `values('Suivi', 'A1:B2')`; an error cell gives its code. */
  values: (sheet: string, address: string) => Promise<unknown[][]>;
  formulas: (sheet: string, address: string) => Promise<unknown[][]>;
  /** What the cells display, in French. */
  texts: (sheet: string, address: string) => Promise<string[][]>;
  sheets: () => Promise<string[]>;
  /** Waits until everything is calculated, functions of the add-in included. */
  settled: () => Promise<void>;
  /** Runs a function in the page on the open session; it sees nothing of the test's variables but `argument`. */
  run: <T, A>(work: (session: Session, argument: A) => T, argument: A) => Promise<T>;
};

/** The try-it page, open in a browser. */
export type TryItPage = {
  page: Page;
  /** The add-in's pane. */
  pane: FrameLocator;
  model: PageModel;
  /** Selects a block of the sheet on view, and gives the grid the keyboard. */
  select: (address: string) => Promise<void>;
  /** Types into the selected cell and presses Enter. */
  type: (text: string) => Promise<void>;
};

/** How the page is opened. */
export type TryItOptions = {
  /** The workbook that is open; default an empty one. */
  workbook?: Workbook;
  /** Folder of the add-in; default the small one of the tests. */
  addIn?: string;
  /** Errors in the console that the test expects. */
  expected?: RegExp[];
};

type Served = { url: string; close: () => Promise<void>; bytes: Uint8Array | null };

const fixture = (): string => join(projectRoot(), 'test', 'browser', 'fixture');
const servers = new Map<string, Promise<Served>>();
let browser: Promise<Browser> | null = null;

/**
 * Opens the try-it page, does the work, and fails if meanwhile the console showed an error or a request left the
 * machine. Browser and servers are shared by the tests of a file.
 *
 * @example
 * await withTryItPage({ workbook: demoWorkbook(), addIn: await builtAddIn(…) }, async ({ pane, model }) => {
 *   await pane.getByRole('button', { name: /^Générer le bilan/ }).click();
 * });
 */
export async function withTryItPage(options: TryItOptions, work: (page: TryItPage) => Promise<void>): Promise<void> {
  const server = await served(options.addIn ?? fixture(), options.workbook);
  browser ??= launchBrowser();
  const context = await (await browser).newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    locale: 'fr-FR',
    viewport: { width: 1366, height: 768 },
  });
  const problems = watch(context, server.url, options.expected ?? []);
  try {
    context.setDefaultTimeout(45_000);
    const page = await context.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => globalThis.tryIt !== undefined, null, { timeout: 60_000 });
    await work({ page, pane: page.frameLocator('iframe'), model: pageModel(page), select: (address) => select(page, address), type: (text) => type(page, text) });
  } finally {
    await context.close();
  }
  if (problems.length > 0) throw new Error(`The page had problems:\n${problems.join('\n')}`);
}

// Real keys in a real page: on a busy machine one may get lost. What fails twice is a fault; the first failure is shown.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

afterAll(async () => {
  await (await browser)?.close();
  for (const server of servers.values()) await (await server).close();
});

async function served(addIn: string, workbook: Workbook | undefined): Promise<Served> {
  const known = servers.get(addIn) ?? startServing(addIn);
  servers.set(addIn, known);
  const server = await known;
  server.bytes = workbook ? await writeXlsx(workbook) : null;
  return server;
}

async function startServing(addIn: string): Promise<Served> {
  const state: { bytes: Uint8Array | null } = { bytes: null };
  const { url, close } = await serve({
    port: 0,
    addIn,
    name: 'Essai.xlsx',
    workbook: async () => state.bytes ?? writeXlsx(new (await import('../../host/model')).Workbook()),
  });
  return Object.assign(state, { url, close });
}

function watch(context: BrowserContext, url: string, expected: RegExp[]): string[] {
  const problems: string[] = [];
  const note = (problem: string): void => {
    if (!expected.some((pattern) => pattern.test(problem))) problems.push(problem);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => note(`error: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(?:data|blob):/.test(request.url())) note(`request to ${request.url()}`);
  });
  return problems;
}

function pageModel(page: Page): PageModel {
  const read = (what: 'values' | 'formulas' | 'texts', sheet: string, address: string): Promise<unknown> =>
    page.evaluate(
      ([how, name, place]) => {
        const found = globalThis.tryIt?.workbook.sheets.get(name ?? '');
        const rect = found?.rect(place ?? '');
        if (!found || !rect) return null;
        const cells = how === 'values' ? found.values(rect) : how === 'formulas' ? found.formulas(rect) : found.texts(rect);
        // An error value becomes its code on the way.
        return JSON.parse(JSON.stringify(cells)) as unknown;
      },
      [what, sheet, address],
    );
  return {
    values: async (sheet, address) => (await read('values', sheet, address)) as unknown[][],
    formulas: async (sheet, address) => (await read('formulas', sheet, address)) as unknown[][],
    texts: async (sheet, address) => (await read('texts', sheet, address)) as string[][],
    sheets: () => page.evaluate(() => globalThis.tryIt?.workbook.sheets.list().map(({ name }) => name) ?? []),
    settled: () => page.evaluate(() => globalThis.tryIt?.view.settled()),
    run: (work, argument) =>
      // The function travels as text: only what it is given is there on the other side.
      page.evaluate(`(${work.toString()})(globalThis.tryIt, ${JSON.stringify(argument) ?? 'undefined'})`),
  };
}

async function select(page: Page, address: string): Promise<void> {
  // A click somewhere gives the grid the keyboard; a cell may be out of sight, so the selection is the model's.
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 90, y: 60 } });
  await page.evaluate((place) => {
    const session = globalThis.tryIt;
    session?.workbook.activeSheet.select(session.workbook.activeSheet.rect(place));
  }, address);
}

/** How long an entry may take to be accepted, in milliseconds; one that is refused leaves the selection where it is. */
const ENTRY = 5_000;

/** How many letters are typed one by one; the rest of a long entry comes in one go, as pasted: each key takes the grid fifty milliseconds. */
const LETTERS = 12;

async function type(page: Page, text: string): Promise<void> {
  const cell = await page.evaluate(() => {
    const session = globalThis.tryIt;
    const { top, left } = session?.workbook.selection.rect ?? { top: 0, left: 0 };
    return session?.workbook.activeSheet.address({ top, left, bottom: top, right: left }).replace(/^.*!/, '') ?? 'A1';
  });
  await enter(page, text);
  if (!text.startsWith('=')) return;
  // On a busy machine the grid may lose an entry; a person would see it and type it again.
  for (let again = 0; again < 2 && !(await holdsFormula(page, cell)); again += 1) {
    // An editor that is still open would lie over the cells.
    await page.keyboard.press('Escape');
    await select(page, cell);
    await enter(page, text);
  }
}

async function enter(page: Page, text: string): Promise<void> {
  const row = await page.evaluate(() => globalThis.tryIt?.workbook.selection.rect.top);
  await page.keyboard.type(text.slice(0, LETTERS));
  await page.keyboard.insertText(text.slice(LETTERS));
  await page.keyboard.press('Enter');
  // What is typed before the editor has closed would be lost: Enter moves the selection once it has.
  await inTime(page.waitForFunction((before) => globalThis.tryIt?.workbook.selection.rect.top !== before, row, { timeout: ENTRY }));
}

function holdsFormula(page: Page, cell: string): Promise<boolean> {
  return inTime(page.waitForFunction((address) => {
    const sheet = globalThis.tryIt?.workbook.activeSheet;
    return String(sheet?.formulas(sheet.rect(address))[0]?.[0]).startsWith('=');
  }, cell, { timeout: ENTRY }));
}

/** Whether something came about in its time. */
async function inTime(awaited: Promise<unknown>): Promise<boolean> {
  try {
    await awaited;
    return true;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError') return false;
    throw error;
  }
}
