import { rectOf } from '../../../host/model';
import { begin, codeOf, end, onSheet } from './harness';

beforeEach(() => { begin(); });
afterEach(end);

/** Writes a block at A1, then gives one property of a range derived from it. */
const after = (values: unknown[][], derive: (sheet: Excel.Worksheet) => Excel.Range, load: string): Promise<Excel.Range> =>
  onSheet((sheet) => {
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values;
    const range = derive(sheet);
    range.load(load);
    return range;
  });

const BLOCK = [['Nom', 'Heures'], ['Ada', 12], ['Bob', 7.5]];
const address = async (derive: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> => (await after(BLOCK, derive, 'address')).address.replace('Suivi!', '');

describe('where a range lies', () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['getCell', (s) => s.getRange('B2:C5').getCell(1, 1), 'C3'],
    ['getRow', (s) => s.getRange('B2:C5').getRow(2), 'B4:C4'],
    ['getColumn', (s) => s.getRange('B2:C5').getColumn(0), 'B2:B5'],
    ['getOffsetRange', (s) => s.getRange('B2:C5').getOffsetRange(-1, 3), 'E1:F4'],
    ['getResizedRange', (s) => s.getRange('B2:C5').getResizedRange(1, -1), 'B2:B6'],
    ['getAbsoluteResizedRange', (s) => s.getRange('B2:C5').getAbsoluteResizedRange(1, 4), 'B2:E2'],
    ['getIntersection', (s) => s.getRange('B2:C5').getIntersection('C4:Z9'), 'C4:C5'],
    ['getBoundingRect', (s) => s.getRange('B2').getBoundingRect('D9'), 'B2:D9'],
    ['getEntireColumn', (s) => s.getRange('B2:C5').getEntireColumn(), 'B:C'],
    ['getEntireRow', (s) => s.getRange('B2:C5').getEntireRow(), '2:5'],
    ['getLastCell', (s) => s.getRange('B2:C5').getLastCell(), 'C5'],
    ['getLastRow', (s) => s.getRange('B2:C5').getLastRow(), 'B5:C5'],
    ['getLastColumn', (s) => s.getRange('B2:C5').getLastColumn(), 'C2:C5'],
    ['getRowsBelow', (s) => s.getRange('B2:C5').getRowsBelow(2), 'B6:C7'],
    ['getRowsAbove', (s) => s.getRange('B2:C5').getRowsAbove(), 'B1:C1'],
    ['getColumnsAfter', (s) => s.getRange('B2:C5').getColumnsAfter(1), 'D2:D5'],
    ['getColumnsBefore', (s) => s.getRange('B2:C5').getColumnsBefore(1), 'A2:A5'],
    ['getUsedRange of a sheet', (s) => s.getUsedRange(true), 'A1:B3'],
    ['getUsedRange of a column', (s) => s.getRange('B:B').getUsedRange(true), 'B1:B3'],
    ['getSurroundingRegion', (s) => s.getRange('A2').getSurroundingRegion(), 'A1:B3'],
    ['getRange without address', (s) => s.getRange(), '1:1048576'],
    ['a quoted address', (s) => s.getRange("'Suivi'!$A$1:$B$1"), 'A1:B1'],
  ])('%s', async (_, derive, expected) => {
    expect(await address(derive)).toBe(expected);
  });

  it('quotes the name of a sheet that needs it', async () => {
    const range = await onSheet((_, { workbook }) => workbook.worksheets.getItem('Été 2015').getRange('A1').load('address'));
    expect(range.address).toBe("'Été 2015'!A1");
  });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['off the sheet', (s) => s.getRange('A1').getOffsetRange(-1, 0), 'InvalidArgument'],
    ['no address', (s) => s.getRange('pas une adresse'), 'InvalidArgument'],
    ['another sheet', (s) => s.getRange("'Été 2015'!A1"), 'InvalidArgument'],
    ['no shared cell', (s) => s.getRange('A1').getIntersection('B2'), 'ItemNotFound'],
    ['nothing used', (s) => s.getRange('Z1:Z9').getUsedRange(), 'ItemNotFound'],
  ])('refuses: %s', async (_, derive, code) => {
    expect(await codeOf(after(BLOCK, derive, 'address'))).toBe(code);
  });

  it('gives null objects where asked', async () => {
    const [used, shared, child] = await onSheet((sheet) => {
      const nothing = sheet.getRange('Z1:Z9').getUsedRangeOrNullObject(true);
      return [nothing.load('address'), sheet.getRange('A1').getIntersectionOrNullObject('B2').load('address'), nothing.getCell(0, 0).load('address')] as const;
    });
    expect([used.isNullObject, shared.isNullObject, child.isNullObject]).toEqual([true, true, true]);
  });
});

