import { LIGNES_DE_TETE, type Zone } from '../sheets/geometrie';
import type { GraphiquePlan, TypeDeGraphique } from '../sheets/plan';
import { couleurDe, encreSur } from '../sheets/style';

const TYPES: Readonly<Record<TypeDeGraphique, Excel.ChartType>> = {
  secteurs: 'Pie' as Excel.ChartType.pie,
  barres: 'BarClustered' as Excel.ChartType.barClustered,
  barresEmpilees: 'BarStacked' as Excel.ChartType.barStacked,
  barresEmpilees100: 'BarStacked100' as Excel.ChartType.barStacked100,
  colonnes: 'ColumnClustered' as Excel.ChartType.columnClustered,
  colonnesEmpilees: 'ColumnStacked' as Excel.ChartType.columnStacked,
};

/** How labels show their numbers: a part of nobody has none. */
const FORMATS: Readonly<Record<GraphiquePlan['etiquettes'], string>> = { parts: '0 %', nombres: '#,##0;;', aucune: 'General' };

/** The name by which a chart of the add-in's is found again on its sheet. */
export function nomDeGraphique(id: string): string {
  return `CAE ${id}`;
}

/** Whether there is anything to draw: Excel refuses a chart over nothing. */
export function estTracable({ id, lignes }: GraphiquePlan): boolean {
  return id !== '' && lignes.nombre > 0;
}

/** Where a table stands, and where each row and column of its plan stands within it. */
export interface Situation {
  zone: Zone;
  rangs: readonly number[];
  colonnes: readonly number[];
}

/** The situation of a table that stands as it was planned. */
export function telQuel(zone: Zone): Situation {
  const upTo = (length: number) => Array.from({ length }, (_, index) => index);
  return { zone, rangs: upTo(zone.lignes), colonnes: upTo(zone.colonnes) };
}

/**
 * Draws a chart beside its table.
 *
 * @param tableau Where the table stands.
 * @param place The cells that the chart covers.
 */
export function tracer(sheet: Excel.Worksheet, plan: GraphiquePlan, tableau: Situation, place: Zone): void {
  const chart = sheet.charts.add(TYPES[plan.type], sourceDe(sheet, plan, tableau), sensDe(plan));
  chart.name = nomDeGraphique(plan.id);
  relier(chart, sheet, plan, tableau);
  chart.title.text = plan.titre;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  habiller(chart, plan);
  placer(chart, sheet, place);
}

/**
 * Draws a chart's data from its table again, after rows or columns have moved.
 *
 * @param avant How it was drawn before: a chart whose kind has changed is dressed anew.
 */
export function redonner(chart: Excel.Chart, sheet: Excel.Worksheet, plan: GraphiquePlan, tableau: Situation, avant: GraphiquePlan | undefined): void {
  const changed = avant !== undefined && (avant.type !== plan.type || avant.etiquettes !== plan.etiquettes);
  if (changed) chart.chartType = TYPES[plan.type];
  chart.setData(sourceDe(sheet, plan, tableau), sensDe(plan));
  relier(chart, sheet, plan, tableau);
  if (changed) habiller(chart, plan);
  else habillerSeries(chart, plan);
}

/** Puts a chart over the given cells. */
export function placer(chart: Excel.Chart, sheet: Excel.Worksheet, { ligne, colonne, lignes, colonnes }: Zone): void {
  chart.setPosition(sheet.getCell(ligne, colonne), sheet.getCell(ligne + lignes - 1, colonne + colonnes - 1));
}

/** Always said: left to itself, Excel guesses differently on the web and on the desktop. */
function sensDe({ series }: GraphiquePlan): Excel.ChartSeriesBy {
  return (series === 'lignes' ? 'Rows' : 'Columns') as Excel.ChartSeriesBy;
}

/**
 * The cells drawn, with the heading row where they begin below it; where each row is a series,
 * with the labels that name them too. Rows and columns in between that are about to be removed
 * leave the chart with them.
 */
