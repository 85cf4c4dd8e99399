import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The project's top folder: the nearest one, from the current folder upwards, whose package.json is this
 * project's. (Neither `__dirname` nor `import.meta` exists both under tsx and under Jest.)
 *
 * @throws where the current folder is not inside the project
 */
export function projectRoot(from: string = process.cwd()): string {
  const file = join(from, 'package.json');
  if (existsSync(file) && /"name":\s*"bilan-cae"/.test(readFileSync(file, 'utf8'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('À lancer depuis le dossier du projet bilan-cae.');
  return projectRoot(parent);
}
