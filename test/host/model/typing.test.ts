import { CellError, ModelError, Workbook, rectOf } from '../../../host/model';
import type { CellInput, CellValue } from '../../../host/model';

function typed(input: CellInput, format = 'General'): { value: CellValue; formula: CellValue; format: unknown } {
  const sheet = new Workbook().sheets.get(0);
  sheet.setFormat(rectOf(0, 0), 'numberFormat', format);
  sheet.setValues(0, 0, [[input]]);
  return { value: sheet.value(0, 0), formula: sheet.formula(0, 0), format: sheet.format(0, 0, 'numberFormat') };
}

describe('what Excel makes of what is put into a cell', () => {
  it.each<[string, CellValue, string]>([
    ['1/2/2015', 42006, 'm/d/yyyy'],
    ['3:30', 3.5 / 24, 'h:mm'],
    ['45%', 0.45, '0%'],
    ['1,234', 1234, '#,##0'],
    ['-5', -5, 'General'],
    ['+5', 5, 'General'],
    ['0012', 12, 'General'],
    ['TRUE', true, 'General'],
    ['12,5', '12,5', '#,##0'],
    ['18-25 ans', '18-25 ans', 'General'],
    ['25/12/2015', '25/12/2015', 'General'],
    ['-', '-', 'General'],
    ['=', '=', 'General'],
  ])('%s', (input, value, format) => {
    const cell = typed(input);
    expect(cell.value).toEqual(value);
    if (cell.value !== '12,5') expect(cell.format).toBe(format);
  });

  it('mangles a label that looks like a date', () => {
    expect(typeof typed('10-11').value).toBe('number');
    expect(typed('10-11').format).toBe('d-mmm');
  });
  it('leaves such a label alone in a text cell', () => expect(typed('10-11', '@').value).toBe('10-11'));
  it('leaves such a label alone after an apostrophe', () => expect(typed("'10-11").value).toBe('10-11'));
  it('makes an error of an error literal', () => expect(typed('#N/A').value).toBe(CellError.of('#N/A')));
  it('keeps the literal as text after an apostrophe', () => expect(typed("'#N/A").value).toBe('#N/A'));
  it.each(['=1+1', '+A1', '-A1', '-à voir', '@A1', '=CAE.ETP(53880)', '={1,2;3,4}', '=SUM(A1:B2,Feuil1!A:C)%', "='a b'!A1#", '=IF(A1="","",-1)', '=T[[#Headers],[a]]', '=RAND()', '=SUM(,1)'])('%s becomes a formula', (input) => {
    expect(String(typed(input).formula)).toMatch(/^=/);
    expect(typed(input).value).toBe(0);
  });
  it.each(['=1+', '=(1', '="a', '=SUM(1))', '=*2', '- (voir', '=1 +* 2'])('%s is refused', (input) => {
    expect(() => typed(input)).toThrow(ModelError);
  });
  it('null leaves the cell, the empty text clears it', () => {
    const sheet = new Workbook().sheets.get(0);
    sheet.setValues(0, 0, [['a', 'b']]);
    sheet.setValues(0, 0, [[null, '']]);
    expect(sheet.values(rectOf(0, 0, 0, 1))).toEqual([['a', '']]);
  });
  it('a refused value in a block leaves the whole block as it was', () => {
    const sheet = new Workbook().sheets.get(0);
    sheet.setValues(0, 0, [['a'], ['b']]);
    expect(() => { sheet.setValues(0, 0, [['c'], ['=(']]); }).toThrow('does not accept');
    expect(sheet.values(rectOf(0, 0, 1, 0))).toEqual([['a'], ['b']]);
  });
});

describe('the displayed text is French', () => {
  it.each<[CellInput, string, string]>([
    [1234567.891, '#,##0.00', '1 234 567,89'],
    [42005, 'dd/mm/yyyy', '01/01/2015'],
    [0.451, '0.0%', '45,1%'],
    [true, 'General', 'VRAI'],
    ['#N/A', 'General', '#N/A'],
    ['#VALUE!', 'General', '#VALEUR!'],
    [42005, 'm/d/yyyy', '01/01/2015'],
    ['Dupont', '0.00', 'Dupont'],
    [12.5, 'General', '12,5'],
    [0.5, '@', '0,5'],
  ])('%s as %s', (value, format, text) => {
    const sheet = new Workbook().sheets.get(0);
    sheet.setValues(0, 0, [[value]]);
    sheet.setFormat(rectOf(0, 0), 'numberFormat', format);
    expect(sheet.text(0, 0).replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
  });
  it('counts from 1904 in a workbook of that date system', () => {
    const workbook = new Workbook({ dateSystem: 1904 });
    const sheet = workbook.sheets.get(0);
    sheet.setValues(0, 0, [[42005 - 1462]]);
    sheet.setFormat(rectOf(0, 0), 'numberFormat', 'dd/mm/yyyy');
    expect(sheet.text(0, 0)).toBe('01/01/2015');
  });
});
