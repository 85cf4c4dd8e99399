import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { newestOf } from './newest';
import { projectRoot } from './project-root';

/**
 * Bundles the try-it page (host/page) into `.cache/host-page`, with Univer's rarely needed parts as chunks that
 * load on demand. Done again only when a source under `host` or the lockfile is newer than the last bundle.
 *
 * @returns the folder with index.html, main.js, main.css and the chunks
 */
export async function hostPage(root: string = projectRoot()): Promise<string> {
  const out = join(root, '.cache', 'host-page');
  const sources = await newestOf([join(root, 'host'), join(root, 'package-lock.json')]);
  const made = existsSync(join(out, 'index.html')) ? (await stat(join(out, 'index.html'))).mtimeMs : 0;
  if (made >= sources) return out;
  // Built beside and moved into place: another test worker may be serving the folder meanwhile.
  const fresh = `${out}.${process.pid}`;
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
  await replace(out, fresh);
  return out;
}

async function replace(out: string, fresh: string): Promise<void> {
  const old = `${out}.${process.pid}.old`;
  if (existsSync(out)) await rename(out, old);
  await rename(fresh, out);
  await rm(old, { recursive: true, force: true });
}
