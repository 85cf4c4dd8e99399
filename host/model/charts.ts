import type { Rect } from './address';
import { chartSeriesFrom } from './chartSource';
import { ModelError } from './errors';
import { renameSheetIn } from './formulas';
import type { AnchorPoint, Box, Chart, ChartAnchor, ChartAxis, ChartPatch, ChartSeries, ChartTitle } from './records';
import type { Sheet } from './sheet';
import { sameName } from './sheetNames';

const NO_TITLE: ChartTitle = { text: '', visible: false };
const axis = (visible: boolean, majorGridlines: boolean): ChartAxis => ({ visible, title: NO_TITLE, majorGridlines });

/** The size that Excel gives a new chart, in points. */
const DEFAULT_BOX: Box = { left: 100, top: 50, width: 360, height: 216 };

/** The charts of a sheet. */
export class SheetCharts {
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  list(): readonly Chart[] {
    return this.sheet.state.charts;
  }

  find(nameOrId: string): Chart | null {
    return this.list().find(({ id, name }) => id === nameOrId || sameName(name, nameOrId)) ?? null;
  }

  /** Throws ItemNotFound. */
  get(nameOrId: string): Chart {
    const chart = this.find(nameOrId);
    if (!chart) throw new ModelError('ItemNotFound', `There is no chart "${nameOrId}".`);
    return chart;
  }

  /**
   * Adds a chart of a block of cells.
   *
   * @param chartType Excel.ChartType's word
   * @param source the block on `from` (default this sheet), headings included; null for a chart without series
   * @param seriesBy 'Auto' guesses as Excel does: series go along the longer side
   */
  add(chartType: string, source: Rect | null, seriesBy: 'Auto' | 'Columns' | 'Rows' = 'Auto', from: Sheet = this.sheet): Chart {
    this.sheet.checkAllowed('allowEditObjects');
    const round = /^(3D)?(Exploded)?(Pie|Doughnut|BarOfPie)|^PieOfPie/i.test(chartType) || /Pie|Doughnut/.test(chartType);
    const data = source ? chartSeriesFrom(from, source, seriesBy) : { plotBy: 'Columns' as const, series: [] };
    const series = data.series.map((one): ChartSeries => ({ ...one, id: this.sheet.workbook.nextId('series') }));
    const only = series.length === 1 ? series[0] : undefined;
    const chart: Chart = {
      id: this.sheet.workbook.nextId('chart'),
      sheetId: this.sheet.id,
      name: this.freeName(),
      chartType,
      anchor: this.anchorOf(DEFAULT_BOX),
      // Excel shows the name of an only series as the chart's title.
      title: { text: only?.name ?? 'Titre du graphique', visible: true },
      legend: { visible: round || series.length > 1, position: 'Bottom' },
      dataLabels: null,
      categoryAxis: axis(!round, false),
      valueAxis: axis(!round, !round),
      series,
      plotBy: data.plotBy,
      style: {},
    };
    this.sheet.state.charts = [...this.list(), chart];
    this.told('added', chart);
    return chart;
  }

  /** Changes a chart; `style` is merged key by key. */
  update(nameOrId: string, patch: ChartPatch): Chart {
    this.sheet.checkAllowed('allowEditObjects');
    const before = this.get(nameOrId);
    if (patch.name !== undefined && this.list().some((other) => other !== before && sameName(other.name, patch.name ?? ''))) {
      throw new ModelError('InvalidArgument', `A chart named "${patch.name}" exists already.`);
    }
    const after: Chart = { ...before, ...patch, style: { ...before.style, ...patch.style } };
    this.sheet.state.charts = this.list().map((chart) => (chart === before ? after : chart));
    this.told('changed', after);
    return after;
  }

  /** Gives a chart other data. */
  setData(nameOrId: string, source: Rect, seriesBy: 'Auto' | 'Columns' | 'Rows' = 'Auto', from: Sheet = this.sheet): Chart {
    const data = chartSeriesFrom(from, source, seriesBy);
    const series = data.series.map((one): ChartSeries => ({ ...one, id: this.sheet.workbook.nextId('series') }));
    return this.update(nameOrId, { series, plotBy: data.plotBy });
  }

