import type { Workbook } from '../model';
import { CURRENT_REQUIREMENTS, OfficeHost } from '../officejs';
import type { FunctionsJson, Schema } from '../officejs';
import type { Notice } from './notice';
import { loadPane } from './pane';
import type { AddInPane } from './pane';
import { refusalSentence } from './refusals';
import type { AddInManifest } from './ribbon/manifest';
import type { Grid } from './univer/create-univer';
import { viewWorkbook } from './univer/view';
import type { WorkbookView } from './univer/view';

/** An open workbook with the add-in beside it. */
export type Session = {
  workbook: Workbook;
  host: OfficeHost;
  view: WorkbookView;
  grid: Grid;
  pane: AddInPane | null;
  close: () => void;
};

/** What a session is made of, the same for every workbook that is opened. */
export type SessionParts = {
  grid: Grid;
  schema: Schema;
  paneBody: HTMLElement;
  title: string;
  addIn: { manifest: AddInManifest; functions: FunctionsJson | null } | null;
  notice: Notice;
};

/** Opens a workbook: in the grid, on a host of its own, with the add-in loaded anew beside it. */
export function openSession(parts: SessionParts, workbook: Workbook): Session {
  const view = viewWorkbook(parts.grid, workbook, (error) => parts.notice.show(refusalSentence(error)));
  const host = new OfficeHost(workbook, parts.schema, { locale: 'fr-FR', requirementSets: CURRENT_REQUIREMENTS, calculated: () => view.calculated() });
  const { addIn } = parts;
  const functions = addIn?.manifest.functions;
  if (addIn?.functions && functions) {
    host.customFunctions.declare(addIn.functions);
    view.addFunctions(functions.namespace, addIn.functions, host.customFunctions);
  }
  const pane = addIn ? loadPane(parts.paneBody, parts.title, addIn.manifest.page, addIn.manifest.id, host) : null;
  const stopEditing = view.onCellEdit((editing) => (editing ? host.beginCellEdit() : host.endCellEdit()));
  return {
    workbook,
    host,
    view,
    grid: parts.grid,
    pane,
    close: () => {
      stopEditing();
      pane?.dispose();
      host.close();
      view.dispose();
    },
  };
}
