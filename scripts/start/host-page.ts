import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { newestOf } from './newest';
import { oneAtATime } from './one-at-a-time';
import { projectRoot } from './project-root';

/**
 * Bundles the try-it page (host/page) into `.cache/host-page`, with Univer's rarely needed parts as chunks that
 * load on demand. Done again only when a source under `host` or the lockfile is newer than the last bundle.
 *
 * @returns the folder with index.html, main.js, main.css and the chunks
 */
export async function hostPage(root: string = projectRoot()): Promise<string> {
  const out = join(root, '.cache', 'host-page');
  await oneAtATime(`${out}.lock`, async () => {
    if (!(await isFresh(root, out))) await bundle(root, out);
  });
  return out;
}

async function isFresh(root: string, out: string): Promise<boolean> {
  const made = join(out, 'index.html');
  return existsSync(made) && (await stat(made)).mtimeMs >= (await newestOf([join(root, 'host'), join(root, 'package-lock.json')]));
}

async function bundle(root: string, out: string): Promise<void> {
  // Built beside and moved into place whole: a build that fails leaves the last one as it was.
  const fresh = `${out}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { main: 'host/page/main.ts', page: 'host/page/page.css' },
    outdir: fresh,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    loader: { '.woff2': 'file', '.png': 'file', '.svg': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  await copyFile(join(root, 'host', 'page', 'index.html'), join(fresh, 'index.html'));
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
}
