import type { Rect } from './address';
import { MAX_COLS, MAX_ROWS, rectOf } from './address';
import type { Json } from './json';
import { RunList } from './runs';
import type { Style } from './styles';
import { NO_STYLE, propOf, withProps } from './styles';

type RowStyles = RunList<Style>;

const rowPool = new Map<string, RowStyles>();

/** Equal rows are one object, so that rows of the same look are one run. */
function shared(row: RowStyles): RowStyles {
  let key = '';
  for (const run of row.runs(0, MAX_COLS - 1)) key += `${run.from}:${run.value.id} `;
  const known = rowPool.get(key);
  if (known) return known;
  rowPool.set(key, row);
  return row;
}

const PLAIN_ROW = shared(RunList.of(NO_STYLE));

/** One block of cells that have the same style. */
export interface StyledRect {
  readonly rect: Rect;
  readonly style: Style;
}

/** The styles of a sheet's cells, as bands of rows that are alike; never changed, every operation gives a new grid. */
export class FormatGrid {
  private readonly bands: RunList<RowStyles>;

  private constructor(bands: RunList<RowStyles>) {
    this.bands = bands;
  }

  static readonly empty = new FormatGrid(RunList.of(PLAIN_ROW));

  /**
   * A grid built row by row: the way to load a file.
   *
   * @param rows bands of rows in ascending order, each with its runs of columns in ascending order
   * @param base the style of what they leave out
   */
  static load(
    rows: Iterable<{ from: number; to: number; cols: readonly { from: number; to: number; value: Style }[] }>,
    base: Style = NO_STYLE,
  ): FormatGrid {
    const bands = [...rows].map(({ from, to, cols }) => ({ from, to, value: shared(RunList.from(base, cols)) }));
    return new FormatGrid(RunList.from(shared(RunList.of(base)), bands));
  }

  style(row: number, col: number): Style {
    return this.bands.get(row).get(col);
  }

  get(row: number, col: number, key: string): Json {
    return propOf(this.style(row, col), key);
  }

  /** Sets properties on every cell of the block. */
  set(rect: Rect, props: Readonly<Record<string, Json>>): FormatGrid {
    return this.map(rect, (style) => withProps(style, props));
  }

  /** Changes each style that occurs in the block. */
  map(rect: Rect, change: (style: Style) => Style): FormatGrid {
    const done = new Map<RowStyles, RowStyles>();
    const changeRow = (row: RowStyles): RowStyles => {
      const known = done.get(row);
      if (known) return known;
      const made = shared(row.map(rect.left, rect.right, change));
      done.set(row, made);
      return made;
    };
    return new FormatGrid(this.bands.map(rect.top, rect.bottom, changeRow));
  }

  /** The value of a property where the whole block agrees, null where it is mixed. */
  uniform(rect: Rect, key: string): Json {
    let found: Json | undefined;
    for (const { style } of this.blocks(rect)) {
      const value = propOf(style, key);
      if (found !== undefined && JSON.stringify(found) !== JSON.stringify(value)) return null;
      found = value;
    }
    return found ?? null;
  }

  /** The block cut into pieces of one style each, top to bottom, left to right. */
  *blocks(rect: Rect): Generator<StyledRect> {
    for (const band of this.bands.runs(rect.top, rect.bottom)) {
      for (const run of band.value.runs(rect.left, rect.right)) {
        yield { rect: rectOf(band.from, run.from, band.to, run.to), style: run.value };
      }
    }
  }

  /** Puts the styles of a block of another grid (or of this one) at a place. */
  paste(from: FormatGrid, source: Rect, row: number, col: number): FormatGrid {
    let grid: FormatGrid = this.map(
      rectOf(row, col, row + source.bottom - source.top, col + source.right - source.left),
      () => NO_STYLE,
    );
    for (const { rect, style } of from.blocks(source)) {
      if (style === NO_STYLE) continue;
      const target = rectOf(
        rect.top - source.top + row, rect.left - source.left + col,
        rect.bottom - source.top + row, rect.right - source.left + col,
      );
      grid = grid.map(target, () => style);
    }
    return grid;
  }

  /** Opens rows; they look like the row above, as Excel's do. */
  insertRows(at: number, count: number): FormatGrid {
    return new FormatGrid(this.bands.insert(at, count, at > 0 ? this.bands.get(at - 1) : PLAIN_ROW));
  }

  removeRows(at: number, count: number): FormatGrid {
    return new FormatGrid(this.bands.remove(at, count));
  }

  /** Opens columns; they look like the column on their left. */
  insertCols(at: number, count: number): FormatGrid {
    return this.eachRow((row) => row.insert(at, count, at > 0 ? row.get(at - 1) : NO_STYLE));
  }

  removeCols(at: number, count: number): FormatGrid {
    return this.eachRow((row) => row.remove(at, count));
  }

  /** The smallest block outside of which nothing is set (whole rows and columns do not count); null where nothing is. */
  usedRange(): Rect | null {
    let used: Rect | null = null;
    for (const { rect, style } of this.blocks(rectOf(0, 0, MAX_ROWS - 1, MAX_COLS - 1))) {
      if (style === NO_STYLE || rect.bottom >= MAX_ROWS - 1 || rect.right >= MAX_COLS - 1) continue;
      used = used === null ? rect : rectOf(
        Math.min(used.top, rect.top), Math.min(used.left, rect.left),
        Math.max(used.bottom, rect.bottom), Math.max(used.right, rect.right),
      );
    }
    return used;
  }

  private eachRow(change: (row: RowStyles) => RowStyles): FormatGrid {
    const done = new Map<RowStyles, RowStyles>();
    return new FormatGrid(
      this.bands.map(0, MAX_ROWS - 1, (row) => {
        const made = done.get(row) ?? shared(change(row));
        done.set(row, made);
        return made;
      }),
    );
  }
}