describe('values', () => {
  it('come back as written, with text and kinds', async () => {
    const range = await after([['Nom', 1.5, true, '', '#N/A']], (s) => s.getRange('A1:E1'), 'values,text,valueTypes,formulas');
    expect(range.values).toStrictEqual([['Nom', 1.5, true, '', '#N/A']]);
    expect(range.valueTypes).toEqual([['String', 'Double', 'Boolean', 'Empty', 'Error']]);
    expect(range.text).toEqual([['Nom', '1,5', 'VRAI', '', '#N/A']]);
  });

  it('null leaves a cell unchanged and the empty text clears it', async () => {
    const range = await onSheet((sheet) => {
      const all = sheet.getRange('A1:C1');
      all.values = [[1, 2, 3]];
      all.values = [[null, '', 9]];
      return all.load('values');
    });
    expect(range.values).toEqual([[1, '', 9]]);
  });

  it.each<[string, string, unknown]>([
    ['a date is converted', '1/2/2015', 42006],
    ['a percentage too', '45%', 0.45],
    ['a careless label becomes a formula', '-Total', 0],
    ['an apostrophe keeps text', "'=1+1", '=1+1'],
    ['words stay', 'Présents', 'Présents'],
  ])('%s', async (_, typed, value) => {
    expect((await after([[typed]], (s) => s.getRange('A1'), 'values')).values).toEqual([[value]]);
  });

  it('one value fills the range', async () => {
    const range = await onSheet((sheet) => {
      const all = sheet.getRange('A1:B2');
      all.values = 7 as unknown as number[][];
      return all.load('values');
    });
    expect(range.values).toEqual([[7, 7], [7, 7]]);
  });

  it('a block of another size is refused', async () => {
    expect(await codeOf(onSheet((sheet) => { sheet.getRange('A1:B2').values = [[1, 2]]; }))).toBe('InvalidArgument');
  });

  it('of whole columns are null, and cannot be written', async () => {
    const range = await after(BLOCK, (s) => s.getRange('A:B'), 'values,address,rowCount');
    expect([range.values, range.rowCount]).toEqual([null, 1048576]);
    expect(await codeOf(onSheet((sheet) => { sheet.getRange('A:B').values = 0 as unknown as number[][]; }))).toBe('InvalidArgument');
  });

  it('100 000 cells are written in the pieces of the library and read back', async () => {
    const values = Array.from({ length: 10000 }, (_, i) => Array.from({ length: 10 }, (_cell, j) => i * 10 + j));
    const range = await onSheet((sheet) => {
      const all = sheet.getRange('A1:J10000');
      all.values = values;
      return all.load('values');
    });
    expect(range.values).toStrictEqual(values);
  });
});

