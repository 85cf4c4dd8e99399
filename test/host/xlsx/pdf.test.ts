import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Workbook } from '../../../host/model';
import { writeXlsx } from '../../../host/xlsx';
import { toPdf } from '../../print/libreOffice';
import { at, sampleWorkbook } from './sample';

/** The PDF of a workbook; null, and said, where LibreOffice is not installed. */
async function pdfOf(workbook: Workbook, name: string): Promise<Buffer | null> {
  const pdf = toPdf(await writeXlsx(workbook));
  if (pdf === null) {
    console.warn('LibreOffice is not installed here: the conversion to PDF was not tried.');
    return null;
  }
  const keep = process.env.KEEP_PDF;
  if (keep !== undefined) {
    mkdirSync(keep, { recursive: true });
    writeFileSync(join(keep, `${name}.pdf`), pdf);
  }
  return pdf;
}

const pageCount = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('LibreOffice', () => {
  it('turns a written workbook into PDF pages', async () => {
    const pdf = await pdfOf(sampleWorkbook(), 'bilan');
    if (pdf === null) return;
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20000);
  }, 120000);

  it.each([[[], 1], [[12], 2], [[12, 20], 3]])('breaks 30 rows, one page wide, at %j: %i pages', async (breaks, pages) => {
    const workbook = new Workbook({ sheets: ['Bilan'] });
    const sheet = workbook.sheets.get(0);
    sheet.setValues(0, 0, Array.from({ length: 30 }, (_, row) => Array.from({ length: 14 }, (_, col) => row * col)));
    sheet.setPageLayout({ orientation: 'Landscape', zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null }, titleRows: at('1:1') });
    for (const row of breaks) sheet.rowBreaks.add(row);
    const pdf = await pdfOf(workbook, `sauts-${String(breaks.length)}`);
    if (pdf !== null) expect(pageCount(pdf)).toBe(pages);
  }, 120000);
});
