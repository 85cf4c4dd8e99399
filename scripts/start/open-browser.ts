import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser window that was opened. */
export type OpenedBrowser = {
  /** Resolves when the person closes it. */
  closed: Promise<void>;
  /** Closes it and removes its throw-away profile. */
  close: () => Promise<void>;
};

/** Whether this machine can show a window. */
export const hasDisplay = (platform: NodeJS.Platform = process.platform, env: NodeJS.ProcessEnv = process.env): boolean =>
  platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);

/**
 * Opens a page in a window of its own, with a throw-away profile that trusts the server's certificate and nothing else new.
 *
 * @param program path of a browser of the Chromium family
 * @param spki the certificate's public key hash
 */
export async function openBrowser(program: string, url: string, spki: string): Promise<OpenedBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'bilan-cae-'));
  const args = [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${spki}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-sync',
    '--disable-features=Translate',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--app=${url}`,
  ];
  const child = spawn(program, args, { stdio: 'ignore' });
  const closed = ended(child);
  return {
    closed,
    close: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill();
      await closed;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}
