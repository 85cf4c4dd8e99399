import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { licenceProblems, parseLock } from '../../scripts/licences/check';
import { installedLicence } from '../../scripts/licences/installed';
import { parseSpdx, satisfied } from '../../scripts/licences/spdx';

const root = join(__dirname, '..', '..');
const none = (): undefined => undefined;

describe('the project’s lockfile', () => {
  it('holds only packages whose licence is accepted, and no download address', () => {
    const lock = parseLock(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    expect(Object.keys(lock).length).toBeGreaterThan(100);
    expect(licenceProblems(lock, installedLicence(root))).toEqual([]);
  });

  it('must be of version 3', () => {
    expect(() => parseLock('{"lockfileVersion":1,"dependencies":{}}')).toThrow('version 3');
  });
});

describe('a package', () => {
  const one = (license: string | undefined): string[] =>
    licenceProblems({ 'node_modules/a': license === undefined ? {} : { license } }, none, []);

  it.each(['MIT', 'Apache-2.0 AND MIT', '(BSD-3-Clause OR GPL-2.0)', '(MIT OR WTFPL)', 'Apache-2.0 WITH LLVM-exception'])(
    'under %s is accepted',
    license => {
      expect(one(license)).toEqual([]);
    },
  );

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0',
    'LGPL-3.0-or-later',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE',
    'MIT AND GPL-3.0-only',
    '(GPL-2.0 OR AGPL-3.0)',
    '',
    undefined,
  ])('under %s is refused', license => {
    expect(one(license)).toEqual([`a: ${license ?? 'nothing'} is not an accepted licence (node_modules/a)`]);
  });

  it('is refused from a proprietary scope, also deep down and with a licence', () => {
    const path = 'node_modules/b/node_modules/@univerjs-pro/engine';
    expect(licenceProblems({ [path]: { license: 'MIT' } }, none, [])).toEqual([
      `@univerjs-pro/engine: refused whatever its licence (${path})`,
    ]);
  });

  it('without a licence in the lockfile is judged by what is installed', () => {
    expect(licenceProblems({ 'node_modules/a': {} }, () => 'ISC', [])).toEqual([]);
  });

  it('with a download address is a problem', () => {
    const lock = { 'node_modules/a': { license: 'MIT', resolved: 'https://example.org/a.tgz' } };
    expect(licenceProblems(lock, none, [])).toEqual(['a: the lockfile records a download address']);
  });
});

describe('an exception', () => {
  const exception = { name: 'a', licence: 'LICENSE', reason: 'read' };

  it('covers the package as it was when someone read its terms', () => {
    expect(licenceProblems({ 'node_modules/a': { license: 'LICENSE' } }, none, [exception])).toEqual([]);
  });

  it('does not cover other terms, and is then reported as idle', () => {
    expect(licenceProblems({ 'node_modules/a': { license: 'GPL-3.0' } }, none, [exception])).toEqual([
      'a: GPL-3.0 is not an accepted licence (node_modules/a)',
      'a: an exception that nothing needs',
    ]);
  });
});

describe('a licence expression', () => {
  const mit = (text: string): boolean | undefined => {
    const expression = parseSpdx(text);
    return expression === undefined ? undefined : satisfied(expression, id => id === 'MIT');
  };

  it.each([
    ['MIT', true],
    ['GPL-2.0', false],
    ['MIT OR GPL-2.0 AND ISC', true],
    ['GPL-2.0 OR ISC AND MIT', false],
    ['(MIT OR GPL-2.0) AND ISC', false],
    ['(MIT OR (GPL-2.0)) AND MIT', true],
    ['MIT OR', undefined],
    ['(MIT', undefined],
    ['MIT)', undefined],
    ['MIT GPL-2.0', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(mit(text)).toBe(expected);
  });
});