describe('formats', () => {
  it('are read back, and are null where cells differ', async () => {
    const [mixed, plain] = await onSheet((sheet) => {
      sheet.getRange('A1').format.fill.color = '#fff2cc';
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1:B1').format.horizontalAlignment = 'Center';
      sheet.getRange('A1').numberFormat = [['0.0']];
      const load = 'numberFormat,format/fill/color,format/font/bold,format/horizontalAlignment,format/columnWidth';
      return [sheet.getRange('A1:B1').load(load), sheet.getRange('A1').load(load)] as const;
    });
    expect(mixed.format.toJSON()).toMatchObject({ horizontalAlignment: 'Center', fill: { color: null }, font: { bold: null } });
    expect(plain.format.toJSON()).toMatchObject({ fill: { color: '#FFF2CC' }, font: { bold: true } });
    expect(mixed.numberFormat).toEqual([['0.0', 'General']]);
  });

  it('borders stand on the rim', async () => {
    const [top, inside] = await onSheet((sheet) => {
      const { borders } = sheet.getRange('B2:D4').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('EdgeTop').color = 'red';
      const cell = (address: string): Excel.RangeBorder => sheet.getRange(address).format.borders.getItem('EdgeTop').load('style,color');
      return [cell('C2'), cell('C3')] as const;
    });
    expect([top.style, top.color, inside.style]).toEqual(['Continuous', '#FF0000', 'None']);
  });

  it('widths and heights are in points; autofit follows the text', async () => {
    const [narrow, wide, row] = await onSheet((sheet) => {
      sheet.getRange('A1:B1').values = [['x', 'un intitulé bien plus long que la colonne']];
      sheet.getRange('A:A').format.columnWidth = 20;
      sheet.getRange('B:B').format.autofitColumns();
      sheet.getRange('3:3').format.rowHeight = 30;
      return [sheet.getRange('A1').format.load('columnWidth'), sheet.getRange('B1').format.load('columnWidth'), sheet.getRange('A3').format.load('rowHeight')] as const;
    });
    expect(narrow.columnWidth).toBe(20);
    expect(wide.columnWidth).toBeGreaterThan(120);
    expect(row.rowHeight).toBe(30);
  });

  it('of many cells in one call', async () => {
    const read = await onSheet((sheet) => {
      sheet.getRange('A1:B1').setCellProperties([[{ format: { fill: { color: '#112233' } } }, { format: { font: { italic: true }, borders: { bottom: { style: 'Double' } } } }]]);
      sheet.getRange('A1:A2').setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
      return [
        sheet.getRange('A1:B1').getCellProperties({ address: true, format: { fill: { color: true }, font: { italic: true }, borders: { style: true } } }),
        sheet.getRange('A1:A2').getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
      ] as const;
    });
    expect(read[0].value).toMatchObject([[
      { address: 'Suivi!A1', format: { fill: { color: '#112233' }, font: { italic: false }, borders: { bottom: { style: 'None' } } } },
      { address: 'Suivi!B1', format: { fill: { color: '' }, font: { italic: true }, borders: { bottom: { style: 'Double' }, top: { style: 'None' } } } },
    ]]);
    expect(read[1].value).toEqual([{ rowHidden: false, format: { rowHeight: 40 } }, { rowHidden: true, format: { rowHeight: 15 } }]);
  });

  it.each<[string, (range: Excel.Range) => void]>([
    ['a colour', (r) => { r.format.fill.color = 'pas une couleur'; }],
    ['an alignment', (r) => { r.format.horizontalAlignment = 'Milieu' as 'Center'; }],
    ['a font size', (r) => { r.format.font.size = 500; }],
  ])('refuses %s that there is not', async (_, write) => {
    expect(await codeOf(onSheet((sheet) => { write(sheet.getRange('A1')); }))).toBe('InvalidArgument');
  });
});

