import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a machine keeps what is looked for: its platform, environment and a test for files. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  exists: (path: string) => boolean;
};

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];

const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const windowsPaths = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/**
 * Finds a browser of the Chromium family: the one that `BILAN_CAE_BROWSER` names, else the machine's Chrome,
 * Edge or Chromium.
 *
 * @returns the path of the program, or undefined where there is none
 * @throws where `BILAN_CAE_BROWSER` names a file that does not exist
 * @example
 * installedBrowser() // → '/usr/bin/chromium'
 */
export function installedBrowser(machine: Machine = thisMachine): string | undefined {
  const named = machine.env['BILAN_CAE_BROWSER'];
  if (named === 'aucun') return undefined;
  if (named !== undefined && named !== '') {
    if (machine.exists(named)) return named;
    throw new Error(`BILAN_CAE_BROWSER désigne un fichier absent : ${named}`);
  }
  return candidates(machine).find((path) => machine.exists(path));
}

function candidates({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const home = env['HOME'];
    return home === undefined ? macPaths : [...macPaths, ...macPaths.map((path) => home + path)];
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name]);
    return windowsPaths.flatMap((parts) => roots.flatMap((root) => (root ? [join(root, ...parts)] : [])));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return linuxNames.flatMap((name) => [...folders.map((folder) => join(folder, name)), `/opt/google/chrome/${name}`]);
}
