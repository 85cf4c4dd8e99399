/** Text as XML holds it. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML text as it reads. */
export const unescapeXml = (text: string): string =>
  text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });

/** One element found in a text: all of it, its attributes, what is inside. */
export interface Element {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

/** The attributes of a start tag's text. */
export function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, value] of tag.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)) if (name !== undefined) found[name] = unescapeXml(value ?? '');
  return found;
}

/** Every element of a name, for elements that do not hold others of the same name. */
export function elementsOf(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<${name}(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([text, attributes, inner]) => ({ text, attributes: attributesOf(attributes ?? ''), inner: inner ?? '' }));
}

/** The first element of a name, or null. */
export const elementOf = (xml: string, name: string): Element | null => elementsOf(xml, name)[0] ?? null;

/** The direct children of a document's root, in order. */
export function childrenOf(xml: string): { name: string; text: string }[] {
  const children: { name: string; text: string }[] = [];
  let depth = 0;
  let start = 0;
  for (const match of xml.matchAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>/g)) {
    const [text, closing, name, self] = match;
    if (name === undefined) continue;
    if (closing === '/') {
      depth--;
      if (depth === 1) children.push({ name, text: xml.slice(start, match.index + text.length) });
      continue;
    }
    if (depth === 1) start = match.index;
    if (self === '/') {
      if (depth === 1) children.push({ name, text });
    } else depth++;
  }
  return children;
}
