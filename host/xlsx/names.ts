import type { Name, Rect, Workbook } from '../model';
import { formatAddress, parseAddress } from '../model';
import type { Sheet } from '../model';
import { elementsOf, escapeXml, unescapeXml } from './xml';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

/** Cuts "A!$1:$2,A!$B:$B" at the commas that are not inside apostrophes. */
const pieces = (refs: string): string[] => refs.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

const rects = (refs: string): Rect[] => pieces(refs).flatMap((piece) => parseAddress(piece)?.rect ?? []);

/**
 * Reads the defined names of `xl/workbook.xml`: names, hidden ones too, and what Excel keeps as names (print areas and titles).
 *
 * @param sheets the sheets in the file's order; null for those that the model does not hold
 * @returns what the model does not hold (filter ranges and the like), to be written back as it is
 */
export function readNames(workbook: Workbook, xml: string, sheets: readonly (Sheet | null)[]): string[] {
  const names: Name[] = [];
  const kept: string[] = [];
  for (const { text, attributes, inner } of elementsOf(xml, 'definedName')) {
    const { name = '', localSheetId, hidden, comment } = attributes;
    const sheet = localSheetId === undefined ? null : (sheets[Number(localSheetId)] ?? null);
    const refs = unescapeXml(inner);
    if (name === PRINT_AREA && sheet) sheet.setPageLayout({ printAreas: rects(refs) });
    else if (name === PRINT_TITLES && sheet) {
      const [first, second] = rects(refs);
      const columns = [first, second].find((rect) => rect?.top === 0 && rect.bottom > 1000000 && rect.right < 16383);
      const rows = [first, second].find((rect) => rect !== undefined && rect !== columns);
      sheet.setPageLayout({ titleRows: rows ?? null, titleColumns: columns ?? null });
    } else if (name.startsWith('_xlnm.')) kept.push(sheet ? text.replace(/localSheetId="\d+"/, `localSheetId="${sheet.id}"`) : text);
    else names.push({ name, scope: sheet?.id ?? null, formula: `=${refs}`, visible: hidden !== '1' && hidden !== 'true', comment: comment ?? '' });
  }
  workbook.names.load(names);
  return kept;
}

/** The `<definedNames>` of a workbook, '' where there are none. hucre does not write the hidden flag, so we do. */
export function writeNames(workbook: Workbook, kept: readonly string[] = []): string {
  const index = (sheetId: string): number => workbook.sheets.list().findIndex(({ id }) => id === sheetId);
  const entries = workbook.names.list().map(({ name, scope, formula, visible, comment }) =>
    entry(name, formula.slice(1), scope === null ? null : index(scope), visible, comment));
  workbook.sheets.list().forEach((sheet, i) => {
    const { printAreas, titleRows, titleColumns } = sheet.pageLayout;
    const ref = (rect: Rect): string => formatAddress(rect, { absolute: true, sheet: sheet.name });
    if (printAreas.length > 0) entries.push(entry(PRINT_AREA, printAreas.map(ref).join(','), i));
    const titles = [titleColumns, titleRows].filter((rect) => rect !== null);
    if (titles.length > 0) entries.push(entry(PRINT_TITLES, titles.map(ref).join(','), i));
  });
  for (const text of kept) {
    const sheetId = /localSheetId="([^"]*)"/.exec(text)?.[1];
    if (sheetId === undefined) entries.push(text);
    else if (index(sheetId) >= 0) entries.push(text.replace(/localSheetId="[^"]*"/, `localSheetId="${index(sheetId)}"`));
  }
  return entries.length > 0 ? `<definedNames>${entries.join('')}</definedNames>` : '';
}

function entry(name: string, refs: string, sheet: number | null, visible = true, comment = ''): string {
  const attributes = [
    `name="${escapeXml(name)}"`,
    ...(comment === '' ? [] : [`comment="${escapeXml(comment)}"`]),
    ...(sheet === null ? [] : [`localSheetId="${sheet}"`]),
    ...(visible ? [] : ['hidden="1"']),
  ];
  return `<definedName ${attributes.join(' ')}>${escapeXml(refs)}</definedName>`;
}
