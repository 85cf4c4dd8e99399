import type { Connection } from '../../../host/node/excel';
import { begin, codeOf, end, onSheet } from './harness';

let at: Connection;
beforeEach(() => { at = begin(); });
afterEach(end);

const GRID = [['Territoire', 'Hommes', 'Femmes'], ['Doubs', 12, 15], ['Jura', 4, 9], ['Haute-Saône', 3, 2]];

const withChart = <T>(type: Excel.ChartType | string, work: (chart: Excel.Chart, sheet: Excel.Worksheet) => T): Promise<T> =>
  onSheet((sheet) => {
    sheet.getRange('A1:C4').values = GRID;
    return work(sheet.charts.add(type as Excel.ChartType, sheet.getRange('A1:C4'), 'Columns'), sheet);
  });

const model = () => {
  const [chart] = at.workbook.sheets.get('Suivi').charts.list();
  if (!chart) throw new Error('no chart');
  return chart;
};

it('a chart of a block has its series and categories', async () => {
  const chart = await withChart('ColumnClustered', (made) => made.load('id,name,chartType,series/items/name'));
  expect(chart.series.items.map(({ name }) => name)).toEqual(['Hommes', 'Femmes']);
  expect(chart.id).toBe(model().id);
  expect(model().series[1]).toMatchObject({ values: 'Suivi!$C$2:$C$4', categories: 'Suivi!$A$2:$A$4' });
});

it('titles, legend, axes and labels are the model\'s', async () => {
  await withChart('BarStacked', (chart) => {
    chart.name = 'territoires';
    chart.title.text = 'Par territoire';
    chart.title.format.font.size = 12;
    chart.title.format.font.color = '#123456';
    chart.legend.position = 'Right';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.title.text = 'Territoire';
    chart.dataLabels.showPercentage = true;
    chart.dataLabels.numberFormat = '0 %';
    chart.series.getItemAt(0).gapWidth = 40;
    chart.series.getItemAt(0).overlap = 100;
  });
  expect(model()).toMatchObject({
    name: 'territoires',
    chartType: 'BarStacked',
    title: { text: 'Par territoire', visible: true, font: { size: 12, color: '#123456' } },
    legend: { position: 'Right' },
    valueAxis: { minimum: 0, majorGridlines: false },
    categoryAxis: { title: { text: 'Territoire', visible: true } },
    dataLabels: { showPercentage: true, numberFormat: '0 %' },
    gapWidth: 40,
    overlap: 100,
  });
});

it('what the model has no field for is kept and read back', async () => {
  const chart = await withChart('Line', (made) => {
    made.format.fill.setSolidColor('#FAFAFA');
    made.plotArea.format.fill.setSolidColor('white');
    made.axes.categoryAxis.tickLabelSpacing = 2;
    made.axes.categoryAxis.load('tickLabelSpacing');
    return made;
  });
  expect(chart.axes.categoryAxis.tickLabelSpacing).toBe(2);
  expect(model().style).toMatchObject({ 'format.fill.color': '#FAFAFA', 'plotArea.format.fill.color': '#FFFFFF' });
});

it('series and points have colours', async () => {
  const value = await withChart('Pie', (chart) => {
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor('#4472c4');
    series.points.getItemAt(1).format.fill.setSolidColor('red');
    series.hasDataLabels = true;
    series.dataLabels.showValue = false;
    series.dataLabels.showPercentage = true;
    return series.points.load('items/value,count');
  });
  expect(value.items.map((point) => point.value)).toEqual([12, 4, 3]);
  expect(model().series[0]).toMatchObject({ color: '#4472C4', pointColors: { 1: '#FF0000' }, dataLabels: { showValue: false, showPercentage: true } });
});

it('series are added, given data and deleted', async () => {
  const count = await withChart('ColumnClustered', (chart, sheet) => {
    const added = chart.series.add('Ensemble');
    added.setValues(sheet.getRange('B2:B4'));
    added.setXAxisValues(sheet.getRange('A2:A4'));
    chart.series.getItemAt(0).delete();
    return chart.series.getCount();
  });
  expect(count.value).toBe(2);
  expect(model().series[1]).toMatchObject({ name: 'Ensemble', values: 'Suivi!$B$2:$B$4', categories: 'Suivi!$A$2:$A$4' });
});

it('stands where it is put', async () => {
  const [box, byCells] = await withChart('Doughnut', (chart, sheet) => {
    chart.left = 10;
    chart.top = 30;
    chart.width = 300;
    chart.height = 150;
    const second = sheet.charts.add('Line', sheet.getRange('A1:B4'), 'Columns');
    second.setPosition('B6', 'D9');
    return [chart.load('left,top,width,height'), second.load('left,top,width,height')] as const;
  });
  expect([box.left, box.top, box.width, box.height]).toEqual([10, 30, 300, 150]);
  expect([byCells.left, byCells.top, byCells.width, byCells.height]).toEqual([48, 75, 144, 60]);
});

it('setData replaces the series; delete takes it away', async () => {
  await withChart('Line', (chart, sheet) => { chart.setData(sheet.getRange('A1:B4'), 'Columns'); });
  expect(model().series).toHaveLength(1);
  const count = await onSheet((sheet) => {
    sheet.charts.getItem(model().name).delete();
    return sheet.charts.getCount();
  });
  expect(count.value).toBe(0);
});

it.each<[string, (chart: Excel.Chart, sheet: Excel.Worksheet) => void, string]>([
  ['a type that there is not', (_, s) => { s.charts.add('Camembert' as 'Pie', s.getRange('A1:B2')); }, 'InvalidArgument'],
  ['a gap of 600 %', (c) => { c.series.getItemAt(0).gapWidth = 600; }, 'InvalidArgument'],
  ['a series that is not there', (c) => { c.series.getItemAt(9).name = 'x'; }, 'InvalidArgument'],
  ['a picture, by name', (c) => { c.getImage(); }, 'NotImplemented'],
])('refuses %s', async (_, work, code) => {
  expect(await codeOf(withChart('Line', work))).toBe(code);
});
