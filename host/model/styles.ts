import type { Json } from './json';

/** The cell-backed properties that are set, by path as in Office.js: 'numberFormat', 'format.fill.color', … */
export interface Style {
  readonly id: number;
  readonly props: Readonly<Record<string, Json>>;
}

const pool = new Map<string, Style>();

/** What an ordinary cell of Excel answers where nothing was set. */
export const STYLE_DEFAULTS: Readonly<Record<string, Json>> = {
  numberFormat: 'General',
  style: 'Normal',
  hyperlink: null,
  dataValidation: null,
  'format.fill.color': '',
  'format.fill.pattern': 'None',
  'format.fill.patternColor': '',
  'format.fill.patternTintAndShade': 0,
  'format.fill.tintAndShade': 0,
  'format.font.name': 'Calibri',
  'format.font.size': 11,
  'format.font.bold': false,
  'format.font.italic': false,
  'format.font.underline': 'None',
  'format.font.strikethrough': false,
  'format.font.subscript': false,
  'format.font.superscript': false,
  'format.font.color': '#000000',
  'format.font.tintAndShade': 0,
  'format.horizontalAlignment': 'General',
  'format.verticalAlignment': 'Bottom',
  'format.wrapText': false,
  'format.shrinkToFit': false,
  'format.indentLevel': 0,
  'format.textOrientation': 0,
  'format.readingOrder': 'Context',
  'format.autoIndent': false,
  'format.protection.locked': true,
  'format.protection.formulaHidden': false,
};

const BORDER_DEFAULTS: Readonly<Record<string, Json>> = { style: 'None', color: '#000000', weight: 'Thin', tintAndShade: 0 };

/** The value of a property that was never set; null for a path that is not known. */
export function defaultOf(key: string): Json {
  const border = /^format\.borders\.\w+\.(\w+)$/.exec(key)?.[1];
  return (border === undefined ? STYLE_DEFAULTS[key] : BORDER_DEFAULTS[border]) ?? null;
}

/** The one Style object for a set of properties; properties at their default value are left out. */
export function styleOf(props: Readonly<Record<string, Json>>): Style {
  const kept = Object.entries(props)
    .filter(([key, value]) => value !== defaultOf(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const canonical = JSON.stringify(kept);
  const known = pool.get(canonical);
  if (known) return known;
  const style: Style = { id: pool.size, props: Object.freeze(Object.fromEntries(kept)) };
  pool.set(canonical, style);
  return style;
}

/** The style of a cell on which nothing was set. */
export const NO_STYLE: Style = styleOf({});

/** A property of a style, its default where it is not set. */
export const propOf = (style: Style, key: string): Json => (key in style.props ? (style.props[key] ?? null) : defaultOf(key));

/** The style with some properties changed. */
export const withProps = (style: Style, changes: Readonly<Record<string, Json>>): Style => styleOf({ ...style.props, ...changes });

/** The style with what `clear(formats)` takes away gone: links and validation rules stay. */
export const withoutFormats = (style: Style): Style =>
  styleOf(Object.fromEntries(Object.entries(style.props).filter(([key]) => !isFormatKey(key))));

/** Whether a key is part of a cell's format (and not its link or validation rule). */
export const isFormatKey = (key: string): boolean => key === 'numberFormat' || key === 'style' || key.startsWith('format.');
