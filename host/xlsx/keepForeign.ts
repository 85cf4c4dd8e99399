import { childrenOf } from './xml';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The order in which a worksheet's parts stand. */
const ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios',
  'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations',
  'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches',
  'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls',
  'webPublishItems', 'tableParts', 'extLst',
];

/** What of a sheet changed, as far as it decides whose part is taken. */
interface Changes {
  readonly charts: boolean;
  readonly tables: boolean;
  readonly columns: boolean;
  readonly page: boolean;
}

/** The parts that the model writes; the others are the file's own. */
function ours(changes: Changes): Set<string> {
  const names = ['sheetPr', 'dimension', 'sheetViews', 'sheetData', 'sheetProtection', 'mergeCells'];
  if (changes.columns) names.push('cols');
  if (changes.page) names.push('printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks');
  if (changes.charts) names.push('drawing');
  if (changes.tables) names.push('tableParts');
  return new Set(names);
}

/**
 * A changed sheet's XML: what the model holds from the new text, everything else (validation rules, conditional formats,
 * comments, pictures, extensions) from the old one.
 */
export function keepForeign(before: string, after: string, changes: Changes): string {
  const mine = ours(changes);
  const chosen = [
    ...childrenOf(before).filter(({ name }) => !mine.has(name)),
    ...childrenOf(after).filter(({ name }) => mine.has(name)),
  ];
  const place = (name: string): number => {
    const at = ORDER.indexOf(name);
    return at < 0 ? ORDER.length : at;
  };
  const sorted = chosen.map((child, i) => ({ ...child, i })).sort((a, b) => place(a.name) - place(b.name) || a.i - b.i);
  const own = /<worksheet\b[^>]*>/.exec(before)?.[0] ?? '<worksheet>';
  const root = own.includes('xmlns:r=') ? own : own.replace('>', ` xmlns:r="${RELATIONS}">`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${root}${sorted.map(({ text }) => text).join('')}</worksheet>`;
}
