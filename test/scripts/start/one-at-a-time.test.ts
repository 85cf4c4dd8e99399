import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { oneAtATime } from '../../../scripts/start/one-at-a-time';

describe('work that is done by one process at a time', () => {
  let folder = '';
  let lock = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verrou-'));
    lock = join(folder, 'cache', 'page.lock');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('waits for its turn', async () => {
    const seen: string[] = [];
    const work = (name: string) => async () => {
      seen.push(`${name} begins`);
      await pause(50);
      seen.push(`${name} ends`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => oneAtATime(lock, work(name))));
    expect(seen).toHaveLength(6);
    for (let index = 0; index < 6; index += 2) expect(seen[index + 1]).toBe(seen[index]?.replace('begins', 'ends'));
    expect(existsSync(lock)).toBe(false);
  });

  it('gives the work’s result, and lets go when the work fails', async () => {
    await expect(oneAtATime(lock, async () => { throw new Error('panne'); })).rejects.toThrow('panne');
    await expect(oneAtATime(lock, async () => 42)).resolves.toBe(42);
  });

  it('does not wait for a process that has ended, nor for one that is said to be at it since yesterday', async () => {
    await oneAtATime(lock, async () => undefined);
    // Process numbers end at 4 194 304 on Linux, and below elsewhere.
    writeFileSync(lock, '999999999');
    await expect(oneAtATime(lock, async () => 1)).resolves.toBe(1);
    writeFileSync(lock, String(process.pid));
    const yesterday = new Date(Date.now() - 86_400_000);
    utimesSync(lock, yesterday, yesterday);
    await expect(oneAtATime(lock, async () => 2)).resolves.toBe(2);
  });
});
