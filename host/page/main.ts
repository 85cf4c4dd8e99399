import { Workbook } from '../model';
import type { FunctionsJson, Schema } from '../officejs';
import { readXlsx } from '../xlsx';
import { readConfig } from './config';
import type { PageConfig } from './config';
import { fileSentence } from './file-faults';
import { askForFile, saveAs, takeDroppedFiles } from './files';
import { notices } from './notice';
import { readManifest } from './ribbon/manifest';
import type { ManifestButton } from './ribbon/manifest';
import { drawRibbon } from './ribbon/ribbon';
import { openSession } from './session';
import type { Session, SessionParts } from './session';
import { resizable } from './splitter';
import { createUniver } from './univer/create-univer';

declare global {
  /** The page's inside, for tests: the open session. */
  var tryIt: Session | undefined;
}

const place = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
};

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} : ${response.status}`);
  return response;
}

async function start(): Promise<void> {
  const config = readConfig(await (await fetched('host.json')).json());
  const notice = notices(place('notice'));
  const pane = place('pane');
  const splitter = place('splitter');
  const parts: SessionParts = {
    grid: createUniver(place('grid')),
    // Both files are made by this project's own build; the host checks what it uses of them.
    schema: (await (await fetched(config.schema)).json()) as Schema,
    paneBody: pane,
    title: config.title,
    addIn: await loadAddIn(config),
    notice,
  };
  resizable(splitter, pane);
  place('pane-title').textContent = config.title;
  place('pane-close').addEventListener('click', () => session.host.setVisible(false));
  let session = openSession(parts, await firstWorkbook(config));
  let name = config.name;
  globalThis.tryIt = session;
  const replace = (workbook: Workbook, called: string): void => {
    session.close();
    session = openSession(parts, workbook);
    name = called;
    globalThis.tryIt = session;
    document.title = `${called} — essai sans Excel`;
    watchPane();
  };
  const open = async (file: File): Promise<void> => {
    notice.hide();
    try {
      replace(await readXlsx(new Uint8Array(await file.arrayBuffer())), file.name);
    } catch (error) {
      notice.show(fileSentence(file.name, error));
    }
  };
  const save = async (): Promise<void> => {
    await session.view.settled();
    await saveAs(session.workbook, name.replace(/\.xls[xm]$/i, '') + '.xlsx');
  };
  const press = async ({ action, id }: ManifestButton): Promise<void> => {
    if (action.kind === 'pane') session.host.setVisible(!session.host.visibility.visible);
    else await session.pane?.runCommand(action.name, id);
  };
  const ribbon = drawRibbon(
    place('ribbon'),
    {
      open: () => askForFile((file) => void open(file)),
      save: () => void save(),
      restart: config.workbook === null ? null : () => void firstWorkbook(config).then((workbook) => replace(workbook, config.name)),
    },
    parts.addIn?.manifest.groups ?? [],
    press,
  );
  const showPane = (visible: boolean): void => {
    pane.hidden = !visible;
    splitter.hidden = !visible;
    ribbon.showPaneState(visible);
  };
  const watchPane = (): void => {
    showPane(session.pane !== null && session.host.visibility.visible);
    session.host.onVisibility(showPane);
  };
  watchPane();
  takeDroppedFiles(place('grid'), (file) => void open(file));
  document.title = `${config.name} — essai sans Excel`;
}

async function firstWorkbook(config: PageConfig): Promise<Workbook> {
  if (config.workbook === null) return new Workbook();
  return readXlsx(new Uint8Array(await (await fetched(config.workbook)).arrayBuffer()));
}

async function loadAddIn(config: PageConfig): Promise<SessionParts['addIn']> {
  if (config.manifest === null) return null;
  const manifest = readManifest(await (await fetched(config.manifest)).text(), 'fr-FR');
  const functions = manifest.functions === null ? null : ((await (await fetched(manifest.functions.metadata)).json()) as FunctionsJson);
  return { manifest, functions };
}

start().catch((error: unknown) => {
  notices(place('notice')).show(`La page d’essai n’a pas pu démarrer : ${error instanceof Error ? error.message : String(error)}`);
  throw error;
});
