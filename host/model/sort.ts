import type { Rect } from './address';
import { intersect, rectOf } from './address';
import { ModelError } from './errors';
import { copyFormula } from './formulas';
import type { Sheet } from './sheet';
import type { CellContent, CellValue } from './values';
import { CellError, isFormulaCell, valueOf } from './values';

/** A column by which rows are sorted. */
export interface SortField {
  /** Column within the block, from 0. */
  readonly key: number;
  /** Default true. */
  readonly ascending?: boolean;
}

/** How a block is sorted. */
export interface SortOptions {
  readonly matchCase?: boolean;
  /** The first row stays; default false. */
  readonly hasHeaders?: boolean;
}

/** How text is looked for. */
export interface FindOptions {
  /** The whole cell must be the text; default false. */
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  /** Stop at the first; default false. */
  readonly first?: boolean;
}

/** Excel's order of kinds: numbers, text, booleans, errors; blanks always last. */
const rank = (value: CellValue): number =>
  value === '' ? 4 : value instanceof CellError ? 3 : typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0;

const fold = (text: string, matchCase: boolean): string => (matchCase ? text : text.toLowerCase());

function compare(a: CellValue, b: CellValue, ascending: boolean, collator: Intl.Collator): number {
  if (a === '' || b === '') return rank(a) - rank(b);
  const order = rank(a) - rank(b) || (typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b) || 0);
  return ascending ? order : -order;
}

/** Sorts the rows of a block; see Sheet.sort. */
export function sortRange(sheet: Sheet, rect: Rect, fields: readonly SortField[], options: SortOptions): void {
  sheet.checkEditable(rect);
  if (sheet.merges.touching(rect).length > 0) throw new ModelError('MergedRangeConflict', 'Merged cells cannot be sorted.');
  const used = intersect(rect, sheet.usedRange(true) ?? rectOf(rect.top, rect.left));
  if (!used) return;
  const top = rect.top + (options.hasHeaders === true ? 1 : 0);
  const collator = new Intl.Collator(sheet.workbook.locale, { sensitivity: options.matchCase === true ? 'variant' : 'accent' });
  const rows: { row: number; cells: (CellContent | undefined)[] }[] = [];
  for (let row = top; row <= Math.min(rect.bottom, used.bottom); row++) {
    const cells: (CellContent | undefined)[] = [];
    for (let col = rect.left; col <= Math.min(rect.right, used.right); col++) cells.push(sheet.content(row, col));
    rows.push({ row, cells });
  }
  const sorted = rows.toSorted((a, b) => {
    for (const { key, ascending = true } of fields) {
      const order = compare(valueOf(a.cells[key]), valueOf(b.cells[key]), ascending, collator);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  const before = sheet.state.formats;
  sorted.forEach(({ row, cells }, i) => {
    const to = top + i;
    cells.forEach((content, j) => {
      sheet.load(to, rect.left + j, isFormulaCell(content) ? { ...content, formula: copyFormula(content.formula, to - row, 0) } : content);
    });
    if (to !== row) sheet.state.formats = sheet.state.formats.paste(before, rectOf(row, rect.left, row, rect.right), to, rect.left);
  });
  sheet.edited(rect);
}

/** The cells that hold a text; see Sheet.find. */
export function findCells(sheet: Sheet, text: string, rect: Rect, options: FindOptions): { row: number; col: number }[] {
  const wanted = fold(text, options.matchCase === true);
  const found: { row: number; col: number }[] = [];
  sheet.eachCell(rect, (content, row, col) => {
    if (options.first === true && found.length > 0) return;
    const shown = fold(isFormulaCell(content) ? content.formula : sheet.text(row, col), options.matchCase === true);
    if (options.completeMatch === true ? shown === wanted : shown.includes(wanted)) found.push({ row, col });
  });
  return found;
}
