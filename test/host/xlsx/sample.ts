import { Workbook, parseAddress, rectOf } from '../../../host/model';
import type { Rect } from '../../../host/model';

/** The block that an address names. */
export const at = (address: string): Rect => parseAddress(address)?.rect ?? rectOf(0, 0);

/** A workbook with something of everything that files hold, in French. */
export function sampleWorkbook(): Workbook {
  const workbook = new Workbook({ sheets: ['Bilan 2015', "L'été & co", 'Cachée', 'Très cachée'] });
  const sheet = workbook.sheets.get('Bilan 2015');
  sheet.setValues(0, 0, [["Bilan d'activité 2015 — accompagnés", '', '', '']]);
  sheet.merges.merge(at('A1:D1'));
  sheet.setValues(2, 0, [
    ['Établissement', 'Entrées', 'Sorties', 'Taux'],
    ['Besançon', 77, 30, 0.451],
    ['Belfort', 40, 12, 0.3],
    ['Montbéliard', 22, 2, 0.25],
    ['Total', '=SUM(B4:B6)', '=SUM(C4:C6)', '=C7/B7'],
  ]);
  sheet.setComputed(6, 1, 139);
  sheet.setComputed(6, 2, 44);
  sheet.setComputed(6, 3, 44 / 139);
  sheet.setValues(8, 0, [['Le 01/01/2015', 42005, true, '#N/A'], ["'=pas une formule", "'#N/A", 12.5, '=NA()']]);
  sheet.load(9, 3, { formula: '=NA()', value: sheet.value(8, 3) });
  sheet.setFormat(at('B9'), 'numberFormat', 'dd/mm/yyyy');
  sheet.setFormat(at('D4:D7'), 'numberFormat', '0.0%');
  sheet.setFormat(at('A1'), 'format.font.size', 16);
  sheet.setFormat(at('A1'), 'format.font.bold', true);
  sheet.setFormat(at('A3:D3'), 'format.fill.color', '#1F4E79');
  sheet.setFormat(at('A3:D3'), 'format.font.color', '#FFFFFF');
  sheet.setFormat(at('A3:D3'), 'format.horizontalAlignment', 'Center');
  sheet.setFormat(at('A3:D3'), 'format.wrapText', true);
  sheet.setFormat(at('A7:D7'), 'format.borders.EdgeTop.style', 'Double');
  sheet.setFormat(at('A3:D7'), 'format.borders.InsideHorizontal.style', 'Continuous');
  sheet.setFormat(at('F20:G21'), 'format.fill.color', '#FFF2CC');
  sheet.columns.setSize(0, 0, 150);
  sheet.columns.setHidden(5, 5, true);
  sheet.rows.setSize(2, 2, 30);
  sheet.rows.setHidden(15, 15, true);
  sheet.tables.add(at('A3:D7'), true, 'tMouvements');
  const pie = sheet.charts.add('Doughnut', at('A3:B6'), 'Columns');
  sheet.charts.update(pie.id, {
    name: 'C5',
    title: { text: 'Origine des entrées', visible: true, font: { size: 12, bold: true } },
    legend: { visible: true, position: 'Right' },
    dataLabels: { showValue: false, showPercentage: true, showCategoryName: false, showSeriesName: false, font: { size: 9, color: '#FFFFFF' } },
    series: pie.series.map((series) => ({ ...series, pointColors: { 0: '#4472C4', 1: '#ED7D31', 2: '#A5A5A5' } })),
  });
  sheet.charts.placeOver(pie.id, at('A12:C24'));
  for (const [i, type] of ['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'BarStacked100', 'ColumnStacked100', 'Line', 'Pie'].entries()) {
    const chart = sheet.charts.add(type, at('A3:C6'), 'Columns');
    sheet.charts.placeOver(chart.id, at(`A${30 + i * 14}:D${42 + i * 14}`));
    sheet.charts.update(chart.id, { title: { text: `Graphique ${type}`, visible: true }, gapWidth: 60 });
  }
  sheet.setView({ freezeRows: 3, showGridlines: false, tabColor: '#70AD47' });
  sheet.setPageLayout({
    orientation: 'Landscape',
    zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
    printAreas: [at('A1:D150')],
    titleRows: at('1:3'),
    centerHorizontally: true,
    leftMargin: 36,
    headersFooters: {
      ...sheet.pageLayout.headersFooters,
      defaultForAllPages: { ...sheet.pageLayout.headersFooters.defaultForAllPages, leftHeader: 'Coopérative', rightHeader: '&D', centerFooter: 'Page &P sur &N' },
    },
  });
  const other = workbook.sheets.get("L'été & co");
  other.setValues(0, 0, [['Nom', 'Nombre'], ['Zoé <&> "Noël"', "='Bilan 2015'!B7*2"], ['  espaces  ', 3]]);
  other.setComputed(1, 1, 278);
  workbook.sheets.get('Cachée').setVisibility('Hidden');
  workbook.sheets.get('Très cachée').setVisibility('VeryHidden');
  workbook.names.add('total', "='Bilan 2015'!$B$7", { comment: 'Somme des entrées' });
  workbook.names.add('cae.marque', '="2015"', { visible: false });
  workbook.names.add('local', "='L''été & co'!$A$2", { scope: other.id });
  workbook.setSetting('cae.reglages', { annee: 2015, noms: ['é', '"'] });
  workbook.setProperty('title', 'Bilan « 2015 »');
  workbook.setProperty('author', 'Équipe');
  workbook.setCustomProperty('version', 3);
  return workbook;
}
