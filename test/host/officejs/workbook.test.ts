import { begin, codeOf, end, onSheet } from './harness';
import type { Connection } from '../../../host/node/excel';

let at: Connection;
beforeEach(() => { at = begin(); });
afterEach(end);

const inWorkbook = <T>(work: (workbook: Excel.Workbook) => T): Promise<T> => onSheet((_, { workbook }) => work(workbook));

describe('sheets', () => {
  it('are listed in order, with what was asked of each', async () => {
    const sheets = await inWorkbook(({ worksheets }) => worksheets.load('items/name,items/visibility,items/position'));
    expect(sheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
      ['Suivi', 'Visible', 0], ['Été 2015', 'Visible', 1],
    ]);
  });

  it('are added once, and found again by name and by id', async () => {
    const names = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Bilan 2015');
      await context.sync();
      sheet.load('id,name');
      sheet.getRange('A1').values = [['ici']];
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.id).load('name');
      const missing = context.workbook.worksheets.getItemOrNullObject('Absente').load('name');
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      return [sheet.name, again.name, missing.isNullObject, count.value];
    });
    expect(names).toEqual(['Bilan 2015', 'Bilan 2015', true, 3]);
    expect(at.workbook.sheets.get('Bilan 2015').value(0, 0)).toBe('ici');
  });

  it('are renamed, moved, hidden, coloured, copied and deleted', async () => {
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem('Suivi');
      sheet.name = 'Registre';
      sheet.tabColor = '#00ff00';
      sheet.showGridlines = false;
      sheet.copy('End').name = 'Copie';
      sheet.position = 1;
      worksheets.getItem('Été 2015').visibility = 'Hidden';
      worksheets.add('Passagère').delete();
      worksheets.getItem('Copie').activate();
    });
    const sheets = at.workbook.sheets.list();
    expect(sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(['Été 2015 Hidden', 'Registre Visible', 'Copie Visible']);
    expect(sheets[1]?.view).toMatchObject({ tabColor: '#00FF00', showGridlines: false });
    expect(at.workbook.activeSheet.name).toBe('Copie');
  });

  it.each<[string, (sheets: Excel.WorksheetCollection) => void, string]>([
    ['a name of 32 characters', (s) => { s.add('x'.repeat(32)); }, 'InvalidArgument'],
    ['a name with a slash', (s) => { s.add('a/b'); }, 'InvalidArgument'],
    ['a name that is taken', (s) => { s.add('SUIVI'); }, 'ItemAlreadyExists'],
    ['a sheet that is not there', (s) => { s.getItem('Absente').activate(); }, 'ItemNotFound'],
    ['hiding the last sheet', (s) => { s.getItem('Suivi').visibility = 'Hidden'; s.getItem('Été 2015').visibility = 'Hidden'; }, 'InvalidOperation'],
  ])('refuses %s', async (_, work, code) => {
    expect(await codeOf(inWorkbook(({ worksheets }) => { work(worksheets); }))).toBe(code);
  });

  it('a null object swallows what is done to it', async () => {
    await inWorkbook(({ worksheets }) => { worksheets.getItemOrNullObject('Absente').delete(); });
    expect(at.workbook.sheets.count).toBe(2);
  });

  it('panes are frozen and told', async () => {
    const location = await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem('Suivi');
      sheet.freezePanes.freezeRows(2);
      return sheet.freezePanes.getLocation().load('address');
    });
    expect(location.address).toBe('Suivi!1:2');
  });

  it('a range of a deleted sheet is not found', async () => {
    const code = await codeOf(Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Suivi').getRange('A1');
      range.load('address');
      await context.sync();
      context.workbook.worksheets.getItem('Suivi').delete();
      await context.sync();
      range.values = [[1]];
      await context.sync();
    }));
    expect(code).toBe('ItemNotFound');
  });
});

