import { join } from 'node:path';
import { loadSchema } from '../../host/node/schema';
import { document, folder } from './files';
import type { Source } from './files';
import { hostPage } from './host-page';
import { startServer } from './https-server';
import type { Running } from './https-server';
import { projectRoot } from './project-root';

/** What the try-it page is served with. */
export type ServeOptions = {
  /** Port wanted, 3000 unless said; the next free one where it is taken; 0: any. */
  port?: number;
  /** Folder of the built add-in with its manifest.xml; null: a grid without an add-in. */
  addIn: string | null;
  /** Accessible name of the pane. */
  title?: string;
  /** The workbook that is open at the start, as .xlsx bytes, made when the page asks; null: an empty one. */
  workbook?: (() => Promise<Uint8Array>) | null;
  /** The workbook's name for saving. */
  name?: string;
};

/**
 * Serves the try-it page on this machine: the page itself, the add-in under `/addin/`, office.js straight from its
 * package under `/office-js/`.
 *
 * @returns the address, as soon as it answers, and how to stop
 * @example
 * const { url, close } = await serve({ addIn: '.cache/tryit/addin', port: 0 });
 */
export async function serve({ port = 3000, addIn, title = 'Bilan CAE', workbook = null, name = 'Classeur.xlsx' }: ServeOptions): Promise<Running> {
  const root = projectRoot();
  const page = folder(await hostPage(root));
  const config = {
    title,
    manifest: addIn === null ? null : '/addin/manifest.xml',
    schema: '/host/schema.json',
    workbook: workbook === null ? null : '/host/classeur.xlsx',
    name,
  };
  const mounts: Record<string, Source> = {
    '/': async (path) => page(path === '' ? 'index.html' : path),
    '/host.json': document('host.json', async () => JSON.stringify(config)),
    '/host/schema.json': document('schema.json', async () => JSON.stringify(loadSchema())),
    '/office-js/': folder(join(root, 'node_modules', '@microsoft', 'office-js', 'dist')),
  };
  if (workbook !== null) mounts['/host/classeur.xlsx'] = document('classeur.xlsx', workbook);
  if (addIn !== null) mounts['/addin/'] = folder(addIn);
  return startServer(mounts, port);
}
