import type { EChartsOption } from 'echarts';
import type { Chart } from '../model';
import { axesOption } from './axes-option';
import type { ChartData } from './chart-data';
import { chartShape } from './chart-type';
import { textStyle } from './labels';
import { pieSeries } from './pie-series';

/** Size of the drawing in pixels. */
export type ChartSize = { width: number; height: number };

/** Space around the plot in pixels, with what title and legend take. */
export type PlotMargins = { top: number; right: number; bottom: number; left: number };

/**
 * A chart of the workbook as an option for ECharts: Excel's palette, title, legend, labels, order of bars.
 * Pure: the same chart and the same cells give the same drawing, on the page and in Node.
 *
 * @param locale how numbers are written
 * @example
 * echarts.init(null, null, { renderer: 'svg', ssr: true, width: 480, height: 288 })
 *   .setOption(chartOption(chart, chartData(chart, read), { width: 480, height: 288 }, 'fr'));
 */
export function chartOption(chart: Chart, data: ChartData, size: ChartSize, locale: string): EChartsOption {
  const shape = chartShape(chart.chartType);
  const names = shape.kind === 'pie' ? data.categories : data.series.map(({ name }) => name);
  const margins = plotMargins(chart, size, names);
  const drawn =
    shape.kind === 'pie'
      ? { series: pieSeries(chart, data, shape, margins, size, locale) }
      : axesOption(chart, data, shape, margins, locale);
  return {
    animation: false,
    backgroundColor: typeof chart.style['format.fill.color'] === 'string' ? chart.style['format.fill.color'] : '#FFFFFF',
    textStyle: textStyle(undefined, 9),
    title: titleOption(chart, size),
    legend: legendOption(chart, size, names),
    ...drawn,
  };
}

/** Room on each side of a title, in pixels, and the width of one of its letters in heights. */
const TITLE_MARGIN = 12;
const TITLE_LETTER = 0.56;

const titleShown = (chart: Chart): boolean => chart.title.visible && chart.title.text !== '';

function titleOption(chart: Chart, size: ChartSize): EChartsOption['title'] {
  if (!titleShown(chart)) return { show: false };
  return { text: titleLines(chart, size).join('\n'), left: 'center', top: 8, textStyle: textStyle(chart.title.font, 14) };
}

/** The title cut between words where it is too long for one line; no letters are measured, so that it is cut alike everywhere. */
function titleLines(chart: Chart, size: ChartSize): string[] {
  const letters = Math.floor((size.width - 2 * TITLE_MARGIN) / (textStyle(chart.title.font, 14).fontSize * TITLE_LETTER));
  const lines: string[] = [];
  for (const paragraph of chart.title.text.split('\n')) {
    lines.push('');
    // A no-break space is no place to cut.
    for (const word of paragraph.split(/[ \t]+/)) {
      const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
      if (longer.length <= letters || lines.at(-1) === '') lines[lines.length - 1] = longer;
      else lines.push(word);
    }
  }
  return lines;
}

function legendOption(chart: Chart, size: ChartSize, names: string[]): EChartsOption['legend'] {
  if (!chart.legend.visible) return { show: false };
  const side = chart.legend.position;
  const common = {
    show: true,
    data: names,
    icon: 'rect',
    itemWidth: 9,
    itemHeight: 9,
    itemGap: 12,
    // Excel's legend is no switch: a click on it changes nothing.
    selectedMode: false,
    textStyle: textStyle(chart.legend.font, 9),
  } as const;
  if (side === 'Right' || side === 'Corner') return { ...common, orient: 'vertical', right: 10, top: side === 'Right' ? 'middle' : titleHeight(chart, size) };
  if (side === 'Left') return { ...common, orient: 'vertical', left: 10, top: 'middle' };
  return { ...common, orient: 'horizontal', left: 'center', ...(side === 'Top' ? { top: titleHeight(chart, size) } : { bottom: 8 }) };
}

function titleHeight(chart: Chart, size: ChartSize): number {
  if (!titleShown(chart)) return 10;
  return 14 + titleLines(chart, size).length * textStyle(chart.title.font, 14).lineHeight;
}

function plotMargins(chart: Chart, size: ChartSize, names: string[]): PlotMargins {
  const margins = { top: titleHeight(chart, size) + 4, right: 14, bottom: 12, left: 14 };
  if (!chart.legend.visible || chart.legend.overlay === true) return margins;
  const letter = ((chart.legend.font?.size ?? 9) * 4) / 3 / 1.9;
  const widths = names.map((name) => name.length * letter + 26);
  const side = chart.legend.position;
  if (side === 'Left' || side === 'Right' || side === 'Corner') {
    const width = Math.min(size.width * 0.4, Math.max(...widths, 0) + 16);
    return side === 'Left' ? { ...margins, left: margins.left + width } : { ...margins, right: margins.right + width };
  }
  const rows = Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / (size.width - 20)));
  const height = rows * 22 + 4;
  return side === 'Top' ? { ...margins, top: margins.top + height } : { ...margins, bottom: margins.bottom + height };
}
