import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import project from '../../package.json';
import { development, environmentFor, manifest, manifestProblems, pngSizes, production } from '../../scripts/manifest';

const root = join(__dirname, '..', '..');
const icons = pngSizes(join(root, 'assets'));
const dev = manifest(development(), project.version);
const prod = manifest(production('https://cae.example/bilan/'), project.version);

describe('the manifest at the root', () => {
  it('is what the source gives', () => {
    expect(readFileSync(join(root, 'manifest.xml'), 'utf8')).toBe(dev);
  });
});

describe.each([
  ['development', dev],
  ['production', prod],
])('the %s manifest', (_, xml) => {
  it('breaks none of the rules that a schema cannot check', () => {
    expect(manifestProblems(xml, icons)).toEqual([]);
  });

  it('is read by Microsoft’s own parser', () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    const file = join(folder, 'manifest.xml');
    writeFileSync(file, xml);
    const parser = join(__dirname, 'microsoft-parser.cjs');
    const info: unknown = JSON.parse(execFileSync(process.execPath, [parser, file], { encoding: 'utf8' }));
    rmSync(folder, { recursive: true });
    expect(info).toMatchObject({
      defaultLocale: 'fr-FR',
      hosts: ['Workbook'],
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      version: `${project.version}.0`,
    });
  });
});

describe('the two forms', () => {
  const id = (xml: string): string | undefined => /<Id>(.*)<\/Id>/.exec(xml)?.[1];

  it('are two add-ins, which can be installed side by side', () => {
    expect(id(dev)).not.toBe(id(prod));
    expect(dev).toContain('DefaultValue="Bilan CAE (développement)"');
    expect(prod).not.toContain('développement');
  });

  it('differ in nothing but id, name and address', () => {
    const neutral = (xml: string): string =>
      xml
        .replace(/<Id>.*<\/Id>/, '')
        .replace(/ \(d[eé]velop[a-z]+t\)/g, '')
        .replace(/https:\/\/(localhost:3000|cae\.example\/bilan)/g, '');
    expect(neutral(prod)).toBe(neutral(dev));
  });

  it('name the address given, without a doubled slash', () => {
    expect(prod).toContain('"https://cae.example/bilan/taskpane.html"');
    expect(prod).not.toContain('localhost');
  });
});

describe('an address for the built files', () => {
  it.each([
    ['http://cae.example', 'https://'],
    ['cae.example', 'https://'],
    ['https://cae.example/?v=1', '? and #'],
    ['https://cae.example/#a', '? and #'],
    ['https://someone@cae.example/', 'user name'],
  ])('%s is refused', (base, why) => {
    expect(() => production(base)).toThrow(why);
  });

  it('that is the developer’s own gives the development add-in', () => {
    expect(environmentFor('https://localhost:3000/')).toEqual(development());
    expect(environmentFor('https://cae.example')).toEqual(production('https://cae.example'));
  });
});
