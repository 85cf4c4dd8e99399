import { BooleanNumber, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Workbook as GridWorkbook, ICellData, IRange, IStyleData } from '@univerjs/core';
import {
  AddWorksheetMergeMutation, InsertSheetMutation, RemoveSheetMutation, RemoveWorksheetMergeMutation, SetColHiddenMutation,
  SetColVisibleMutation, SetFrozenMutation, SetRangeValuesMutation, SetRowHiddenMutation, SetRowVisibleMutation,
  SetSelectionsOperation, SetTabColorMutation, SetWorksheetActiveOperation, SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation, SetWorksheetHideMutation, SetWorksheetNameMutation, SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation, SetWorksheetRowHeightMutation, ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { isFormulaCell, rectOf, styleBlocks, union, wholeSheet } from '../../model';
import type { Change, Rect, Sheet } from '../../model';
import { replacingCell } from './cells';
import { gridExtent, gridSheet, mirror } from './link';
import type { Link } from './link';
import { extentOf, freezeOf, pixels, sheetSnapshot, tallRows, univerRange } from './snapshot';
import { spilledFrom } from './spills';
import { replacingStyle, univerStyle } from './styles';

/** What of a sheet has to be drawn again. */
type Redraw = { contents: Rect | null; formats: Rect | null; merges: boolean; dimensions: Rect[]; view: boolean };

/**
 * Shows in Univer what changed in the model. The changes of a batch are gathered, so that a sheet that was written
 * with many small steps is drawn once.
 */
export function showChanges(link: Link, changes: readonly Change[]): void {
  const redraws = new Map<string, Redraw>();
  const added = new Set<string>();
  let formulasMoved = false;
  const redraw = (sheetId: string): Redraw => {
    const known = redraws.get(sheetId) ?? { contents: null, formats: null, merges: false, dimensions: [], view: false };
    redraws.set(sheetId, known);
    return known;
  };
  const grow = (known: Rect | null, rect: Rect): Rect => (known ? union(known, rect) : rect);
  for (const change of changes) {
    switch (change.type) {
      case 'cells':
        if (change.calculated) break;
        if (change.change === 'RangeEdited') redraw(change.sheetId).contents = grow(redraw(change.sheetId).contents, change.rect);
        else {
          Object.assign(redraw(change.sheetId), { contents: wholeSheet, formats: wholeSheet, merges: true, dimensions: [wholeSheet] });
          formulasMoved = true;
        }
        break;
      case 'formats':
        redraw(change.sheetId).formats = grow(redraw(change.sheetId).formats, change.rect);
        break;
      case 'dimensions':
        redraw(change.sheetId).dimensions.push(
          change.axis === 'rows' ? { ...wholeSheet, top: change.from, bottom: change.to, right: -1 } : { ...wholeSheet, left: change.from, right: change.to, bottom: -1 },
        );
        break;
      case 'merges':
        redraw(change.sheetId).merges = true;
        redraw(change.sheetId).contents = wholeSheet;
        break;
      case 'sheetView':
        redraw(change.sheetId).view = true;
        break;
      case 'sheetAdded':
        if (addSheet(link, change.sheetId)) added.add(change.sheetId);
        break;
      case 'sheetDeleted':
        removeSheet(link, change.sheetId);
        formulasMoved = true;
        break;
      case 'sheetRenamed':
        mirror(link, SetWorksheetNameMutation.id, { subUnitId: change.sheetId, name: change.after });
        formulasMoved = true;
        break;
      default:
        break;
    }
  }
  for (const [sheetId, what] of redraws) {
    const sheet = link.workbook.sheets.byId(sheetId);
    if (!sheet || !gridSheet(link, sheetId)) continue;
    if (!added.has(sheetId)) drawSheet(link, sheet, what);
  }
  if (formulasMoved) for (const sheet of link.workbook.sheets.list()) drawFormulas(link, sheet);
  for (const change of changes) showPlace(link, change);
}

/** Draws everything again: after the whole workbook was put back as it was. */
export function showAll(link: Link): void {
  const unit = link.grid.injector.get(IUniverInstanceService).getUnit<GridWorkbook>(link.unitId, UniverInstanceType.UNIVER_SHEET);
  const { sheets, activeSheet } = link.workbook;
  for (const sheet of sheets.list()) {
    if (!addSheet(link, sheet.id)) {
      mirror(link, SetWorksheetNameMutation.id, { subUnitId: sheet.id, name: sheet.name });
      drawWhole(link, sheet);
    }
  }
  for (const shown of unit?.getSheets() ?? []) if (!sheets.byId(shown.getSheetId())) removeSheet(link, shown.getSheetId());
  sheets.list().forEach((sheet, position) => {
    const now = unit?.getSheets().findIndex((shown) => shown.getSheetId() === sheet.id) ?? position;
    if (now !== position) mirror(link, SetWorksheetOrderMutation.id, { subUnitId: sheet.id, fromOrder: now, toOrder: position });
    showPlace(link, { type: 'sheetVisibility', sheetId: sheet.id, before: '', after: sheet.visibility });
  });
  mirror(link, SetWorksheetActiveOperation.id, { subUnitId: activeSheet.id });
  showSelection(link, activeSheet);
}

/** Draws a sheet again whole: after something that Univer did and the model refused. */
export function drawWhole(link: Link, sheet: Sheet): void {
  drawSheet(link, sheet, { contents: wholeSheet, formats: wholeSheet, merges: true, dimensions: [wholeSheet], view: true });
}

function drawSheet(link: Link, sheet: Sheet, what: Redraw): void {
  makeRoom(link, sheet);
  if (what.dimensions.length > 0) for (const rect of what.dimensions) drawDimensions(link, sheet, rect);
  if (what.contents || what.formats) drawCells(link, sheet, what.contents, what.formats);
  if (what.merges) drawMerges(link, sheet);
  if (what.view) drawView(link, sheet);
}

function addSheet(link: Link, sheetId: string): boolean {
  const sheet = link.workbook.sheets.byId(sheetId);
  if (!sheet || gridSheet(link, sheetId)) return false;
  const styles: Record<string, IStyleData> = {};
  mirror(link, InsertSheetMutation.id, { index: sheet.position, sheet: sheetSnapshot(sheet, styles), styles });
  return true;
}

function removeSheet(link: Link, sheetId: string): void {
  const shown = gridSheet(link, sheetId);
  if (!shown) return;
  // Univer draws nothing at all when the sheet on view is taken away from under it.
  mirror(link, SetWorksheetActiveOperation.id, { subUnitId: link.workbook.activeSheet.id });
  mirror(link, RemoveSheetMutation.id, { subUnitId: sheetId, subUnitName: shown.getName() });
}

/** Order, visibility, the sheet on view, the selection: after the cells, since they scroll. */
function showPlace(link: Link, change: Change): void {
  if (!('sheetId' in change) || change.sheetId === null) return;
  const sheet = link.workbook.sheets.byId(change.sheetId);
  if (!sheet || !gridSheet(link, sheet.id)) return;
  if (change.type === 'sheetMoved') {
    mirror(link, SetWorksheetOrderMutation.id, { subUnitId: sheet.id, fromOrder: change.before, toOrder: change.after });
  } else if (change.type === 'sheetVisibility') {
    const hidden = sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    mirror(link, SetWorksheetHideMutation.id, { subUnitId: sheet.id, hidden });
  } else if (change.type === 'sheetActivated') {
    mirror(link, SetWorksheetActiveOperation.id, { subUnitId: sheet.id });
  } else if (change.type === 'selection') {
    showSelection(link, sheet);
  }
}

/** Selects in the grid what is selected in the model, and scrolls there. */
export function showSelection(link: Link, sheet: Sheet): void {
  const ranges = sheet.selectedAreas().map((area) => univerRange(area, gridExtent(link, sheet)));
  mirror(link, SetSelectionsOperation.id, {
    subUnitId: sheet.id,
    selections: ranges.map((range) => ({ range, primary: primaryOf(sheet, range), style: null })),
    reveal: true,
  });
}

function primaryOf(sheet: Sheet, range: IRange) {
  const merge = sheet.merges.at(range.startRow, range.startColumn);
  const cell = merge ?? rectOf(range.startRow, range.startColumn);
  return {
    actualRow: range.startRow, actualColumn: range.startColumn, isMerged: merge !== null, isMergedMainCell: merge !== null,
    startRow: cell.top, endRow: cell.bottom, startColumn: cell.left, endColumn: cell.right,
  };
}

function makeRoom(link: Link, sheet: Sheet): void {
  const have = gridExtent(link, sheet);
  const need = extentOf(sheet);
  if (need.rows > have.rows) mirror(link, SetWorksheetRowCountMutation.id, { subUnitId: sheet.id, rowCount: need.rows });
  if (need.cols > have.cols) mirror(link, SetWorksheetColumnCountMutation.id, { subUnitId: sheet.id, columnCount: need.cols });
}

function drawCells(link: Link, sheet: Sheet, contents: Rect | null, formats: Rect | null): void {
  const extent = gridExtent(link, sheet);
  const shown = gridSheet(link, sheet.id);
  if (!shown) return;
  const matrix: Record<number, Record<number, ICellData>> = {};
  const cell = (row: number, col: number): ICellData => ((matrix[row] ??= {})[col] ??= {});
  if (contents) {
    const { startRow, endRow, startColumn, endColumn } = univerRange(contents, extent);
    const spilled = spilledFrom(sheet);
    shown.getCellMatrix().forValue((row, col, old) => {
      const inside = row >= startRow && row <= endRow && col >= startColumn && col <= endColumn;
      if (inside && old && (old.v !== undefined || old.f !== undefined || old.p)) Object.assign(cell(row, col), replacingCell(undefined));
    });
    sheet.eachCell(rectOf(startRow, startColumn, endRow, endColumn), (content, row, col) => {
      if (!spilled(row, col)) Object.assign(cell(row, col), replacingCell(content));
    });
  }
  if (formats) {
    const { startRow, endRow, startColumn, endColumn } = univerRange(formats, extent);
    // A whole column's look is drawn as far as something stands, and a little further.
    const last = Math.max(sheet.usedRange()?.bottom ?? 0, shown.getCellMatrix().getLength()) + 50;
    const bottom = formats.bottom >= extent.rows - 1 ? Math.min(endRow, last) : endRow;
    for (const { rect, style } of styleBlocks(sheet, rectOf(startRow, startColumn, bottom, endColumn))) {
      const plain = Object.keys(style.props).length === 0;
      const look = plain ? null : replacingStyle(univerStyle(style));
      for (let row = rect.top; row <= rect.bottom; row++) {
        for (let col = rect.left; col <= rect.right; col++) {
          if (look !== null || shown.getCellRaw(row, col)?.s !== undefined) cell(row, col).s = look;
        }
      }
    }
  }
  if (formats) drawTallRows(link, sheet, formats);
  if (Object.keys(matrix).length === 0) return;
  mirror(link, SetRangeValuesMutation.id, { subUnitId: sheet.id, cellValue: matrix }, contents ? {} : { onlyLocal: true });
}

function drawTallRows(link: Link, sheet: Sheet, rect: Rect): void {
  const last = gridExtent(link, sheet).cols - 1;
  for (const [row, height] of tallRows(sheet)) {
    if (row < rect.top || row > rect.bottom) continue;
    const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: last }];
    mirror(link, SetWorksheetRowHeightMutation.id, { subUnitId: sheet.id, ranges, rowHeight: pixels(height) });
  }
}

