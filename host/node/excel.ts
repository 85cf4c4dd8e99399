/** The client library in bare Node or Jest: `Excel.run` over a workbook of ours, without a page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '../model';
import { OfficeHost, createBridge, isSupported } from '../officejs';
import type { HostOptions, NativeBridge, RequirementSets } from '../officejs';
import { libraryFolder, loadSchema } from './schema';

/** What the library puts on the global object and the code under test looks for there. */
const LIBRARY_GLOBALS = ['Excel', 'OfficeExtension'] as const;

interface ExtensionInternals {
  HostBridge: { init: (bridge: NativeBridge) => void };
  GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
}

/** The library, evaluated once in this realm. */
interface Library {
  excel: typeof Excel;
  extension: typeof OfficeExtension;
  internals: ExtensionInternals;
  /** Globals that its source made, by name. */
  made: Map<string, unknown>;
}

/** The page's objects that the library's source looks at while it is evaluated, and `window` later on. */
function pageStubs(): Record<string, unknown> {
  const element = { setAttribute: (): void => undefined, appendChild: (): void => undefined };
  return {
    window: globalThis,
    self: globalThis,
    navigator: { userAgent: 'Node', platform: 'Node' },
    location: { href: 'https://localhost/', hash: '', search: '', host: 'localhost', origin: 'https://localhost' },
    addEventListener: (): void => undefined,
    document: {
      URL: 'https://localhost/',
      domain: 'localhost',
      getElementsByTagName: (): unknown[] => [],
      createElement: (): unknown => ({ ...element }),
      addEventListener: (): void => undefined,
      head: element,
    },
  };
}

const globals = globalThis as unknown as Record<string, unknown>;

/** Sets a global, whatever its property was (Node's `navigator` is a getter); gives back how to undo it. */
function setGlobal(name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  return () => {
    if (before) Object.defineProperty(globalThis, name, before);
    else Reflect.deleteProperty(globalThis, name);
  };
}

let library: Library | null = null;

/** Names of global variables and functions that the library declares. */
const addedSince = (before: ReadonlySet<string>): string[] => Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));

function evaluate(): Library {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const undo = Object.entries(pageStubs()).filter(([name]) => !before.has(name) || name === 'navigator').map(([name, value]) => setGlobal(name, value));
  try {
    const source = readFileSync(join(libraryFolder, 'excel-web-16.00.debug.js'), 'utf8');
    // Indirect eval: the library's declarations become globals of this realm, so that its arrays and errors are ours.
    (0, eval)(source);
    const made = new Map(addedSince(before).map((name) => [name, globals[name]]));
    const [excel, extension] = LIBRARY_GLOBALS.map((name) => globals[name]);
    if (!isLibrary<typeof Excel>(excel, 'run') || !isLibrary<typeof OfficeExtension & ExtensionInternals>(extension, 'HostBridge')) {
      throw new Error('The client library did not define Excel and OfficeExtension.');
    }
    return { excel, extension, internals: extension, made };
  } finally {
    for (const back of undo) back();
    for (const name of addedSince(before)) Reflect.deleteProperty(globalThis, name);
  }
}

/** The border at which the library's untyped globals get their declared types. */
const isLibrary = <T>(value: unknown, member: string): value is T => typeof value === 'object' && value !== null && member in value;

/** A workbook with the library connected to it. */
export interface Connection {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  workbook: Workbook;
  host: OfficeHost;
  /** Cuts the connection and takes the globals away. Safe to call twice. */
  disconnect: () => void;
}

export interface ConnectOptions extends HostOptions {
  /** Display language of the user's Office; default the locale. */
  displayLanguage?: string;
}

/** The part of `Office` that is of use without a page: requirement sets, languages, `onReady`. */
function officeOf(sets: RequirementSets, locale: string, displayLanguage: string): unknown {
  return {
    context: {
      requirements: { isSetSupported: (set: string, version?: number | string) => isSupported(sets, { set, version: String(version ?? '1.1') }) },
      displayLanguage,
      contentLanguage: locale,
      host: 'Excel',
      platform: 'OfficeOnline',
      diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.18000.10000' },
    },
    onReady: (then?: (info: { host: string; platform: string }) => unknown) => {
      const info = { host: 'Excel', platform: 'OfficeOnline' };
      return Promise.resolve(info).then((ready) => then?.(ready) ?? ready);
    },
    actions: { associate: () => undefined },
  };
}

let open: Connection | null = null;

/**
 * Connects the library to a workbook. The globals `Excel`, `OfficeExtension` and a small `Office` are there until
 * `disconnect`; connecting again disconnects what was there.
 *
 * @param workbook the workbook; default an empty one
 * @example
 * const { workbook, host, disconnect } = connect(new Workbook({ sheets: ['Suivi'] }));
 * await Excel.run(async (context) => { context.workbook.worksheets.getItem('Suivi').getRange('A1').values = [[1]]; });
 * workbook.sheets.get('Suivi').value(0, 0); // 1
 */
export function connect(workbook: Workbook = new Workbook(), options: ConnectOptions = {}): Connection {
  open?.disconnect();
  library ??= evaluate();
  const { excel, extension, internals, made } = library;
  const host = new OfficeHost(workbook, loadSchema(), options);
  const known = new Set(Object.getOwnPropertyNames(globalThis));
  const undo = [
    ...Object.entries(pageStubs()).filter(([name]) => !known.has(name)).map(([name, value]) => setGlobal(name, value)),
    ...[...made].map(([name, value]) => setGlobal(name, value)),
    setGlobal('Office', officeOf(host.requirementSets, host.locale, options.displayLanguage ?? host.locale)),
  ];
  // Handlers that an earlier connection left registered must not hear this one's events.
  internals.GenericEventRegistration.s_genericEventRegistrations = {};
  const { bridge, cut } = createBridge(host);
  internals.HostBridge.init(bridge);
  // Without a page the library listens from the start.
  host.customFunctions.start();
  const connection: Connection = {
    Excel: excel,
    OfficeExtension: extension,
    workbook,
    host,
    disconnect: () => {
      if (open !== connection) return;
      open = null;
      cut();
      host.close();
      for (const back of undo.reverse()) back();
    },
  };
  open = connection;
  return connection;
}

/** The library itself with what connects it, for who prefers to name things. */
export function loadExcel(): { connect: typeof connect } {
  library ??= evaluate();
  return { connect };
}
