import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The latest change among files and folders, in milliseconds. */
export async function newestOf(paths: readonly string[]): Promise<number> {
  let latest = 0;
  for (const path of paths) {
    const found = await stat(path);
    if (!found.isDirectory()) {
      latest = Math.max(latest, found.mtimeMs);
      continue;
    }
    for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) latest = Math.max(latest, (await stat(join(entry.parentPath, entry.name))).mtimeMs);
    }
  }
  return latest;
}
