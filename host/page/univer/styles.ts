import { BaselineOffset, BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import { propOf } from '../../model';
import type { Json, Style } from '../../model';

const horizontal: Record<string, HorizontalAlign> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Justify: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const edges = { t: 'EdgeTop', b: 'EdgeBottom', l: 'EdgeLeft', r: 'EdgeRight', tl_br: 'DiagonalDown', bl_tr: 'DiagonalUp' } as const;

const known = new Map<number, IStyleData>();

/**
 * The look of a cell in Univer's words. The model pools its styles, so each is worked out once.
 *
 * @example
 * univerStyle(sheet.styleAt(0, 0)) // → { bl: 1, n: { pattern: 'dd/mm/yyyy' } }
 */
export function univerStyle(style: Style): IStyleData {
  const done = known.get(style.id);
  if (done) return done;
  const made = translate(style);
  known.set(style.id, made);
  return made;
}

/** The id under which a style of the model stands in Univer's style table. */
export const styleKey = (style: Style): string => `m${style.id}`;

/**
 * The same look with everything else taken away: Univer merges what it is given into what a cell has.
 */
export function replacingStyle(style: IStyleData): IStyleData {
  const nothing = {
    ff: null, fs: null, it: null, bl: null, ul: null, st: null, ol: null, bg: null, cl: null, va: null,
    n: null, tr: null, td: null, ht: null, vt: null, tb: null, pd: null,
    bd: { t: null, r: null, b: null, l: null, tl_br: null, bl_tr: null },
  };
  // Univer's type says that some of these can't be null; its own undo writes null to take a property away.
  return Object.assign(nothing, style, { bd: { ...nothing.bd, ...style.bd } }) as unknown as IStyleData;
}

function translate(style: Style): IStyleData {
  const made: IStyleData = {};
  const text = (key: string): string => String(propOf(style, key) ?? '');
  const has = (key: string): boolean => key in style.props;
  if (has('format.font.name')) made.ff = text('format.font.name');
  if (has('format.font.size')) made.fs = Number(propOf(style, 'format.font.size'));
  if (propOf(style, 'format.font.bold') === true) made.bl = BooleanNumber.TRUE;
  if (propOf(style, 'format.font.italic') === true) made.it = BooleanNumber.TRUE;
  if (text('format.font.underline') !== 'None') made.ul = { s: BooleanNumber.TRUE };
  if (propOf(style, 'format.font.strikethrough') === true) made.st = { s: BooleanNumber.TRUE };
  if (propOf(style, 'format.font.subscript') === true) made.va = BaselineOffset.SUBSCRIPT;
  if (propOf(style, 'format.font.superscript') === true) made.va = BaselineOffset.SUPERSCRIPT;
  if (has('format.font.color')) made.cl = { rgb: text('format.font.color') };
  if (text('format.fill.color') !== '') made.bg = { rgb: text('format.fill.color') };
  if (has('numberFormat')) made.n = { pattern: text('numberFormat') };
  const ht = horizontal[text('format.horizontalAlignment')];
  if (ht !== undefined) made.ht = ht;
  if (has('format.verticalAlignment')) made.vt = vertical[text('format.verticalAlignment')] ?? VerticalAlign.BOTTOM;
  if (propOf(style, 'format.wrapText') === true) made.tb = WrapStrategy.WRAP;
  const angle = propOf(style, 'format.textOrientation');
  if (typeof angle === 'number' && angle !== 0) made.tr = { a: -angle };
  const indent = propOf(style, 'format.indentLevel');
  if (typeof indent === 'number' && indent > 0) {
    // Excel's indent is three spaces of the body font a level.
    const width = 2 + indent * 9;
    made.pd = made.ht === HorizontalAlign.RIGHT ? { r: width } : { l: width };
  }
  const borders = translateBorders(style);
  if (borders) made.bd = borders;
  return made;
}

function translateBorders(style: Style): IBorderData | null {
  const made: IBorderData = {};
  for (const [side, edge] of Object.entries(edges)) {
    const line = borderLine((name) => propOf(style, `format.borders.${edge}.${name}`));
    if (line && isSide(side)) made[side] = line;
  }
  return Object.keys(made).length > 0 ? made : null;
}

const isSide = (side: string): side is keyof typeof edges => side in edges;

function borderLine(get: (name: string) => Json): IBorderStyleData | null {
  const kind = String(get('style') ?? 'None');
  if (kind === 'None') return null;
  return { s: lineStyle(kind, String(get('weight') ?? 'Thin')), cl: { rgb: String(get('color') ?? '#000000') } };
}

function lineStyle(kind: string, weight: string): BorderStyleTypes {
  if (kind === 'Double') return BorderStyleTypes.DOUBLE;
  if (kind === 'Dot') return BorderStyleTypes.DOTTED;
  if (kind === 'Dash') return weight === 'Thin' ? BorderStyleTypes.DASHED : BorderStyleTypes.MEDIUM_DASHED;
  if (kind === 'DashDot' || kind === 'SlantDashDot') return BorderStyleTypes.DASH_DOT;
  if (kind === 'DashDotDot') return BorderStyleTypes.DASH_DOT_DOT;
  if (weight === 'Hairline') return BorderStyleTypes.HAIR;
  if (weight === 'Medium') return BorderStyleTypes.MEDIUM;
  return weight === 'Thick' ? BorderStyleTypes.THICK : BorderStyleTypes.THIN;
}
