import type { Rect } from './address';
import { checkRect, colCount, intersect, rectAt, rectOf, rowCount, sameRect } from './address';
import { ModelError } from './errors';
import { renameTableIn } from './formulas';
import { isValidName } from './names';
import type { Table, TableColumn, TablePatch } from './records';
import { formulasChanged } from './references';
import type { Sheet } from './sheet';
import { sameName } from './sheetNames';
import type { CellInput } from './values';

/** The tables of a sheet. */
export class SheetTables {
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  list(): readonly Table[] {
    return this.sheet.state.tables;
  }

  /** A table by name (case does not count) or id; null if this sheet has none. */
  find(nameOrId: string): Table | null {
    return this.list().find(({ id, name }) => id === nameOrId || sameName(name, nameOrId)) ?? null;
  }

  /** Throws ItemNotFound. */
  get(nameOrId: string): Table {
    const table = this.find(nameOrId);
    if (!table) throw new ModelError('ItemNotFound', `There is no table "${nameOrId}".`);
    return table;
  }

  /** The table of which a cell is part, or null. */
  at(row: number, col: number): Table | null {
    return this.touching(rectAt(row, col, 1, 1))[0] ?? null;
  }

  /** The tables that share a cell with the block. */
  touching(rect: Rect): Table[] {
    return this.list().filter(({ range }) => intersect(range, rect) !== null);
  }

  /** The table's rows without header and total row. */
  dataRange(table: Table): Rect {
    const { range } = table;
    return rectOf(range.top + (table.showHeaders ? 1 : 0), range.left, range.bottom - (table.showTotals ? 1 : 0), range.right);
  }

  /** The row of headings, or null. */
  headerRange(table: Table): Rect | null {
    return table.showHeaders ? rectOf(table.range.top, table.range.left, table.range.top, table.range.right) : null;
  }

  /** The total row, or null. */
  totalRange(table: Table): Rect | null {
    return table.showTotals ? rectOf(table.range.bottom, table.range.left, table.range.bottom, table.range.right) : null;
  }

  /**
   * Makes a table of a block.
   *
   * @param range headings included where `hasHeaders`; without, a row of headings is put in above the data
   * @throws ModelError InvalidArgument (name), ItemAlreadyExists, InvalidOperation over another table or a merged area
   */
  add(range: Rect, hasHeaders: boolean, name: string = this.freeName()): Table {
    checkRect(range);
    this.sheet.checkEditable(range);
    this.checkName(name, null);
    if (this.touching(range).length > 0) throw new ModelError('InvalidOperation', 'A table cannot overlap another table.');
    if (this.sheet.merges.touching(range).length > 0) throw new ModelError('InvalidOperation', 'A table cannot hold merged cells.');
    return this.sheet.workbook.batch(() => {
      if (!hasHeaders) this.sheet.insert(rectOf(range.top, range.left, range.top, range.right), 'Down');
      // A table has at least one row of data.
      const whole = hasHeaders && rowCount(range) > 1 ? range : { ...range, bottom: range.bottom + 1 };
      const table: Table = {
        id: this.sheet.workbook.nextId('table'),
        sheetId: this.sheet.id,
        name,
        range: whole,
        showHeaders: true,
        showTotals: false,
        style: 'TableStyleMedium2',
        bandedRows: true,
        bandedColumns: false,
        highlightFirstColumn: false,
        highlightLastColumn: false,
        showFilterButton: true,
        columns: [],
      };
      const named = { ...table, columns: this.readHeadings(table) };
      this.sheet.state.tables = [...this.list(), named];
      this.told('added', named);
      return named;
    });
  }

  /** Changes a table; a new name follows into formulas. */
  update(nameOrId: string, patch: TablePatch): Table {
    const before = this.get(nameOrId);
    if (patch.name !== undefined && patch.name !== before.name) this.checkName(patch.name, before);
    return this.sheet.workbook.batch(() => {
      let after: Table = { ...before, ...patch };
      if (patch.showTotals !== undefined && patch.showTotals !== before.showTotals) after = this.toggleTotals(after, patch.showTotals);
      this.put(before, after);
      if (after.name !== before.name) formulasChanged(this.sheet.workbook, (formula) => renameTableIn(formula, before.name, after.name));
      return after;
    });
  }

  /** Gives a table another extent; its top left corner and headings' row stay, as in Excel. */
  resize(nameOrId: string, range: Rect): Table {
    const before = this.get(nameOrId);
    checkRect(range);
    if (range.top !== before.range.top || !intersect(range, before.range)) throw new ModelError('InvalidArgument', "A table's headings stay on their row.");
    if (this.touching(range).some((other) => other !== before)) throw new ModelError('InvalidOperation', 'A table cannot overlap another table.');
    return this.sheet.workbook.batch(() => {
      const resized: Table = { ...before, range };
      const after = { ...resized, columns: this.readHeadings(resized) };
      this.put(before, after);
      return after;
    });
  }