describe('tables', () => {
  const GRID = [['Nom', 'Entrée'], ['Ada', 42006], ['Bob', 42100]];
  const withTable = <T>(work: (table: Excel.Table, sheet: Excel.Worksheet) => T): Promise<T> =>
    onSheet((sheet) => {
      sheet.getRange('A1:B3').values = GRID;
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Accompagnes';
      return work(table, sheet);
    });

  it('give their parts', async () => {
    const parts = await withTable((table) => [
      table.getRange().load('address'), table.getHeaderRowRange().load('address'), table.getDataBodyRange().load('address'),
      table.columns.getItem('Entrée').getDataBodyRange().load('address'), table.rows.getItemAt(1).getRange().load('address'),
    ]);
    expect(parts.map(({ address }) => address.replace('Suivi!', ''))).toEqual(['A1:B3', 'A1:B1', 'A2:B3', 'B2:B3', 'A3:B3']);
  });

  it('are found from the workbook, with columns and rows', async () => {
    await withTable(() => null);
    const table = await inWorkbook(({ tables }) => tables.getItem('accompagnes').load('name,showTotals,style,columns/items/name,rows/items/values'));
    expect(table.name).toBe('Accompagnes');
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Nom', 'Entrée']);
    expect(table.rows.items.map(({ values }) => values)).toEqual([[['Ada', 42006]], [['Bob', 42100]]]);
  });

  it('grow by rows and by columns, and are resized', async () => {
    const range = await withTable((table) => {
      table.rows.add(undefined, [['Cid', 42200], ['Dea', 42300]]);
      table.columns.add(undefined, [['Sortie'], [1], [2], [3], [4]]);
      table.style = 'TableStyleLight1';
      table.showTotals = true;
      return table.getRange().load('address,values');
    });
    expect(range.address).toBe('Suivi!A1:C6');
    expect(range.values[4]).toEqual(['Dea', 42300, 4]);
    expect(at.workbook.table('Accompagnes')?.table).toMatchObject({ style: 'TableStyleLight1', showTotals: true });
  });

  it('a table over another is refused, and a deleted one is not found', async () => {
    expect(await codeOf(withTable((_, sheet) => sheet.tables.add('B2:C4', true)))).toBe('InvalidOperation');
    expect(await codeOf(inWorkbook(({ tables }) => { tables.getItem('Accompagnes').delete(); tables.getItem('Accompagnes').load('name'); }))).toBe('ItemNotFound');
  });

  it('are found from a range that touches them', async () => {
    const tables = await withTable((_, sheet) => sheet.getRange('B3:D9').getTables().load('items/name'));
    expect(tables.items.map(({ name }) => name)).toEqual(['Accompagnes']);
  });
});

describe('names', () => {
  it('of the workbook and of a sheet are kept apart', async () => {
    const [ofBook, ofSheet, hidden] = await onSheet((sheet, { workbook }) => {
      workbook.names.add('Annee', sheet.getRange('B2'));
      sheet.names.add('Annee', '="2015"');
      const marker = workbook.names.add('_cae_marque', '=1');
      marker.visible = false;
      const load = 'name,type,value,visible,scope,formula';
      return [workbook.names.getItem('annee').load(load), sheet.names.getItem('Annee').load(load), marker.load(load)] as const;
    });
    expect(ofBook.toJSON()).toMatchObject({ type: 'Range', value: 'Suivi!$B$2', scope: 'Workbook', visible: true });
    expect(ofSheet.toJSON()).toMatchObject({ type: 'String', value: '2015', scope: 'Worksheet' });
    expect(hidden.toJSON()).toMatchObject({ type: 'Integer', value: 1, visible: false, formula: '=1' });
  });

  it('give their range, or a null object', async () => {
    const [range, none, absent] = await onSheet((sheet, { workbook }) => {
      workbook.names.add('Plage', sheet.getRange('B2:C3'));
      workbook.names.add('Taux', '=0.5');
      return [
        workbook.names.getItem('Plage').getRange().load('address'), workbook.names.getItem('Taux').getRangeOrNullObject().load('address'),
        workbook.names.getItemOrNullObject('Absent').load('name'),
      ] as const;
    });
    expect([range.address, none.isNullObject, absent.isNullObject]).toEqual(['Suivi!B2:C3', true, true]);
  });

  it.each<[string, string]>([['A1', 'InvalidArgument'], ['deux mots', 'InvalidArgument'], ['Suivi_1', 'none']])('the name %s: %s', async (name, code) => {
    expect(await codeOf(inWorkbook(({ names }) => { names.add(name, '=1'); }))).toBe(code);
  });
});

