/**
 * Licences under which a package may be used and passed on beside an MIT project. What is not listed is
 * refused until someone has read it: GPL, AGPL, LGPL and "UNLICENSED" are left out on purpose.
 */
export const ACCEPTED: ReadonlySet<string> = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Unlicense',
  'CC0-1.0',
  // Data and texts, with attribution (browser support tables, a build tool's input).
  'CC-BY-4.0',
  // Copyleft file by file: unmodified files of a tool (axe-core, in tests) bind nothing else.
  'MPL-2.0',
]);

/** A package that is allowed in spite of what it states, and why. */
export interface Exception {
  name: string;
  /** Exactly what it states, so that a change asks for a new look; undefined where it states nothing. */
  licence: string | undefined;
  reason: string;
}

/** The allowed exceptions; one that no package needs any more is a problem too. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    name: '@microsoft/office-js',
    licence: 'LICENSE',
    reason:
      'Microsoft’s terms: use in add-ins for Office is what they allow. Needed unmodified, for tests and the try-it page; neither committed nor part of the built add-in.',
  },
  {
    name: '@univerjs/telemetry',
    licence: undefined,
    reason:
      'No licence field in package.json, but an Apache-2.0 LICENSE file; an interface package of the Apache-2.0 repository dream-num/univer.',
  },
];

/** Packages refused whatever they state: proprietary parts of Univer without a licence. */
export const REFUSED_SCOPES: readonly string[] = ['@univerjs-pro/'];
