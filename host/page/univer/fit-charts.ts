import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { SetZoomRatioOperation } from '@univerjs/sheets-ui';
import { gridSheet, mirror } from './link';
import type { Link } from './link';
import { pixels } from './snapshot';

/** Below this, letters of 10 points can hardly be read. */
const smallest = 0.65;
/** The row numbers, the scroll bar, and a little air. */
const edges = 46 + 20;

/**
 * Shows a sheet somewhat smaller when its charts would else stand out of sight, right of the grid: on a laptop with
 * the pane open there is room for a table or its chart, not for both. Done once for a sheet, when it first comes
 * into view with a chart; a workbook's own zoom is left alone, and the workbook hears nothing of it.
 *
 * @returns what to call when the sheet on view or its charts may have changed
 */
export function fitCharts(link: Link): () => void {
  const done = new Set<string>();
  const fit = (): void => {
    const sheet = link.workbook.activeSheet;
    const charts = sheet.charts.list();
    if (charts.length === 0 || done.has(sheet.id) || sheet.view.zoom !== 100 || !gridSheet(link, sheet.id)) return;
    done.add(sheet.id);
    const reach = Math.max(...charts.map((chart) => sheet.charts.box(chart)).map(({ left, width }) => pixels(left + width)));
    const fitting = Math.floor(((link.grid.place.clientWidth - edges) / reach) * 20) / 20;
    // Charts that are far away stay there.
    if (fitting >= 1 || fitting < smallest - 0.1) return;
    mirror(link, SetZoomRatioOperation.id, { subUnitId: sheet.id, zoomRatio: Math.max(smallest, fitting) });
  };
  // Univer has no zoom before it has drawn for the first time.
  return () => void link.grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered).then(fit);
}