describe('page layout', () => {
  it('is kept as written', async () => {
    const layout = await onSheet((sheet) => {
      const page = sheet.pageLayout;
      page.orientation = 'Landscape';
      page.paperSize = 'A4';
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintArea('A1:H40');
      page.setPrintTitleRows('$1:$2');
      page.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      page.headersFooters.defaultForAllPages.centerFooter = 'Page &P / &N';
      page.centerHorizontally = true;
      return page.load('orientation,zoom,topMargin,leftMargin,centerHorizontally,headersFooters/defaultForAllPages/centerFooter');
    });
    expect(layout.zoom).toEqual({ horizontalFitToPages: 1 });
    expect([layout.orientation, Math.round(layout.topMargin), Math.round(layout.leftMargin)]).toEqual(['Landscape', 72, 36]);
    expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe('Page &P / &N');
    expect(at.workbook.sheets.get('Suivi').pageLayout).toMatchObject({
      printAreas: [{ top: 0, left: 0, bottom: 39, right: 7 }], titleRows: { top: 0, bottom: 1 },
    });
  });

  it('tells print areas and titles, and null objects where there are none', async () => {
    const [area, rows, columns] = await onSheet(({ pageLayout: page }) => {
      page.setPrintArea('A1:B2,D4:E5');
      page.setPrintTitleRows('1:1');
      return [page.getPrintArea().load('address'), page.getPrintTitleRows().load('address'), page.getPrintTitleColumnsOrNullObject().load('address')] as const;
    });
    expect([area.address, rows.address, columns.isNullObject]).toEqual(['Suivi!A1:B2,Suivi!D4:E5', 'Suivi!1:1', true]);
  });

  it('refuses a word that there is not', async () => {
    expect(await codeOf(onSheet(({ pageLayout: page }) => { page.orientation = 'Oblique' as 'Portrait'; }))).toBe('InvalidArgument');
  });
});

describe('the document', () => {
  it('settings keep JSON, dates included', async () => {
    await inWorkbook(({ settings }) => {
      settings.add('cae.bilan', { annee: 2015, feuilles: ['Bilan 2015'] });
      settings.add('cae.date', new Date(Date.UTC(2015, 0, 1)));
    });
    const [bilan, date, absent] = await inWorkbook(({ settings }) => [
      settings.getItem('cae.bilan').load('key,value'), settings.getItem('cae.date').load('value'), settings.getItemOrNullObject('absent').load('value'),
    ] as const);
    expect(bilan.value).toEqual({ annee: 2015, feuilles: ['Bilan 2015'] });
    expect(date.value).toEqual(new Date(Date.UTC(2015, 0, 1)));
    expect(absent.isNullObject).toBe(true);
    await inWorkbook(({ settings }) => { settings.getItem('cae.bilan').delete(); });
    expect([...at.workbook.settings.keys()]).toEqual(['cae.date']);
  });

  it('properties, ours and Excel\'s', async () => {
    const properties = await inWorkbook(({ properties: all }) => {
      all.title = 'Bilan 2015';
      all.custom.add('coopérative', 'Coopilote');
      return all.load('title,author,custom/items/key,custom/items/value,custom/items/type');
    });
    expect([properties.title, properties.author]).toEqual(['Bilan 2015', '']);
    expect(properties.custom.items.map(({ key, value, type }) => [key, value, type])).toEqual([['coopérative', 'Coopilote', 'String']]);
  });

  it('application: suspensions, calculation', async () => {
    const mode = await onSheet((_, { workbook: { application } }) => {
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = 'Manual';
      application.calculate('Full');
      return application.load('calculationMode,calculationState');
    });
    expect([mode.calculationMode, mode.calculationState]).toEqual(['Manual', 'Done']);
  });

  it('cultureInfo says what French Excel says, where the set has it', async () => {
    end();
    begin({ requirementSets: { ExcelApi: '1.12' } });
    const culture = await onSheet((_, { workbook }) => workbook.application.cultureInfo.load('name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern'));
    expect([culture.name, culture.numberFormat.numberDecimalSeparator, culture.datetimeFormat.shortDatePattern]).toEqual(['fr-FR', ',', 'jj/mm/aaaa']);
  });
});
