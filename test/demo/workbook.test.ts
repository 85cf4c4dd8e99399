import { dump } from '../../host/model';
import { demoRows } from './rows';
import { demoWorkbook } from './workbook';

describe('the demo in the host', () => {
  const workbook = demoWorkbook();

  it('has its sheets in order, the register in front', () => {
    expect(workbook.sheets.list().map(({ name }) => name)).toEqual(demoRows().map(({ name }) => name));
    expect(workbook.activeSheet.name).toBe('Suivi');
  });

  it('every cell holds just what the rows say', () => {
    for (const { name, rows } of demoRows()) {
      const sheet = workbook.sheets.get(name);
      const differing = rows.flatMap((row, r) => row.flatMap((cell, c) => (sheet.value(r, c) === (cell ?? '') ? [] : [[name, r, c]])));
      expect(differing).toEqual([]);
    }
  });

  it('the register is an Excel table with its headings first', () => {
    const found = workbook.table('TableSuivi');
    expect(found?.sheet.name).toBe('Suivi');
    expect(found?.table.columns.map(({ name }) => name)).toEqual(demoRows()[0]?.rows[3]);
  });

  it('dates are serials shown as dd/mm/yyyy', () => {
    const sheet = workbook.sheets.get('Suivi');
    expect(sheet.valueType(4, 16)).toBe('Double');
    expect(sheet.text(4, 16)).toMatch(/^\d{2}\/\d{2}\/\d{4}$/);
  });

  it('postal codes show five digits', () => {
    expect(workbook.sheets.get('Suivi').text(4, 5)).toMatch(/^\d{5}$/);
  });

  it('two builds are the same workbook', () => {
    expect(dump(demoWorkbook())).toEqual(dump(workbook));
  });
});
