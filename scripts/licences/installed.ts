import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Looks up the licence that an installed package states, in the current or the old form of package.json.
 *
 * @param root the folder of package-lock.json
 */
export function installedLicence(root: string): (path: string) => string | undefined {
  return path => {
    const file = join(root, path, 'package.json');
    if (!existsSync(file)) return undefined;
    const stated: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof stated !== 'object' || stated === null) return undefined;
    if ('license' in stated && typeof stated.license === 'string') return stated.license;
    if (!('licenses' in stated) || !Array.isArray(stated.licenses)) return undefined;
    const types = stated.licenses.flatMap((l: unknown) =>
      typeof l === 'object' && l !== null && 'type' in l && typeof l.type === 'string' ? [l.type] : [],
    );
    // The old form lists licences to choose from.
    return types.length === 0 ? undefined : types.join(' OR ');
  };
}
