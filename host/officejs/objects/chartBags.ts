/** Where a chart's properties live: some in the model's own fields, the rest under their path in its style. */
import type { Json } from '../../model/json';
import type { Chart, ChartAxis, ChartFont, ChartPatch, ChartSeries, ChartTitle, DataLabels } from '../../model/records';
import type { Sheet } from '../../model/sheet';
import { invalidArgument, notFound } from '../errors';
import type { Bag } from '../object';
import type { Session } from '../session';
import { colour, flag, number, text } from './args';

/** A chart, by its id: records of the model are replaced at each change. */
export interface HeldChart {
  sheet: Sheet;
  id: string;
}

export function chartOf({ sheet, id }: HeldChart): Chart {
  const chart = sheet.workbook.sheets.byId(sheet.id) === sheet ? sheet.charts.find(id) : null;
  if (!chart) throw notFound('The chart was deleted.');
  return chart;
}

export function updateChart(held: HeldChart, patch: ChartPatch, session: Session): void {
  session.writable();
  chartOf(held);
  held.sheet.charts.update(held.id, patch);
}

type Read = (chart: Chart) => Json | undefined;
type Change = (chart: Chart, value: Json) => ChartPatch;
interface Place {
  read: Read;
  change: Change;
}

/** Absent is what the model calls Excel's own choice; '' and null give it back. */
const optionalNumber = (value: Json, name: string): number | undefined => (value === null || value === '' ? undefined : number(value, name));

function withFont(font: ChartFont | undefined, name: string, value: Json): ChartFont | null {
  if (name === 'color') return { ...font, color: colour(value) };
  if (name === 'size') return { ...font, size: number(value, name) };
  if (name === 'bold' || name === 'italic') return { ...font, [name]: flag(value, name) };
  return name === 'name' ? { ...font, name: text(value, name) } : null;
}

/** The fields of a font at a path, over a record that has one. */
function fontPlaces(prefix: string, read: (chart: Chart) => ChartFont | undefined, change: (chart: Chart, font: ChartFont) => ChartPatch): [string, Place][] {
  return (['name', 'size', 'bold', 'italic', 'color'] as const).map((name) => [`${prefix}.format.font.${name}`, {
    read: (chart) => read(chart)?.[name],
    change: (chart, value) => {
      const font = withFont(read(chart), name, value);
      return font ? change(chart, font) : {};
    },
  }]);
}

function titlePlaces(prefix: string, read: (chart: Chart) => ChartTitle, change: (chart: Chart, title: ChartTitle) => ChartPatch): [string, Place][] {
  return [
    // Writing a title that is not shown shows it.
    [`${prefix}.text`, { read: (c) => read(c).text, change: (c, value) => change(c, { ...read(c), text: text(value, 'text'), visible: true }) }],
    [`${prefix}.visible`, { read: (c) => read(c).visible, change: (c, value) => change(c, { ...read(c), visible: flag(value, 'visible') }) }],
    [`${prefix}.overlay`, { read: (c) => read(c).overlay ?? false, change: (c, value) => change(c, { ...read(c), overlay: flag(value, 'overlay') }) }],
    ...fontPlaces(prefix, (c) => read(c).font, (c, font) => change(c, { ...read(c), font })),
  ];
}

function axisPlaces(name: 'categoryAxis' | 'valueAxis'): [string, Place][] {
  const prefix = `axes.${name}`;
  const to = (chart: Chart, patch: Partial<ChartAxis>): ChartPatch => ({ [name]: { ...chart[name], ...patch } });
  const amount = (field: 'minimum' | 'maximum' | 'majorUnit'): [string, Place] => [`${prefix}.${field}`, {
    read: (c) => c[name][field] ?? '',
    change: (c, value) => {
      const { [field]: _before, ...rest } = c[name];
      const points = optionalNumber(value, field);
      return { [name]: points === undefined ? rest : { ...rest, [field]: points } };
    },
  }];
  return [
    [`${prefix}.visible`, { read: (c) => c[name].visible, change: (c, value) => to(c, { visible: flag(value, 'visible') }) }],
    [`${prefix}.numberFormat`, { read: (c) => c[name].numberFormat ?? 'General', change: (c, value) => to(c, { numberFormat: text(value, 'numberFormat') }) }],
    [`${prefix}.majorGridlines.visible`, { read: (c) => c[name].majorGridlines, change: (c, value) => to(c, { majorGridlines: flag(value, 'visible') }) }],
    [`${prefix}.minorGridlines.visible`, { read: (c) => c[name].minorGridlines ?? false, change: (c, value) => to(c, { minorGridlines: flag(value, 'visible') }) }],
    [`${prefix}.reversePlotOrder`, { read: (c) => c[name].reversePlotOrder ?? false, change: (c, value) => to(c, { reversePlotOrder: flag(value, 'reversePlotOrder') }) }],
    amount('minimum'),
    amount('maximum'),
    amount('majorUnit'),
    ...titlePlaces(`${prefix}.title`, (c) => c[name].title, (c, title) => to(c, { title })),
    ...fontPlaces(prefix, (c) => c[name].font, (c, font) => to(c, { font })),
  ];
}

