import type { Workbook } from '../model';
import { freshParts } from './fresh';
import { graftParts } from './graft';
import { writeSettings } from './settings';
import { FileSource } from './source';
import { writeZip } from './zip';

/**
 * Writes a workbook as .xlsx. A workbook that was opened from a file keeps what the model does not hold.
 *
 * @returns the file's bytes; the same workbook gives the same bytes but for the date of saving
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  if (workbook.source instanceof FileSource) return writeZip(await graftParts(workbook, workbook.source));
  const parts = await freshParts(workbook, workbook.sheets.list(), false);
  writeSettings(workbook, parts, 'xl/workbook.xml');
  return writeZip(parts);
}
