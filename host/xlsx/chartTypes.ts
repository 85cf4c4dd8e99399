import type { SheetChart } from 'hucre';

type Grouping = 'clustered' | 'stacked' | 'percentStacked';

/** What hucre writes for a chart type. */
export interface FileChartType {
  readonly type: SheetChart['type'];
  readonly grouping: Grouping;
}

/**
 * The file's words for an Excel.ChartType; what files of hucre cannot hold becomes its nearest kin (3D is flattened).
 *
 * @example
 * typeToFile('BarStacked100') // { type: 'bar', grouping: 'percentStacked' }
 */
export function typeToFile(chartType: string): FileChartType {
  const grouping: Grouping = /100$/.test(chartType) ? 'percentStacked' : /Stacked/.test(chartType) ? 'stacked' : 'clustered';
  if (/Doughnut/.test(chartType)) return { type: 'doughnut', grouping };
  if (/Pie/.test(chartType)) return { type: 'pie', grouping };
  if (/^XY/.test(chartType)) return { type: 'scatter', grouping };
  if (/Line/.test(chartType)) return { type: 'line', grouping };
  if (/Area/.test(chartType)) return { type: 'area', grouping };
  return { type: /^(3D)?Bar|(Cone|Cylinder|Pyramid)Bar/.test(chartType) ? 'bar' : 'column', grouping };
}

/**
 * Excel.ChartType's word for a chart of a file, or null for a kind that the model does not know.
 *
 * @param kind the name of the chart's element, without prefix: 'barChart', 'pieChart', …
 * @param direction `c:barDir`
 * @param grouping `c:grouping`
 */
export function typeFromFile(kind: string, direction: string | null, grouping: string | null): string | null {
  const suffix = grouping === 'percentStacked' ? 'Stacked100' : grouping === 'stacked' ? 'Stacked' : '';
  switch (kind) {
    case 'barChart':
    case 'bar3DChart':
      return `${direction === 'bar' ? 'Bar' : 'Column'}${suffix === '' ? 'Clustered' : suffix}`;
    case 'pieChart':
    case 'pie3DChart':
    case 'ofPieChart':
      return 'Pie';
    case 'doughnutChart':
      return 'Doughnut';
    case 'lineChart':
    case 'line3DChart':
      return `Line${suffix}`;
    case 'areaChart':
    case 'area3DChart':
      return `Area${suffix}`;
    case 'scatterChart':
      return 'XYScatter';
    default:
      return null;
  }
}