const NO_LABELS: DataLabels = { showValue: false, showPercentage: false, showCategoryName: false, showSeriesName: false };

/** The labels that appear when they are switched on as a whole. */
export const PLAIN_LABELS: DataLabels = { ...NO_LABELS, showValue: true };

const LABEL_FLAGS: readonly string[] = ['showValue', 'showPercentage', 'showCategoryName', 'showSeriesName', 'showLegendKey'];
const LABEL_TEXTS: readonly string[] = ['position', 'separator', 'numberFormat'];

/** A property of labels; undefined when the model has no field for it. */
export function readLabel(labels: DataLabels | null | undefined, path: string): Json | undefined {
  if (LABEL_FLAGS.includes(path)) return Object.entries(labels ?? NO_LABELS).find(([name]) => name === path)?.[1] ?? false;
  if (path === 'position') return labels?.position ?? 'Invalid';
  if (path === 'separator') return labels?.separator ?? ',';
  if (path === 'numberFormat') return labels?.numberFormat ?? 'General';
  const font = /^format\.font\.(name|size|bold|italic|color)$/.exec(path)?.[1];
  return font === undefined ? undefined : Object.entries(labels?.font ?? {}).find(([name]) => name === font)?.[1];
}

/** The labels with a property changed; null when the model has no field for it. */
export function changeLabel(labels: DataLabels | null | undefined, path: string, value: Json): DataLabels | null {
  const before = labels ?? NO_LABELS;
  if (LABEL_FLAGS.includes(path)) return { ...before, [path]: flag(value, path) };
  if (LABEL_TEXTS.includes(path)) return { ...before, [path]: text(value, path) };
  const name = /^format\.font\.(\w+)$/.exec(path)?.[1];
  const font = name === undefined ? null : withFont(before.font, name, value);
  return font ? { ...before, font } : null;
}

const PLACES = new Map<string, Place>([
  ...titlePlaces('title', (c) => c.title, (_c, title) => ({ title })),
  ['legend.visible', { read: (c) => c.legend.visible, change: (c, value) => ({ legend: { ...c.legend, visible: flag(value, 'visible') } }) }],
  ['legend.position', { read: (c) => c.legend.position, change: (c, value) => ({ legend: { ...c.legend, position: text(value, 'position') } }) }],
  ['legend.overlay', { read: (c) => c.legend.overlay ?? false, change: (c, value) => ({ legend: { ...c.legend, overlay: flag(value, 'overlay') } }) }],
  ...fontPlaces('legend', (c) => c.legend.font, (c, font) => ({ legend: { ...c.legend, font } })),
  ...axisPlaces('categoryAxis'),
  ...axisPlaces('valueAxis'),
]);

const isColour = (path: string): boolean => path === 'color' || path.endsWith('.color');
const kept = (path: string, value: Json): Json => (isColour(path) ? colour(value) : value);

/** All of a chart's properties by their path from the chart, `axes.valueAxis.title.text`. */
export function chartBag(held: HeldChart, session: Session): Bag {
  return {
    get: (path) => {
      const chart = chartOf(held);
      const labels = /^dataLabels\.(.*)$/.exec(path)?.[1];
      return (labels === undefined ? undefined : readLabel(chart.dataLabels, labels)) ?? PLACES.get(path)?.read(chart) ?? chart.style[path];
    },
    set: (path, value) => {
      const chart = chartOf(held);
      const labels = /^dataLabels\.(.*)$/.exec(path)?.[1];
      const changed = labels === undefined ? null : changeLabel(chart.dataLabels, labels, value);
      const place = PLACES.get(path);
      if (changed) updateChart(held, { dataLabels: changed }, session);
      else if (place) updateChart(held, place.change(chart, value), session);
      else updateChart(held, { style: { [path]: kept(path, value) } }, session);
    },
  };
}

/** A series of a chart. */
export interface HeldSeries extends HeldChart {
  seriesId: string;
}

