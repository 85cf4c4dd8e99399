import type { Rect } from './address';
import { rectOf } from './address';
import type { FormatGrid } from './formats';
import type { Json } from './json';
import type { Style } from './styles';
import { propOf } from './styles';

const BORDER = /^format\.borders\.(\w+)\.(\w+)$/;

/** A part of a block whose cells' properties change together. */
interface Part {
  readonly rect: Rect;
  readonly props: (style: Style) => Record<string, Json>;
}

/** The cells of a block, and the edge of theirs, that make up one of the block's borders. */
function edges(rect: Rect, side: string): { rect: Rect; edge: string }[] {
  const { top, left, bottom, right } = rect;
  switch (side) {
    case 'EdgeTop':
      return [{ rect: rectOf(top, left, top, right), edge: side }];
    case 'EdgeBottom':
      return [{ rect: rectOf(bottom, left, bottom, right), edge: side }];
    case 'EdgeLeft':
      return [{ rect: rectOf(top, left, bottom, left), edge: side }];
    case 'EdgeRight':
      return [{ rect: rectOf(top, right, bottom, right), edge: side }];
    case 'InsideHorizontal':
      return top === bottom ? [] : [{ rect: rectOf(top, left, bottom - 1, right), edge: 'EdgeBottom' }];
    case 'InsideVertical':
      return left === right ? [] : [{ rect: rectOf(top, left, bottom, right - 1), edge: 'EdgeRight' }];
    default:
      return [{ rect, edge: side }];
  }
}

/** The changes of cells that setting a property on a block means: a border is set on the block's rim or between its cells only. */
export function borderKeys(rect: Rect, key: string, value: Json): Part[] {
  const match = BORDER.exec(key);
  const [, side, property] = match ?? [];
  if (side === undefined || property === undefined) return [{ rect, props: () => ({ [key]: value }) }];
  return edges(rect, side).map((part) => {
    const own = `format.borders.${part.edge}`;
    // A colour or a weight given to a border that is not there draws it, in Excel.
    const draws = (style: Style): boolean => property !== 'style' && propOf(style, `${own}.style`) === 'None';
    return {
      rect: part.rect,
      props: (style) => ({ ...(draws(style) ? { [`${own}.style`]: 'Continuous' } : {}), [`${own}.${property}`]: value }),
    };
  });
}

/** A property of a block, null where its cells differ; of a border, of the cells that bear it. */
export function readBorder(formats: FormatGrid, rect: Rect, key: string): Json {
  const [, side, property] = BORDER.exec(key) ?? [];
  if (side === undefined || property === undefined) return formats.uniform(rect, key);
  const part = edges(rect, side)[0];
  return part ? formats.uniform(part.rect, `format.borders.${part.edge}.${property}`) : null;
}
