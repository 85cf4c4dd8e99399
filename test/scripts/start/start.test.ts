import { X509Certificate } from 'node:crypto';
import { request } from 'node:https';
import { join } from 'node:path';
import { makeCertificate, publicKeyHash } from '../../../scripts/start/certificate';
import { document, folder } from '../../../scripts/start/files';
import { findExcel } from '../../../scripts/start/find-excel';
import { startServer } from '../../../scripts/start/https-server';
import type { Running } from '../../../scripts/start/https-server';
import { installedBrowser } from '../../../scripts/start/installed-browser';
import { hasDisplay } from '../../../scripts/start/open-browser';

describe('the certificate', () => {
  it('names localhost and both loopback addresses, and is valid now', async () => {
    const now = new Date('2026-03-01T12:00:00Z');
    const { cert, spki } = await makeCertificate(now);
    const read = new X509Certificate(cert);
    expect(read.checkHost('localhost')).toBe('localhost');
    expect([read.checkIP('127.0.0.1'), read.checkIP('::1')]).toEqual(['127.0.0.1', '::1']);
    expect(read.checkHost('example.org')).toBeUndefined();
    expect(new Date(read.validFrom) < now && now < new Date(read.validTo)).toBe(true);
    expect(spki).toBe(publicKeyHash(cert));
    expect(Buffer.from(spki, 'base64')).toHaveLength(32);
  });

  it('is another at each start', async () => {
    expect((await makeCertificate()).spki).not.toBe((await makeCertificate()).spki);
  });
});

describe('the server', () => {
  const open: Running[] = [];
  const start = async (port: number): Promise<Running> => {
    const server = await startServer({ '/': folder(join('test', 'browser', 'fixture')), '/host.json': document('host.json', async () => '{"a":1}') }, port);
    open.push(server);
    return server;
  };
  const get = (address: string): Promise<{ status: number; type: string | undefined; text: string }> =>
    new Promise((resolve, reject) => {
      request(address, { rejectUnauthorized: false }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => { text += part; });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'], text }));
      }).on('error', reject).end();
    });

  afterAll(async () => {
    for (const server of open) await server.close();
  });

  it('gives files with their type, made documents, and 404 for the rest', async () => {
    const { url } = await start(0);
    expect(url).toMatch(/^https:\/\/localhost:\d+\/$/);
    expect(await get(`${url}taskpane.html`)).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(await get(`${url}host.json`)).toMatchObject({ status: 200, text: '{"a":1}' });
    expect((await get(`${url}absent.js`)).status).toBe(404);
  });

  it('never gives a file from outside its folders', async () => {
    const { url } = await start(0);
    for (const path of ['..%2f..%2f..%2fpackage.json', '%2e%2e/%2e%2e/%2e%2e/package.json', '..%5c..%5cpackage.json']) {
      expect((await get(url + path)).status).toBe(404);
    }
  });

  it('takes the next port where the wanted one is taken', async () => {
    const first = await start(0);
    const second = await start(first.port);
    expect(second.port).toBeGreaterThan(first.port);
    expect((await get(`${second.url}host.json`)).status).toBe(200);
  });
});

describe('the machine’s programs', () => {
  const machine = (platform: NodeJS.Platform, env: Record<string, string>, ...files: string[]) => ({
    platform,
    env,
    exists: (path: string) => files.includes(path.replaceAll('\\', '/')),
  });

  it('finds Chromium on the path of Linux', () => {
    expect(installedBrowser(machine('linux', { PATH: '/bin:/usr/bin' }, '/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  });

  it('prefers Chrome, on a Mac in its folder', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(installedBrowser(machine('darwin', {}, chrome, '/Applications/Chromium.app/Contents/MacOS/Chromium'))).toBe(chrome);
  });

  it('takes the browser that BILAN_CAE_BROWSER names, and says when it is not there', () => {
    expect(installedBrowser(machine('linux', { BILAN_CAE_BROWSER: '/opt/b' }, '/opt/b'))).toBe('/opt/b');
    expect(() => installedBrowser(machine('linux', { BILAN_CAE_BROWSER: '/opt/b' }))).toThrow('/opt/b');
    expect(installedBrowser(machine('linux', { BILAN_CAE_BROWSER: 'aucun', PATH: '/usr/bin' }, '/usr/bin/chromium'))).toBeUndefined();
  });

  it('finds Excel on Windows and on a Mac, never on Linux', () => {
    const windows = machine('win32', { PROGRAMFILES: 'C:/Program Files' }, 'C:/Program Files/Microsoft Office/root/Office16/EXCEL.EXE');
    expect(findExcel(windows)?.replaceAll('\\', '/')).toBe('C:/Program Files/Microsoft Office/root/Office16/EXCEL.EXE');
    expect(findExcel(machine('darwin', {}, '/Applications/Microsoft Excel.app'))).toBe('/Applications/Microsoft Excel.app');
    expect(findExcel(machine('linux', {}, '/Applications/Microsoft Excel.app'))).toBeUndefined();
  });

  it('knows when there is no display', () => {
    expect([hasDisplay('linux', {}), hasDisplay('linux', { DISPLAY: ':0' }), hasDisplay('darwin', {})]).toEqual([false, true, true]);
  });
});
