import { DrawingTypeEnum } from '@univerjs/core';
import { DrawingApplyType, ISheetDrawingService, SetDrawingApplyMutation } from '@univerjs/sheets-drawing';
import type { ISheetFloatDom } from '@univerjs/sheets-drawing';
import { ComponentManager } from '@univerjs/ui';
import type { AnchorPoint, Chart, Sheet } from '../../model';
import { ChartView } from './chart-view';
import type { ChartSource } from './chart-view';
import { gridSheet, mirror } from './link';
import type { Link } from './link';
import { pixels } from './snapshot';

const componentKey = 'model-chart';

/** The charts of the sheet on view, as boxes above the grid. */
export type ChartBoxes = {
  /** Puts, moves and takes away boxes so that they are those of the sheet on view, and draws each again. */
  refresh: () => void;
  dispose: () => void;
};

/**
 * Shows the charts of the workbook. Univer keeps boxes for a sheet that is not on view without knowing their place,
 * so only those of the sheet on view are given to it.
 */
export function showCharts(link: Link): ChartBoxes {
  const shown = new Map<string, string>();
  const redraws = new Map<string, () => void>();
  const source: ChartSource = {
    find: (id) => {
      for (const sheet of link.workbook.sheets.list()) {
        const chart = sheet.charts.list().find((one) => one.id === id);
        if (chart) return { chart, workbook: link.workbook, ...sizeOf(sheet, chart) };
      }
      return null;
    },
    onRedraw: (id, redraw) => {
      redraws.set(id, redraw);
      return () => {
        if (redraws.get(id) === redraw) redraws.delete(id);
      };
    },
  };
  const component = link.grid.injector.get(ComponentManager).register(componentKey, ({ data }: { data?: { chartId?: string } }) =>
    ChartView({ id: data?.chartId ?? '', source }),
  );
  const refresh = (): void => {
    const sheet = link.workbook.activeSheet;
    const wanted = new Map(sheet.charts.list().map((chart) => [chart.id, JSON.stringify([sheet.id, sheet.charts.box(chart)])]));
    for (const [id, place] of shown) {
      if (wanted.get(id) === place) continue;
      remove(link, id, String(JSON.parse(place)[0]));
      shown.delete(id);
    }
    for (const chart of sheet.charts.list()) {
      const place = wanted.get(chart.id) ?? '';
      if (shown.has(chart.id)) redraws.get(chart.id)?.();
      else if (add(link, sheet, chart)) shown.set(chart.id, place);
    }
  };
  return {
    refresh,
    dispose: () => component.dispose(),
  };
}

function add(link: Link, sheet: Sheet, chart: Chart): boolean {
  const drawings = link.grid.injector.get(ISheetDrawingService);
  const { from, to } = chart.anchor;
  const start = placeOf(link, sheet, from);
  const end = placeOf(link, sheet, to);
  const sheetTransform = {
    from: { row: from.row, rowOffset: pixels(from.dy), column: from.col, columnOffset: pixels(from.dx) },
    to: { row: to.row, rowOffset: pixels(to.dy), column: to.col, columnOffset: pixels(to.dx) },
  };
  const drawing: ISheetFloatDom = {
    unitId: link.unitId, subUnitId: sheet.id, drawingId: chart.id, drawingType: DrawingTypeEnum.DRAWING_DOM, componentKey,
    sheetTransform, axisAlignSheetTransform: sheetTransform, allowTransform: false, data: { chartId: chart.id },
    transform: { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y },
  };
  apply(link, sheet.id, drawings.getBatchAddOp([drawing]), DrawingApplyType.INSERT);
  return true;
}

function sizeOf(sheet: Sheet, chart: Chart): { width: number; height: number } {
  const { width, height } = sheet.charts.box(chart);
  return { width: pixels(width), height: pixels(height) };
}

/** A chart's corner in pixels from the corner of the headings, counted in the grid's own rows and columns. */
function placeOf(link: Link, sheet: Sheet, { row, col, dx, dy }: AnchorPoint): { x: number; y: number } {
  const shown = gridSheet(link, sheet.id);
  let x = (sheet.view.showHeadings ? 46 : 0) + pixels(dx);
  let y = (sheet.view.showHeadings ? 20 : 0) + pixels(dy);
  for (let index = 0; index < col; index++) x += shown?.getColVisible(index) ? shown.getColumnWidth(index) : 0;
  for (let index = 0; index < row; index++) y += shown?.getRowVisible(index) ? shown.getRowHeight(index) : 0;
  return { x, y };
}

function remove(link: Link, id: string, sheetId: string): void {
  const drawings = link.grid.injector.get(ISheetDrawingService);
  const drawing = drawings.getDrawingByParam({ unitId: link.unitId, subUnitId: sheetId, drawingId: id });
  if (!drawing) return;
  apply(link, sheetId, drawings.getBatchRemoveOp([drawing]), DrawingApplyType.REMOVE);
}

/** Univer gives the operation without a type: its two parts are handed on as they come. */
function apply(link: Link, sheetId: string, made: unknown, type: DrawingApplyType): void {
  if (typeof made !== 'object' || made === null || !('redo' in made) || !('objects' in made)) return;
  mirror(link, SetDrawingApplyMutation.id, { op: made.redo, subUnitId: sheetId, objects: made.objects, type });
}
