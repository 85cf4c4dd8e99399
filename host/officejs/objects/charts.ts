import { colCount, rowCount } from '../../model/address';
import type { Json } from '../../model/json';
import type { Box } from '../../model/records';
import type { Sheet } from '../../model/sheet';
import { CellError } from '../../model/values';
import { invalidArgument, notFound } from '../errors';
import type { Arg, HostObject } from '../object';
import { bagObject, objectClass, within } from '../object';
import type { Session } from '../session';
import { integer, number, optionalText, text, word } from './args';
import { chartBag, chartOf, pointBag, seriesBag, seriesOf, updateChart, updateSeries } from './chartBags';
import type { HeldChart, HeldSeries } from './chartBags';
import { rangeArg } from './rangeRef';
import { worksheetObject } from './worksheet';

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

/** A reference as charts keep it: absolute, with its sheet. */
const reference = (arg: Arg, home: Sheet): string => {
  const range = rangeArg(arg, home, 'sourceData');
  return range.sheet.address(range.rect, { absolute: true });
};

const chartType = (arg: Arg, session: Session): string => word(arg, session.names.words('ChartType'), 'chartType');

/** The values behind a series. */
function seriesValues(held: HeldSeries): Json[] {
  const { values } = seriesOf(held);
  const found = values === '' ? null : held.sheet.workbook.resolve(values, held.sheet);
  return found ? found.sheet.values(found.rect).flat().map((value) => (value instanceof CellError ? value.code : value)) : [];
}

function pointCount(held: HeldSeries): number {
  const { values } = seriesOf(held);
  const found = values === '' ? null : held.sheet.workbook.resolve(values, held.sheet);
  return found ? rowCount(found.rect) * colCount(found.rect) : 0;
}

const point = objectClass<{ held: HeldSeries; index: number }>({
  type: 'ChartPoint',
  bag: ({ held, index }, session) => pointBag(held, index, session),
  get: { Value: ({ held, index }) => seriesValues(held)[index] ?? null },
});

const points = objectClass<HeldSeries>({
  type: 'ChartPointsCollection',
  get: { Count: pointCount },
  items: (held, session) => Array.from({ length: pointCount(held) }, (_, index) => point({ held, index }, session)),
});

const seriesObject = objectClass<HeldSeries>({
  type: 'ChartSeries',
  bag: seriesBag,
  get: {
    Name: (held) => seriesOf(held).name,
    ChartType: (held) => seriesOf(held).chartType ?? chartOf(held).chartType,
    PlotOrder: (held) => chartOf(held).series.findIndex(({ id }) => id === held.seriesId) + 1,
  },
  set: {
    Name: (held, value, session) => { updateSeries(held, { name: text(value, 'name') }, session); },
    ChartType: (held, value, session) => { updateSeries(held, { chartType: chartType(value, session) }, session); },
  },
  nav: { Points: (held, session) => points(held, session) },
  call: {
    SetValues: (held, [source], session) => {
      updateSeries(held, { values: reference(source, held.sheet) }, session);
      return null;
    },
    SetXAxisValues: (held, [source], session) => {
      updateSeries(held, { categories: reference(source, held.sheet) }, session);
      return null;
    },
    Delete: (held, _args, session) => {
      seriesOf(held);
      updateChart(held, { series: chartOf(held).series.filter(({ id }) => id !== held.seriesId) }, session);
      return null;
    },
    GetDimensionValues: (held) => seriesValues(held),
  },
});

const seriesCollection = objectClass<HeldChart>({
  type: 'ChartSeriesCollection',
  get: { Count: (held) => chartOf(held).series.length },
  items: (held, session) => chartOf(held).series.map(({ id }) => seriesObject({ ...held, seriesId: id }, session)),
  call: {
    Add: (held, [name, index], session) => {
      session.writable();
      const before = chartOf(held).series;
      const added = held.sheet.charts.addSeries(held.id, { name: optionalText(name) ?? `Série${String(before.length + 1)}`, values: '' });
      const at = integer(index, 'index', before.length);
      if (at < before.length) updateChart(held, { series: before.toSpliced(at, 0, added) }, session);
      return seriesObject({ ...held, seriesId: added.id }, session);
    },
  },
});

interface Axis {
  held: HeldChart;
  name: string;
}

const axis = objectClass<Axis>({
  type: 'ChartAxis',
  bag: ({ held, name }, session) => within(within(chartBag(held, session), 'axes'), name),
  get: { Type: ({ name }) => (name === 'valueAxis' ? 'Value' : name === 'categoryAxis' ? 'Category' : 'Series') },
  call: {
    SetCategoryNames: ({ held }, [source], session) => {
      const categories = reference(source, held.sheet);
      updateChart(held, { series: chartOf(held).series.map((one) => ({ ...one, categories })) }, session);
      return null;
    },
    SetCrossesAt: ({ held, name }, [value], session) => {
      chartBag(held, session).set(`axes.${name}.crossesAt`, number(value, 'value'));
      return null;
    },
    SetCustomDisplayUnit: ({ held, name }, [value], session) => {
      chartBag(held, session).set(`axes.${name}.customDisplayUnit`, number(value, 'value'));
      return null;
    },
  },
});

