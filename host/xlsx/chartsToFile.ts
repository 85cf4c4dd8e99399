import type { ChartDataLabels, ChartDataPoint, ChartSeries as FileSeries, SheetChart } from 'hucre';
import type { Chart, ChartAnchor, ChartAxis, ChartFont, ChartSeries, DataLabels, Sheet, Workbook } from '../model';
import { CellError, colCount, rowCount } from '../model';
import { typeToFile } from './chartTypes';
import { colorToFile } from './colors';
import { escapeXml } from './xml';

const LEGENDS = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right', Corner: 'topRight' } as const;
const POSITIONS = {
  Center: 'ctr', InsideEnd: 'inEnd', InsideBase: 'inBase', OutsideEnd: 'outEnd', BestFit: 'bestFit', Top: 't', Bottom: 'b', Left: 'l', Right: 'r',
} as const;

const pick = <T>(words: Readonly<Record<string, T>>, word: string | undefined): T | undefined => (word === undefined ? undefined : words[word]);
const rgb = (color: string | undefined): string | undefined => colorToFile(color) ?? undefined;
const defined = <T extends object>(record: T): T => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const labelsToFile = (labels: DataLabels): ChartDataLabels =>
  defined({
    showValue: labels.showValue,
    showPercent: labels.showPercentage,
    showCategoryName: labels.showCategoryName,
    showSeriesName: labels.showSeriesName,
    showLegendKey: labels.showLegendKey,
    position: pick(POSITIONS, labels.position),
    separator: labels.separator,
    numberFormat: labels.numberFormat === undefined ? undefined : { formatCode: labels.numberFormat, sourceLinked: false },
    fontSize: labels.font?.size,
    bold: labels.font?.bold,
    italic: labels.font?.italic,
    fontColor: rgb(labels.font?.color),
    fontFamily: labels.font?.name,
  });

function seriesToFile(series: ChartSeries): FileSeries {
  const dataPoints = Object.entries(series.pointColors ?? {}).map(([idx, color]): ChartDataPoint => defined({ idx: Number(idx), fillColor: rgb(color) }));
  return defined({
    name: series.name,
    values: series.values,
    categories: series.categories,
    color: rgb(series.color),
    smooth: series.smooth,
    dataPoints: dataPoints.length > 0 ? dataPoints : undefined,
    dataLabels: series.dataLabels === null ? (false as const) : series.dataLabels === undefined ? undefined : labelsToFile(series.dataLabels),
  });
}

const labelFont = (font: ChartFont | undefined): object => ({
  labelFontSize: font?.size, labelBold: font?.bold, labelItalic: font?.italic, labelColor: rgb(font?.color), labelFontFamily: font?.name,
});

function axisToFile(axis: ChartAxis): object {
  const { title, numberFormat } = axis;
  return defined({
    title: title.visible && title.text !== '' ? title.text : undefined,
    axisTitleFontSize: title.font?.size,
    axisTitleBold: title.font?.bold,
    axisTitleColor: rgb(title.font?.color),
    gridlines: { major: axis.majorGridlines, minor: axis.minorGridlines ?? false },
    scale: defined({ min: axis.minimum, max: axis.maximum, majorUnit: axis.majorUnit }),
    numberFormat: numberFormat === undefined ? undefined : { formatCode: numberFormat, sourceLinked: false },
    reverse: axis.reversePlotOrder,
    hidden: !axis.visible,
    // As Excel draws since 2013; without these, other programs put ticks everywhere.
    majorTickMark: 'none',
    minorTickMark: 'none',
    ...labelFont(axis.font),
  });
}

/** The chart as hucre writes it. */
export function chartToFile(chart: Chart): SheetChart {
  const { type, grouping } = typeToFile(chart.chartType);
  const round = type === 'pie' || type === 'doughnut';
  const { title, legend, anchor } = chart;
  return defined({
    type,
    title: title.visible ? title.text : undefined,
    showTitle: title.visible && title.text !== '',
    titleOverlay: title.overlay,
    titleFontSize: title.font?.size,
    titleBold: title.font?.bold,
    titleItalic: title.font?.italic,
    titleColor: rgb(title.font?.color),
    titleFontFamily: title.font?.name,
    legend: legend.visible ? (pick(LEGENDS, legend.position) ?? ('right' as const)) : (false as const),
    legendOverlay: legend.overlay,
    legendFontSize: legend.font?.size,
    legendFontColor: rgb(legend.font?.color),
    series: chart.series.map(seriesToFile),
    dataLabels: chart.dataLabels ? labelsToFile(chart.dataLabels) : undefined,
    barGrouping: type === 'bar' || type === 'column' ? grouping : undefined,
    lineGrouping: type === 'line' ? (grouping === 'clustered' ? 'standard' : grouping) : undefined,
    areaGrouping: type === 'area' ? (grouping === 'clustered' ? 'standard' : grouping) : undefined,
    showLineMarkers: type === 'line' ? chart.chartType.includes('Markers') : undefined,
    gapWidth: type === 'bar' || type === 'column' ? chart.gapWidth : undefined,
    // Stacked bars that do not overlap fully would stand side by side.
    overlap: type === 'bar' || type === 'column' ? (chart.overlap ?? (grouping === 'clustered' ? undefined : 100)) : undefined,
    holeSize: type === 'doughnut' ? (chart.doughnutHoleSize ?? 50) : undefined,
    firstSliceAng: round ? chart.firstSliceAngle : undefined,
    axes: round ? undefined : { x: axisToFile(chart.categoryAxis), y: axisToFile(chart.valueAxis) },
    frameTitle: chart.name,
    altText: title.visible ? title.text : chart.name,
    lang: 'fr-FR',
    anchor: { from: { row: anchor.from.row, col: anchor.from.col }, to: { row: anchor.to.row, col: anchor.to.col } },
  });
}

