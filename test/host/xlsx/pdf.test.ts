import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Workbook } from '../../../host/model';
import { writeXlsx } from '../../../host/xlsx';
import { at, sampleWorkbook } from './sample';

const soffice = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find((path) => existsSync(path));

/** The PDF that LibreOffice makes of a workbook; null where it is not installed. */
async function toPdf(workbook: Workbook, name: string): Promise<Buffer | null> {
  if (soffice === undefined) {
    console.warn('LibreOffice is not installed here: the conversion to PDF was not tried.');
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-pdf-'));
  try {
    writeFileSync(join(folder, `${name}.xlsx`), await writeXlsx(workbook));
    execFileSync(soffice, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `${name}.xlsx`)], { timeout: 110000, stdio: 'ignore' });
    const pdf = readFileSync(join(folder, `${name}.pdf`));
    const keep = process.env.KEEP_PDF;
    if (keep !== undefined) {
      mkdirSync(keep, { recursive: true });
      writeFileSync(join(keep, `${name}.pdf`), pdf);
    }
    return pdf;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const pageCount = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('LibreOffice', () => {
  it('turns a written workbook into PDF pages', async () => {
    const pdf = await toPdf(sampleWorkbook(), 'bilan');
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
    const pdf = await toPdf(workbook, `sauts-${String(breaks.length)}`);
    if (pdf !== null) expect(pageCount(pdf)).toBe(pages);
  }, 120000);
});
