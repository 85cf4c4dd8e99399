import { ICommandService, IUndoRedoService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Workbook as GridWorkbook, Worksheet } from '@univerjs/core';
import type { Sheet, Workbook } from '../../model';
import type { Grid } from './create-univer';
import { extentOf } from './snapshot';
import type { Extent } from './snapshot';

/** A workbook of the model and the unit of Univer that shows it. */
export type Link = {
  grid: Grid;
  workbook: Workbook;
  unitId: string;
  /** Whose changes are on their way: a change that the other side caused is not sent back to it. */
  direction: 'none' | 'toGrid' | 'toModel';
};

/** Runs a mutation of Univer that mirrors a change of the model: no undo of it in the grid, no echo. */
export function mirror(link: Link, id: string, params: object, options: { onlyLocal?: boolean } = {}): void {
  const before = link.direction;
  link.direction = 'toGrid';
  try {
    link.grid.injector.get(ICommandService).syncExecuteCommand(id, { unitId: link.unitId, ...params }, options);
  } finally {
    link.direction = before;
  }
}

/** Forgets what could be undone in the grid: Excel too drops its undo list when an add-in has written. */
export function forgetUndo(link: Link): void {
  link.grid.injector.get(IUndoRedoService).clearUndoRedo(link.unitId);
}

/** The sheet as Univer has it; null while it is not there yet. */
export function gridSheet(link: Link, sheetId: string): Worksheet | null {
  const unit = link.grid.injector.get(IUniverInstanceService).getUnit<GridWorkbook>(link.unitId, UniverInstanceType.UNIVER_SHEET);
  return unit?.getSheetBySheetId(sheetId) ?? null;
}

/** How far the sheet reaches in Univer. */
export function gridExtent(link: Link, sheet: Sheet): Extent {
  const shown = gridSheet(link, sheet.id);
  return shown ? { rows: shown.getRowCount(), cols: shown.getColumnCount() } : extentOf(sheet);
}