  /** Changes one series. */
  updateSeries(nameOrId: string, seriesId: string, patch: Partial<Omit<ChartSeries, 'id'>>): Chart {
    const chart = this.get(nameOrId);
    if (!chart.series.some(({ id }) => id === seriesId)) throw new ModelError('ItemNotFound', 'There is no such series.');
    return this.update(nameOrId, { series: chart.series.map((one) => (one.id === seriesId ? { ...one, ...patch } : one)) });
  }

  /** Adds a series at the end. */
  addSeries(nameOrId: string, series: Omit<ChartSeries, 'id'>): ChartSeries {
    const added: ChartSeries = { ...series, id: this.sheet.workbook.nextId('series') };
    this.update(nameOrId, { series: [...this.get(nameOrId).series, added] });
    return added;
  }

  remove(nameOrId: string): void {
    this.sheet.checkAllowed('allowEditObjects');
    const gone = this.get(nameOrId);
    this.sheet.state.charts = this.list().filter((chart) => chart !== gone);
    this.told('deleted', gone);
  }

  /** Where a chart stands now, in points. */
  box(chart: Chart): Box {
    const at = (point: AnchorPoint): { x: number; y: number } => ({
      x: this.sheet.columns.offset(point.col) + point.dx,
      y: this.sheet.rows.offset(point.row) + point.dy,
    });
    const from = at(chart.anchor.from);
    const to = at(chart.anchor.to);
    return { left: from.x, top: from.y, width: Math.max(0, to.x - from.x), height: Math.max(0, to.y - from.y) };
  }

  /** Puts a chart into a box; what is not said stays. */
  place(nameOrId: string, box: Partial<Box>): Chart {
    return this.update(nameOrId, { anchor: this.anchorOf({ ...this.box(this.get(nameOrId)), ...box }) });
  }

  /** Makes a chart cover a block of cells. */
  placeOver(nameOrId: string, rect: Rect): Chart {
    return this.update(nameOrId, {
      anchor: { from: { row: rect.top, col: rect.left, dx: 0, dy: 0 }, to: { row: rect.bottom + 1, col: rect.right + 1, dx: 0, dy: 0 } },
    });
  }

  /** For loaders: a chart as it is. */
  load(chart: Omit<Chart, 'id' | 'sheetId'>): Chart {
    const loaded: Chart = { ...chart, id: this.sheet.workbook.nextId('chart'), sheetId: this.sheet.id };
    this.sheet.state.charts = [...this.list(), loaded];
    return loaded;
  }

  /** For copies of sheets: the same chart over the copy's cells. */
  addCopy(chart: Chart, before: string): void {
    const follow = (ref: string): string => renameSheetIn(ref, before, this.sheet.name);
    const series = chart.series.map((one): ChartSeries => ({
      ...one,
      id: this.sheet.workbook.nextId('series'),
      values: follow(one.values),
      ...(one.categories === undefined ? {} : { categories: follow(one.categories) }),
      ...(one.nameRef === undefined ? {} : { nameRef: follow(one.nameRef) }),
    }));
    this.load({ ...chart, series });
  }

  /** Puts charts that moved in place of those there are. For this folder. */
  moved(charts: readonly Chart[]): void {
    const before = this.list();
    this.sheet.state.charts = charts;
    charts.forEach((chart, i) => {
      if (chart !== before[i]) this.told('changed', chart);
    });
  }

  private anchorOf(box: Box): ChartAnchor {
    const at = (x: number, y: number): AnchorPoint => {
      const col = this.sheet.columns.at(x);
      const row = this.sheet.rows.at(y);
      return { row: row.index, col: col.index, dx: col.rest, dy: row.rest };
    };
    return { from: at(box.left, box.top), to: at(box.left + box.width, box.top + box.height) };
  }

  private freeName(): string {
    for (let n = 1; ; n++) if (!this.find(`Graphique ${n}`)) return `Graphique ${n}`;
  }

  private told(what: 'added' | 'changed' | 'deleted', chart: Chart): void {
    this.sheet.workbook.emit({ type: 'chart', what, sheetId: this.sheet.id, chartId: chart.id });
  }
}
