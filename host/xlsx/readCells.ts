import type { Cell, CellValue as FileValue, Sheet as FileSheet } from 'hucre';
import { dateToSerial } from 'hucre';
import type { CellContent, CellValue, Json, Sheet, Style } from '../model';
import { CellError, FormatGrid, copyFormula, isDatePattern, styleOf } from '../model';
import { formulaFromFile } from './functionNames';
import { propsFromFile } from './styles';

/** What reading cells needs to know of the file. */
export interface FileFacts {
  readonly is1904: boolean;
  readonly theme: readonly string[];
  /** What every cell of the workbook has: the file's own font. */
  readonly base: Readonly<Record<string, Json>>;
}

const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/;

function valueFromFile(value: FileValue | undefined, is1904: boolean): CellValue {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? dateToSerial(value, is1904) : value;
}

/** `t="d"` cells come as their ISO text. */
function isoSerial(value: CellValue, format: Json, is1904: boolean): CellValue {
  if (typeof value !== 'string' || !ISO_DATE.test(value) || typeof format !== 'string' || !isDatePattern(format)) return value;
  return dateToSerial(new Date(value.includes('T') ? `${value.replace(/Z$/, '')}Z` : `${value}T00:00:00Z`), is1904);
}

/** The cell from which a shared formula comes. */
interface Master {
  readonly formula: string;
  readonly row: number;
  readonly col: number;
}

function contentOf(cell: Cell, row: number, col: number, masters: Map<number, Master>, facts: FileFacts): CellContent {
  const value = valueFromFile(cell.value, facts.is1904);
  const shared = cell.formulaSharedIndex;
  let formula = cell.formula === undefined || cell.formula === '' ? undefined : formulaFromFile(cell.formula);
  if (shared !== undefined && formula !== undefined) masters.set(shared, { formula, row, col });
  const master = shared === undefined ? undefined : masters.get(shared);
  // hucre leaves the formula of a shared formula's other cells empty.
  if (formula === undefined && master) formula = copyFormula(master.formula, row - master.row, col - master.col);
  if (formula === undefined && cell.type === 'error') return CellError.parse(String(value)) ?? value;
  if (formula === undefined) return isoSerial(value, cell.style?.numFmt ?? 'General', facts.is1904);
  const result = typeof value === 'string' ? (CellError.parse(value) ?? value) : value;
  const ref = cell.formulaType === 'array' ? cell.formulaRef : undefined;
  return { formula, value: result, ...(ref === undefined ? {} : { array: ref }) };
}

/** Puts a file's cells, with their formats, into a sheet. */
export function readCells(sheet: Sheet, file: FileSheet, facts: FileFacts): void {
  file.rows.forEach((line, row) => {
    line.forEach((value, col) => {
      if (value !== null) sheet.load(row, col, valueFromFile(value, facts.is1904));
    });
  });
  const base = styleOf(facts.base);
  const styles = new Map<string, Style>();
  const byRow = new Map<number, { col: number; style: Style }[]>();
  const masters = new Map<number, Master>();
  for (const [key, cell] of file.cells ?? []) {
    const comma = key.indexOf(',');
    const row = Number(key.slice(0, comma));
    const col = Number(key.slice(comma + 1));
    if (cell.type !== 'empty' || cell.formula !== undefined || cell.formulaSharedIndex !== undefined) {
      sheet.load(row, col, contentOf(cell, row, col, masters, facts));
    }
    if (!cell.style && !cell.hyperlink) continue;
    const canonical = JSON.stringify([cell.style, cell.hyperlink]);
    let style = styles.get(canonical);
    if (!style) {
      const props: Record<string, Json> = { ...facts.base, ...(cell.style ? propsFromFile(cell.style, facts.theme) : {}) };
      if (cell.hyperlink) props.hyperlink = linkOf(cell.hyperlink);
      style = styleOf(props);
      styles.set(canonical, style);
    }
    const line = byRow.get(row);
    if (line) line.push({ col, style });
    else byRow.set(row, [{ col, style }]);
  }
  const rows = [...byRow].sort(([a], [b]) => a - b).map(([row, cells]) => ({
    from: row,
    to: row,
    cols: cells.sort((a, b) => a.col - b.col).map(({ col, style }) => ({ from: col, to: col, value: style })),
  }));
  sheet.state.formats = FormatGrid.load(rows, base);
}

/** A link as Office.js has it: an address outside, or a reference inside the workbook. */
const linkOf = ({ target, tooltip, location }: NonNullable<Cell['hyperlink']>): Json => ({
  ...(location === undefined ? { address: target } : { documentReference: location }),
  ...(tooltip === undefined ? {} : { screenTip: tooltip }),
});
