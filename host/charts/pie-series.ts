import type { PieSeriesOption } from 'echarts';
import type { Chart, DataLabels } from '../model';
import type { ChartData, SeriesData } from './chart-data';
import type { ChartSize, PlotMargins } from './chart-option';
import type { ChartShape } from './chart-type';
import { labelText, textStyle } from './labels';
import { inkOn, paletteColor } from './palette';

/**
 * The rings of a pie (its first series alone, as in Excel) or of a doughnut (every series, the first innermost).
 */
export function pieSeries(
  chart: Chart,
  data: ChartData,
  shape: Extract<ChartShape, { kind: 'pie' }>,
  margins: PlotMargins,
  size: ChartSize,
  locale: string,
): PieSeriesOption[] {
  const rings = shape.hole ? data.series : data.series.slice(0, 1);
  const width = size.width - margins.left - margins.right;
  const height = size.height - margins.top - margins.bottom;
  const hasOuterLabels = rings.some(({ series }) => isOutside(series.dataLabels ?? chart.dataLabels));
  const radius = Math.max(10, Math.min(width * (hasOuterLabels ? 0.36 : 0.5), height * (hasOuterLabels ? 0.4 : 0.48)));
  const inner = shape.hole ? radius * ((chart.doughnutHoleSize ?? 50) / 100) : 0;
  const band = (radius - inner) / Math.max(1, rings.length);
  return rings.map((ring, index) => ({
    type: 'pie' as const,
    name: ring.name,
    center: [margins.left + width / 2, margins.top + height / 2],
    radius: [inner + band * index, inner + band * (index + 1)],
    startAngle: 90 - (chart.firstSliceAngle ?? 0),
    silent: true,
    itemStyle: { borderColor: '#FFFFFF', borderWidth: 1.5 },
    label: { show: false },
    labelLine: { show: hasOuterLabels, length: 6, length2: 6, lineStyle: { color: '#A6A6A6' } },
    data: slices(chart, data, ring, shape.hole, locale),
  }));
}

function slices(chart: Chart, data: ChartData, ring: SeriesData, hole: boolean, locale: string): PieSeriesOption['data'] {
  const total = ring.values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0);
  const labels = ring.series.dataLabels === undefined ? chart.dataLabels : ring.series.dataLabels;
  return data.categories.map((category, index) => {
    const value = ring.values[index] ?? null;
    const color = ring.series.pointColors?.[index] ?? paletteColor(index);
    const shown = labels !== null && value !== null;
    const outside = isOutside(labels) && !hole;
    return {
      name: category,
      value: value === null ? '-' : Math.max(0, value),
      itemStyle: { color },
      label: {
        show: shown,
        position: outside ? ('outside' as const) : ('inside' as const),
        formatter: shown
          ? labelText(labels, { category, series: ring.name, value, text: ring.texts[index] ?? '', share: total > 0 ? value / total : 0 }, locale)
          : '',
        ...textStyle(labels?.font, 9, outside ? '#404040' : inkOn(color)),
      },
    };
  });
}

/** Excel puts the labels of a pie outside where told so, and by itself where they hold names. */
const isOutside = (labels: DataLabels | null | undefined): boolean =>
  labels !== null && labels !== undefined && (labels.position === 'OutsideEnd' || (labels.position !== 'InsideEnd' && labels.position !== 'Center' && labels.showCategoryName));