/** Gives the grid the formulas that changed because sheets or rows did. */
function drawFormulas(link: Link, sheet: Sheet): void {
  const shown = gridSheet(link, sheet.id);
  if (!shown) return;
  const matrix: Record<number, Record<number, ICellData>> = {};
  sheet.eachCell(wholeSheet, (content, row, col) => {
    if (!isFormulaCell(content) || shown.getCellRaw(row, col)?.f === replacingCell(content).f) return;
    (matrix[row] ??= {})[col] = replacingCell(content);
  });
  if (Object.keys(matrix).length > 0) mirror(link, SetRangeValuesMutation.id, { subUnitId: sheet.id, cellValue: matrix });
}

function drawMerges(link: Link, sheet: Sheet): void {
  const shown = gridSheet(link, sheet.id);
  if (!shown) return;
  const before = [...shown.getMergeData()];
  const after = sheet.merges.list().map((area) => univerRange(area, gridExtent(link, sheet)));
  if (before.length > 0) mirror(link, RemoveWorksheetMergeMutation.id, { subUnitId: sheet.id, ranges: before });
  if (after.length > 0) mirror(link, AddWorksheetMergeMutation.id, { subUnitId: sheet.id, ranges: after });
}

function drawDimensions(link: Link, sheet: Sheet, rect: Rect): void {
  const extent = gridExtent(link, sheet);
  const all = { startRow: 0, endRow: extent.rows - 1, startColumn: 0, endColumn: extent.cols - 1 };
  const lastRow = Math.min(rect.bottom, extent.rows - 1);
  const lastCol = Math.min(rect.right, extent.cols - 1);
  if (lastRow >= rect.top) {
    for (const { from, to, value } of sheet.rows.runs(rect.top, lastRow)) {
      const ranges = [{ ...all, startRow: from, endRow: to }];
      if (value.size !== null || lastRow < extent.rows - 1) {
        mirror(link, SetWorksheetRowHeightMutation.id, { subUnitId: sheet.id, ranges, rowHeight: pixels(value.size ?? sheet.rows.defaultSize) });
      }
      if (value.hidden || isAnyHidden(link, sheet, 'rows', from, to)) {
        mirror(link, value.hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { subUnitId: sheet.id, ranges });
      }
    }
  }
  if (lastCol >= rect.left) {
    for (const { from, to, value } of sheet.columns.runs(rect.left, lastCol)) {
      const ranges = [{ ...all, startColumn: from, endColumn: to }];
      mirror(link, SetWorksheetColWidthMutation.id, { subUnitId: sheet.id, ranges, colWidth: pixels(value.size ?? sheet.columns.defaultSize) });
      if (value.hidden || isAnyHidden(link, sheet, 'columns', from, to)) {
        mirror(link, value.hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, { subUnitId: sheet.id, ranges });
      }
    }
  }
}

function isAnyHidden(link: Link, sheet: Sheet, axis: 'rows' | 'columns', from: number, to: number): boolean {
  const shown = gridSheet(link, sheet.id);
  if (!shown) return false;
  for (let index = from; index <= to; index++) {
    if (axis === 'rows' ? !shown.getRowRawVisible(index) : !shown.getColVisible(index)) return true;
  }
  return false;
}

function drawView(link: Link, sheet: Sheet): void {
  const { view } = sheet;
  mirror(link, SetTabColorMutation.id, { subUnitId: sheet.id, color: view.tabColor });
  mirror(link, ToggleGridlinesMutation.id, { subUnitId: sheet.id, showGridlines: view.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  mirror(link, SetFrozenMutation.id, { subUnitId: sheet.id, ...freezeOf(sheet) });
}
