import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { Json } from '../../model';

const horizontal: Record<number, string> = {
  [HorizontalAlign.LEFT]: 'Left',
  [HorizontalAlign.CENTER]: 'Center',
  [HorizontalAlign.RIGHT]: 'Right',
  [HorizontalAlign.JUSTIFIED]: 'Justify',
  [HorizontalAlign.DISTRIBUTED]: 'Distributed',
};

const vertical: Record<number, string> = {
  [VerticalAlign.TOP]: 'Top',
  [VerticalAlign.MIDDLE]: 'Center',
  [VerticalAlign.BOTTOM]: 'Bottom',
};

/**
 * What a cell's look in Univer says of the properties that a person can set there, in the model's words; a
 * property that is absent has its ordinary value.
 */
export function modelProps(style: IStyleData | null): Record<string, Json> {
  return {
    numberFormat: style?.n?.pattern ?? 'General',
    'format.font.name': style?.ff ?? 'Calibri',
    'format.font.size': style?.fs ?? 11,
    'format.font.bold': style?.bl === BooleanNumber.TRUE,
    'format.font.italic': style?.it === BooleanNumber.TRUE,
    'format.font.underline': style?.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None',
    'format.font.strikethrough': style?.st?.s === BooleanNumber.TRUE,
    'format.font.color': hex(style?.cl?.rgb) ?? '#000000',
    'format.fill.color': hex(style?.bg?.rgb) ?? '',
    'format.horizontalAlignment': horizontal[style?.ht ?? 0] ?? 'General',
    'format.verticalAlignment': vertical[style?.vt ?? VerticalAlign.BOTTOM] ?? 'Bottom',
    'format.wrapText': style?.tb === WrapStrategy.WRAP,
    ...border('EdgeTop', style?.bd?.t),
    ...border('EdgeBottom', style?.bd?.b),
    ...border('EdgeLeft', style?.bd?.l),
    ...border('EdgeRight', style?.bd?.r),
  };
}

function border(edge: string, line: Nullable<IBorderStyleData>): Record<string, Json> {
  const path = `format.borders.${edge}`;
  if (!line || line.s === BorderStyleTypes.NONE) return { [`${path}.style`]: 'None' };
  const heavy = line.s === BorderStyleTypes.THICK ? 'Thick' : line.s === BorderStyleTypes.MEDIUM ? 'Medium' : 'Thin';
  return { [`${path}.style`]: lineKind(line.s), [`${path}.weight`]: heavy, [`${path}.color`]: hex(line.cl.rgb) ?? '#000000' };
}

function lineKind(kind: BorderStyleTypes): string {
  if (kind === BorderStyleTypes.DOUBLE) return 'Double';
  if (kind === BorderStyleTypes.DOTTED || kind === BorderStyleTypes.HAIR) return 'Dot';
  return kind === BorderStyleTypes.DASHED || kind === BorderStyleTypes.MEDIUM_DASHED ? 'Dash' : 'Continuous';
}

/** Univer writes colours as '#rrggbb' or 'rgb(r, g, b)'. */
function hex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
