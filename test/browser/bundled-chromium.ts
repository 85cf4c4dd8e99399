import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { oneAtATime } from '../../scripts/start/one-at-a-time';
import { projectRoot } from '../../scripts/start/project-root';

/** A browser program and the environment it must be started in. */
export type BrowserProgram = { path: string; env: Record<string, string> };

/**
 * Where the browser finds its fonts: beside this file. The package's own list names folders of Amazon's Lambda, and a
 * Chromium that finds no font at all ends at the first text field.
 */
const fontList = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks the Chromium that the npm package `@sparticuz/chromium` carries, once, into `.cache/`.
 *
 * The package unpacks into the temporary folder, and its libraries (nss, nspr, expat) only where it believes
 * to run on Amazon's Lambda: so it is started in a process of its own, with that variable set and a temporary
 * folder of ours, which gets its final name when it is whole.
 *
 * @returns the program, and the environment in which it finds its libraries and fonts
 * @throws on anything but Linux x64, for which alone the package is made
 */
export async function bundledChromium(cache: string = join(projectRoot(), '.cache')): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Aucun navigateur trouvé : installez Chrome, Edge ou Chromium, ou donnez son chemin dans BILAN_CAE_BROWSER.');
  }
  const folder = join(cache, `chromium-${await packageVersion()}`);
  await oneAtATime(`${folder}.lock`, async () => {
    if (!existsSync(folder)) await unpack(folder);
  });
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

async function packageVersion(): Promise<string> {
  const text = await readFile(join(projectRoot(), 'node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8');
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed) return String(parsed.version);
  throw new Error('@sparticuz/chromium has no version in its package.json');
}

async function unpack(folder: string): Promise<void> {
  const own = `${folder}.new`;
  await rm(own, { recursive: true, force: true });
  await mkdir(own, { recursive: true });
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const env = { ...process.env, TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  await promisify(execFile)(process.execPath, ['-e', script], { cwd: projectRoot(), env });
  await writeFile(join(own, 'fonts', 'fonts.conf'), fontList);
  await rename(own, folder);
}
