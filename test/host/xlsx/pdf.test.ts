import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeXlsx } from '../../../host/xlsx';
import { sampleWorkbook } from './sample';

const soffice = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find((path) => existsSync(path));

describe('LibreOffice', () => {
  it('turns a written workbook into PDF pages', async () => {
    if (soffice === undefined) {
      console.warn('LibreOffice is not installed here: the conversion to PDF was not tried.');
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'xlsx-pdf-'));
    try {
      writeFileSync(join(folder, 'bilan.xlsx'), await writeXlsx(sampleWorkbook()));
      execFileSync(soffice, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'bilan.xlsx')], { timeout: 110000, stdio: 'ignore' });
      const pdf = readFileSync(join(folder, 'bilan.pdf'));
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.length).toBeGreaterThan(20000);
      const keep = process.env.KEEP_PDF;
      if (keep !== undefined) {
        mkdirSync(keep, { recursive: true });
        writeFileSync(join(keep, 'bilan.pdf'), pdf);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120000);
});
