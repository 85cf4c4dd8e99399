import type { Sheet, Workbook } from '../model';
import { freshParts } from './fresh';
import { mergeStyles } from './mergeStyles';
import { writeNames } from './names';
import { contentType, partText, relationsOf, relsPath, setPart } from './package';
import type { ListedSheet } from './package';
import { addContentType, addRelation, writeSettings } from './settings';
import type { FileSource } from './source';
import { keepForeign } from './keepForeign';
import { elementOf, elementsOf, escapeXml } from './xml';
import type { Parts } from './zip';

const SHEET_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

/**
 * The file of a workbook that came from one, with what changed put into it: sheets that are as they were stay byte for byte,
 * changed ones are written anew around what the model does not hold, new ones are added.
 */
export async function graftParts(workbook: Workbook, source: FileSource): Promise<Parts> {
  const parts: Parts = new Map(source.parts);
  const sheets = workbook.sheets.list();
  const written = sheets.filter((sheet) => !source.sheets.has(sheet.id) || source.changes(sheet).any);
  const fresh = written.length > 0 ? await freshParts(workbook, written, true) : null;
  dropPart(parts, source.path, 'xl/calcChain.xml');
  const listed = new Map<string, ListedSheet>();
  if (fresh) {
    const styles = mergeStyles(partText(parts, 'xl/styles.xml'), partText(fresh, 'xl/styles.xml'));
    setPart(parts, 'xl/styles.xml', styles.xml);
    written.forEach((sheet, i) => {
      const from = `xl/worksheets/sheet${i + 1}.xml`;
      const xml = partText(fresh, from).replace(/(<c\b[^>]*?\ss=")(\d+)"/g, (_, start: string, index: string) => `${start}${styles.formatIndex(Number(index))}"`);
      setPart(fresh, from, xml);
      const own = source.sheets.get(sheet.id);
      if (own) {
        replaceSheet(parts, fresh, from, own, source, sheet);
        return;
      }
      const path = copyPart(parts, fresh, from);
      const relationId = `rIdSheet${i + 1}x`;
      addRelation(parts, source.path, relationId, SHEET_RELATION, `/${path}`);
      const ids = [...source.sheets.values(), ...source.foreignSheets, ...listed.values()].map(({ sheetId }) => sheetId);
      listed.set(sheet.id, { name: sheet.name, sheetId: Math.max(0, ...ids) + 1, relationId, path, isWorksheet: true });
    });
  }
  for (const [id, sheet] of source.sheets) if (!workbook.sheets.byId(id)) dropPart(parts, source.path, sheet.path);
  writeWorkbook(parts, workbook, source, new Map([...source.sheets, ...listed]));
  writeSettings(workbook, parts, source.path);
  if (!source.sameProperties(workbook)) await replaceProperties(parts, workbook);
  return parts;
}

/** Copies a part with those that it refers to, under names that are free; gives its new path. */
function copyPart(parts: Parts, from: Parts, path: string): string {
  const target = freePath(parts, path);
  const bytes = from.get(path);
  if (bytes) parts.set(target, bytes);
  const type = contentType(from, path);
  if (type !== null) addContentType(parts, target, type);
  // The number of a table is to be one of its own in the workbook.
  const table = /xl\/tables\/table(\d+)\.xml$/.exec(target);
  if (table) setPart(parts, target, partText(parts, target).replace(/(<table\b[^>]*?\sid=")\d+"/, `$1${table[1]}"`));
  let rels = partText(from, relsPath(path));
  for (const { id, target: inner, external } of relationsOf(from, path)) {
    if (external || !from.has(inner)) continue;
    const copied = copyPart(parts, from, inner);
    rels = rels.replace(new RegExp(`(Id="${id}"[^>]*Target=")[^"]*"`), `$1/${copied}"`);
  }
  if (rels !== '') setPart(parts, relsPath(target), rels);
  return target;
}

/** A path with the first number that is free: `xl/charts/chart3.xml`. */
function freePath(parts: Parts, path: string): string {
  for (let n = 1; ; n++) {
    const made = path.replace(/\d*(\.\w+)$/, `${n}$1`);
    if (!parts.has(made)) return made;
  }
}

/** Takes a part out, with its relationships and its declaration. */
function dropPart(parts: Parts, workbookPath: string, path: string): void {
  const relation = relationsOf(parts, workbookPath).find(({ target }) => target === path);
  if (parts.has(path)) dropRelation(parts, workbookPath, relation?.id ?? '', path);
}

/** Takes a part out, and the relationship that leads to it. */
function dropRelation(parts: Parts, from: string, id: string, path: string): void {
  parts.delete(path);
  parts.delete(relsPath(path));
  const without = (part: string, pattern: RegExp): void => { setPart(parts, part, partText(parts, part).replace(pattern, '')); };
  without('[Content_Types].xml', new RegExp(`<Override\\b[^>]*PartName="/${path}"[^>]*/>`));
  if (id !== '') without(relsPath(from), new RegExp(`<Relationship\\b[^>]*\\bId="${id}"[^>]*/>`));
}

/** Writes a changed sheet of the file anew, around what the model does not hold. */
function replaceSheet(parts: Parts, fresh: Parts, from: string, own: ListedSheet, source: FileSource, sheet: Sheet): void {
  const changes = source.changes(sheet);
  let xml = partText(fresh, from);
  for (const { id, type, target } of relationsOf(parts, own.path)) {
    if ((type === 'drawing' && changes.charts) || (type === 'table' && changes.tables)) dropRelation(parts, own.path, id, target);
  }
  // Relationship ids of both must differ.
  for (const { id, type, target, external } of relationsOf(fresh, from)) {
    const isNew = (type === 'drawing' && changes.charts) || (type === 'table' && changes.tables);
    if (!isNew) continue;
    const added = `h${id}`;
    xml = xml.replace(`r:id="${id}"`, `r:id="${added}"`);
    addRelation(parts, own.path, added, `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`, external ? target : `/${copyPart(parts, fresh, target)}`);
  }
  setPart(parts, own.path, keepForeign(partText(parts, own.path), xml, changes));
}

/** The workbook part: sheets, names, the sheet in front, and the order to calculate. */
function writeWorkbook(parts: Parts, workbook: Workbook, source: FileSource, listed: ReadonlyMap<string, ListedSheet>): void {
  let xml = partText(parts, source.path);
  const entries = workbook.sheets.list().map((sheet) => {
    const entry = listed.get(sheet.id);
    const state = sheet.visibility === 'Visible' ? '' : ` state="${sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden'}"`;
    return entry ? `<sheet name="${escapeXml(sheet.name)}" sheetId="${entry.sheetId}"${state} r:id="${entry.relationId}"/>` : '';
  });
  // Sheets that the model does not hold stand behind the others: their number among the names stays free.
  const foreign = source.foreignSheets.map(({ name, sheetId, relationId }) => `<sheet name="${escapeXml(name)}" sheetId="${sheetId}" r:id="${relationId}"/>`);
  entries.push(...foreign);
  const names = writeNames(workbook, source.keptNames);
  xml = xml.replace(/<definedNames\b[\s\S]*?<\/definedNames>|<definedNames\/>/, '').replace(/<calcPr\b[^>]*(?:\/>|>\s*<\/calcPr>)/, '');
  xml = xml.replace(/<sheets>[\s\S]*?<\/sheets>/, () => `<sheets>${entries.join('')}</sheets>`);
  // Names stand right before calcPr, after what may follow the sheets.
  const tail = /<(?:functionGroups|externalReferences)\b[\s\S]*?<\/(?:functionGroups|externalReferences)>/g;
  const ends = [xml.indexOf('</sheets>') + '</sheets>'.length, ...[...xml.matchAll(tail)].map((match) => match.index + match[0].length)];
  const at = Math.max(...ends);
  xml = `${xml.slice(0, at)}${names}<calcPr calcId="191029" fullCalcOnLoad="1"/>${xml.slice(at)}`;
  const active = workbook.activeSheet.position;
  xml = xml.replace(/<workbookView\b[^>]*?\/?>/, (tag) =>
    tag.replace(/\s(?:activeTab|firstSheet)="\d*"/g, '').replace(/(\/?>)$/, ` activeTab="${active}"$1`));
  setPart(parts, source.path, xml);
  selectOnly(parts, workbook, listed);
}

/** Only the sheet in front is selected: Excel would group the others with it. */
function selectOnly(parts: Parts, workbook: Workbook, listed: ReadonlyMap<string, ListedSheet>): void {
  for (const sheet of workbook.sheets.list()) {
    const path = listed.get(sheet.id)?.path ?? '';
    const xml = partText(parts, path);
    if (sheet === workbook.activeSheet || !/\stabSelected="(?:1|true)"/.test(xml)) continue;
    setPart(parts, path, xml.replace(/\stabSelected="(?:1|true)"/, ''));
  }
}

/** Writes the document's properties anew, where they changed. */
async function replaceProperties(parts: Parts, workbook: Workbook): Promise<void> {
  const fresh = await freshParts(workbook, [workbook.activeSheet], true);
  for (const [path, type] of [['docProps/core.xml', 'core-properties'], ['docProps/app.xml', 'extended-properties'], ['docProps/custom.xml', 'custom-properties']] as const) {
    const bytes = fresh.get(path);
    if (!bytes) continue;
    const known = parts.has(path);
    parts.set(path, bytes);
    if (known) continue;
    addContentType(parts, path, contentType(fresh, path) ?? 'application/xml');
    const relation = elementsOf(partText(fresh, '_rels/.rels'), 'Relationship').find(({ attributes }) => attributes.Type?.endsWith(type));
    const rels = partText(parts, '_rels/.rels');
    const added = `<Relationship Id="rIdHost${type}" Type="${relation?.attributes.Type ?? ''}" Target="${path}"/>`;
    if (relation && elementOf(rels, 'Relationships')) setPart(parts, '_rels/.rels', rels.replace('</Relationships>', `${added}</Relationships>`));
  }
}
