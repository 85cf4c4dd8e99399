import { MAX_COLS, MAX_ROWS, formatAddress, wholeSheet } from './address';
import type { Json } from './json';
import type { Sheet } from './sheet';
import { NO_STYLE } from './styles';
import type { CellContent } from './values';
import { CellError } from './values';
import type { Workbook } from './workbook';

const cellJson = (content: CellContent): Json =>
  content instanceof CellError ? { error: content.code } : typeof content !== 'object' ? content
    : 'quoted' in content ? { quoted: content.quoted }
    : { formula: content.formula, value: cellJson(content.value), ...(content.array === undefined ? {} : { array: content.array }) };

/** A record as JSON with its keys in order, absent ones left out. */
function canonical(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(canonical);
  if (value instanceof Map) return canonical(Object.fromEntries(value));
  if (typeof value !== 'object') return null;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, canonical(part)]));
}

function linesJson(sheet: Sheet, axis: 'rows' | 'columns'): Json {
  const last = (axis === 'rows' ? MAX_ROWS : MAX_COLS) - 1;
  const lines: Json[] = [];
  const usual = sheet[axis].defaultSize;
  for (const { from, to, value } of sheet[axis].runs(0, last)) {
    // A size that was set looks like the usual one where it is the same.
    const size = value.size === usual ? null : value.size;
    if (size !== null || value.hidden) lines.push({ from, to, size, hidden: value.hidden });
  }
  return lines;
}

function sheetJson(sheet: Sheet): Json {
  const cells: Record<string, Json> = {};
  sheet.eachCell(wholeSheet, (content, row, col) => {
    cells[formatAddress({ top: row, left: col, bottom: row, right: col })] = cellJson(content);
  });
  const formats: Json[] = [];
  for (const { rect, style } of sheet.state.formats.blocks(wholeSheet)) {
    if (style !== NO_STYLE) formats.push({ range: formatAddress(rect), ...style.props });
  }
  const { name, visibility, view, merges, tables, charts, pageLayout, protection, selection, customProperties } = sheet.state;
  return {
    id: sheet.id,
    cells,
    formats,
    rows: linesJson(sheet, 'rows'),
    columns: linesJson(sheet, 'columns'),
    merges: merges.map((area) => formatAddress(area)).sort(),
    ...(canonical({ name, visibility, view, tables, charts, pageLayout, protection, selection, customProperties }) as Record<string, Json>),
  };
}

/**
 * Everything that can be seen in a workbook, as plain JSON in a fixed order: two workbooks that look alike give the same.
 *
 * @example
 * expect(dump(after)).toEqual(dump(before))
 */
export function dump(workbook: Workbook): Json {
  const { counters: _counters, names, ...state } = workbook.state;
  return {
    sheets: workbook.sheets.list().map(sheetJson),
    names: canonical(names.toSorted((a, b) => (`${a.scope ?? ''}!${a.name}` < `${b.scope ?? ''}!${b.name}` ? -1 : 1))),
    workbook: canonical(state),
  };
}
