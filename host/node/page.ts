/** An add-in's page in jsdom with the whole of office.js: pane, ribbon commands and custom functions without a browser. */
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import type { DOMWindow } from 'jsdom';
import { Workbook } from '../model';
import { OfficeHost, createXdmServer } from '../officejs';
import type { FunctionsJson, HostOptions, XdmServer } from '../officejs';
import { libraryFolder, loadSchema } from './schema';

/** The page and the host must have one host name and https: office.js trusts no other host. */
const ORIGIN = 'https://addin.test';
const OFFICE_JS = '/office-js/';
const APP_ID = '00000000-0000-0000-0000-0000000000b1';

export interface PageOptions extends HostOptions {
  workbook?: Workbook;
  /** A folder with the built add-in, served at the root; its page is `page`. */
  folder?: string;
  /** Files by their path, e.g. `/taskpane.html`; they come before those of the folder. */
  files?: Readonly<Record<string, string>>;
  /** Path of the page; default `/taskpane.html`. */
  page?: string;
  displayLanguage?: string;
  /** Declares the add-in's custom functions to the host. */
  functions?: FunctionsJson;
  /** Called with the window before any script runs: what jsdom lacks and the page needs. */
  beforeScripts?: (window: DOMWindow) => void;
}

export interface OpenPage {
  window: DOMWindow;
  document: Document;
  workbook: Workbook;
  host: OfficeHost;
  xdm: XdmServer;
  /** What the page wrote to its console as errors, and what jsdom could not do. */
  errors: string[];
  /** Waits until something becomes true; fails by name after `ms`. */
  until: (what: string, test: () => boolean, ms?: number) => Promise<void>;
  close: () => void;
}

/** Files of the add-in and of office.js, from memory and disk; the network is never asked. */
class LocalFiles extends ResourceLoader {
  private readonly options: PageOptions;

  constructor(options: PageOptions) {
    super();
    this.options = options;
  }

  /** The file's text, or null. */
  read(path: string): string | null {
    const given = this.options.files?.[path];
    if (given !== undefined) return given;
    if (path.startsWith(OFFICE_JS)) return readWithin(libraryFolder, path.slice(OFFICE_JS.length));
    return this.options.folder === undefined ? null : readWithin(this.options.folder, path);
  }

  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const { origin, pathname } = new URL(url);
    const text = origin === ORIGIN ? this.read(decodeURIComponent(pathname)) : null;
    const answer = text === null ? Promise.reject(new Error(`There is no ${url}`)) : Promise.resolve(Buffer.from(text, 'utf8'));
    return Object.assign(answer, { abort: () => undefined });
  }
}

function readWithin(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(folder)) && existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** office.js finds in the address what it must know of its host: 3 = shared runtime that has custom functions. */
const bootstrap = (locale: string): string =>
  `?_host_Info=${encodeURIComponent(`Excel$Web$16.01$${locale}$$$disableLogging$3`)}#&_xdm_Info=conv_1|${APP_ID}|${ORIGIN}/host.html&_serializer_version=1`;

function prepare(window: DOMWindow, receive: (text: string) => void, before: PageOptions['beforeScripts']): void {
  // office.js takes the opener for its host before it looks at the parent.
  Object.defineProperty(window, 'opener', { value: { postMessage: receive }, configurable: true });
  // jsdom has no document.domain, which office.js compares with the host's name.
  Object.defineProperty(window.Document.prototype, 'domain', { get: () => new URL(ORIGIN).hostname, configurable: true });
  before?.(window);
}

/**
 * Opens an add-in's page over a workbook. Its `<head>` must hold `<script src="/office-js/office.js"></script>`.
 *
 * @example
 * const { document, workbook, until, close } = await openPage({ folder: 'dist', workbook: demo });
 * document.querySelector('button')?.click();
 * await until('the sheet', () => workbook.sheets.find('Bilan 2015') !== null);
 * @throws Error when the page is not there
 */
export async function openPage(options: PageOptions = {}): Promise<OpenPage> {
  const workbook = options.workbook ?? new Workbook();
  const host = new OfficeHost(workbook, loadSchema(), options);
  if (options.functions) host.customFunctions.declare(options.functions);
  const files = new LocalFiles(options);
  const path = options.page ?? '/taskpane.html';
  const html = files.read(path);
  if (html === null) throw new Error(`The add-in has no page ${path}.`);
  const errors: string[] = [];
  const console_ = new VirtualConsole();
  console_.on('error', (...words: unknown[]) => { errors.push(words.map(String).join(' ')); });
  console_.on('jsdomError', (error) => { errors.push(String(error.cause ?? error.message)); });
  let window: DOMWindow | null = null;
  const server = createXdmServer({
    host,
    appId: APP_ID,
    origin: ORIGIN,
    ...(options.displayLanguage === undefined ? {} : { displayLanguage: options.displayLanguage }),
    // As between two windows, a message arrives later, never within the call that posts it.
    post: (text) => {
      setTimeout(() => {
        if (window) window.dispatchEvent(new window.MessageEvent('message', { data: text, origin: ORIGIN }));
      }, 0);
    },
  });
  const dom = new JSDOM(html, {
    url: `${ORIGIN}${path}${bootstrap(host.locale)}`,
    runScripts: 'dangerously',
    resources: files,
    pretendToBeVisual: true,
    virtualConsole: console_,
    beforeParse: (made) => { prepare(made, (text) => { setTimeout(() => { server.receive(text); }, 0); }, options.beforeScripts); },
  });
  window = dom.window;
  const opened: OpenPage = {
    window: dom.window,
    document: dom.window.document,
    workbook,
    host,
    xdm: server,
    errors,
    until: async (what, test, ms = 5000) => {
      const end = Date.now() + ms;
      while (!test()) {
        if (Date.now() > end) throw new Error(`In ${String(ms)} ms there was not: ${what}. ${errors.join('\n')}`);
        await new Promise((resolve) => { setTimeout(resolve, 5); });
      }
    },
    close: () => {
      server.close();
      host.close();
      window = null;
      dom.window.close();
    },
  };
  await new Promise<void>((resolve) => {
    if (dom.window.document.readyState === 'complete') resolve();
    else dom.window.addEventListener('load', () => { resolve(); });
  });
  return opened;
}
