import type { Rect } from './address';
import { checkRect, contains, containsCell, intersect, rectOf, sameRect } from './address';
import { ModelError } from './errors';
import type { Sheet } from './sheet';

/** The merged areas of a sheet. */
export class MergedAreas {
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  list(): readonly Rect[] {
    return this.sheet.state.merges;
  }

  /** The merged area of which a cell is part, or null. */
  at(row: number, col: number): Rect | null {
    return this.list().find((area) => containsCell(area, row, col)) ?? null;
  }

  /** The merged areas that share a cell with the block. */
  touching(rect: Rect): Rect[] {
    return this.list().filter((area) => intersect(area, rect) !== null);
  }

  /**
   * Merges a block; only the top left value stays, as in Excel.
   *
   * @param across merge each row of the block for itself
   * @throws ModelError InvalidOperation over a table
   */
  merge(rect: Rect, across = false): void {
    checkRect(rect);
    this.sheet.checkEditable(rect);
    if (this.sheet.tables.touching(rect).length > 0) throw new ModelError('InvalidOperation', 'Cells of a table cannot be merged.');
    const areas = across ? Array.from({ length: rect.bottom - rect.top + 1 }, (_, i) => rectOf(rect.top + i, rect.left, rect.top + i, rect.right)) : [rect];
    for (const area of areas) this.mergeOne(area);
    this.told();
  }

  /** Takes apart every merged area that shares a cell with the block. */
  unmerge(rect: Rect): void {
    this.sheet.checkEditable(rect);
    this.sheet.state.merges = this.list().filter((area) => intersect(area, rect) === null);
    this.told();
  }

  /** Sets the areas as they are: for loaders. */
  load(areas: readonly Rect[]): void {
    this.sheet.state.merges = areas;
  }

  /** Forgets the areas that lie within the block. */
  dropWithin(rect: Rect): void {
    const left = this.list().filter((area) => !contains(rect, area));
    if (left.length === this.list().length) return;
    this.sheet.state.merges = left;
    this.told();
  }

  private mergeOne(area: Rect): void {
    if (area.top === area.bottom && area.left === area.right) return;
    const kept = this.list().filter((other) => intersect(other, area) === null);
    if (this.list().some((other) => sameRect(other, area))) return;
    let first = true;
    this.sheet.eachCell(area, (content, row, col) => {
      if (first && (row !== area.top || col !== area.left)) this.sheet.load(area.top, area.left, content);
      if (row !== area.top || col !== area.left) this.sheet.load(row, col, undefined);
      first = false;
    });
    this.sheet.state.merges = [...kept, area];
  }

  private told(): void {
    this.sheet.workbook.emit({ type: 'merges', sheetId: this.sheet.id });
  }
}
