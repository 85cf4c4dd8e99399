import { Workbook } from '../../../host/model';
import type { Json } from '../../../host/model';
import { readXlsx, writeXlsx } from '../../../host/xlsx';
import { partText } from '../../../host/xlsx/package';
import { readZip } from '../../../host/xlsx/zip';
import { at } from './sample';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The rules that a file has, as XML, of cells that hold the given ones. */
async function written(...rules: readonly (readonly [address: string, kept: Json])[]): Promise<string[]> {
  const workbook = new Workbook({ sheets: ['Paramètres'] });
  const sheet = workbook.sheets.get(0);
  for (const [address, kept] of rules) sheet.setFormat(at(address), 'dataValidation', kept);
  const xml = partText(await readZip(await writeXlsx(workbook)), SHEET);
  return xml.match(/<dataValidation .*?<\/dataValidation>/g) ?? [];
}

describe('validation rules of a written workbook', () => {
  it('a list of choices, with quotation marks in one', async () => {
    const [rule] = await written(['B2:B4', { rule: { list: { inCellDropDown: true, source: 'total 100,"simple"' } } }]);
    expect(rule).toContain('type="list" sqref="B2:B4" allowBlank="1" showErrorMessage="1"');
    expect(rule).toContain('<formula1>"total 100,""simple"""</formula1>');
  });

  it('a list that stands in cells, proposed but not imposed', async () => {
    const [rule] = await written(['C3', { rule: { list: { inCellDropDown: true, source: '=$J$4:$J$9' } }, errorAlert: { showAlert: false, style: 'Stop', title: '', message: '' } }]);
    expect(rule).toContain('<formula1>$J$4:$J$9</formula1>');
    expect(rule).not.toContain('showErrorMessage');
  });

  it('a number between two others, with words for what is refused and for what is asked', async () => {
    const [rule] = await written(['F2', {
      rule: { wholeNumber: { formula1: 1990, formula2: '=2100', operator: 'Between' } },
      ignoreBlanks: false,
      prompt: { showPrompt: true, title: 'Année', message: 'Quatre chiffres' },
      errorAlert: { showAlert: true, style: 'Warning', title: 'Année', message: 'Une année, comme 2015 & 2016.' },
    }]);
    expect(rule).toContain('type="whole" sqref="F2" operator="between" showInputMessage="1" showErrorMessage="1" errorStyle="warning" promptTitle="Année" prompt="Quatre chiffres"');
    expect(rule).toContain('error="Une année, comme 2015 &amp; 2016."');
    expect(rule).toContain('<formula1>1990</formula1><formula2>2100</formula2>');
  });

  it('one rule for all cells that have it', async () => {
    const kept = { rule: { custom: { formula: '=LEN(A1)>2' } } };
    const rules = await written(['A1:A3', kept], ['C1:C3', kept], ['B7', { rule: {} }]);
    expect(rules).toHaveLength(1);
    expect(rules[0]).toContain('sqref="A1:A3 C1:C3"');
    expect(rules[0]).toContain('<formula1>LEN(A1)&gt;2</formula1>');
  });

  it('a sheet added to a workbook that came from a file has its rules too', async () => {
    const workbook = await readXlsx(await writeXlsx(new Workbook({ sheets: ['Suivi'] })));
    workbook.sheets.add('Paramètres').setFormat(at('A2:A9'), 'dataValidation', { rule: { list: { inCellDropDown: true, source: 'oui,non' } } });
    const parts = await readZip(await writeXlsx(workbook));
    const sheets = [...parts.keys()].filter((path) => path.startsWith('xl/worksheets/sheet')).map((path) => partText(parts, path));
    expect(sheets.filter((xml) => xml.includes('sqref="A2:A9"'))).toHaveLength(1);
  });
});
