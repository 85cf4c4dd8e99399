import type { Connection } from '../../../host/node/excel';
import { begin, codeOf, end, onSheet } from './harness';

let at: Connection;
beforeEach(() => { at = begin(); });
afterEach(end);

const write = (): Promise<unknown> => onSheet((sheet) => {
  sheet.getRange('A1').values = [[1]];
  sheet.getRange('A2').values = [[2]];
  sheet.getRange('A3').values = [[3]];
});
const column = (): unknown[] => at.workbook.sheets.get('Suivi').values({ top: 0, left: 0, bottom: 2, right: 0 }).flat();

describe('Excel refuses', () => {
  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values', (s) => { s.getRange('A1').values = [[1]]; }],
    ['formats', (s) => { s.getRange('A1').format.fill.color = 'red'; }],
    ['clearing', (s) => { s.getRange('A1').clear(); }],
    ['rows inserted', (s) => s.getRange('1:1').insert('Down')],
    ['a chart', (s) => s.charts.add('Line', s.getRange('A1:B2'), 'Columns')],
    ['a table', (s) => s.tables.add('A1:B2', true)],
  ])('%s on a protected sheet', async (_, work) => {
    at.workbook.sheets.get('Suivi').protect();
    expect(await codeOf(onSheet((sheet) => { work(sheet); }))).toBe('AccessDenied');
  });

  it('protecting twice, and tells that a sheet is protected', async () => {
    const protection = await onSheet((sheet) => {
      sheet.protection.protect({ allowFormatCells: true }, 'secret');
      return sheet.protection.load('protected,options');
    });
    expect([protection.protected, protection.options.allowFormatCells]).toEqual([true, true]);
    expect(await codeOf(onSheet((sheet) => { sheet.protection.protect(); }))).toBe('AccessDenied');
    expect(await codeOf(onSheet((sheet) => { sheet.protection.unprotect('faux'); }))).toBe('AccessDenied');
    expect(await codeOf(onSheet((sheet) => { sheet.protection.unprotect('secret'); }))).toBe('none');
  });

  it.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ['adding', (s) => { s.add('Bilan'); }],
    ['deleting', (s) => { s.getItem('Suivi').delete(); }],
    ['renaming', (s) => { s.getItem('Suivi').name = 'Autre'; }],
    ['hiding', (s) => { s.getItem('Suivi').visibility = 'Hidden'; }],
  ])('%s sheets when the structure is protected', async (_, work) => {
    at.workbook.protectStructure();
    expect(await codeOf(onSheet((__, { workbook }) => { work(workbook.worksheets); }))).toBe('AccessDenied');
    expect(at.workbook.sheets.list().map(({ name }) => name)).toEqual(['Suivi', 'Été 2015']);
  });

  it('writes when the workbook is open for reading', async () => {
    at.host.readOnly = true;
    expect(await codeOf(write())).toBe('AccessDenied');
    expect(await codeOf(onSheet((sheet) => sheet.getRange('A1').load('values')))).toBe('none');
  });

  it('everything while a cell is edited', async () => {
    at.host.beginCellEdit();
    expect(await codeOf(write())).toBe('InvalidOperationInCellEditMode');
    at.host.endCellEdit();
    expect(await codeOf(write())).toBe('none');
  });

  it('but a request that may wait is done when the edit ends', async () => {
    at.host.beginCellEdit();
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Suivi').getRange('A1').values = [[1]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect([done, column()[0]]).toEqual([false, '']);
    at.host.endCellEdit();
    await waiting;
    expect(column()[0]).toBe(1);
  });

  it('a request that is too big: nothing of it is done', async () => {
    end();
    at = begin({ maxBytes: 5000 });
    expect(await codeOf(onSheet((sheet) => { sheet.getRange('A1').values = [['x'.repeat(6000)]]; }))).toBe('RequestPayloadSizeLimitExceeded');
    expect(column()[0]).toBe('');
  });

  it('a response that is too big', async () => {
    end();
    at = begin({ maxBytes: 5000 });
    expect(await codeOf(onSheet((sheet) => sheet.getRange('A1:Z400').load('values')))).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it.each([['no JSON', '{'], ['no object', '[]'], ['an action without type', '{"Actions":[{"Id":1}]}']])('a request that is malformed: %s', async (_, body) => {
    expect(JSON.parse(await at.host.process(body))).toMatchObject({ Results: [], Error: { Code: 'InvalidRequest' } });
    expect(await codeOf(write())).toBe('none');
  });

  it('5 MB is the limit unless another is set', async () => {
    expect(await codeOf(onSheet((sheet) => sheet.getRange('A1:Z99999').load('values')))).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('members', () => {
  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string]>([
    ['a method', (s) => s.getRange('A1').getMergedAreasOrNullObject().load('address'), 'Range.getMergedAreasOrNullObject'],
    ['a scalar', (s) => s.getRange('A1').load('numberFormatCategories'), 'Range.numberFormatCategories'],
    ['an object', (_, { workbook }) => workbook.application.cultureInfo.load('name'), 'Application.cultureInfo'],
    ['an event', (s) => s.onProtectionChanged.add(() => Promise.resolve()), 'Worksheet.onProtectionChanged'],
  ])('newer than the declared set are refused by name: %s', async (_, work, member) => {
    const failure: unknown = await onSheet((sheet, context) => { work(sheet, context); }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: member } });
    expect(String(failure)).toMatch(new RegExp(`${member.replace('.', '\\.')} is part of the requirement set ExcelApi 1\\.1\\d`));
  });

  it('of a declared set are not', async () => {
    end();
    begin({ requirementSets: { ExcelApi: '1.13' } });
    expect(await codeOf(onSheet((sheet) => { sheet.tables.add('A1:B2', true).resize('A1:B4'); }))).toBe('none');
  });

  it('a load of everything leaves newer ones out', async () => {
    const range = await onSheet((sheet) => sheet.getRange('A1').load());
    expect(range.values).toEqual([['']]);
    expect(() => range.hasSpill).toThrow(/not available|hasSpill|loaded/i);
  });

  it('isSetSupported answers from what is declared', () => {
    expect([Office.context.requirements.isSetSupported('ExcelApi', '1.9'), Office.context.requirements.isSetSupported('excelapi', '1.10')]).toEqual([true, false]);
  });

  it('that this host has not fail by name', async () => {
    const failure: unknown = await onSheet((sheet) => { sheet.getRange('A1').conditionalFormats.add('ColorScale'); }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'NotImplemented' });
    expect(String(failure)).toContain('Range.ConditionalFormats is not offered by this host');
  });

  it('that nobody has fail by name when loaded', async () => {
    const failure: unknown = await onSheet((sheet) => sheet.getRange('A1').load('valeurs')).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.valeurs' } });
  });

  it('the library itself refuses what was not loaded, and objects of another run', async () => {
    const range = await onSheet((sheet) => sheet.getRange('A1').load('address'));
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    expect(await codeOf((async () => {
      range.load('values');
      await range.context.sync();
    })())).toBe('InvalidObjectPath');
  });
});

