import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { JSDOM } from 'jsdom';

import { bundle } from '../../scripts/bundle';
import { ICON_SIZES, ICONS } from '../../scripts/manifest';

/** A tiny add-in with everything that the bundler must deal with. */
const SOURCES = {
  'src/taskpane/index.html':
    '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>t</title></head><body></body></html>',
  'src/taskpane/index.css': '@import "./colours.css";\nmain { display: grid }',
  'src/taskpane/colours.css': 'main { color: teal }',
  'src/taskpane/index.ts':
    "import '../functions';\nimport type { Mot } from '../mot';\nconst mot: Mot = 'prêt';\nvoid Office.onReady(() => document.body.append(mot));",
  'src/functions/index.ts': "CustomFunctions.associate('UN', () => 1);",
  'src/taskpane/functions.ts': "import '../functions';",
  'src/mot.ts': 'export type Mot = string;',
};

let root: string;
let page: Document;
let files: string[];

const read = (pattern: RegExp): string =>
  files
    .filter(file => pattern.test(file))
    .map(file => readFileSync(join(root, 'dist', file), 'utf8'))
    .join('\n');

async function built(officejs?: string): Promise<void> {
  await bundle({ outDir: join(root, 'dist'), root, officejs });
  files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
  page = new JSDOM(read(/taskpane\.html$/)).window.document;
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'));
  for (const [file, text] of Object.entries(SOURCES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  await built();
}, 60_000);

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('the built page', () => {
  it('loads office.js from Microsoft before any other script, in its head', () => {
    const scripts = [...page.querySelectorAll('script')].map(script => script.getAttribute('src'));
    expect(scripts[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(scripts[1]).toMatch(/^taskpane\.[0-9a-f]{8}\.js$/);
    expect(page.querySelectorAll('head script')).toHaveLength(2);
    expect(page.querySelectorAll('script')).toHaveLength(2);
  });

  it('has a content policy that stands before the scripts and forbids inline code', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toContain(
      "default-src 'self'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self'; ",
    );
    // The page gets the table of communes from its own server.
    expect(policy?.getAttribute('content')).toContain("connect-src 'self' ");
    expect(policy?.getAttribute('content')).not.toContain('unsafe');
    expect(policy?.nextElementSibling?.localName).toBe('script');
    expect(page.querySelectorAll('style, [style], script:not([src])')).toHaveLength(0);
  });

  it('has its styles in a file of their own', () => {
    const link = page.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? '';
    expect(link).toMatch(/^taskpane\.[0-9a-f]{8}\.css$/);
    expect(files).toContain(link);
    expect(read(/\.css$/)).toMatch(/teal[^]*grid/);
  });

  it('runs the functions itself; functions.js holds them once more, under the name in the manifest', () => {
    expect(read(/^taskpane\..*\.js$/)).toContain('associate("UN"');
    expect(read(/^functions\.js$/)).toContain('associate("UN"');
  });

  it('needs no eval and refers to no source map', () => {
    expect(read(/\.js$/)).not.toMatch(/\beval\(|new Function|sourceMappingURL/);
  });

  it('comes with every icon and the help page, and nothing else', () => {
    const icons = ICONS.flatMap(icon => ICON_SIZES.map(size => join('assets', `${icon}-${String(size)}.png`)));
    const assets = files.filter(file => dirname(file) === 'assets');
    expect(assets.sort()).toEqual([join('assets', 'aide.html'), ...icons].sort());
  });
});

describe('the try-it build', () => {
  beforeAll(async () => {
    await built('/office-js/office.js');
  }, 60_000);

  it('loads office.js from its own server, which the policy then needs to name no other', () => {
    expect(page.querySelector('script')?.getAttribute('src')).toBe('/office-js/office.js');
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("script-src 'self';");
  });
});

it('a build that fails says why', async () => {
  await expect(bundle({ outDir: join(root, 'dist'), root: join(root, 'nowhere') })).rejects.toThrow('could not be bundled');
}, 60_000);
