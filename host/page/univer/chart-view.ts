import { createElement, useEffect, useRef } from 'react';
import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { chartData } from '../../charts/chart-data';
import type { ChartCell } from '../../charts/chart-data';
import { chartOption } from '../../charts/chart-option';
import { intersect, wholeSheet } from '../../model';
import type { Chart, Workbook } from '../../model';

use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** A chart with its size on the sheet, in pixels at 100 %. */
export type FoundChart = { chart: Chart; workbook: Workbook; width: number; height: number };

/** Where a box finds its chart, and hears that it is to be drawn again. */
export type ChartSource = {
  find: (id: string) => FoundChart | null;
  onRedraw: (id: string, redraw: () => void) => () => void;
};

/**
 * A box above the grid with one chart in it, drawn again when its size or its figures change. It is drawn at 100 %,
 * then made smaller or larger as a whole, so that its letters follow the grid's zoom.
 */
export function ChartView({ id, source }: { id: string; source: ChartSource }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = element.current;
    if (!place) return undefined;
    const paper = place.appendChild(document.createElement('div'));
    paper.style.transformOrigin = '0 0';
    const drawing = init(paper, null, { renderer: 'svg', width: 1, height: 1 });
    const draw = (): void => {
      const found = source.find(id);
      if (!found || found.width < 1 || found.height < 1 || place.clientWidth === 0) return;
      const size = { width: found.width, height: found.height };
      Object.assign(paper.style, {
        width: `${size.width}px`,
        height: `${size.height}px`,
        transform: `scale(${place.clientWidth / size.width}, ${place.clientHeight / size.height})`,
      });
      drawing.resize(size);
      const data = chartData(found.chart, (reference) => cellsOf(found.workbook, reference));
      drawing.setOption(chartOption(found.chart, data, size, found.workbook.locale), { notMerge: true });
      place.setAttribute('aria-label', found.chart.title.text || found.chart.name);
    };
    const observer = new ResizeObserver(draw);
    observer.observe(place);
    draw();
    const stop = source.onRedraw(id, draw);
    return () => {
      stop();
      observer.disconnect();
      drawing.dispose();
      paper.remove();
    };
  }, [id, source]);
  return createElement('div', { ref: element, className: 'chart-box', role: 'img' });
}

/** The cells of a reference; several blocks may be joined with commas, as Excel writes a series over gaps. */
export function cellsOf(workbook: Workbook, reference: string): ChartCell[] {
  const parts = reference.replace(/^=?\(?|\)?$/g, '').match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => {
    const found = workbook.resolve(part);
    const used = found?.sheet.usedRange() ?? null;
    const rect = found && used ? intersect(found.rect, { ...wholeSheet, bottom: Math.max(used.bottom, Math.min(found.rect.bottom, 10_000)) }) : null;
    if (!found || !rect) return [];
    const texts = found.sheet.texts(rect).flat();
    return found.sheet.values(rect).flat().map((value, index) => ({ value, text: texts[index] ?? '' }));
  });
}
