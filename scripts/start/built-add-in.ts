import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from '../build';
import type { BuildOptions } from '../build';
import { newestOf } from './newest';
import { oneAtATime } from './one-at-a-time';
import { projectRoot } from './project-root';

/** What the built add-in is made from; a newer file among these has it built again. */
const sources = ['src', 'assets', 'scripts/manifest', 'scripts/territoire.ts', 'webpack.config.js', 'package-lock.json', 'package.json'];

/**
 * The add-in built for this machine, in a folder of `.cache/tryit`; built only where it is missing or older than its sources.
 *
 * @param name the folder's name
 * @returns the folder
 */
export async function builtAddIn(name: string, options: Omit<BuildOptions, 'outDir'>, root: string = projectRoot()): Promise<string> {
  const outDir = join(root, '.cache', 'tryit', name);
  const made = join(outDir, 'manifest.xml');
  return oneAtATime(`${outDir}.lock`, async () => {
    const isFresh = existsSync(made) && (await stat(made)).mtimeMs >= (await newestOf(sources.map((source) => join(root, source))));
    if (!isFresh) await build({ ...options, outDir });
    return outDir;
  });
}