const axes = objectClass<HeldChart>({
  type: 'ChartAxes',
  nav: {
    CategoryAxis: (held, session) => axis({ held, name: 'categoryAxis' }, session),
    ValueAxis: (held, session) => axis({ held, name: 'valueAxis' }, session),
    SeriesAxis: (held, session) => axis({ held, name: 'seriesAxis' }, session),
  },
  call: {
    GetItem: (held, [type, group], session) => {
      const kind = word(type, ['Category', 'Value', 'Series'], 'type');
      if (word(group, ['Primary', 'Secondary'], 'group', 'Primary') === 'Secondary') return axis({ held, name: `secondary${kind}Axis` }, session);
      return axis({ held, name: `${kind.toLowerCase()}Axis` }, session);
    },
  },
});

const place = (part: keyof Box) => (held: HeldChart, value: Json, session: Session): void => {
  session.writable();
  chartOf(held);
  const points_ = number(value, part);
  if (points_ < 0) throw invalidArgument(`'${part}' is negative.`);
  held.sheet.charts.place(held.id, { [part]: points_ });
};

const chartObject = objectClass<HeldChart>({
  type: 'Chart',
  ids: ({ id }) => ({ Id: id }),
  bag: chartBag,
  get: {
    Id: ({ id }) => id,
    Name: (held) => chartOf(held).name,
    ChartType: (held) => chartOf(held).chartType,
    PlotBy: (held) => chartOf(held).plotBy,
    Left: (held) => held.sheet.charts.box(chartOf(held)).left,
    Top: (held) => held.sheet.charts.box(chartOf(held)).top,
    Width: (held) => held.sheet.charts.box(chartOf(held)).width,
    Height: (held) => held.sheet.charts.box(chartOf(held)).height,
  },
  set: {
    Name: (held, value, session) => { updateChart(held, { name: text(value, 'name') }, session); },
    ChartType: (held, value, session) => { updateChart(held, { chartType: chartType(value, session) }, session); },
    PlotBy: (held, value, session) => { updateChart(held, { plotBy: word(value, ['Rows', 'Columns'], 'plotBy') }, session); },
    Left: place('left'),
    Top: place('top'),
    Width: place('width'),
    Height: place('height'),
  },
  nav: {
    Axes: (held, session) => axes(held, session),
    Series: (held, session) => seriesCollection(held, session),
    Title: (held, session) => bagObject('ChartTitle', within(chartBag(held, session), 'title'), session),
    Worksheet: ({ sheet }, session) => worksheetObject(sheet, session),
  },
  call: {
    Activate: ({ sheet }) => {
      sheet.activate();
      return null;
    },
    Delete: (held, _args, session) => {
      session.writable();
      chartOf(held);
      held.sheet.charts.remove(held.id);
      return null;
    },
    SetData: (held, [source, seriesBy], session) => {
      session.writable();
      const range = rangeArg(source, held.sheet, 'sourceData');
      chartOf(held);
      held.sheet.charts.setData(held.id, range.rect, word(seriesBy, SERIES_BY, 'seriesBy', 'Auto'), range.sheet);
      return null;
    },
    SetPosition: (held, [startCell, endCell], session) => {
      session.writable();
      const start = rangeArg(startCell, held.sheet, 'startCell').rect;
      const end = endCell === null || endCell === undefined ? null : rangeArg(endCell, held.sheet, 'endCell').rect;
      const chart = chartOf(held);
      if (end) held.sheet.charts.placeOver(held.id, { ...start, bottom: end.bottom, right: end.right });
      else {
        const { width, height } = held.sheet.charts.box(chart);
        held.sheet.charts.place(held.id, { left: held.sheet.columns.offset(start.left), top: held.sheet.rows.offset(start.top), width, height });
      }
      return null;
    },
  },
});

/** `worksheet.charts`. */
export const chartCollection: (sheet: Sheet, session: Session) => HostObject = objectClass<Sheet>({
  type: 'ChartCollection',
  owner: ({ id }) => id,
  get: { Count: (sheet) => sheet.charts.list().length },
  items: (sheet, session) => sheet.charts.list().map(({ id }) => chartObject({ sheet, id }, session)),
  item: (sheet, key, session) => {
    const chart = sheet.charts.find(text(key, 'name'));
    if (!chart) throw notFound(`There is no chart "${String(key)}" on the sheet.`);
    return chartObject({ sheet, id: chart.id }, session);
  },
  call: {
    Add: (sheet, [type, source, seriesBy], session) => {
      session.writable();
      const range = rangeArg(source, sheet, 'sourceData');
      const chart = sheet.charts.add(chartType(type, session), range.rect, word(seriesBy, SERIES_BY, 'seriesBy', 'Auto'), range.sheet);
      return chartObject({ sheet, id: chart.id }, session);
    },
  },
});