  /**
   * Adds rows to a table's data; cells below the table move down.
   *
   * @param index place among the data rows, null for the end
   */
  addRows(nameOrId: string, index: number | null, values: readonly (readonly CellInput[])[]): Table {
    const table = this.get(nameOrId);
    const data = this.dataRange(table);
    if (values.some((row) => row.length !== colCount(table.range))) throw new ModelError('InvalidArgument', 'A row has as many values as the table has columns.');
    const at = data.top + (index ?? rowCount(data));
    return this.sheet.workbook.batch(() => {
      const grown: Table = { ...table, range: { ...table.range, bottom: table.range.bottom + values.length } };
      // The table is taken away while cells move, so that the move does not find it in its way.
      this.sheet.state.tables = this.list().filter((other) => other !== table);
      this.sheet.insert(rectAt(at, table.range.left, values.length, colCount(table.range)), 'Down');
      this.sheet.state.tables = [...this.list(), grown];
      this.sheet.setValues(at, table.range.left, values);
      this.told('changed', grown);
      return grown;
    });
  }

  /** Deletes a table with its cells' contents. */
  remove(nameOrId: string): void {
    const table = this.get(nameOrId);
    this.sheet.workbook.batch(() => {
      this.forget(table);
      this.sheet.clear(table.range, 'All');
    });
  }

  /** Makes an ordinary range of a table; its cells stay. */
  convertToRange(nameOrId: string): void {
    this.forget(this.get(nameOrId));
  }

  /** For loaders: a table as it is. */
  load(table: Omit<Table, 'id' | 'sheetId'>): Table {
    const loaded: Table = { ...table, id: this.sheet.workbook.nextId('table'), sheetId: this.sheet.id };
    this.sheet.state.tables = [...this.list(), loaded];
    return loaded;
  }

  /** For copies of sheets: the same table under a free name. */
  addCopy(table: Table): void {
    this.load({ ...table, name: this.freeName(table.name) });
  }

  /** Column names follow their headings when these are edited. For this folder. */
  cellsEdited(rect: Rect): void {
    for (const table of this.touching(rect)) {
      const header = this.headerRange(table);
      if (!header || !intersect(header, rect)) continue;
      const columns = this.readHeadings(table);
      if (columns.some((column, i) => column.name !== table.columns[i]?.name)) this.put(table, { ...table, columns });
    }
  }

  /** Puts tables that moved in place of those there are. For this folder. */
  moved(tables: readonly Table[]): void {
    const before = this.list();
    this.sheet.state.tables = tables;
    tables.forEach((table) => {
      const old = before.find(({ id }) => id === table.id);
      if (!old || !sameRect(old.range, table.range)) this.told('changed', table);
    });
    for (const old of before) if (!tables.some(({ id }) => id === old.id)) this.told('deleted', old);
  }

  private put(before: Table, after: Table): void {
    this.sheet.state.tables = this.list().map((table) => (table.id === before.id ? after : table));
    this.told('changed', after);
  }

  private forget(table: Table): void {
    this.sheet.state.tables = this.list().filter((other) => other.id !== table.id);
    this.told('deleted', table);
  }

  private toggleTotals(table: Table, show: boolean): Table {
    const { range } = table;
    if (show) {
      this.sheet.insert(rectOf(range.bottom + 1, range.left, range.bottom + 1, range.right), 'Down');
      return { ...table, range: { ...range, bottom: range.bottom + 1 } };
    }
    this.sheet.clear(rectOf(range.bottom, range.left, range.bottom, range.right), 'Contents');
    return { ...table, range: { ...range, bottom: range.bottom - 1 } };
  }

  /** The columns by the texts of the header row, written back where Excel demands a text that is there and unique. */
  private readHeadings(table: Table): TableColumn[] {
    const { range } = table;
    const taken = new Set<string>();
    return Array.from({ length: colCount(range) }, (_, i): TableColumn => {
      const old = table.columns[i];
      const text = table.showHeaders ? this.sheet.text(range.top, range.left + i) : (old?.name ?? '');
      const base = text === '' ? `Colonne${i + 1}` : text;
      let name = base;
      for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
      taken.add(name.toLowerCase());
      if (table.showHeaders && this.sheet.value(range.top, range.left + i) !== name) this.sheet.load(range.top, range.left + i, name);
      return { ...old, id: old?.id ?? i + 1, name };
    });
  }

  private freeName(base = 'Tableau'): string {
    for (let n = 1; ; n++) {
      const name = `${base}${n}`;
      if (!this.sheet.workbook.table(name) && !this.sheet.workbook.names.find(name)) return name;
    }
  }

  private checkName(name: string, own: Table | null): void {
    if (!isValidName(name)) throw new ModelError('InvalidArgument', `"${name}" cannot be the name of a table.`);
    const other = this.sheet.workbook.table(name);
    if ((other && other.table.id !== own?.id) || this.sheet.workbook.names.find(name)) {
      throw new ModelError('ItemAlreadyExists', `The name "${name}" is taken.`);
    }
  }

  private told(what: 'added' | 'changed' | 'deleted', table: Table): void {
    this.sheet.workbook.emit({ type: 'table', what, sheetId: this.sheet.id, tableId: table.id });
  }
}
