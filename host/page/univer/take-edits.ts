import { BooleanNumber, CanceledError, ICommandService, ObjectMatrix } from '@univerjs/core';
import type { ICellData, ICommandInfo, IRange, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation, CopySheetCommand, InsertColMutation, InsertRowMutation, InsertSheetCommand, MoveRangeMutation,
  RemoveColMutation, RemoveRowMutation, RemoveSheetCommand, RemoveWorksheetMergeMutation, ReorderRangeMutation, SetColHiddenMutation,
  SetColVisibleMutation, SetFrozenMutation, SetRangeValuesMutation, SetRowHiddenMutation, SetRowVisibleMutation,
  SetSelectionsOperation, SetTabColorMutation, SetWorksheetActiveOperation, SetWorksheetColWidthMutation, SetWorksheetHideCommand,
  SetWorksheetNameCommand, SetWorksheetOrderCommand, SetWorksheetRowHeightMutation, SetWorksheetShowCommand, ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { MAX_COLS, MAX_ROWS, ModelError, isFormulaCell, rectOf, sameRect, setContents } from '../../model';
import type { CellContent, PlacedContent, Rect, Sheet } from '../../model';
import { modelValue } from './cells';
import { gridExtent, gridSheet } from './link';
import type { Link } from './link';
import { isMatrix } from './matrix';
import { drawWhole } from './show-changes';
import { modelRect, points } from './snapshot';
import { modelProps } from './style-edits';

/**
 * Tells the model what a person does in the grid, so that the add-in hears of it as Office events. What concerns
 * whole sheets is done by the model instead of Univer (neither Excel can undo it); the rest follows Univer's
 * mutations, undo and redo included. What the model refuses is taken back in the grid.
 *
 * @param refused told of a refusal of the model
 * @returns stops it
 */
export function takeEdits(link: Link, refused: (error: ModelError) => void): () => void {
  const commands = link.grid.injector.get(ICommandService);
  const attempt = (work: () => void, sheet: Sheet | null): void => {
    const before = link.direction;
    link.direction = 'toModel';
    try {
      link.workbook.batch(work);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      refused(error);
      if (sheet) drawWhole(link, sheet);
    } finally {
      link.direction = before;
    }
  };
  const before = commands.beforeCommandExecuted((command) => {
    const work = sheetWork(link, command);
    if (!work) return;
    try {
      work();
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      refused(error);
    }
    throw new CanceledError();
  });
  const after = commands.onCommandExecuted((command, options) => {
    if (link.direction !== 'none' || options?.['fromFormula'] === true) return;
    const sheet = sheetOf(link, command);
    if (!sheet) return;
    const work = cellWork(link, sheet, command);
    if (work) attempt(work, sheet);
  });
  return () => {
    before.dispose();
    after.dispose();
  };
}

/** What Univer was asked to do with whole sheets, as work for the model; undefined for anything else. */
function sheetWork(link: Link, command: Readonly<ICommandInfo>): (() => void) | undefined {
  const { sheets, activeSheet } = link.workbook;
  const sheet = sheetOf(link, command) ?? activeSheet;
  switch (command.id) {
    case InsertSheetCommand.id:
      return () => sheets.add(undefined, Math.min(activeSheet.position + 1, sheets.count)).activate();
    case RemoveSheetCommand.id:
      return () => sheets.remove(sheet);
    case CopySheetCommand.id:
      return () => sheets.copy(sheet, sheet.position + 1).activate();
    case SetWorksheetNameCommand.id:
      return () => sheet.rename(textParam(command, 'name'));
    case SetWorksheetOrderCommand.id:
      return () => sheet.moveTo(numberParam(command, 'order') ?? sheet.position);
    case SetWorksheetHideCommand.id:
      return () => sheet.setVisibility('Hidden');
    case SetWorksheetShowCommand.id:
      return () => {
        sheet.setVisibility('Visible');
        sheet.activate();
      };
    default:
      return undefined;
  }
}

/** What a mutation of Univer means for a sheet of the model. */
function cellWork(link: Link, sheet: Sheet, command: Readonly<ICommandInfo>): (() => void) | undefined {
  const extent = gridExtent(link, sheet);
  const rects = (): Rect[] => ranges(command).map((range) => modelRect(range, extent));
  const rows = (work: (from: number, to: number) => void) => () => ranges(command).forEach(({ startRow, endRow }) => work(startRow, endRow));
  const cols = (work: (from: number, to: number) => void) => () => ranges(command).forEach(({ startColumn, endColumn }) => work(startColumn, endColumn));
  switch (command.id) {
    case SetRangeValuesMutation.id:
      return () => takeCells(link, sheet, command);
    case MoveRangeMutation.id:
    case ReorderRangeMutation.id:
      return () => takeWhole(link, sheet);
    case InsertRowMutation.id:
      return rows((from, to) => sheet.insert(rectOf(from, 0, to, MAX_COLS - 1), 'Down'));
    case RemoveRowMutation.id:
      return rows((from, to) => sheet.remove(rectOf(from, 0, to, MAX_COLS - 1), 'Up'));
    case InsertColMutation.id:
      return cols((from, to) => sheet.insert(rectOf(0, from, MAX_ROWS - 1, to), 'Right'));
    case RemoveColMutation.id:
      return cols((from, to) => sheet.remove(rectOf(0, from, MAX_ROWS - 1, to), 'Left'));
    case AddWorksheetMergeMutation.id:
      return () => rects().forEach((rect) => sheet.merges.merge(rect));
    case RemoveWorksheetMergeMutation.id:
      return () => rects().forEach((rect) => sheet.merges.unmerge(rect));
    case SetWorksheetColWidthMutation.id:
      return cols((from, to) => {
        for (let col = from; col <= to; col++) sheet.columns.setSize(col, col, points(gridSheet(link, sheet.id)?.getColumnWidth(col) ?? 64));
      });
    case SetWorksheetRowHeightMutation.id:
      return rows((from, to) => {
        for (let row = from; row <= to; row++) sheet.rows.setSize(row, row, points(gridSheet(link, sheet.id)?.getRowHeight(row) ?? 20));
      });
    case SetRowHiddenMutation.id:
      return rows((from, to) => sheet.rows.setHidden(from, to, true));
    case SetRowVisibleMutation.id:
      return rows((from, to) => sheet.rows.setHidden(from, to, false));
    case SetColHiddenMutation.id:
      return cols((from, to) => sheet.columns.setHidden(from, to, true));
    case SetColVisibleMutation.id:
      return cols((from, to) => sheet.columns.setHidden(from, to, false));
    case SetFrozenMutation.id:
      return () => sheet.setView({ freezeRows: Math.max(0, numberParam(command, 'ySplit') ?? 0), freezeColumns: Math.max(0, numberParam(command, 'xSplit') ?? 0) });
    case SetTabColorMutation.id:
      return () => sheet.setView({ tabColor: textParam(command, 'color') });
    case ToggleGridlinesMutation.id:
      return () => sheet.setView({ showGridlines: numberParam(command, 'showGridlines') === BooleanNumber.TRUE });
    case SetWorksheetActiveOperation.id:
      return () => sheet.activate();
    case SetSelectionsOperation.id:
      return () => {
        const [rect, ...others] = selectedRanges(command).map((range) => modelRect(range, extent));
        // Univer tells of a selection at each stage of a click.
        if (rect && link.workbook.activeSheet === sheet && !sameAreas([rect, ...others], sheet.selectedAreas())) sheet.select(rect, others);
      };
    default:
      return undefined;
  }
}

function takeCells(link: Link, sheet: Sheet, command: Readonly<ICommandInfo>): void {
  const { params } = command;
  if (!params || !('cellValue' in params) || !isMatrix(params.cellValue)) return;
  const shown = gridSheet(link, sheet.id);
  const edited: PlacedContent[] = [];
  const styled: { row: number; col: number; style: IStyleData | null }[] = [];
  new ObjectMatrix<Nullable<ICellData>>(params.cellValue).forValue((row, col, change) => {
    // The cell itself, not the change: Univer merges, and turns types, on the way.
    const cell = shown?.getCellRaw(row, col) ?? null;
    if (!change || 'v' in change || 'f' in change || 'p' in change) edited.push({ row, col, content: contentOf(cell) });
    if (!change || 's' in change) styled.push({ row, col, style: shown ? styleAt(shown, row, col) : null });
  });
  const changed = edited.filter(({ row, col, content }) => !sameContent(sheet.content(row, col), content));
  if (changed.length > 0) setContents(sheet, changed);
  for (const { row, col, style } of styled) {
    for (const [key, value] of Object.entries(modelProps(style))) {
      if (JSON.stringify(sheet.format(row, col, key)) !== JSON.stringify(value)) sheet.setFormat(rectOf(row, col), key, value);
    }
  }
}

/** Reads a sheet's cells again whole: after a drag or a sort, which Univer tells in a way of its own. */
function takeWhole(link: Link, sheet: Sheet): void {
  const changed: PlacedContent[] = [];
  const shown = gridSheet(link, sheet.id);
  const used = sheet.usedRange(true);
  if (used) {
    sheet.eachCell(used, (content, row, col) => {
      const now = contentOf(shown?.getCellRaw(row, col) ?? null);
      if (!sameContent(content, now)) changed.push({ row, col, content: now });
    });
  }
  shown?.getCellMatrix().forValue((row, col, cell) => {
    const now = contentOf(cell);
    if (now !== undefined && sheet.content(row, col) === undefined) changed.push({ row, col, content: now });
  });
  if (changed.length > 0) setContents(sheet, changed);
}

/** The cell's own look, without what its row and column add. */
function styleAt(shown: Worksheet, row: number, col: number): IStyleData | null {
  return shown.getStyleDataByHash(String(shown.getCellRaw(row, col)?.s ?? '')) ?? null;
}

function contentOf(cell: Nullable<ICellData>): CellContent | undefined {
  const value = modelValue(cell);
  if (typeof cell?.f === 'string' && cell.f !== '') return { formula: cell.f, value: value === '' ? 0 : value };
  return value === '' ? undefined : value;
}

function sameContent(a: CellContent | undefined, b: CellContent | undefined): boolean {
  if (isFormulaCell(a) && isFormulaCell(b)) return a.formula === b.formula;
  return a === b;
}

function sheetOf(link: Link, { params }: Readonly<ICommandInfo>): Sheet | null {
  if (!params || !('subUnitId' in params) || typeof params.subUnitId !== 'string') return null;
  if ('unitId' in params && params.unitId !== link.unitId) return null;
  return link.workbook.sheets.byId(params.subUnitId);
}

function textParam({ params }: Readonly<ICommandInfo>, name: string): string {
  const value: unknown = Object.entries(params ?? {}).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}

function numberParam({ params }: Readonly<ICommandInfo>, name: string): number | undefined {
  const value: unknown = Object.entries(params ?? {}).find(([key]) => key === name)?.[1];
  return typeof value === 'number' ? value : undefined;
}

function ranges({ params }: Readonly<ICommandInfo>): IRange[] {
  if (!params) return [];
  if ('ranges' in params && Array.isArray(params.ranges)) return params.ranges.filter(isRange);
  return 'range' in params && isRange(params.range) ? [params.range] : [];
}

const sameAreas = (some: readonly Rect[], others: readonly Rect[]): boolean =>
  some.length === others.length && some.every((rect, i) => sameRect(rect, others[i] ?? rect));

function selectedRanges({ params }: Readonly<ICommandInfo>): IRange[] {
  if (!params || !('selections' in params) || !Array.isArray(params.selections)) return [];
  return params.selections.flatMap((one: unknown) => (typeof one === 'object' && one !== null && 'range' in one && isRange(one.range) ? [one.range] : []));
}

const isRange = (value: unknown): value is IRange =>
  typeof value === 'object' && value !== null && 'startRow' in value && 'endRow' in value && 'startColumn' in value && 'endColumn' in value;
