import { ACCEPTED, EXCEPTIONS, REFUSED_SCOPES } from './policy';
import type { Exception } from './policy';
import { parseSpdx, satisfied } from './spdx';

/** What this check reads of a package in a lockfile of version 3. */
export interface LockedPackage {
  license?: string;
  resolved?: string;
  link?: boolean;
}

/** Packages by the place where they are installed; the project itself stands under ''. */
export type Lock = Readonly<Record<string, LockedPackage>>;

/**
 * Reads a lockfile.
 *
 * @throws {Error} if it is not one of version 3
 */
export function parseLock(text: string): Lock {
  const lock: unknown = JSON.parse(text);
  if (!isRecord(lock) || lock['lockfileVersion'] !== 3 || !isRecord(lock['packages'])) {
    throw new Error('package-lock.json is not a lockfile of version 3.');
  }
  const packages = Object.entries(lock['packages']).map(([path, entry]): [string, LockedPackage] => {
    const { license, resolved, link } = isRecord(entry) ? entry : {};
    return [
      path,
      {
        ...(typeof license === 'string' ? { license } : {}),
        ...(typeof resolved === 'string' ? { resolved } : {}),
        ...(link === true ? { link } : {}),
      },
    ];
  });
  return Object.fromEntries(packages);
}

/**
 * What the project may not depend on, and what its lockfile may not hold.
 *
 * @param lock every locked package, optional ones and those of other systems included
 * @param installed the licence that an installed package states, where the lockfile has none
 * @param exceptions see {@link EXCEPTIONS}
 * @returns one sentence a problem
 * @example licenceProblems({ 'node_modules/a': { license: 'GPL-3.0' } }, () => undefined, [])
 *   // ['a: GPL-3.0 is not an accepted licence (node_modules/a)']
 */
export function licenceProblems(
  lock: Lock,
  installed: (path: string) => string | undefined,
  exceptions: readonly Exception[] = EXCEPTIONS,
): string[] {
  const problems: string[] = [];
  const needed = new Set<string>();
  for (const [path, entry] of Object.entries(lock)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (/^https?:/.test(entry.resolved ?? '')) problems.push(`${name}: the lockfile records a download address`);
    if (REFUSED_SCOPES.some(scope => name.startsWith(scope))) {
      problems.push(`${name}: refused whatever its licence (${path})`);
      continue;
    }
    const licence = entry.license ?? installed(path);
    const expression = licence === undefined ? undefined : parseSpdx(licence);
    if (expression !== undefined && satisfied(expression, id => ACCEPTED.has(id))) continue;
    const exception = exceptions.find(e => e.name === name && e.licence === licence);
    if (exception === undefined) problems.push(`${name}: ${licence ?? 'nothing'} is not an accepted licence (${path})`);
    else needed.add(name);
  }
  const idle = exceptions.filter(e => !needed.has(e.name)).map(e => `${e.name}: an exception that nothing needs`);
  return [...problems, ...idle];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
