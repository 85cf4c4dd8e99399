import { elementOf, elementsOf, escapeXml } from './xml';

const count = (xml: string, list: string, item: string): number => {
  const inner = elementOf(xml, list)?.inner ?? '';
  return elementsOf(inner, item).length;
};

/** Adds items to one of the lists of a stylesheet and corrects its count. */
function append(xml: string, list: string, item: string, added: readonly string[]): string {
  const found = elementOf(xml, list);
  if (!found || added.length === 0) return xml;
  const total = count(xml, list, item) + added.length;
  const attributes = Object.entries(found.attributes).filter(([name]) => name !== 'count').map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return xml.replace(found.text, () => `<${list} count="${total}"${attributes.join('')}>${found.inner}${added.join('')}</${list}>`);
}

const items = (xml: string, list: string, item: string): string[] => elementsOf(elementOf(xml, list)?.inner ?? '', item).map(({ text }) => text);

/** Two stylesheets made one. */
export interface MergedStyles {
  readonly xml: string;
  /** The index of a cell format of the second stylesheet in the merged one. */
  readonly formatIndex: (index: number) => number;
}

/**
 * Adds the cell formats of one stylesheet to another; those that are there keep their places.
 *
 * @param own `xl/styles.xml` of the file
 * @param added `xl/styles.xml` of the sheets that are put in
 */
export function mergeStyles(own: string, added: string): MergedStyles {
  const fonts = count(own, 'fonts', 'font');
  const fills = count(own, 'fills', 'fill');
  const borders = count(own, 'borders', 'border');
  const formats = count(own, 'cellXfs', 'xf');
  let nextFormat = Math.max(163, ...elementsOf(own, 'numFmt').map(({ attributes }) => Number(attributes.numFmtId))) + 1;
  const numbers = new Map<string, number>();
  const numFmts = elementsOf(elementOf(added, 'numFmts')?.inner ?? '', 'numFmt').map(({ attributes }) => {
    numbers.set(attributes.numFmtId ?? '', nextFormat);
    return `<numFmt numFmtId="${nextFormat++}" formatCode="${escapeXml(attributes.formatCode ?? '')}"/>`;
  });
  const xfs = items(added, 'cellXfs', 'xf').slice(1).map((xf) =>
    xf
      .replace(/numFmtId="(\d+)"/, (_, id: string) => `numFmtId="${numbers.get(id) ?? id}"`)
      .replace(/fontId="(\d+)"/, (_, id: string) => `fontId="${Number(id) + fonts}"`)
      .replace(/fillId="(\d+)"/, (_, id: string) => `fillId="${Number(id) + fills}"`)
      .replace(/borderId="(\d+)"/, (_, id: string) => `borderId="${Number(id) + borders}"`)
      .replace(/xfId="\d+"/, 'xfId="0"'),
  );
  let xml = own;
  if (numFmts.length > 0 && !elementOf(xml, 'numFmts')) xml = xml.replace(/<fonts[\s>]/, (tag) => `<numFmts count="0"></numFmts>${tag}`);
  xml = append(xml, 'numFmts', 'numFmt', numFmts);
  xml = append(xml, 'fonts', 'font', items(added, 'fonts', 'font'));
  xml = append(xml, 'fills', 'fill', items(added, 'fills', 'fill'));
  xml = append(xml, 'borders', 'border', items(added, 'borders', 'border'));
  xml = append(xml, 'cellXfs', 'xf', xfs);
  // The first format of both is the ordinary one; hucre's others follow the file's own.
  return { xml, formatIndex: (index) => (index === 0 ? 0 : formats + index - 1) };
}
