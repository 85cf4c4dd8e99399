import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Longer than anything that is built here takes, in milliseconds. */
const patience = 5 * 60_000;

/**
 * Does a piece of work while no other process of this machine does the same: two test workers, or `npm start` beside
 * the tests, that find the same folder out of date.
 *
 * @param lock path of the file that says that somebody is at it, and who
 * @returns what the work returns
 * @throws what the work throws; the next one may then try
 * @example
 * await oneAtATime('.cache/host-page.lock', async () => { if (!(await isFresh())) await build(); });
 */
export async function oneAtATime<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true });
  while (!(await take(lock))) await pause(100);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  if (await isForsaken(lock)) await rm(lock, { force: true });
  return false;
}

/** Whether the process that took the lock has ended without giving it back. */
async function isForsaken(lock: string): Promise<boolean> {
  try {
    // Another process may bear the same number by now, so a lock does not hold for ever either.
    if (Date.now() - (await stat(lock)).mtimeMs > patience) return true;
    const owner = Number(await readFile(lock, 'utf8'));
    if (owner > 0) process.kill(owner, 0);
    return false;
  } catch (error) {
    // ENOENT: given back meanwhile; EPERM: alive, and somebody else's.
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EPERM') return false;
    if (codeOf(error) === 'ESRCH') return true;
    throw error;
  }
}

// Not `instanceof Error`: under Jest the system's errors come from another realm.
const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);
