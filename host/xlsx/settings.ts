import type { Json, Workbook } from '../model';
import type { Parts } from './zip';
import { contentType, partText, relationsOf, relsPath, setPart } from './package';
import { elementOf, elementsOf, escapeXml, unescapeXml } from './xml';

/** The namespace of the part in which the document settings stand. */
const NAMESPACE = 'urn:workbook-host:document-settings';
const PATH = 'customXml/documentSettings.xml';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

const isJson = (value: unknown): value is Json =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || (typeof value === 'object' && Object.values(value).every(isJson));

/**
 * Reads the document settings: those that this module wrote, as a custom XML part that Excel keeps, and those of Excel's own
 * web extension parts. A setting that is no JSON is taken as text.
 */
export function readSettings(workbook: Workbook, parts: Parts): void {
  const put = (key: string, text: string): void => {
    let value: unknown = text;
    try {
      value = JSON.parse(text);
    } catch {
      // Excel's own parts hold plain text too.
      value = text;
    }
    workbook.setSetting(key, isJson(value) ? value : text);
  };
  for (const path of parts.keys()) {
    if (/^xl\/webextensions\/webextension\d*\.xml$/.test(path)) {
      for (const { attributes } of elementsOf(partText(parts, path), 'we:property')) put(attributes.name ?? '', attributes.value ?? '');
    }
  }
  const own = partText(parts, PATH);
  if (elementOf(own, 'settings')?.attributes.xmlns !== NAMESPACE) return;
  for (const { attributes, inner } of elementsOf(own, 'setting')) put(attributes.name ?? '', unescapeXml(inner));
}

/** Writes the document settings as a part of the package. */
export function writeSettings(workbook: Workbook, parts: Parts, path: string): void {
  if (workbook.settings.size === 0 && !parts.has(PATH)) return;
  const entries = [...workbook.settings].map(([key, value]) => `<setting name="${escapeXml(key)}">${escapeXml(JSON.stringify(value))}</setting>`);
  setPart(parts, PATH, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><settings xmlns="${NAMESPACE}">${entries.join('')}</settings>`);
  if (!relationsOf(parts, path).some(({ target }) => target === PATH)) addRelation(parts, path, 'rIdSettings', TYPE, `/${PATH}`);
  if (contentType(parts, PATH) === null) addContentType(parts, PATH, 'application/xml');
}

/** Adds a relationship to a part. */
export function addRelation(parts: Parts, path: string, id: string, type: string, target: string): void {
  const rels = relsPath(path);
  const empty = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const xml = (parts.has(rels) ? partText(parts, rels) : empty).replace(/(<Relationships\b[^>]*)\/>/, '$1></Relationships>');
  const added = `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`;
  setPart(parts, rels, xml.replace('</Relationships>', `${added}</Relationships>`));
}

/** Declares a part's content type. */
export function addContentType(parts: Parts, path: string, type: string): void {
  const xml = partText(parts, '[Content_Types].xml');
  const override = `<Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`;
  setPart(parts, '[Content_Types].xml', xml.replace('</Types>', `${override}</Types>`));
}
