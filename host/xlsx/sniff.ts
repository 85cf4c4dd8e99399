import { XlsxError } from './errors';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** Whether an old Office container holds an encrypted package: its directory names it in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  outer: for (let at = 0; at + name.length < bytes.length; at++) {
    for (let i = 0; i < name.length; i++) if (bytes[at + i] !== name[i]) continue outer;
    return true;
  }
  return false;
}

/**
 * Looks at a file's first bytes.
 *
 * @throws XlsxError for what is not a zip archive
 */
export function sniff(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError('empty');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) throw new XlsxError(holdsEncryptedPackage(bytes) ? 'encrypted' : 'old-xls');
  // Older files of Excel begin with a bare BIFF record.
  if (startsWith(bytes, 0x09) && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) throw new XlsxError('old-xls');
  if (!startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) throw new XlsxError('unknown-format');
}
