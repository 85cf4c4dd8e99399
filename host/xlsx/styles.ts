import type { AlignmentStyle, BorderLineStyle, BorderSide, CellStyle, FontStyle } from 'hucre';
import type { Json, Style } from '../model';
import { propOf } from '../model';
import { colorFromFile, colorToFile } from './colors';

type Props = Record<string, Json>;

/** Words of files for words of Office.js. */
const HORIZONTAL = {
  general: 'General', left: 'Left', center: 'Center', right: 'Right', fill: 'Fill', justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection', distributed: 'Distributed',
} as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom', justify: 'Justify', distributed: 'Distributed' } as const;
const UNDERLINE = { single: 'Single', double: 'Double', singleAccounting: 'SingleAccountant', doubleAccounting: 'DoubleAccountant' } as const;
const LINES: Readonly<Record<BorderLineStyle, readonly [style: string, weight: string]>> = {
  thin: ['Continuous', 'Thin'], medium: ['Continuous', 'Medium'], thick: ['Continuous', 'Thick'], hair: ['Continuous', 'Hairline'],
  dashed: ['Dash', 'Thin'], mediumDashed: ['Dash', 'Medium'], dotted: ['Dot', 'Thin'], double: ['Double', 'Thin'],
  dashDot: ['DashDot', 'Thin'], mediumDashDot: ['DashDot', 'Medium'], dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'], slantDashDot: ['SlantDashDot', 'Medium'],
};
const SIDES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;

/** The code in files for what Office.js calls by the en-US short date (built-in format 14), and with the time (22). */
const LOCAL_DATE: Readonly<Record<string, string>> = { 'mm-dd-yy': 'm/d/yyyy', 'm/d/yy': 'm/d/yyyy', 'm/d/yy h:mm': 'm/d/yyyy h:mm' };

const keyOf = <K extends string>(words: Readonly<Record<K, unknown>>, word: Json): K | undefined =>
  (Object.keys(words) as K[]).find((key) => words[key] === word);

/** The properties that a file's cell style sets. */
export function propsFromFile(style: CellStyle, theme: readonly string[]): Props {
  const props: Props = {};
  const put = (key: string, value: Json | undefined): void => {
    if (value !== undefined && value !== null) props[key] = value;
  };
  put('numberFormat', style.numFmt === undefined ? undefined : (LOCAL_DATE[style.numFmt] ?? style.numFmt));
  Object.assign(props, fontProps(style.font, theme));
  if (style.fill?.type === 'pattern' && style.fill.pattern !== 'none') {
    put('format.fill.color', colorFromFile(style.fill.fgColor ?? style.fill.bgColor, theme));
  }
  for (const [side, name] of Object.entries(SIDES)) {
    const line = style.border?.[name];
    if (!line) continue;
    const [kind, weight] = LINES[line.style];
    put(`format.borders.${side}.style`, kind);
    put(`format.borders.${side}.weight`, weight);
    put(`format.borders.${side}.color`, colorFromFile(line.color, theme));
  }
  const { alignment, protection } = style;
  put('format.horizontalAlignment', alignment?.horizontal && HORIZONTAL[alignment.horizontal]);
  put('format.verticalAlignment', alignment?.vertical && VERTICAL[alignment.vertical]);
  put('format.wrapText', alignment?.wrapText);
  put('format.shrinkToFit', alignment?.shrinkToFit);
  put('format.indentLevel', alignment?.indent);
  put('format.textOrientation', rotationFromFile(alignment?.textRotation));
  put('format.protection.locked', protection?.locked);
  put('format.protection.formulaHidden', protection?.hidden);
  return props;
}

/** The properties that a file's font sets. */
export function fontProps(font: FontStyle | undefined, theme: readonly string[]): Props {
  const props: Props = {};
  if (!font) return props;
  const underline = font.underline === true ? 'single' : font.underline;
  const pairs: [string, Json | undefined][] = [
    ['name', font.name], ['size', font.size], ['bold', font.bold], ['italic', font.italic], ['strikethrough', font.strikethrough],
    ['underline', underline ? UNDERLINE[underline] : undefined], ['color', colorFromFile(font.color, theme)],
    ['superscript', font.vertAlign === 'superscript' ? true : undefined], ['subscript', font.vertAlign === 'subscript' ? true : undefined],
  ];
  for (const [key, value] of pairs) if (value !== undefined && value !== null) props[`format.font.${key}`] = value;
  return props;
}

