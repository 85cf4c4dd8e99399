/** An XML element as plain data, in document order. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[] | string;
}

/**
 * One element, without ceremony.
 *
 * @param name the qualified name
 * @param attributes in the order in which they are to be written
 * @param children child elements in order, or the element's text
 * @example el('Id', {}, 'abc')                 // <Id>abc</Id>
 * @example el('Host', { Name: 'Workbook' })    // <Host Name="Workbook"/>
 */
export function el(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlElement[] | string = [],
): XmlElement {
  return { name, attributes, children };
}

/**
 * Writes a document: declaration, two spaces a level, a newline at the end.
 *
 * @example toXml(el('a', { b: '1 < 2' }))  // '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1 &lt; 2"/>\n'
 */
export function toXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${render(root, '')}`;
}

function render(element: XmlElement, indent: string): string {
  const { name, attributes, children } = element;
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`)].join(' ');
  if (children.length === 0) return `${indent}<${open}/>\n`;
  if (typeof children === 'string') return `${indent}<${open}>${escape(children)}</${name}>\n`;
  const inner = children.map(child => render(child, `${indent}  `)).join('');
  return `${indent}<${open}>\n${inner}${indent}</${name}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, character => ENTITIES[character] ?? character);
}
