import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const soffice = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find((path) => existsSync(path));

/** Numbers and dates as a French reader's LibreOffice shows them, whatever the machine's language. */
const FRENCH = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop></item>
</oor:items>
`;

/**
 * The PDF that LibreOffice makes of a workbook; null where it is not installed.
 *
 * @param xlsx The bytes of the workbook.
 */
export function toPdf(xlsx: Uint8Array): Buffer | null {
  if (soffice === undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-pdf-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), FRENCH);
    writeFileSync(join(folder, 'classeur.xlsx'), xlsx);
    execFileSync(soffice, [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'classeur.xlsx')], { timeout: 110000, stdio: 'ignore' });
    return readFileSync(join(folder, 'classeur.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
