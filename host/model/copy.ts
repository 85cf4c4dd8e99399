import type { Rect } from './address';
import { checkRect, colCount, intersect, rectAt, rectOf, rowCount } from './address';
import { copyFormula } from './formulas';
import type { Sheet } from './sheet';
import type { CellContent } from './values';
import { isFormulaCell, valueOf } from './values';

/** How a block is copied. */
export interface CopyOptions {
  /** Excel.RangeCopyType's words; default 'All'. */
  readonly what?: 'All' | 'Formulas' | 'Values' | 'Formats';
  /** Blank cells of the source leave the target alone; default false. */
  readonly skipBlanks?: boolean;
  /** Rows become columns; default false. */
  readonly transpose?: boolean;
  /** The target's size, where it is a multiple of the source's and is filled by repeating it; default the source's. */
  readonly rows?: number;
  readonly cols?: number;
}

/** Copies a block to a place; see Sheet.copyFrom. */
export function copyInto(target: Sheet, source: Sheet, from: Rect, row: number, col: number, options: CopyOptions): void {
  const { what = 'All', skipBlanks = false, transpose = false } = options;
  const used = source.usedRange() ?? rectOf(from.top, from.left);
  // Whole columns and rows: only what is used is walked through.
  const block = intersect(from, { ...used, top: 0, left: 0 }) ?? rectOf(from.top, from.left);
  const height = transpose ? colCount(block) : rowCount(block);
  const width = transpose ? rowCount(block) : colCount(block);
  const repeatDown = Math.max(1, Math.floor((options.rows ?? height) / height));
  const repeatRight = Math.max(1, Math.floor((options.cols ?? width) / width));
  const whole = checkRect(rectAt(row, col, height * repeatDown, width * repeatRight));
  target.checkEditable(whole);
  const contents: { i: number; j: number; content: CellContent | undefined }[] = [];
  for (let i = block.top; i <= block.bottom; i++) {
    for (let j = block.left; j <= block.right; j++) contents.push({ i, j, content: source.content(i, j) });
  }
  const formats = source.state.formats;
  target.workbook.batch(() => {
    for (let down = 0; down < repeatDown; down++) {
      for (let right = 0; right < repeatRight; right++) {
        const top = row + down * height;
        const left = col + right * width;
        for (const { i, j, content } of contents) {
          const toRow = top + (transpose ? j - block.left : i - block.top);
          const toCol = left + (transpose ? i - block.top : j - block.left);
          if (transpose && (what === 'All' || what === 'Formats')) target.state.formats = target.state.formats.paste(formats, rectOf(i, j), toRow, toCol);
          if (what === 'Formats' || (skipBlanks && content === undefined)) continue;
          target.load(toRow, toCol, what === 'Values' ? valueOf(content) : moved(content, toRow - i, toCol - j));
        }
        if (!transpose && (what === 'All' || what === 'Formats')) target.state.formats = target.state.formats.paste(formats, block, top, left);
      }
    }
    if (what === 'All') copyMerges(target, source, block, row, col);
    if (what !== 'Values' && what !== 'Formulas') target.workbook.emit({ type: 'formats', sheetId: target.id, rect: whole });
    if (what !== 'Formats') target.edited(whole);
  });
}

const moved = (content: CellContent | undefined, rows: number, cols: number): CellContent | undefined =>
  isFormulaCell(content) ? { ...content, formula: copyFormula(content.formula, rows, cols) } : content;

function copyMerges(target: Sheet, source: Sheet, block: Rect, row: number, col: number): void {
  const areas = source.merges.touching(block).filter((area) => area.bottom <= block.bottom && area.right <= block.right);
  for (const area of areas) {
    const place = rectAt(row + area.top - block.top, col + area.left - block.left, rowCount(area), colCount(area));
    if (target.tables.touching(place).length === 0) target.merges.merge(place);
  }
}
