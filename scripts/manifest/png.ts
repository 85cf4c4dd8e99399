import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { IconSize } from './rules';

const SIGNATURE = '89504e470d0a1a0a';

/**
 * Reads the size of PNG files of a folder from their headers.
 *
 * @param folder where the icons are
 * @example pngSizes('assets')('bilan-32.png')  // { width: 32, height: 32 }
 */
export function pngSizes(folder: string): IconSize {
  return fileName => {
    const path = join(folder, fileName);
    if (!existsSync(path)) return undefined;
    const bytes = readFileSync(path);
    // Eight bytes of signature, the length and name of the chunk IHDR, then width and height.
    if (bytes.length < 24 || bytes.subarray(0, 8).toString('hex') !== SIGNATURE) return undefined;
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  };
}
