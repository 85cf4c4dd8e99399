import type { Chart as FileChart, ChartDataLabelsInfo } from 'hucre';
import type { AnchorPoint, Chart, ChartAxis, ChartFont, ChartSeries, DataLabels, Sheet } from '../model';
import { typeFromFile } from './chartTypes';
import { elementOf, elementsOf, unescapeXml } from './xml';

const LEGENDS = { top: 'Top', bottom: 'Bottom', left: 'Left', right: 'Right', topRight: 'Corner' } as const;
const POSITIONS = {
  ctr: 'Center', inEnd: 'InsideEnd', inBase: 'InsideBase', outEnd: 'OutsideEnd', bestFit: 'BestFit', t: 'Top', b: 'Bottom', l: 'Left', r: 'Right',
} as const;

const hex = (color: unknown): string | undefined => (typeof color === 'string' && /^[0-9A-Fa-f]{6}$/.test(color) ? `#${color.toUpperCase()}` : undefined);

/** Lettering as hucre reads it, under names of its own for titles, legends and labels. */
interface FileFont {
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly color?: unknown;
  readonly name?: string | undefined;
}

/** What a file says of some lettering; nothing where it leaves all to Excel. */
function fontFromFile({ size, bold, italic, color, name }: FileFont): { font?: ChartFont } {
  const told = Object.entries({ size, bold, italic, color: hex(color), name }).filter(([, value]) => value !== undefined);
  return told.length === 0 ? {} : { font: Object.fromEntries(told) as ChartFont };
}

const labelsFromFile = (labels: ChartDataLabelsInfo): DataLabels => ({
  showValue: labels.showValue ?? false,
  showPercentage: labels.showPercent ?? false,
  showCategoryName: labels.showCategoryName ?? false,
  showSeriesName: labels.showSeriesName ?? false,
  ...(labels.position === undefined ? {} : { position: POSITIONS[labels.position] }),
  ...(labels.separator === undefined ? {} : { separator: labels.separator }),
  ...(labels.numberFormat === undefined ? {} : { numberFormat: labels.numberFormat.formatCode }),
  ...fontFromFile({ size: labels.fontSize, bold: labels.bold, italic: labels.italic, color: labels.fontColor, name: labels.fontFamily }),
});

type FileAxis = NonNullable<NonNullable<FileChart['axes']>['x']>;

const axisFromFile = (axis: FileAxis | undefined, shown: boolean): ChartAxis => ({
  visible: shown && axis?.hidden !== true,
  title: { text: axis?.title ?? '', visible: axis?.title !== undefined },
  majorGridlines: axis?.gridlines?.major ?? false,
  ...(axis?.scale?.min === undefined ? {} : { minimum: axis.scale.min }),
  ...(axis?.scale?.max === undefined ? {} : { maximum: axis.scale.max }),
  ...(axis?.scale?.majorUnit === undefined ? {} : { majorUnit: axis.scale.majorUnit }),
  ...(axis?.numberFormat === undefined ? {} : { numberFormat: axis.numberFormat.formatCode }),
  ...(axis?.reverse === true ? { reversePlotOrder: true } : {}),
  ...fontFromFile({ size: axis?.labelFontSize, bold: axis?.labelBold, italic: axis?.labelItalic, color: axis?.labelColor, name: axis?.labelFontFamily }),
});