describe('failures to order', () => {
  it('a request fails whole: nothing is done, and the next goes through', async () => {
    at.host.failRequest(1, 'GeneralException');
    expect(await codeOf(write())).toBe('GeneralException');
    expect(column()).toEqual(['', '', '']);
    expect(await codeOf(write())).toBe('none');
  });

  it('the k-th request from now', async () => {
    at.host.failRequest(2);
    expect([await codeOf(write()), await codeOf(write()), await codeOf(write())]).toEqual(['none', 'GeneralException', 'none']);
  });

  it('every action in turn: what came before it stays applied', async () => {
    await write();
    const { actions } = at.host.counters;
    const states = new Set<string>();
    for (let j = 1; j <= actions; j++) {
      end();
      at = begin();
      at.host.failAction(1, j, 'InsertDeleteConflict');
      expect(await codeOf(write())).toBe('InsertDeleteConflict');
      states.add(column().join());
    }
    expect([...states]).toEqual([',,', '1,,', '1,2,']);
  });

  it('the error names the place, and the library the statement', async () => {
    const failure: unknown = await onSheet((sheet) => {
      sheet.getRange('A1:B1').values = [[1]];
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values', statement: 'range.values = ...;' } });
    expect(failure).toBeInstanceOf(OfficeExtension.Error);
    expect(failure).toBeInstanceOf(Error);
  });

  it('a lost connection fails everything from then on, until it is back', async () => {
    at.host.loseConnection(2);
    expect([await codeOf(write()), await codeOf(write()), await codeOf(write())]).toEqual(['none', 'ConnectionFailure', 'ConnectionFailure']);
    at.host.faults.clear();
    expect(await codeOf(write())).toBe('none');
  });
});

describe('a calculator that takes time', () => {
  it('is waited for before what was written is read', async () => {
    end();
    let asked = 0;
    at = begin({
      calculated: async () => {
        asked += 1;
        await new Promise((resolve) => { setTimeout(resolve, 5); });
        at.workbook.sheets.get('Suivi').setComputed(0, 0, 42);
      },
    });
    const range = await onSheet((sheet) => {
      sheet.getRange('A1').formulas = [['=6*7']];
      return sheet.getRange('A1').load('values,formulas');
    });
    expect([range.values, range.formulas, asked]).toEqual([[[42]], [['=6*7']], 1]);
  });
});

describe('counters', () => {
  it('tell what was asked, in what, and what it cost', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Suivi').getRange('A1:C2');
      range.values = [[1, 2, 3], [4, 5, 6]];
      range.load('values');
      await context.sync();
    });
    await at.host.settle();
    expect(at.host.counters).toMatchObject({ requests: 1, housekeeping: 1, cellsRead: 6, cellsWritten: 6 });
    expect(at.host.log[0]).toMatchObject({ error: null, actions: ['Worksheet.getRange()', 'Range.values=', 'Range?'] });
    expect(at.host.keptReferences).toBe(0);
    at.host.resetCounters();
    expect(at.host.counters).toMatchObject({ requests: 0, requestBytes: 0 });
  });

  it('bytes are those of UTF-8', async () => {
    const bytes = async (text: string): Promise<number> => {
      at.host.resetCounters();
      await onSheet((sheet) => { sheet.getRange('A1').values = [[text]]; });
      return at.host.counters.requestBytes;
    };
    const plain = await bytes('eeee');
    expect([await bytes('éééé'), await bytes('€€€€'), await bytes('😀😀')].map((n) => n - plain)).toEqual([4, 8, 4]);
  });
});
