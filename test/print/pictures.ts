import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { connect } from '../../host/node/excel';
import { writeXlsx } from '../../host/xlsx';
import { projectRoot } from '../../scripts/start/project-root';
import { etablirBilan } from '../../src/commands/bilan';
import { premierJanvier } from '../../src/sources/serialDate';
import { demoWorkbook } from '../demo';
import { toPdf } from './libreOffice';

/** Dots per inch: small enough for a repository, large enough to be read. */
const RESOLUTION = '80';
/** Of the list of all figures, one page shows how it looks. */
const PAGES_OF_FIGURES = 1;

/**
 * `npx tsx test/print/pictures.ts`: prints the bilan of the demonstration and keeps a picture of
 * each page. Needs LibreOffice, and pdftoppm of the Poppler tools.
 */
async function main(): Promise<void> {
  const workbook = demoWorkbook();
  const { disconnect } = connect(workbook);
  const { pose } = await etablirBilan({ annee: 2015, aujourdhui: premierJanvier(2017) }).finally(disconnect);
  const own = new Set(pose.feuilles.map(({ nom }) => nom));
  // The team's own sheets are not part of the report that is sent.
  for (const sheet of [...workbook.sheets.list()]) if (!own.has(sheet.name)) workbook.sheets.remove(sheet);
  const pdf = toPdf(await writeXlsx(workbook));
  if (pdf === null) throw new Error('LibreOffice is not installed here.');
  const work = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const path = join(work, 'bilan.pdf');
    writeFileSync(path, pdf);
    const images = join(projectRoot(), 'docs', 'images', 'pages');
    rmSync(images, { recursive: true, force: true });
    mkdirSync(images, { recursive: true });
    execFileSync('pdftoppm', ['-r', RESOLUTION, '-l', String(lastPage(path)), '-png', path, join(images, 'page')]);
    process.stdout.write(`${readdirSync(images).length} pages in ${images}\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The last page worth a picture: the list of all figures stands at the end. */
function lastPage(path: string): number {
  const pages = execFileSync('pdftotext', [path, '-']).toString().split('\f');
  const first = pages.findIndex((page) => page.includes('Un chiffre par ligne'));
  return first < 0 ? pages.length : first + PAGES_OF_FIGURES;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  process.exitCode = 1;
});
