import type { Rect } from './address';
import { rectOf } from './address';
import type { CellContent } from './values';

type Row = (CellContent | undefined)[];

const isBlank = (content: CellContent | undefined): boolean => content === undefined || content === '';

/** Counts the changes of all grids, so that no two different contents ever bear the same number. */
let changes = 0;

/** The contents of a sheet's cells, stored by row; a blank cell takes no room. */
export class CellGrid {
  private rows = new Map<number, Row>();
  private order: readonly number[] | null = null;
  private used: Rect | null | undefined;
  private stamp = 0;

  /** Another number after each change: two grids with the same number hold the same. */
  get revision(): number {
    return this.stamp;
  }

  get(row: number, col: number): CellContent | undefined {
    return this.rows.get(row)?.[col];
  }

  set(row: number, col: number, content: CellContent | undefined): void {
    this.touch();
    const cells = this.rows.get(row);
    if (isBlank(content)) {
      if (cells) cells[col] = undefined;
      return;
    }
    if (cells) {
      fill(cells, col);
      cells[col] = content;
      return;
    }
    const added: Row = [];
    fill(added, col);
    added[col] = content;
    this.rows.set(row, added);
    this.order = null;
  }

  /** The rows that hold something, ascending, within the block. */
  *filledRows(from = 0, to = Infinity): Generator<number> {
    for (const row of this.sorted()) {
      if (row > to) return;
      if (row >= from) yield row;
    }
  }

  /** Calls back for every cell of the block that is not blank, row by row. */
  each(rect: Rect, visit: (content: CellContent, row: number, col: number) => void): void {
    for (const row of this.filledRows(rect.top, rect.bottom)) {
      const cells = this.rows.get(row) ?? [];
      const end = Math.min(rect.right, cells.length - 1);
      for (let col = rect.left; col <= end; col++) {
        const content = cells[col];
        if (content !== undefined) visit(content, row, col);
      }
    }
  }

  /** Blanks the block. */
  clear(rect: Rect): void {
    this.touch();
    for (const row of [...this.filledRows(rect.top, rect.bottom)]) {
      const cells = this.rows.get(row) ?? [];
      if (rect.left === 0 && rect.right >= cells.length - 1) {
        this.rows.delete(row);
        this.order = null;
        continue;
      }
      const end = Math.min(rect.right, cells.length - 1);
      for (let col = rect.left; col <= end; col++) cells[col] = undefined;
    }
  }

  /** The smallest block that holds every cell that is not blank; null on an empty sheet. */
  usedRange(): Rect | null {
    if (this.used === undefined) this.used = this.measure();
    return this.used;
  }

  /** Moves whole rows: places are opened (count > 0) or taken out (count < 0) at `at`. */
  shiftRows(at: number, count: number): void {
    const moved = new Map<number, Row>();
    for (const row of this.sorted()) {
      const cells = this.rows.get(row) ?? [];
      if (row < at) moved.set(row, cells);
      else if (row >= at - Math.min(count, 0)) moved.set(row + count, cells);
    }
    this.rows = moved;
    this.order = null;
    this.touch();
  }

  /** Moves whole columns, as `shiftRows` does rows. */
  shiftCols(at: number, count: number): void {
    this.touch();
    for (const cells of this.rows.values()) {
      if (cells.length <= at) continue;
      if (count > 0) cells.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
      else cells.splice(at, -count);
    }
  }

  /** A copy that shares nothing which can change. */
  clone(): CellGrid {
    const copy = new CellGrid();
    for (const [row, cells] of this.rows) copy.rows.set(row, cells.slice());
    copy.order = this.order;
    copy.used = this.used;
    copy.stamp = this.stamp;
    return copy;
  }

  private touch(): void {
    this.used = undefined;
    this.stamp = ++changes;
  }

  private sorted(): readonly number[] {
    this.order ??= [...this.rows.keys()].sort((a, b) => a - b);
    return this.order;
  }

  private measure(): Rect | null {
    let [top, left, bottom, right] = [-1, Infinity, -1, -1];
    for (const row of this.sorted()) {
      const cells = this.rows.get(row) ?? [];
      let last = cells.length - 1;
      while (last >= 0 && cells[last] === undefined) last--;
      if (last < 0) continue;
      if (top < 0) top = row;
      bottom = row;
      right = Math.max(right, last);
      for (let col = 0; col < left && col <= last; col++) if (cells[col] !== undefined) left = col;
    }
    return top < 0 ? null : rectOf(top, left, bottom, right);
  }
}

/** Keeps a row's array packed: holes would make V8 slow for the usual narrow tables. */
function fill(cells: Row, col: number): void {
  while (cells.length < col) cells.push(undefined);
}