/** Points in English Metric Units, in which drawings measure. */
const emu = (points: number): number => Math.round(points * 12700);

function cornerXml(name: 'from' | 'to', { row, col, dx, dy }: ChartAnchor['from']): string {
  return `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>${emu(dx)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(dy)}</xdr:rowOff></xdr:${name}>`;
}

/** Puts the exact corners and the names of the charts into the drawing that hucre wrote, in which corners are whole cells. */
export function finishDrawing(xml: string, charts: readonly Chart[]): string {
  const take = (): ((name: 'from' | 'to') => string | null) => {
    let [from, to] = [0, 0];
    return (name) => {
      const chart = charts[name === 'from' ? from++ : to++];
      return chart ? cornerXml(name, chart.anchor[name]) : null;
    };
  };
  const next = take();
  let named = 0;
  return xml
    .replace(/<xdr:(from|to)>[\s\S]*?<\/xdr:\1>/g, (whole, name: 'from' | 'to') => next(name) ?? whole)
    .replace(/<xdr:cNvPr id="(\d+)" name="[^"]*"/g, (whole, id: string) => {
      const chart = charts[named++];
      return chart ? `<xdr:cNvPr id="${id}" name="${escapeXml(chart.name)}"` : whole;
    })
    .replaceAll('<xdr:twoCellAnchor editAs="oneCell">', '<xdr:twoCellAnchor>');
}

/** Excel's pale gridlines: hucre leaves the line's look to the reader, which makes it black. */
const GRIDLINES = '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** Puts what Excel caches into a chart that hucre wrote (names by reference, points), so that it shows before a recalculation. */
export function finishChart(xml: string, chart: Chart, workbook: Workbook, home: Sheet): string {
  let index = 0;
  return xml
    .replaceAll('<c:majorGridlines/>', GRIDLINES)
    .replace(/<c:tx><c:v>[\s\S]*?<\/c:v><\/c:tx>/g, (whole) => {
      const { nameRef, name } = chart.series[index++] ?? {};
      if (nameRef === undefined) return whole;
      const cache = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(name ?? '')}</c:v></c:pt></c:strCache>`;
      return `<c:tx><c:strRef><c:f>${escapeXml(nameRef)}</c:f>${cache}</c:strRef></c:tx>`;
    })
    .replace(/<c:(num|str)Ref><c:f>([\s\S]*?)<\/c:f><\/c:\1Ref>/g, (whole, kind: 'num' | 'str', ref: string) => {
      const cache = pointCache(workbook, home, ref.replaceAll('&apos;', "'").replaceAll('&amp;', '&'), kind);
      return cache === null ? whole : `<c:${kind}Ref><c:f>${ref}</c:f>${cache}</c:${kind}Ref>`;
    });
}

function pointCache(workbook: Workbook, home: Sheet, ref: string, kind: 'num' | 'str'): string | null {
  const target = workbook.resolve(ref, home);
  if (!target || rowCount(target.rect) * colCount(target.rect) > 5000) return null;
  const { sheet, rect } = target;
  const values = sheet.values(rect).flat();
  const texts = kind === 'str' ? sheet.texts(rect).flat() : [];
  const points = values.map((value, idx) => {
    if (value === '' || value instanceof CellError || (kind === 'num' && typeof value !== 'number')) return '';
    return `<c:pt idx="${idx}"><c:v>${escapeXml(kind === 'num' ? String(value) : (texts[idx] ?? ''))}</c:v></c:pt>`;
  });
  const format = kind === 'num' ? `<c:formatCode>${escapeXml(String(sheet.format(rect.top, rect.left, 'numberFormat')))}</c:formatCode>` : '';
  return `<c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}Cache>`;
}
