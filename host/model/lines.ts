import type { Rect } from './address';
import { MAX_COLS, MAX_ROWS } from './address';
import type { Line } from './records';
import type { RunList } from './runs';
import type { Sheet } from './sheet';
import { linesOf, textWidth } from './widths';

const same = new Map<string, Line>();

/** Equal lines are one object, so that equal neighbours are one run. */
export function lineOf(size: number | null, hidden: boolean): Line {
  const key = `${String(size)}/${String(hidden)}`;
  const known = same.get(key);
  if (known) return known;
  const line: Line = { size, hidden };
  same.set(key, line);
  return line;
}

/** The widths of a sheet's columns or the heights of its rows, in points, and which of them are hidden. */
export class SheetLines {
  private readonly sheet: Sheet;
  private readonly axis: 'rows' | 'columns';

  constructor(sheet: Sheet, axis: 'rows' | 'columns') {
    this.sheet = sheet;
    this.axis = axis;
  }

  get defaultSize(): number {
    return this.axis === 'rows' ? this.sheet.state.defaultRowHeight : this.sheet.state.defaultColumnWidth;
  }

  /** Width or height in points, whether hidden or not. */
  size(index: number): number {
    return this.list.get(index).size ?? this.defaultSize;
  }

  isHidden(index: number): boolean {
    return this.list.get(index).hidden;
  }

  /** The common size of a stretch in points, null where they differ. */
  uniformSize(from: number, to: number): number | null {
    return this.uniform(from, to, ({ size, hidden }) => (hidden ? 0 : (size ?? this.defaultSize)));
  }

  uniformHidden(from: number, to: number): boolean | null {
    return this.uniform(from, to, ({ hidden }) => hidden);
  }

  /** Sets a size in points; null gives the default back. */
  setSize(from: number, to: number, size: number | null): void {
    this.sheet.checkAllowed(this.axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
    this.change(from, to, (line) => lineOf(size, size === 0 || line.hidden));
  }

  setHidden(from: number, to: number, hidden: boolean): void {
    this.sheet.checkAllowed(this.axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
    this.change(from, to, (line) => lineOf(line.size === 0 ? null : line.size, hidden));
  }

  /** The runs of equal lines of a stretch. */
  runs(from = 0, to = (this.axis === 'rows' ? MAX_ROWS : MAX_COLS) - 1): Generator<{ from: number; to: number; value: Line }> {
    return this.list.runs(from, to);
  }

  /** Distance in points from the sheet's edge to the start of a line; hidden lines take no room. */
  offset(index: number): number {
    let points = 0;
    if (index <= 0) return 0;
    for (const { from, to, value } of this.list.runs(0, index - 1)) points += (to - from + 1) * (value.hidden ? 0 : (value.size ?? this.defaultSize));
    return points;
  }

  /** The line at a distance in points from the sheet's edge, and how far into it. */
  at(points: number): { index: number; rest: number } {
    let left = Math.max(0, points);
    const last = (this.axis === 'rows' ? MAX_ROWS : MAX_COLS) - 1;
    for (const { from, to, value } of this.list.runs(0, last)) {
      const size = value.hidden ? 0 : (value.size ?? this.defaultSize);
      const room = (to - from + 1) * size;
      if (size > 0 && left < room) return { index: from + Math.floor(left / size), rest: left % size };
      left -= room;
    }
    return { index: last, rest: 0 };
  }

  /** Fits the lines to the text in the block, by an estimate of the width of letters. Lines without text are left. */
  autofit(rect: Rect): void {
    const best = new Map<number, number>();
    const byRow = this.axis === 'rows';
    this.sheet.eachCell(rect, (_, row, col) => {
      if (this.sheet.merges.at(row, col)) return;
      const text = this.sheet.text(row, col);
      const size = Number(this.sheet.format(row, col, 'format.font.size'));
      const bold = this.sheet.format(row, col, 'format.font.bold') === true;
      const wraps = this.sheet.format(row, col, 'format.wrapText') === true;
      const need = byRow
        ? (wraps ? linesOf(text, this.sheet.columns.size(col), size, bold) : 1) * Math.ceil(size * 1.36)
        : wraps ? 0 : Math.max(...text.split('\n').map((line) => textWidth(line, size, bold))) + 6;
      const index = byRow ? row : col;
      best.set(index, Math.max(best.get(index) ?? 0, need));
    });
    for (const [index, need] of best) {
      if (need > 0) this.setSize(index, index, byRow ? Math.max(this.defaultSize, Math.min(need, 409)) : Math.min(Math.ceil(need / 0.75) * 0.75, 1342));
    }
  }

  private get list(): RunList<Line> {
    return this.sheet.state[this.axis];
  }

  private uniform<T>(from: number, to: number, read: (line: Line) => T): T | null {
    const found = new Set<T>();
    for (const { value } of this.list.runs(from, to)) found.add(read(value));
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
  }

  private change(from: number, to: number, change: (line: Line) => Line): void {
    this.sheet.state[this.axis] = this.list.map(from, to, change);
    this.sheet.workbook.emit({ type: 'dimensions', sheetId: this.sheet.id, axis: this.axis, from, to });
  }
}
