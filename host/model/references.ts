import type { Chart, ChartSeries } from './records';
import type { Sheet } from './sheet';
import { isFormulaCell } from './values';
import { wholeSheet } from './address';
import type { Workbook } from './workbook';

/** What becomes of a formula, given the name of the sheet on which it stands. */
export type FormulaChange = (formula: string, home: string) => string;

const changeSeries = (series: ChartSeries, change: (ref: string) => string): ChartSeries => {
  const values = change(series.values);
  const categories = series.categories === undefined ? undefined : change(series.categories);
  const nameRef = series.nameRef === undefined ? undefined : change(series.nameRef);
  if (values === series.values && categories === series.categories && nameRef === series.nameRef) return series;
  return { ...series, values, ...(categories === undefined ? {} : { categories }), ...(nameRef === undefined ? {} : { nameRef }) };
};

function changeCharts(sheet: Sheet, change: FormulaChange): void {
  const asFormula = (ref: string): string => change(`=${ref}`, sheet.name).slice(1);
  const charts = sheet.state.charts.map((chart): Chart => {
    const series = chart.series.map((one) => changeSeries(one, asFormula));
    return series.every((one, i) => one === chart.series[i]) ? chart : { ...chart, series };
  });
  charts.forEach((chart, i) => {
    if (chart !== sheet.state.charts[i]) sheet.workbook.emit({ type: 'chart', what: 'changed', sheetId: sheet.id, chartId: chart.id });
  });
  sheet.state.charts = charts;
}

/** Passes every formula of the workbook (cells, names, chart series) through `change`. */
export function formulasChanged(workbook: Workbook, change: FormulaChange): void {
  for (const sheet of workbook.sheets.list()) {
    const { cells } = sheet.state;
    cells.each(wholeSheet, (content, row, col) => {
      if (!isFormulaCell(content)) return;
      const formula = change(content.formula, sheet.name);
      if (formula !== content.formula) cells.set(row, col, { ...content, formula });
    });
    changeCharts(sheet, change);
  }
  workbook.names.changeFormulas(change);
}