function sourceDe(sheet: Excel.Worksheet, { lignes, colonnes, series }: GraphiquePlan, { zone, rangs, colonnes: places }: Situation): Excel.Range {
  const columns = colonnes.map((column) => places[column] ?? column);
  const first = series === 'lignes' ? 0 : Math.min(...columns);
  const top = lignes.debut === 0 ? 1 : rang(rangs, lignes.debut);
  const last = rang(rangs, lignes.debut + lignes.nombre - 1);
  return sheet.getRangeByIndexes(zone.ligne + top, zone.colonne + first, last - top + 1, Math.max(...columns) - first + 1);
}

/** Where a row of the body of the plan stands within the table. */
function rang(rangs: readonly number[], row: number): number {
  return rangs[row + LIGNES_DE_TETE] ?? row + LIGNES_DE_TETE;
}

/** Names the categories: the first column of the table, wherever the columns drawn stand; else the headings. */
function relier(chart: Excel.Chart, sheet: Excel.Worksheet, plan: GraphiquePlan, { zone, rangs, colonnes: places }: Situation): void {
  const { lignes, colonnes, series } = plan;
  const columns = colonnes.map((column) => places[column] ?? column);
  const first = rang(rangs, lignes.debut);
  const labels =
    series === 'lignes'
      ? sheet.getRangeByIndexes(zone.ligne + 1, zone.colonne + Math.min(...columns), 1, Math.max(...columns) - Math.min(...columns) + 1)
      : sheet.getRangeByIndexes(zone.ligne + first, zone.colonne, rang(rangs, lignes.debut + lignes.nombre - 1) - first + 1, 1);
  for (let index = 0; index < nombreDeSeries(plan); index += 1) chart.series.getItemAt(index).setXAxisValues(labels);
}

function nombreDeSeries({ lignes, colonnes, series }: GraphiquePlan): number {
  return series === 'lignes' ? lignes.nombre : colonnes.length;
}

function habiller(chart: Excel.Chart, plan: GraphiquePlan): void {
  const several = nombreDeSeries(plan) > 1;
  const labelled = plan.etiquettes !== 'aucune';
  chart.legend.visible = several;
  if (several) chart.legend.position = 'Bottom';
  chart.dataLabels.showValue = labelled;
  if (labelled) chart.dataLabels.numberFormat = FORMATS[plan.etiquettes];
  const pie = plan.type === 'secteurs';
  // Names beside the parts, not in a legend: they are read in grey print too.
  chart.dataLabels.showCategoryName = pie;
  if (pie) {
    chart.dataLabels.separator = '\n';
    chart.dataLabels.position = 'OutsideEnd';
  } else {
    // Bars begin at the bottom: turned round, they stand in the order of the table.
    chart.axes.categoryAxis.reversePlotOrder = plan.type.startsWith('barres');
    chart.axes.valueAxis.visible = !labelled;
    chart.axes.valueAxis.majorGridlines.visible = !labelled && plan.type !== 'barresEmpilees100';
  }
  habillerSeries(chart, plan);
}

/** The look that goes with the data: new data take it away. */
function habillerSeries(chart: Excel.Chart, plan: GraphiquePlan): void {
  const first = chart.series.getItemAt(0);
  if (plan.type === 'secteurs') {
    for (let index = 0; index < plan.lignes.nombre; index += 1) {
      first.points.getItemAt(index).format.fill.setSolidColor(couleurDe(plan.couleurs, index, plan.lignes.nombre));
    }
    return;
  }
  first.gapWidth = 50;
  const count = nombreDeSeries(plan);
  for (let index = 0; index < count; index += 1) {
    const series = chart.series.getItemAt(index);
    const colour = couleurDe(plan.couleurs, index, count);
    series.format.fill.setSolidColor(colour);
    if (plan.etiquettes === 'nombres' && plan.type.includes('Empilees')) etiqueter(series, colour);
  }
}

/** Labels that stand on the colour of their own series. */
function etiqueter(series: Excel.ChartSeries, colour: string): void {
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = FORMATS.nombres;
  series.dataLabels.format.font.color = encreSur(colour);
}
