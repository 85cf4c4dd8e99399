import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { extractSchema } from '../../../host/officejs';
import { isSupported } from '../../../host/officejs';
import { loadSchema } from '../../../host/node/schema';

const schema = loadSchema();

describe('the schema read from the library', () => {
  it('has the object model', () => {
    expect(Object.keys(schema.classes).length).toBeGreaterThan(180);
    expect(schema.classes['Range']?.scalars['NumberFormat']).toEqual({ js: 'numberFormat', writable: true });
    expect(schema.classes['Range']?.scalars['Address']).toEqual({ js: 'address', writable: false });
    expect(schema.classes['Worksheet']?.navigations['PageLayout']).toEqual({ js: 'pageLayout', target: 'PageLayout' });
    expect(schema.classes['WorksheetCollection']).toMatchObject({ collection: true, item: 'Worksheet' });
    expect(schema.classes['Range']?.methods['GetCell']).toEqual({ js: 'getCell', args: ['row', 'column'], returns: 'Range' });
    expect(schema.enums['ChartType']).toContain('ColumnStacked100');
  });

  it('knows since when a member exists', () => {
    expect(schema.classes['Worksheet']?.requires['autoFilter']).toEqual({ set: 'ExcelApi', version: '1.9' });
    expect(schema.classes['Table']?.requires['resize']).toEqual({ set: 'ExcelApi', version: '1.13' });
    expect(schema.classes['Range']?.requires['address']).toBeUndefined();
  });

  it('knows the events and their targets', () => {
    const events = schema.classes['Worksheet']?.events ?? [];
    expect(events.find(({ js }) => js === 'onChanged')).toMatchObject({ eventType: 10, register: '_RegisterDataChangedEvent', target: 'object' });
    expect(schema.classes['WorksheetCollection']?.events.find(({ js }) => js === 'onAdded')).toMatchObject({ eventType: 13, target: 'workbook' });
  });

  it('a source of another form is refused', () => {
    expect(() => extractSchema('var x = 1;', '9.9.9')).toThrow('9.9.9');
  });
});

it.each([['1.9', true], ['1.10', false], ['1.8', true], ['2.0', false]])('of ExcelApi 1.9, %s is offered: %s', (version, offered) => {
  expect(isSupported({ ExcelApi: '1.9' }, { set: 'excelapi', version })).toBe(offered);
});

describe('the host', () => {
  const files = readdirSync('host', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

  it('imports nothing of the add-in, of the tests or of the scripts', () => {
    const wrong = files.filter((name) => /(?:from|import)\s*\(?\s*'(?:\.\.\/)+(?:src|test|scripts)\//.test(readFileSync(join('host', name), 'utf8')));
    expect(files.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  it('speaks the protocol without anything of Node', () => {
    const wrong = files.filter((name) => name.startsWith('officejs') && /'node:|\bprocess\.|\bBuffer\b|require\(/.test(readFileSync(join('host', name), 'utf8')));
    expect(wrong).toEqual([]);
  });
});
