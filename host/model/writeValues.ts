import { checkRect, rectAt } from './address';
import { ModelError } from './errors';
import type { Sheet } from './sheet';
import { typedContent } from './typed';
import type { CellContent, CellInput } from './values';

/** Puts values into a block as if typed; see Sheet.setValues. */
export function writeValues(sheet: Sheet, row: number, col: number, values: readonly (readonly CellInput[])[]): void {
  const cols = values[0]?.length ?? 0;
  if (cols === 0 || values.some((line) => line.length !== cols)) throw new ModelError('InvalidArgument', 'The values are not a block.');
  const rect = checkRect(rectAt(row, col, values.length, cols));
  sheet.checkEditable(rect);
  const { state } = sheet;
  // All is read before anything is written: one refused value leaves the block as it was.
  const formats: { row: number; col: number; format: string }[] = [];
  const contents = values.map((line, i) => line.map((input, j): CellContent | null => {
    if (typeof input !== 'string' || input === '') return input === null ? null : typedContent(input, false).content;
    const before = state.formats.get(row + i, col + j, 'numberFormat');
    const { content, format } = typedContent(input, before === '@');
    if (format !== null && before === 'General') formats.push({ row: row + i, col: col + j, format });
    return content;
  }));
  contents.forEach((line, i) => {
    line.forEach((content, j) => {
      if (content !== null) state.cells.set(row + i, col + j, content);
    });
  });
  for (const cell of formats) state.formats = state.formats.set(rectAt(cell.row, cell.col, 1, 1), { numberFormat: cell.format });
  sheet.edited(rect);
}
