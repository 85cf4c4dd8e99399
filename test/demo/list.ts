import type { DemoCell, DemoFormat, DemoSheet } from './sheet';
import { calendarDay } from './workingDays';

/** A column of a list: its heading, its width in characters, what stands in it. */
export type Column<Item> = {
  /** Text, or the serial of a month where headings are dates. */
  readonly heading: string | number;
  readonly headingFormat?: string;
  readonly width: number;
  readonly numberFormat?: string;
  readonly cell: (item: Item, index: number) => DemoCell;
};

/** A list as a team keeps it: a title, a line of remarks, a blank row, the headings, one row an item. */
export type List<Item> = {
  readonly name: string;
  readonly title: string;
  readonly remark: string;
  readonly columns: readonly Column<Item>[];
  readonly items: readonly Item[];
  /** Name of the Excel table; without one the list is a plain range. */
  readonly tableName?: string;
  /** The first cells of a row of totals below, and the columns that it adds up. */
  readonly total?: { readonly label: readonly DemoCell[]; readonly columns: readonly number[] };
};

export const DATE = 'dd/mm/yyyy';
export const MONTH = 'mmm-yy';
export const EUROS = '#,##0.00';

const HEADER_ROW = 3;
const HEADER_FILL = '#DDE8EE';

/** A day as French offices write it: `15/02/2016`. */
export function frenchDate(value: number): string {
  const { year, month, day } = calendarDay(value);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

/** An amount held in cents, as the cell has it. */
export const euros = (cents: number): number => cents / 100;

function totalRow(width: number, data: readonly (readonly DemoCell[])[], total: NonNullable<List<unknown>['total']>): DemoCell[] {
  const sum = (column: number): number => Math.round(data.reduce((cents, row) => cents + Math.round(Number(row[column] ?? 0) * 100), 0));
  return Array.from({ length: width }, (_, column) => (total.columns.includes(column) ? euros(sum(column)) : (total.label[column] ?? null)));
}

/**
 * The sheet of a list: headings in row 4, frozen with what stands above them.
 *
 * @example
 * listSheet({ name: 'Lieux', title: 'Nos lieux', remark: '', columns: [{ heading: 'Ville', width: 20, cell: (v: string) => v }],
 *   items: ['Dole'] }).rows; // [['Nos lieux'], [''], [null], ['Ville'], ['Dole']]
 */
export function listSheet<Item>({ name, title, remark, columns, items, tableName, total }: List<Item>): DemoSheet {
  const padded = (...cells: readonly DemoCell[]): DemoCell[] => columns.map((_, index) => cells[index] ?? null);
  const data = items.map((item, index) => columns.map(({ cell }) => cell(item, index)));
  const last = columns.length - 1;
  const lastRow = HEADER_ROW + data.length;
  const bottom = lastRow + (total === undefined ? 0 : 1);
  const columnFormats = columns.flatMap(({ numberFormat }, column): DemoFormat[] =>
    numberFormat === undefined ? [] : [{ top: HEADER_ROW + 1, left: column, bottom, right: column, numberFormat }],
  );
  const headingFormats = columns.flatMap(({ headingFormat }, column): DemoFormat[] =>
    headingFormat === undefined ? [] : [{ top: HEADER_ROW, left: column, bottom: HEADER_ROW, right: column, numberFormat: headingFormat }],
  );
  const plain: DemoFormat[] = tableName === undefined ? [{ top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: last, bold: true, fill: HEADER_FILL }] : [];
  return {
    name,
    rows: [
      padded(title),
      padded(remark),
      padded(),
      columns.map(({ heading }) => heading),
      ...data,
      ...(total === undefined ? [] : [totalRow(columns.length, data, total)]),
    ],
    widths: columns.map(({ width }) => width),
    formats: [
      { top: 0, left: 0, bottom: 0, right: 0, bold: true, size: 14 },
      { top: 1, left: 0, bottom: 1, right: 0, italic: true },
      ...columnFormats,
      ...headingFormats,
      ...plain,
      ...(total === undefined ? [] : [{ top: bottom, left: 0, bottom, right: last, bold: true }]),
    ],
    ...(tableName === undefined ? {} : { table: { name: tableName, top: HEADER_ROW, left: 0, bottom: lastRow, right: last } }),
    frozenRows: HEADER_ROW + 1,
  };
}
