import { writeXlsx } from '../../host/xlsx';
import { demoWorkbook } from '../../test/demo';
import { builtAddIn } from './built-add-in';
import { installedBrowser } from './installed-browser';
import { hasDisplay, openBrowser } from './open-browser';
import type { OpenedBrowser } from './open-browser';
import { serve } from './serve';
import { stopSignal } from './stop-signal';

/** The address for which the try-it build is made; its paths hold at any port. */
const base = 'https://localhost:3000/addin';

/**
 * Serves the try-it page with the demo workbook until Ctrl-C.
 *
 * @param say prints a line
 * @param until resolves when it is to stop
 */
export async function startWithoutExcel(say: (line: string) => void, until: Promise<void> = stopSignal()): Promise<void> {
  const addIn = await builtAddIn('addin', { base, officejs: '/office-js/office.js' });
  const server = await serve({
    addIn,
    name: 'Coopilote 2015.xlsx',
    workbook: async () => writeXlsx(demoWorkbook()),
  });
  say(server.url);
  say('Ouverte à la main, cette adresse fait dire au navigateur que la connexion n’est pas privée (le certificat est fait pour cette machine, à ce démarrage) : choisissez « Paramètres avancés », puis « Continuer vers localhost ». Ctrl-C arrête tout.');
  let browser: OpenedBrowser | null = null;
  try {
    const program = hasDisplay() ? installedBrowser() : undefined;
    if (program !== undefined) browser = await openBrowser(program, server.url, server.spki);
    await until;
  } finally {
    await browser?.close();
    await server.close();
  }
}
