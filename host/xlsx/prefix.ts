import { partText, setPart } from './package';
import type { Parts } from './zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * A part's XML with the spreadsheet namespace as the default one: some programs write `<x:worksheet xmlns:x="…">`.
 *
 * @example
 * withoutPrefix('<x:sst xmlns:x="…/main"><x:si/></x:sst>') // '<sst xmlns="…/main"><si/></sst>'
 */
export function withoutPrefix(xml: string): string {
  const root = /<([\w-]+):\w+\b[^>]*>/.exec(xml.slice(0, 4000));
  const prefix = root?.[1];
  if (root === null || prefix === undefined || !root[0].includes(`xmlns:${prefix}="${MAIN}"`) || /\sxmlns="/.test(root[0])) return xml;
  // "<" does not stand in text or attributes, so that every "<x:" is a tag.
  return xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</').replaceAll(`xmlns:${prefix}="${MAIN}"`, `xmlns="${MAIN}"`);
}

/** Takes the prefixes out of a package's parts, so that they can be read and patched as text. */
export function takePrefixesOut(parts: Parts): void {
  for (const [path, bytes] of [...parts]) {
    if (!/^xl\/.*\.xml$/.test(path)) continue;
    const start = new TextDecoder().decode(bytes.subarray(0, 400));
    // Nearly every file has none: only the beginning is looked at.
    if (!/<[\w-]+:(?:workbook|worksheet|styleSheet|sst|table)\b/.test(start)) continue;
    setPart(parts, path, withoutPrefix(partText(parts, path)));
  }
}
