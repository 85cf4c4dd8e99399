import { LIGNES_DE_TETE, type Zone } from '../sheets/disposition';
import type { GraphiquePlan, TypeDeGraphique } from '../sheets/plan';
import { PALETTE } from '../sheets/style';

const TYPES: Readonly<Record<TypeDeGraphique, Excel.ChartType>> = {
  anneau: 'Doughnut' as Excel.ChartType.doughnut,
  barres: 'BarClustered' as Excel.ChartType.barClustered,
  barresEmpilees100: 'BarStacked100' as Excel.ChartType.barStacked100,
  colonnesEmpilees: 'ColumnStacked' as Excel.ChartType.columnStacked,
};

/** The name by which a chart of the add-in's is found again on its sheet. */
export function nomDeGraphique(id: string): string {
  return `CAE ${id}`;
}

/** Whether there is anything to draw: Excel refuses a chart over nothing. */
export function estTracable({ id, lignes }: GraphiquePlan): boolean {
  return id !== '' && lignes.nombre > 0;
}

/**
 * Draws a chart beside its table.
 *
 * @param tableau Where the table stands, title row included.
 * @param place The cells that the chart covers.
 */
export function tracer(sheet: Excel.Worksheet, plan: GraphiquePlan, tableau: Zone, place: Zone): void {
  const chart = sheet.charts.add(TYPES[plan.type], sourceDe(sheet, plan, tableau), 'Columns');
  chart.name = nomDeGraphique(plan.id);
  relier(chart, sheet, plan, tableau);
  habiller(chart, plan);
  placer(chart, sheet, place);
}

/** Draws a chart's data from its table again, after rows or columns have moved. */
export function redonner(chart: Excel.Chart, sheet: Excel.Worksheet, plan: GraphiquePlan, tableau: Zone): void {
  chart.setData(sourceDe(sheet, plan, tableau), 'Columns');
  relier(chart, sheet, plan, tableau);
  habillerSeries(chart, plan);
}

/** Puts a chart over the given cells. */
export function placer(chart: Excel.Chart, sheet: Excel.Worksheet, { ligne, colonne, lignes, colonnes }: Zone): void {
  chart.setPosition(sheet.getCell(ligne, colonne), sheet.getCell(ligne + lignes - 1, colonne + colonnes - 1));
}

/** The series with the heading row above them, which names them. */
function sourceDe(sheet: Excel.Worksheet, { lignes, series }: GraphiquePlan, zone: Zone): Excel.Range {
  const first = Math.min(...series);
  const width = Math.max(...series) - first + 1;
  return sheet.getRangeByIndexes(zone.ligne + 1, zone.colonne + first, lignes.nombre + 1, width);
}

/** The first column of the table names the categories, wherever the series stand. */
function relier(chart: Excel.Chart, sheet: Excel.Worksheet, { lignes, series }: GraphiquePlan, zone: Zone): void {
  const labels = sheet.getRangeByIndexes(zone.ligne + LIGNES_DE_TETE + lignes.debut, zone.colonne, lignes.nombre, 1);
  series.forEach((_, index) => {
    chart.series.getItemAt(index).setXAxisValues(labels);
  });
}

function habiller(chart: Excel.Chart, plan: GraphiquePlan): void {
  chart.title.text = plan.titre;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  const several = plan.series.length > 1 || plan.type === 'anneau';
  chart.legend.visible = several;
  if (several) chart.legend.position = 'Bottom';
  if (plan.pourcentages) {
    chart.dataLabels.showValue = true;
    chart.dataLabels.numberFormat = '0 %';
  }
  if (plan.type === 'barres' || plan.type === 'barresEmpilees100') {
    // Bars begin at the bottom: turned round, they stand in the order of the table.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.visible = !plan.pourcentages;
    chart.axes.valueAxis.majorGridlines.visible = false;
  }
  habillerSeries(chart, plan);
}

/** The look that goes with the data: new data take it away. */
function habillerSeries(chart: Excel.Chart, { type, lignes, series }: GraphiquePlan): void {
  const first = chart.series.getItemAt(0);
  if (type === 'anneau') {
    first.doughnutHoleSize = 55;
    const { points } = first;
    for (let index = 0; index < lignes.nombre; index += 1) points.getItemAt(index).format.fill.setSolidColor(couleur(index));
    return;
  }
  first.gapWidth = 60;
  series.forEach((_, index) => chart.series.getItemAt(index).format.fill.setSolidColor(couleur(index)));
}

function couleur(index: number): string {
  return PALETTE[index % PALETTE.length] ?? '#1F3864';
}
