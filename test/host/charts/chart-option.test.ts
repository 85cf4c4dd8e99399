import { init } from 'echarts';
import { chartData } from '../../../host/charts/chart-data';
import { chartOption } from '../../../host/charts/chart-option';
import { chartShape } from '../../../host/charts/chart-type';
import { paletteColor } from '../../../host/charts/palette';
import { Workbook, rectOf } from '../../../host/model';
import type { ChartPatch } from '../../../host/model';

const labels = { showValue: false, showPercentage: false, showCategoryName: false, showSeriesName: false };

/** The texts and colours of the drawing of a chart over `rows` (headings in the first row, names in the first column). */
function drawn(type: string, rows: (string | number)[][], patch: ChartPatch = {}): { texts: string[]; svg: string } {
  const workbook = new Workbook();
  const sheet = workbook.sheets.get(0);
  sheet.setValues(0, 0, rows);
  const rect = rectOf(0, 0, rows.length - 1, (rows[0]?.length ?? 1) - 1);
  const added = sheet.charts.add(type, rect, 'Columns');
  const chart = sheet.charts.update(added.id, patch);
  const data = chartData(chart, (reference) => {
    const found = workbook.resolve(reference);
    if (!found) return [];
    const texts = found.sheet.texts(found.rect).flat();
    return found.sheet.values(found.rect).flat().map((value, index) => ({ value, text: texts[index] ?? '' }));
  });
  const size = { width: 480, height: 288 };
  const picture = init(null, null, { renderer: 'svg', ssr: true, ...size });
  picture.setOption(chartOption(chart, data, size, 'fr'));
  const svg = picture.renderToSVGString();
  picture.dispose();
  return { svg, texts: [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text) };
}

const origins = [['Origine', 'Nombre'], ['Doubs', 82], ['Jura', 30], ['Autres', 27]];
const flows = [['', 'Entrées', 'Sorties'], ['Besançon', 30, 20], ['Montbéliard', 10, 30]];

describe('a chart of the workbook', () => {
  it('is a pie with a slice, a colour and a legend entry for each category', () => {
    const { texts, svg } = drawn('Pie', origins);
    expect(texts).toEqual(expect.arrayContaining(['Doubs', 'Jura', 'Autres']));
    for (const index of [0, 1, 2]) expect(svg).toContain(`fill="${paletteColor(index)}"`);
  });

  it('labels slices with their share', () => {
    const { texts } = drawn('Pie', origins, { dataLabels: { ...labels, showPercentage: true } });
    expect(texts).toEqual(expect.arrayContaining(['59%', '22%', '19%']));
  });

  it('labels slices with name and value, joined as the chart says', () => {
    const { texts } = drawn('Doughnut', origins, { dataLabels: { ...labels, showCategoryName: true, showValue: true, separator: ' : ' } });
    expect(texts).toContain('Doubs : 82');
  });

  it('takes the colours given to single points', () => {
    const workbookColor = '#112233';
    const { svg } = drawn('Pie', origins, {
      series: [{ id: '{x}', name: 'Nombre', values: 'Feuil1!$B$2:$B$4', categories: 'Feuil1!$A$2:$A$4', pointColors: { 1: workbookColor } }],
    });
    expect(svg).toContain(`fill="${workbookColor}"`);
  });

  it('cuts a long title between words, none of them lost and none at a no-break space', () => {
    const text = 'Établissement de Besançon – Besançon et Autres Doubs, premières origines à égalité\u00a0: 30\u00a0% chacune';
    const title = { text, visible: true };
    const lines = drawn('Pie', origins, { title }).texts.filter((line) => text.includes(line) && line !== 'Autres' && line !== 'Doubs');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
    expect(lines.every((line) => !line.startsWith(':') && !line.startsWith('%'))).toBe(true);
  });

  it('has a title where it is visible', () => {
    const title = { text: 'Origine des personnes', visible: true };
    expect(drawn('Pie', origins, { title }).texts).toContain('Origine des personnes');
    expect(drawn('Pie', origins, { title: { ...title, visible: false } }).texts).not.toContain('Origine des personnes');
  });

  it.each(['ColumnClustered', 'BarClustered', 'ColumnStacked', 'Line', 'AreaStacked'])('%s has categories, series names and values', (type) => {
    const { texts } = drawn(type, flows, { dataLabels: { ...labels, showValue: true } });
    expect(texts).toEqual(expect.arrayContaining(['Besançon', 'Montbéliard', 'Entrées', 'Sorties', '30', '20', '10']));
  });

  it('stacks to 100 % with shares on the axis and values in the labels', () => {
    const { texts } = drawn('BarStacked100', flows, { dataLabels: { ...labels, showValue: true } });
    expect(texts).toEqual(expect.arrayContaining(['0%', '100%', '30', '20', '10']));
    expect(texts).not.toContain('120%');
  });

  it('leaves out of a pie what is no number', () => {
    const { texts } = drawn('Pie', [['Origine', 'Nombre'], ['Doubs', 3], ['Jura', 'n.c.']], { dataLabels: { ...labels, showPercentage: true } });
    expect(texts.filter((text) => text.endsWith('%'))).toEqual(['100%']);
  });

  it('without legend shows no names of slices', () => {
    const legend = { visible: false, position: 'Bottom' };
    expect(drawn('Pie', origins, { legend }).texts).not.toContain('Doubs');
  });
});

describe('Excel’s chart types', () => {
  it.each([
    ['Pie', { kind: 'pie', hole: false, exploded: false }],
    ['Doughnut', { kind: 'pie', hole: true, exploded: false }],
    ['BarStacked100', { kind: 'bars', horizontal: true, stack: 'share' }],
    ['ColumnStacked', { kind: 'bars', horizontal: false, stack: 'stacked' }],
    ['LineMarkers', { kind: 'lines', filled: false, markers: true, stack: 'none' }],
    ['Radar', { kind: 'bars', horizontal: false, stack: 'none' }],
  ])('%s', (type, shape) => {
    expect(chartShape(type)).toEqual(shape);
  });
});

describe('Excel’s palette', () => {
  it('goes on with darker shades after six', () => {
    expect(paletteColor(0)).toBe('#4472C4');
    expect(paletteColor(6)).toBe('#294476');
  });
});