export function seriesOf(held: HeldSeries): ChartSeries {
  const series = chartOf(held).series.find(({ id }) => id === held.seriesId);
  if (!series) throw notFound("The chart's series was deleted.");
  return series;
}

export function updateSeries(held: HeldSeries, patch: Partial<Omit<ChartSeries, 'id'>>, session: Session): void {
  session.writable();
  seriesOf(held);
  held.sheet.charts.updateSeries(held.id, held.seriesId, patch);
}

/** Properties of a series that the model keeps on its chart. */
const OF_CHART = ['gapWidth', 'overlap', 'doughnutHoleSize', 'firstSliceAngle'] as const;
const LIMITS: Readonly<Record<(typeof OF_CHART)[number], readonly [number, number]>> = {
  gapWidth: [0, 500], overlap: [-100, 100], doughnutHoleSize: [10, 90], firstSliceAngle: [0, 360],
};

function seriesField(series: ChartSeries, path: string): Json | undefined {
  if (path === 'format.fill.color') return series.color ?? '';
  if (path === 'format.line.weight') return series.lineWeight;
  if (path === 'hasDataLabels') return series.dataLabels !== null && series.dataLabels !== undefined;
  if (path === 'axisGroup') return series.axisGroup ?? 'Primary';
  if (path === 'smooth') return series.smooth ?? false;
  if (path === 'markerStyle') return series.markerStyle ?? 'Automatic';
  return undefined;
}

function seriesPatch(path: string, value: Json): Partial<Omit<ChartSeries, 'id'>> | null {
  if (path === 'format.fill.color') return { color: colour(value) };
  if (path === 'format.line.weight') return { lineWeight: number(value, 'weight') };
  if (path === 'hasDataLabels') return { dataLabels: flag(value, path) ? PLAIN_LABELS : null };
  if (path === 'smooth') return { smooth: flag(value, path) };
  if (path === 'markerStyle') return { markerStyle: text(value, path) };
  if (path === 'axisGroup') {
    if (value === 'Primary' || value === 'Secondary') return { axisGroup: value };
    throw invalidArgument("'axisGroup' is Primary or Secondary.");
  }
  return null;
}

const isLine = (chart: Chart, series: ChartSeries): boolean => /Line|Scatter|XY/i.test(series.chartType ?? chart.chartType);

/** All of a series' properties by their path from it, `format.fill.color`. */
export function seriesBag(held: HeldSeries, session: Session): Bag {
  return {
    get: (path) => {
      const series = seriesOf(held);
      const chart = chartOf(held);
      const ofChart = OF_CHART.find((name) => name === path);
      if (ofChart) return chart[ofChart];
      const labels = /^dataLabels\.(.*)$/.exec(path)?.[1];
      return (labels === undefined ? undefined : readLabel(series.dataLabels, labels)) ?? seriesField(series, path) ?? series.style?.[path];
    },
    set: (path, value) => {
      const series = seriesOf(held);
      const ofChart = OF_CHART.find((name) => name === path);
      if (ofChart) {
        const [least, most] = LIMITS[ofChart];
        const amount = number(value, ofChart);
        if (amount < least || amount > most) throw invalidArgument(`'${ofChart}' lies between ${String(least)} and ${String(most)}.`);
        updateChart(held, { [ofChart]: amount }, session);
        return;
      }
      const labels = /^dataLabels\.(.*)$/.exec(path)?.[1];
      const changed = labels === undefined ? null : changeLabel(series.dataLabels, labels, value);
      const patch = changed ? { dataLabels: changed } : seriesPatch(path, value);
      // The line of a line chart is its colour; of a bar it is only the rim.
      const line = path === 'format.line.color' && isLine(chartOf(held), series) ? { color: colour(value) } : {};
      updateSeries(held, patch ?? { ...line, style: { ...series.style, [path]: kept(path, value) } }, session);
    },
  };
}

/** The properties of one point, `format.fill.color`. */
export function pointBag(held: HeldSeries, index: number, session: Session): Bag {
  return {
    get: (path) => (path === 'format.fill.color' ? (seriesOf(held).pointColors?.[index] ?? seriesOf(held).color ?? '') : seriesOf(held).style?.[`points.${String(index)}.${path}`]),
    set: (path, value) => {
      const series = seriesOf(held);
      if (path === 'format.fill.color') updateSeries(held, { pointColors: { ...series.pointColors, [index]: colour(value) } }, session);
      else updateSeries(held, { style: { ...series.style, [`points.${String(index)}.${path}`]: kept(path, value) } }, session);
    },
  };
}
