import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtAddIn } from './built-add-in';
import { folder } from './files';
import { startServer } from './https-server';
import { projectRoot } from './project-root';
import { stopSignal } from './stop-signal';

/** Port that the development manifest names: another would need another manifest. */
const port = 3000;

/**
 * Serves the built add-in and loads its development manifest into this machine's Excel, until Ctrl-C.
 *
 * @throws with a sentence where office-addin-debugging, an optional package, is not installed, or the port is taken
 */
export async function startWithExcel(say: (line: string) => void): Promise<void> {
  const root = projectRoot();
  const tool = join(root, 'node_modules', 'office-addin-debugging', 'cli.js');
  if (!existsSync(tool)) {
    throw new Error(
      'Le paquet facultatif office-addin-debugging manque : lancez « npm install office-addin-debugging@7.0.0 --no-save », ou essayez sans Excel avec « npm start -- --sans-excel ».',
    );
  }
  const addIn = await builtAddIn('excel', {});
  const server = await startServer({ '/': folder(addIn) }, port, await trustedCertificate());
  try {
    if (server.port !== port) throw new Error(`Le port ${port} est pris : fermez le programme qui l’occupe, puis recommencez.`);
    say(server.url);
    say('Excel s’ouvre avec le complément ; Ctrl-C l’en retire et arrête tout.');
    const until = stopSignal();
    await run(tool, ['start', join(addIn, 'manifest.xml'), 'desktop', '--app', 'excel', '--no-debug']);
    await until;
    await run(tool, ['stop', join(addIn, 'manifest.xml')]);
  } finally {
    await server.close();
  }
}

/** Excel, unlike a browser, asks nobody: the certificate must be one that the system trusts. */
async function trustedCertificate(): Promise<{ key: string; cert: string }> {
  // Named by a variable: the package comes with office-addin-debugging, which may be absent.
  const name = 'office-addin-dev-certs';
  const loaded: unknown = await import(name);
  const made: unknown = await optionsOf(loaded)();
  if (typeof made === 'object' && made !== null && 'key' in made && 'cert' in made) return { key: String(made.key), cert: String(made.cert) };
  throw new Error('office-addin-dev-certs n’a pas donné de certificat.');
}

function optionsOf(loaded: unknown): () => unknown {
  if (typeof loaded === 'object' && loaded !== null) {
    if ('getHttpsServerOptions' in loaded && typeof loaded.getHttpsServerOptions === 'function') {
      const { getHttpsServerOptions } = loaded;
      return () => getHttpsServerOptions();
    }
    if ('default' in loaded) return optionsOf(loaded.default);
  }
  throw new Error('office-addin-dev-certs n’a pas la forme attendue.');
}

function run(tool: string, args: string[]): Promise<void> {
  const child = spawn(process.execPath, [tool, ...args], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`office-addin-debugging ${args[0] ?? ''} : code ${String(code)}`))));
  });
}