describe('edits', () => {
  const column = async (edit: (sheet: Excel.Worksheet) => void): Promise<unknown[]> => {
    const range = await onSheet((sheet) => {
      sheet.getRange('A1:B3').values = [[1, '=A3'], [2, ''], [3, '']];
      edit(sheet);
      return sheet.getRange('A1:B4').load('formulas');
    });
    return range.formulas.map((line: unknown[]) => line.join(' '));
  };

  it.each<[string, (sheet: Excel.Worksheet) => void, string[]]>([
    ['insert down moves what is below and the references to it', (s) => { s.getRange('A2:A2').insert('Down'); }, ['1 =A4', ' ', '2 ', '3 ']],
    ['delete up', (s) => { s.getRange('A2:A2').delete('Up'); }, ['1 =A2', '3 ', ' ', ' ']],
    ['clear contents', (s) => { s.getRange('A1:A3').clear('Contents'); }, [' =A3', ' ', ' ', ' ']],
    ['copyFrom adjusts formulas', (s) => { s.getRange('B2').copyFrom('B1'); }, ['1 =A3', '2 =A4', '3 ', ' ']],
    ['copyFrom values', (s) => { s.getRange('B2').copyFrom('A2', 'Values'); }, ['1 =A3', '2 2', '3 ', ' ']],
    ['sort', (s) => { s.getRange('A1:A3').sort.apply([{ key: 0, ascending: false }]); }, ['3 =A3', '2 ', '1 ', ' ']],
    ['replaceAll', (s) => { s.getRange('A1:A3').replaceAll('2', '20', {}); }, ['1 =A3', '20 ', '3 ', ' ']],
  ])('%s', async (_, edit, expected) => {
    expect(await column(edit)).toEqual(expected);
  });

  it('merge keeps the first value, and find finds', async () => {
    const [merged, found, none] = await onSheet((sheet) => {
      sheet.getRange('A1:B1').values = [['Titre', 'perdu']];
      sheet.getRange('A1:B1').merge();
      return [
        sheet.getRange('A1:B1').load('values'),
        sheet.getRange('A1:C9').find('titre', { completeMatch: true }).load('address'),
        sheet.getRange('A1:C9').findOrNullObject('perdu', {}).load('address'),
      ] as const;
    });
    expect(merged.values).toEqual([['Titre', '']]);
    expect(found.address).toBe('Suivi!A1');
    expect(none.isNullObject).toBe(true);
  });

  it('links, validation rules and hidden rows are kept with the cells', async () => {
    const range = await onSheet((sheet) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: "'Été 2015'!A1", textToDisplay: 'Voir' };
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: 'oui,non' } };
      sheet.getRange('5:6').rowHidden = true;
      cell.dataValidation.load('type,rule');
      return cell.load('values,hyperlink,dataValidation/type');
    });
    expect(range.values).toEqual([['Voir']]);
    expect(range.hyperlink.documentReference).toBe("'Été 2015'!A1");
    expect(range.dataValidation.type).toBe('List');
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ['rows inserted above', (s) => { s.getRange('1:2').insert('Down'); }, 'B5:C7'],
    ['rows inserted within', (s) => { s.getRange('4:4').insert('Down'); }, 'B3:C6'],
    ['rows deleted across its top', (s) => { s.getRange('2:3').delete('Up'); }, 'B2:C3'],
    ['columns deleted before', (s) => { s.getRange('A:A').delete('Left'); }, 'A3:B5'],
    ['rows below', (s) => { s.getRange('9:9').insert('Down'); }, 'B3:C5'],
  ])('a range that is held follows: %s', async (_, edit, expected) => {
    const range = await onSheet((sheet) => {
      const held = sheet.getRange('B3:C5');
      held.load('rowCount');
      edit(sheet);
      return held.load('address');
    });
    expect(range.address).toBe(`Suivi!${expected}`);
  });

  it('a range whose rows were all deleted is not found', async () => {
    expect(await codeOf(onSheet((sheet) => {
      const held = sheet.getRange('B3:C5').load('rowCount');
      sheet.getRange('2:6').delete('Up');
      held.load('address');
    }))).toBe('ItemNotFound');
  });

  it('several selected blocks are areas, each a range', async () => {
    const { workbook } = begin();
    const sheet = workbook.sheets.get('Suivi');
    sheet.select(rectOf(1, 1, 2, 1), [rectOf(0, 3, 1048575, 3)]);
    sheet.setValues(4, 3, [['texte']]);
    const areas = await Excel.run(async (context) => {
      const { areas: blocks } = context.workbook.getSelectedRanges();
      blocks.load('items/address');
      await context.sync();
      const used = blocks.items.map((area) => area.getUsedRangeOrNullObject(true).load('address'));
      await context.sync();
      return blocks.items.map(({ address: whole }, i) => [whole, used[i]?.isNullObject ? null : used[i]?.address]);
    });
    expect(areas).toEqual([['Suivi!B2:B3', null], ['Suivi!D:D', 'Suivi!D5']]);
  });

  it('select moves the selection', async () => {
    const selected = await onSheet((sheet, { workbook }) => {
      sheet.getRange('C3:D4').select();
      return [workbook.getSelectedRange().load('address'), workbook.getActiveCell().load('address')] as const;
    });
    expect(selected.map(({ address: at }) => at)).toEqual(['Suivi!C3:D4', 'Suivi!C3']);
  });
});
