import type { CellValue, Chart, ChartSeries } from '../model';
import { CellError } from '../model';

/** A cell as charts see it: what it holds, and how it is shown. */
export type ChartCell = { value: CellValue; text: string };

/** Reads the cells of an absolute reference (`'Feuil 1'!$B$2:$B$5`), row by row; nothing where it leads nowhere. */
export type ReadCells = (reference: string) => ChartCell[];

/** A series with its cells read. */
export type SeriesData = {
  series: ChartSeries;
  name: string;
  /** null: a blank, a text or an error, which Excel does not draw. */
  values: (number | null)[];
  /** The values as their cells show them. */
  texts: string[];
};

/** What a chart draws. */
export type ChartData = { categories: string[]; series: SeriesData[] };

/**
 * Reads the cells that a chart refers to. Categories come from the first series that has some; without any they
 * are 1, 2, 3 …, as in Excel.
 *
 * @example
 * chartData(chart, (reference) => cellsOf(workbook, reference))
 */
export function chartData(chart: Chart, read: ReadCells): ChartData {
  const series = chart.series.map((one, index): SeriesData => {
    const cells = read(one.values);
    return {
      series: one,
      name: seriesName(one, index, read),
      values: cells.map(({ value }) => (typeof value === 'number' ? value : null)),
      texts: cells.map(({ text }) => text),
    };
  });
  const reference = chart.series.find((one) => one.categories !== undefined)?.categories;
  const named = reference === undefined ? [] : read(reference).map(({ value, text }) => (value instanceof CellError ? value.code : text));
  const length = Math.max(named.length, ...series.map(({ values }) => values.length), 0);
  return { categories: Array.from({ length }, (_, index) => named[index] ?? String(index + 1)), series };
}

function seriesName(series: ChartSeries, index: number, read: ReadCells): string {
  if (series.nameRef !== undefined) {
    const texts = read(series.nameRef).map(({ text }) => text).filter((text) => text !== '');
    if (texts.length > 0) return texts.join(' ');
  }
  return series.name !== '' ? series.name : `Série${index + 1}`;
}
