import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokensCss } from '../../scripts/tokens';

const folder = join(__dirname, '../../src/taskpane');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('the style sheets of the pane', () => {
  it('tokens.css is what the script makes of Fluent’s tokens', () => {
    expect(read('tokens.css')).toBe(tokensCss());
  });

  it('every token used is there, and none is there for nothing', () => {
    const sheets = readdirSync(join(folder, 'styles')).map((name) => read(join('styles', name))).join('\n');
    const used = new Set(sheets.match(/var\(--\w+\)/g)?.map((name) => name.slice(6, -1)));
    const made = new Set(read('tokens.css').match(/--\w+(?=:)/g)?.map((name) => name.slice(2)));
    expect([...used].sort()).toEqual([...made].sort());
  });

  it('every part is in the sheet of the page', () => {
    const imported = [...read('index.css').matchAll(/^@import '\.\/styles\/(.+)';$/gm)].map(([, name]) => name);
    expect(imported.toSorted()).toEqual(readdirSync(join(folder, 'styles')).toSorted());
  });

  it('nothing is inline: the page’s security policy forbids it', () => {
    expect(read('index.html')).not.toMatch(/<style|<script|style=|\son\w+=/);
  });
});
