import { writeXlsx as writeFile } from 'hucre';

import { XlsxError, readXlsx } from '../../../host/xlsx';
import { writeZip } from '../../../host/xlsx/zip';

async function fault(bytes: Uint8Array): Promise<string> {
  try {
    await readXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return error.fault;
    throw error;
  }
  return 'none';
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('files that are no workbook', () => {
  it('an empty file', async () => expect(await fault(new Uint8Array())).toBe('empty'));
  it('bytes without sense', async () => expect(await fault(Uint8Array.from({ length: 500 }, (_, i) => (i * 37 + 11) % 251))).toBe('unknown-format'));
  it('a text', async () => expect(await fault(text('Nom;Prénom\n'))).toBe('unknown-format'));
  it('a binary .xls', async () => expect(await fault(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]))).toBe('old-xls'));
  it('a password-protected workbook', async () => {
    const bytes = await writeFile({ sheets: [{ name: 'A', rows: [['x']] }], encryption: { password: 'secret', spinCount: 10 } });
    expect(await fault(bytes)).toBe('encrypted');
  });
  it('a zip archive without a workbook', async () => expect(await fault(await writeZip(new Map([['lisez-moi.txt', text('bonjour')]])))).toBe('not-a-workbook'));
  it('a document of a word processor', async () => {
    const parts = new Map([
      ['[Content_Types].xml', text('<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')],
      ['_rels/.rels', text('<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>')],
      ['word/document.xml', text('<w:document/>')],
    ]);
    expect(await fault(await writeZip(parts))).toBe('not-a-workbook');
  });
  it('a binary .xlsb', async () => expect(await fault(await writeZip(new Map([['xl/workbook.bin', text('x')]])))).toBe('xlsb'));
  it('a workbook that is cut off', async () => {
    const bytes = await writeFile({ sheets: [{ name: 'A', rows: [['x']] }] });
    expect(await fault(bytes.slice(0, bytes.length - 200))).toBe('damaged');
  });
});
