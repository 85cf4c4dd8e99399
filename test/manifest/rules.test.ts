import { join } from 'node:path';

import { development, manifest, manifestProblems, pngSizes } from '../../scripts/manifest';
import type { IconSize } from '../../scripts/manifest/rules';

const icons = pngSizes(join(__dirname, '..', '..', 'assets'));
const good = manifest(development(), '1.2.3');
const long = 'x'.repeat(251);

/** The problems of the manifest with one piece exchanged; the piece must be there. */
function broken(piece: string | RegExp, by: string, iconSize: IconSize = icons): string[] {
  const xml = good.replace(piece, by);
  expect(xml).not.toBe(good);
  return manifestProblems(xml, iconSize);
}

describe('the manifest’s rules', () => {
  it.each<[string, string | RegExp, string, string]>([
    ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>bilan</Id>', 'Id "bilan" is not a GUID'],
    ['a version of three numbers', '1.2.3.0', '1.2.3', 'Version "1.2.3" is not four numbers'],
    ['a resid that leads nowhere', 'resid="Group.Label"', 'resid="Group.Labels"', 'resid Group.Labels is not defined'],
    ['a resource that nobody uses', 'resid="Group.Label"', 'resid="Pane.Label"', 'resource Group.Label is not used'],
    [
      'a resid of 33 characters',
      /Help\.Url/g,
      'H'.repeat(33),
      `resid ${'H'.repeat(33)} is longer than 32`,
    ],
    ['a long label', 'DefaultValue="Générer le bilan"', `DefaultValue="${'x'.repeat(126)}"`, 'ShortStrings: longer than 125: '],
    ['a long tooltip', /DefaultValue="Montre[^"]*"/, `DefaultValue="${long}"`, 'LongStrings: longer than 250: '],
    ['a long description', /DefaultValue="Établit[^"]*"/, `DefaultValue="${long}"`, 'Description: longer than 250: '],
    ['an English text left empty', 'Value="CAE report"', 'Value=""', 'ShortStrings: an empty text'],
    ['a page over http', 'https://localhost:3000/taskpane', 'http://localhost:3000/taskpane', 'not an https address'],
    ['a metadata file over http', 'Value="https://localhost:3000/functions.en', 'Value="http://localhost:3000/functions.en', 'not an https address'],
    ['a label without English', /(DefaultValue="Générer le bilan")>\s*<bt:Override[^>]*\/>/, '$1>', 'Generate.Label has no English form'],
    ['a name without English', /<Override Locale="en-US" Value="CAE annual[^>]*>/, '', 'DisplayName has no English form'],
    ['functions without French texts', /<bt:Override Locale="fr-FR"[^>]*>/, '', 'metadata has no fr-FR form'],
    ['another default language', '<DefaultLocale>fr-FR', '<DefaultLocale>fr', 'DefaultLocale is fr, not fr-FR'],
    ['an icon that is not there', 'assets/bilan-24.png', 'assets/bilan-25.png', 'icon bilan-25.png does not exist'],
    ['an icon of another size', 'assets/bilan-24.png', 'assets/bilan-48.png', 'bilan-48.png is 48 × 48, not 24 px'],
    ['a button without its 80 px image', /<bt:Image size="80"[^>]*>/, '', 'an Icon lacks 80 px'],
    ['commands with a page of their own', '<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Help.Url"', 'FunctionFile does not name Taskpane.Url'],
    ['functions with a page of their own', /<Page>\s*<SourceLocation resid="Taskpane.Url"/, '<Page><SourceLocation resid="Help.Url"', 'Page does not name'],
    ['two runtimes', /(<Runtime resid[^>]*>)/, '$1$1', 'there must be one Runtime'],
    ['another namespace', 'DefaultValue="CAE"', 'DefaultValue="BILAN"', 'namespace is not CAE'],
    ['a floor too high', 'MinVersion="1.9"', 'MinVersion="1.17"', 'the requirement ExcelApi 1.9 is missing'],
    ['runtimes after the functions', /(<Runtimes>[^]*<\/Runtimes>)(\s*)(<AllFormFactors>[^]*<\/AllFormFactors>)/, '$3$2$1', 'Runtimes is not first'],
    ['permissions before the settings', /(<DefaultSettings>[^]*<\/DefaultSettings>)(\s*)(<Permissions>.*<\/Permissions>)/, '$3$2$1', 'DefaultSettings stands too late in OfficeApp'],
    ['an element unknown there', '<Permissions>', '<Tokens/><Permissions>', 'OfficeApp has no place for Tokens'],
  ])('refuse %s', (_, piece, by, problem) => {
    expect(broken(piece, by).join('\n')).toContain(problem);
  });

  it('want the 128 px icon of Office’s lists, although the manifest does not name it', () => {
    const without128: IconSize = file => (file.includes('-128') ? undefined : icons(file));
    expect(manifestProblems(good, without128)).toEqual(['icon bilan-128.png is missing']);
  });
});

describe('the size of a PNG file', () => {
  it('is read from its header', () => {
    expect(icons('generer-40.png')).toEqual({ width: 40, height: 40 });
  });

  it('is unknown for a file of another kind', () => {
    expect(icons('aide.html')).toBeUndefined();
  });
});