/** Files count 91 to 180 for 1 to 90 degrees downwards. */
const rotationFromFile = (rotation: number | undefined): number | undefined =>
  rotation === undefined ? undefined : rotation > 90 && rotation <= 180 ? 90 - rotation : rotation;

const cache = new Map<Style, CellStyle | undefined>();

/** The file's cell style for a style of the model; undefined where nothing is set. */
export function styleToFile(style: Style): CellStyle | undefined {
  if (!cache.has(style)) cache.set(style, makeStyle(style));
  return cache.get(style);
}

function makeStyle(style: Style): CellStyle | undefined {
  if (Object.keys(style.props).length === 0) return undefined;
  const get = (key: string): Json => propOf(style, key);
  const made: CellStyle = {};
  const format = get('numberFormat');
  if (typeof format === 'string' && format !== 'General') made.numFmt = format;
  if (Object.keys(style.props).some((key) => key.startsWith('format.font.'))) made.font = fontToFile(get);
  const fill = colorToFile(get('format.fill.color'));
  if (fill !== null) made.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } };
  for (const [side, name] of Object.entries(SIDES)) {
    const line = borderToFile(get, `format.borders.${side}`);
    if (line) made.border = { ...made.border, [name]: line };
  }
  const alignment = alignmentToFile(get);
  if (Object.keys(alignment).length > 0) made.alignment = alignment;
  if (get('format.protection.locked') === false || get('format.protection.formulaHidden') === true) {
    made.protection = { locked: get('format.protection.locked') !== false, hidden: get('format.protection.formulaHidden') === true };
  }
  return made;
}

/** A font is always written with its name and size: Excel takes its own defaults for a font without. */
function fontToFile(get: (key: string) => Json): FontStyle {
  const underline = keyOf(UNDERLINE, get('format.font.underline'));
  const color = colorToFile(get('format.font.color'));
  return {
    name: String(get('format.font.name')),
    size: Number(get('format.font.size')),
    ...(get('format.font.bold') === true ? { bold: true } : {}),
    ...(get('format.font.italic') === true ? { italic: true } : {}),
    ...(get('format.font.strikethrough') === true ? { strikethrough: true } : {}),
    ...(underline ? { underline } : {}),
    ...(color !== null && color !== '000000' ? { color: { rgb: color } } : {}),
    ...(get('format.font.superscript') === true ? { vertAlign: 'superscript' } : get('format.font.subscript') === true ? { vertAlign: 'subscript' } : {}),
  };
}

function borderToFile(get: (key: string) => Json, key: string): BorderSide | undefined {
  const [style, weight] = [get(`${key}.style`), get(`${key}.weight`)];
  if (style === 'None' || style === null) return undefined;
  const lines = Object.keys(LINES) as BorderLineStyle[];
  const line = lines.find((name) => LINES[name][0] === style && LINES[name][1] === weight) ?? lines.find((name) => LINES[name][0] === style) ?? 'thin';
  const color = colorToFile(get(`${key}.color`));
  return { style: line, ...(color === null ? {} : { color: { rgb: color } }) };
}

function alignmentToFile(get: (key: string) => Json): AlignmentStyle {
  const horizontal = keyOf(HORIZONTAL, get('format.horizontalAlignment'));
  const vertical = keyOf(VERTICAL, get('format.verticalAlignment'));
  const rotation = Number(get('format.textOrientation'));
  const indent = Number(get('format.indentLevel'));
  return {
    ...(horizontal && horizontal !== 'general' ? { horizontal } : {}),
    ...(vertical && vertical !== 'bottom' ? { vertical } : {}),
    ...(get('format.wrapText') === true ? { wrapText: true } : {}),
    ...(get('format.shrinkToFit') === true ? { shrinkToFit: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(rotation !== 0 ? { textRotation: rotation < 0 ? 90 - rotation : rotation } : {}),
  };
}
