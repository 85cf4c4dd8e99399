import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './installed-browser';

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** Folders under Program Files in which the editions of Office put Excel. */
const officeFolders = ['root/Office16', 'Office16', 'Office15', 'root/Office15'];

/**
 * The Excel of this machine; undefined where there is none that add-ins can be sideloaded into.
 *
 * @example
 * findExcel() // → '/Applications/Microsoft Excel.app' on a Mac with Excel
 */
export function findExcel({ platform, env, exists }: Machine = thisMachine): string | undefined {
  if (platform === 'darwin') {
    return ['/Applications/Microsoft Excel.app', `${env['HOME'] ?? ''}/Applications/Microsoft Excel.app`].find(exists);
  }
  if (platform !== 'win32') return undefined;
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'ProgramW6432'].flatMap((name) => env[name] ?? []);
  return roots.flatMap((root) => officeFolders.map((folder) => join(root, 'Microsoft Office', folder, 'EXCEL.EXE'))).find(exists);
}
