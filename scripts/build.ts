import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import project from '../package.json';
import { bundle } from './bundle';
import { writeFunctionsJson } from './functions-json';
import { DEVELOPMENT_BASE, environmentFor, manifest } from './manifest';
import { writeTerritoire } from './territoire';

/** Where the built add-in goes, and from where it will be served. */
export interface BuildOptions {
  /** Folder of the built files; emptied first. */
  outDir: string;
  /** The https address at which the folder will be served; the developer's own where left out. */
  base?: string | undefined;
  /** Address of office.js; Microsoft's own where left out. */
  officejs?: string | undefined;
}

/**
 * Builds the add-in: `taskpane.html` with its scripts, styles and images, `functions*.json`,
 * `assets/territoire.json`, `manifest.xml`.
 *
 * @throws {RangeError} if Office could not load pages from `base`
 * @throws {Error} if the sources cannot be bundled
 * @example await build({ outDir: 'dist', base: 'https://cae.example/bilan' })
 */
export async function build({ outDir, base = DEVELOPMENT_BASE, officejs }: BuildOptions): Promise<void> {
  const environment = environmentFor(base);
  const folder = resolve(outDir);
  mkdirSync(folder, { recursive: true });
  await bundle({ outDir: folder, officejs });
  await writeFunctionsJson(folder);
  writeTerritoire(folder);
  writeFileSync(join(folder, 'manifest.xml'), manifest(environment, project.version));
}

/** `npm run build -- [--base https://…] [--out dist] [--officejs /office-js/office.js]`, or BASE_URL. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { base: { type: 'string' }, out: { type: 'string' }, officejs: { type: 'string' } },
  });
  const outDir = values.out ?? 'dist';
  const base = values.base ?? process.env['BASE_URL'] ?? DEVELOPMENT_BASE;
  await build({ outDir, base, officejs: values.officejs });
  process.stdout.write(`${outDir}: the add-in for ${base}\n`);
  if (base === DEVELOPMENT_BASE) {
    process.stderr.write('For a server of your own: npm run build -- --base https://…\n');
  }
}

if (process.argv[1]?.endsWith('build.ts') === true) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
