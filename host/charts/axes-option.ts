import type { BarSeriesOption, EChartsOption, LineSeriesOption } from 'echarts';
import type { Chart, ChartAxis } from '../model';
import { displayText } from '../model';
import type { ChartData, SeriesData } from './chart-data';
import type { PlotMargins } from './chart-option';
import { chartShape } from './chart-type';
import type { ChartShape } from './chart-type';
import { labelText, textStyle } from './labels';
import { inkOn, paletteColor } from './palette';

type AxedShape = Exclude<ChartShape, { kind: 'pie' }>;

/** Axes and series of a chart with columns, bars, lines or areas. */
export function axesOption(chart: Chart, data: ChartData, shape: AxedShape, margins: PlotMargins, locale: string): EChartsOption {
  const horizontal = shape.kind === 'bars' && shape.horizontal;
  const category = {
    ...axisOption(chart.categoryAxis),
    type: 'category' as const,
    data: data.categories,
    boundaryGap: shape.kind === 'bars' || !shape.filled,
    axisTick: { show: false },
    axisLabel: { ...axisOption(chart.categoryAxis).axisLabel, interval: horizontal ? 0 : ('auto' as const), overflow: 'break' as const, width: horizontal ? 150 : undefined },
  };
  const value = {
    ...axisOption(chart.valueAxis),
    type: 'value' as const,
    axisLine: { show: false },
    ...scale(chart.valueAxis, shape),
    // As Excel: a bar ends a little before the axis does, which leaves room for its label.
    ...(shape.stack === 'share' ? {} : { boundaryGap: [0, '5%'] as [number, string] }),
    axisLabel: {
      ...axisOption(chart.valueAxis).axisLabel,
      formatter: (tick: number) => displayText(tick, tickFormat(chart.valueAxis, shape), { locale, dateSystem: 1900 }),
    },
  };
  return {
    grid: { ...margins, containLabel: true },
    xAxis: horizontal ? value : category,
    yAxis: horizontal ? category : value,
    series: data.series.map((one, index) => seriesOption(chart, data, shape, one, index, locale)),
  };
}

function axisOption(axis: ChartAxis) {
  const title = axis.title.visible && axis.title.text !== '' ? axis.title.text : undefined;
  return {
    show: axis.visible,
    inverse: axis.reversePlotOrder ?? false,
    ...(title === undefined ? {} : { name: title, nameLocation: 'middle' as const, nameGap: 30, nameTextStyle: textStyle(axis.title.font, 10) }),
    axisLine: { show: true, lineStyle: { color: '#D9D9D9' } },
    axisLabel: { show: axis.visible, hideOverlap: true, ...textStyle(axis.font, 9) },
    splitLine: { show: axis.majorGridlines, lineStyle: { color: '#D9D9D9' } },
  };
}

function scale(axis: ChartAxis, shape: AxedShape) {
  const share = shape.stack === 'share';
  return {
    ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis.maximum === undefined ? (share ? { max: 1 } : {}) : { max: axis.maximum }),
    ...(axis.majorUnit === undefined ? {} : { interval: axis.majorUnit }),
  };
}

const tickFormat = (axis: ChartAxis, shape: AxedShape): string =>
  axis.numberFormat !== undefined && axis.numberFormat !== 'General' ? axis.numberFormat : shape.stack === 'share' ? '0%' : 'General';

function seriesOption(chart: Chart, data: ChartData, shape: AxedShape, one: SeriesData, index: number, locale: string): BarSeriesOption | LineSeriesOption {
  const own = one.series.chartType === undefined ? shape : chartShape(one.series.chartType);
  const drawn = own.kind === 'pie' ? shape : own;
  const color = one.series.color ?? paletteColor(index);
  const common = {
    name: one.name,
    silent: true,
    color,
    ...(shape.stack === 'none' ? {} : { stack: 'all' }),
    data: points(chart, data, shape, one, color, drawn.kind === 'bars', locale),
  };
  if (drawn.kind === 'lines') {
    return {
      ...common,
      type: 'line',
      smooth: one.series.smooth ?? false,
      showSymbol: drawn.markers || (one.series.markerStyle !== undefined && one.series.markerStyle !== 'None'),
      symbol: 'circle',
      symbolSize: 6,
      lineStyle: { width: ((one.series.lineWeight ?? 2.25) * 4) / 3, color },
      ...(drawn.filled ? { areaStyle: { color, opacity: 1 } } : {}),
    };
  }
  const gap = chart.gapWidth ?? (shape.stack === 'none' ? 219 : 150);
  const bars = shape.stack === 'none' ? Math.max(1, data.series.length) : 1;
  return {
    ...common,
    type: 'bar',
    barCategoryGap: `${Math.round((100 * gap) / (gap + 100 * bars))}%`,
    barGap: `${-(chart.overlap ?? (shape.stack === 'none' ? -27 : 100))}%`,
  };
}

function points(chart: Chart, data: ChartData, shape: AxedShape, one: SeriesData, seriesColor: string, filled: boolean, locale: string) {
  const labels = one.series.dataLabels === undefined ? chart.dataLabels : one.series.dataLabels;
  return data.categories.map((category, index) => {
    const value = one.values[index] ?? null;
    const color = one.series.pointColors?.[index] ?? seriesColor;
    const inside = filled && (shape.stack !== 'none' || labels?.position === 'Center' || labels?.position === 'InsideEnd');
    const outside = shape.kind === 'bars' && shape.horizontal ? ('right' as const) : ('top' as const);
    return {
      value: value === null ? '-' : shape.stack === 'share' ? shareOf(data, value, index) : value,
      itemStyle: { color },
      label: {
        show: labels !== null && value !== null,
        position: inside ? ('inside' as const) : outside,
        formatter: labels === null || value === null ? '' : labelText(labels, { category, series: one.name, value, text: one.texts[index] ?? '' }, locale),
        ...textStyle(labels?.font, 9, inside ? inkOn(color) : '#404040'),
      },
    };
  });
}

/** Part of a value in its category: what Excel stacks to 100 %. */
function shareOf(data: ChartData, value: number, index: number): number {
  const total = data.series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0);
  return total === 0 ? 0 : value / total;
}