function seriesFromFile(chart: FileChart, xml: string): Omit<ChartSeries, 'id'>[] {
  const texts = elementsOf(xml, 'c:ser');
  return (chart.series ?? []).flatMap((series, i) => {
    if (series.valuesRef === undefined) return [];
    // hucre gives the name's text or its reference without saying which.
    const tx = elementOf(texts[i]?.inner ?? '', 'c:tx')?.inner ?? '';
    const nameRef = elementOf(tx, 'c:f')?.inner;
    const cached = elementOf(tx, 'c:v')?.inner;
    const points = (series.dataPoints ?? []).flatMap(({ idx, fillColor }) => (hex(fillColor) === undefined ? [] : [[idx, hex(fillColor)]]));
    const color = hex(series.color);
    return [{
      name: cached === undefined ? (series.name ?? `Série${i + 1}`) : unescapeXml(cached),
      ...(nameRef === undefined ? {} : { nameRef: unescapeXml(nameRef) }),
      values: series.valuesRef,
      ...(series.categoriesRef === undefined ? {} : { categories: series.categoriesRef }),
      ...(color === undefined ? {} : { color }),
      ...(points.length === 0 ? {} : { pointColors: Object.fromEntries(points) as Record<number, string> }),
      ...(series.dataLabels === undefined ? {} : { dataLabels: labelsFromFile(series.dataLabels) }),
    }];
  });
}

function corner(xml: string, name: 'from' | 'to'): AnchorPoint | null {
  const inner = elementOf(xml, `xdr:${name}`)?.inner;
  if (inner === undefined) return null;
  const number = (tag: string): number => Number(elementOf(inner, `xdr:${tag}`)?.inner ?? 0);
  return { row: number('row'), col: number('col'), dx: number('colOff') / 12700, dy: number('rowOff') / 12700 };
}

/** A chart's parts in the file: its own XML and the anchor in the drawing. */
export interface ChartParts {
  readonly chart: string;
  readonly anchor: string;
}

/** Puts a chart of a file into the model; one of a kind that the model does not know stays in the file only. */
export function readChart(sheet: Sheet, chart: FileChart, parts: ChartParts, index: number): void {
  const kind = /<c:(\w+Chart)>/.exec(parts.chart)?.[1] ?? '';
  const attribute = (name: string): string | null => new RegExp(`<c:${name} val="(\\w+)"`).exec(parts.chart)?.[1] ?? null;
  const chartType = typeFromFile(kind, attribute('barDir'), attribute('grouping'));
  const from = corner(parts.anchor, 'from');
  const to = corner(parts.anchor, 'to');
  if (chartType === null || !from || !to) return;
  const round = chartType === 'Pie' || chartType === 'Doughnut';
  const series = seriesFromFile(chart, parts.chart);
  const name = /<xdr:cNvPr\b[^>]*?\bname="([^"]*)"/.exec(parts.anchor)?.[1];
  const loaded: Omit<Chart, 'id' | 'sheetId'> = {
    name: name === undefined ? `Graphique ${index + 1}` : unescapeXml(name),
    chartType,
    anchor: { from, to },
    title: {
      text: chart.title ?? '',
      visible: chart.title !== undefined,
      ...fontFromFile({ size: chart.titleFontSize, bold: chart.titleBold, italic: chart.titleItalic, color: chart.titleColor, name: chart.titleFontFamily }),
    },
    legend: {
      visible: chart.legend !== false && chart.legend !== undefined,
      position: chart.legend ? LEGENDS[chart.legend] : 'Right',
      ...fontFromFile({ size: chart.legendFontSize, color: chart.legendFontColor, name: chart.legendFontFamily }),
    },
    dataLabels: chart.dataLabels ? labelsFromFile(chart.dataLabels) : null,
    categoryAxis: axisFromFile(chart.axes?.x, !round),
    valueAxis: axisFromFile(chart.axes?.y, !round),
    series: series.map((one) => ({ ...one, id: sheet.workbook.nextId('series') })),
    plotBy: 'Columns',
    ...(chart.gapWidth === undefined ? {} : { gapWidth: chart.gapWidth }),
    ...(chart.overlap === undefined ? {} : { overlap: chart.overlap }),
    ...(chart.holeSize === undefined ? {} : { doughnutHoleSize: chart.holeSize }),
    ...(chart.firstSliceAng === undefined ? {} : { firstSliceAngle: chart.firstSliceAng }),
    style: {},
  };
  sheet.charts.load(loaded);
}
