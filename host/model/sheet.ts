import type { AddressOptions, Rect } from './address';
import { checkRect, formatAddress, parseAddress, rectAt, union, wholeSheet } from './address';
import { borderKeys, readBorder } from './borders';
import { SheetCharts } from './charts';
import { copyInto } from './copy';
import type { CopyOptions } from './copy';
import { displayText } from './display';
import { ModelError } from './errors';
import type { FindOptions, SortField, SortOptions } from './sort';
import { findCells, sortRange } from './sort';
import type { Json } from './json';
import { SheetLines } from './lines';
import { MergedAreas } from './merges';
import { SheetPageBreaks } from './pageBreaks';
import type { PageLayout } from './pageLayout';
import type { SheetProtection, SheetProtectionOptions, SheetView, Visibility } from './records';
import { insertCells, removeCells } from './structure';
import type { ShiftDirection } from './structure';
import type { SheetState } from './state';
import { newSheetState } from './state';
import { styleOf, withProps, withoutFormats } from './styles';
import { SheetTables } from './tables';
import type { CellContent, CellInput, CellValue, FormulaCell, ValueType } from './values';
import { isFormulaCell, valueOf, valueTypeOf } from './values';
import { writeValues } from './writeValues';
import type { Workbook } from './workbook';

/** What `clear` takes away. */
export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks';

/**
 * A worksheet. Rows and columns count from 0. Methods that change it refuse as Excel does (ModelError) and tell the
 * workbook's listeners.
 */
export class Sheet {
  readonly workbook: Workbook;
  /** Stable: `{…}`, kept when the sheet is renamed or moved. */
  readonly id: string;
  readonly tables: SheetTables;
  readonly charts: SheetCharts;
  readonly merges: MergedAreas;
  /** Widths of columns, and which are hidden. */
  readonly columns: SheetLines;
  /** Heights of rows, and which are hidden. */
  readonly rows: SheetLines;
  /** Manual page breaks above rows: Excel's horizontal ones. */
  readonly rowBreaks: SheetPageBreaks;
  /** Manual page breaks left of columns: Excel's vertical ones. */
  readonly columnBreaks: SheetPageBreaks;
  /** The sheet's data; only the modules of this folder touch it. */
  state: SheetState;

  constructor(workbook: Workbook, id: string, name: string) {
    this.workbook = workbook;
    this.id = id;
    this.state = newSheetState(name);
    this.tables = new SheetTables(this);
    this.charts = new SheetCharts(this);
    this.merges = new MergedAreas(this);
    this.columns = new SheetLines(this, 'columns');
    this.rows = new SheetLines(this, 'rows');
    this.rowBreaks = new SheetPageBreaks(this, 'rows');
    this.columnBreaks = new SheetPageBreaks(this, 'columns');
  }

  get name(): string {
    return this.state.name;
  }

  get visibility(): Visibility {
    return this.state.visibility;
  }

  get view(): SheetView {
    return this.state.view;
  }

  get pageLayout(): PageLayout {
    return this.state.pageLayout;
  }

  get protection(): SheetProtection {
    return this.state.protection;
  }

  /** Place among the workbook's sheets, from 0. */
  get position(): number {
    return this.workbook.sheets.list().indexOf(this);
  }

  /** An address on this sheet, without its name. Throws InvalidArgument if the text is none. */
  rect(address: string): Rect {
    const found = parseAddress(address);
    if (!found) throw new ModelError('InvalidArgument', `Not an address: ${address}`);
    return found.rect;
  }

  /** The address of a block with the sheet's name in front. */
  address(rect: Rect, options: Omit<AddressOptions, 'sheet'> = {}): string {
    return formatAddress(rect, { ...options, sheet: this.name });
  }

  /** What a cell holds: a value, a formula with its value, quoted text; undefined for a blank. */
  content(row: number, col: number): CellContent | undefined {
    return this.state.cells.get(row, col);
  }

  value(row: number, col: number): CellValue {
    return valueOf(this.state.cells.get(row, col));
  }

  /** The formula's text, or the value where there is none: what Office.js calls `formulas`. */
  formula(row: number, col: number): CellValue {
    const content = this.state.cells.get(row, col);
    return isFormulaCell(content) ? content.formula : valueOf(content);
  }

  valueType(row: number, col: number): ValueType {
    return valueTypeOf(this.value(row, col));
  }

  /** The text that the cell displays. */
  text(row: number, col: number): string {
    const pattern = this.state.formats.get(row, col, 'numberFormat');
    return displayText(this.value(row, col), String(pattern), this.workbook);
  }

  values(rect: Rect): CellValue[][] {
    return this.grid(rect, (row, col) => this.value(row, col));
  }

  formulas(rect: Rect): CellValue[][] {
    return this.grid(rect, (row, col) => this.formula(row, col));
  }

  texts(rect: Rect): string[][] {
    return this.grid(rect, (row, col) => this.text(row, col));
  }

  valueTypes(rect: Rect): ValueType[][] {
    return this.grid(rect, (row, col) => this.valueType(row, col));
  }

  /** Calls back for each cell of the block that is not blank, row by row. */
  eachCell(rect: Rect, visit: (content: CellContent, row: number, col: number) => void): void {
    this.state.cells.each(rect, visit);
  }

  /**
   * Puts values or formulas in as if typed (see `typedContent`): null leaves a cell, '' clears it.
   *
   * @param row first row
   * @param col first column
   * @throws ModelError AccessDenied on a protected sheet, InvalidArgument for a ragged grid or a formula that is none
   */
  setValues(row: number, col: number, values: readonly (readonly CellInput[])[]): void {
    writeValues(this, row, col, values);
  }

  /** Puts contents in as they are, without Excel's conversions: for loaders. Tells nobody about single cells. */
  load(row: number, col: number, content: CellContent | undefined): void {
    this.state.cells.set(row, col, content);
  }

  /** Writes a formula's computed value; what else stands in the cell stays. For calculators. */
  setComputed(row: number, col: number, value: CellValue): void {
    const content = this.state.cells.get(row, col);
    if (!isFormulaCell(content) || sameResult(content.value, value)) return;
    this.state.cells.set(row, col, { ...content, value } satisfies FormulaCell);
    this.workbook.emit({ type: 'cells', sheetId: this.id, rect: rectAt(row, col, 1, 1), change: 'RangeEdited', calculated: true });
  }

  clear(rect: Rect, what: ClearWhat = 'All'): void {
    checkRect(rect);
    this.checkEditable(rect);
    if (what === 'All' || what === 'Contents') {
        this.state.cells.clear(rect);
      this.edited(rect);
    }
    if (what === 'Contents') return;
    if (what === 'All') this.merges.dropWithin(rect);
    this.state.formats = this.state.formats.map(rect, (style) =>
      what === 'All' ? styleOf({}) : what === 'Formats' ? withoutFormats(style) : withProps(style, { hyperlink: null }),
    );
    this.workbook.emit({ type: 'formats', sheetId: this.id, rect });
  }

  /** Sets a cell-backed property ('numberFormat', 'format.font.bold', 'format.borders.EdgeTop.style', …) on a block. */
  setFormat(rect: Rect, key: string, value: Json): void {
    checkRect(rect);
    this.checkFormattable(rect);
    for (const part of borderKeys(rect, key, value)) {
      this.state.formats = this.state.formats.map(part.rect, (style) => withProps(style, part.props(style)));
    }
    this.workbook.emit({ type: 'formats', sheetId: this.id, rect });
  }

  /** Sets a property cell by cell; null leaves a cell as it is. */
  setFormats(row: number, col: number, key: string, values: readonly (readonly Json[])[]): void {
    const rect = checkRect(rectAt(row, col, values.length, values[0]?.length ?? 0));
    this.checkFormattable(rect);
    values.forEach((line, i) => {
      for (let j = 0; j < line.length; ) {
        const value = line[j] ?? null;
        let end = j;
        while (end + 1 < line.length && line[end + 1] === value) end++;
        if (value !== null) this.state.formats = this.state.formats.set(rectAt(row + i, col + j, 1, end - j + 1), { [key]: value });
        j = end + 1;
      }
    });
    this.workbook.emit({ type: 'formats', sheetId: this.id, rect });
  }

  /** A property of one cell; its default where it was never set. */
  format(row: number, col: number, key: string): Json {
    return this.state.formats.get(row, col, key);
  }

  /** A property of a block; null where the cells differ. */
  uniformFormat(rect: Rect, key: string): Json {
    return readBorder(this.state.formats, rect, key);
  }

  /** The smallest block that holds everything; null on an empty sheet. */
  usedRange(valuesOnly = false): Rect | null {
    const values = this.state.cells.usedRange();
    const formats = valuesOnly ? null : this.state.formats.usedRange();
    return values && formats ? union(values, formats) : (values ?? formats);
  }

  /** Opens a block of cells by pushing others on; whole rows or columns for a block of whole rows or columns. */
  insert(rect: Rect, shift: 'Down' | 'Right'): void {
    insertCells(this, checkRect(rect), shift);
  }

  /** Takes a block of cells out by pulling others up. */
  remove(rect: Rect, shift: 'Up' | 'Left'): void {
    removeCells(this, checkRect(rect), shift satisfies ShiftDirection);
  }

  /** Copies a block to a place on this sheet, formulas adjusted; the source may stand on another sheet. */
  copyFrom(source: Sheet, from: Rect, row: number, col: number, options: CopyOptions = {}): void {
    copyInto(this, source, from, row, col, options);
  }

  sort(rect: Rect, fields: readonly SortField[], options: SortOptions = {}): void {
    sortRange(this, checkRect(rect), fields, options);
  }

  /** The cells of a block whose displayed text or formula holds a text, row by row. */
  find(text: string, rect: Rect = wholeSheet, options: FindOptions = {}): { row: number; col: number }[] {
    return findCells(this, text, rect, options);
  }

  setView(patch: Partial<SheetView>): void {
    this.state.view = { ...this.state.view, ...patch };
    this.workbook.emit({ type: 'sheetView', sheetId: this.id });
  }

  setPageLayout(patch: Partial<PageLayout>): void {
    this.state.pageLayout = { ...this.state.pageLayout, ...patch };
    this.workbook.emit({ type: 'pageLayout', sheetId: this.id });
  }

  /** Throws AccessDenied if the sheet is protected already. */
  protect(options: SheetProtectionOptions = {}, password: string | null = null): void {
    if (this.state.protection.isProtected) throw new ModelError('AccessDenied', `The sheet "${this.name}" is protected already.`);
    this.state.protection = { isProtected: true, password, options };
    this.workbook.emit({ type: 'protection', sheetId: this.id });
  }

  /** Throws AccessDenied for a wrong password. */
  unprotect(password: string | null = null): void {
    const { isProtected, password: expected } = this.state.protection;
    if (isProtected && expected !== null && expected !== password) throw new ModelError('AccessDenied', 'The password is wrong.');
    this.state.protection = { isProtected: false, password: null, options: {} };
    this.workbook.emit({ type: 'protection', sheetId: this.id });
  }

  rename(name: string): void {
    this.workbook.sheets.rename(this, name);
  }

  setVisibility(visibility: Visibility): void {
    this.workbook.sheets.setVisibility(this, visibility);
  }

  moveTo(position: number): void {
    this.workbook.sheets.move(this, position);
  }

  activate(): void {
    this.workbook.sheets.activate(this);
  }

  /** The selected block, kept for each sheet. */
  get selection(): Rect {
    return this.state.selection;
  }

  /** All selected blocks. */
  readonly selectedAreas = (): readonly Rect[] => [this.state.selection, ...this.state.alsoSelected];

  /** Selects a block, or several, and brings the sheet to the front. */
  select(rect: Rect, others: readonly Rect[] = []): void {
    for (const area of [rect, ...others]) checkRect(area);
    this.activate();
    this.state.selection = rect;
    this.state.alsoSelected = others;
    this.workbook.emit({ type: 'selection', sheetId: this.id, rect });
  }

  /** Throws AccessDenied if the sheet is protected and a cell of the block is locked. */
  checkEditable(rect: Rect): void {
    if (!this.state.protection.isProtected) return;
    if (this.state.formats.uniform(rect, 'format.protection.locked') === false) return;
    throw new ModelError('AccessDenied', `The sheet "${this.name}" is protected.`);
  }

  /** Throws AccessDenied if the sheet is protected, unless its protection allows this. */
  checkAllowed(option: keyof SheetProtectionOptions): void {
    if (!this.state.protection.isProtected || this.state.protection.options[option] === true) return;
    throw new ModelError('AccessDenied', `The sheet "${this.name}" is protected.`);
  }

  /** Tells of edited cells: table headings follow, the calculator and the listeners are told. For this folder. */
  edited(rect: Rect): void {
    this.tables.cellsEdited(rect);
    this.workbook.emit({ type: 'cells', sheetId: this.id, rect, change: 'RangeEdited', calculated: false });
  }

  private checkFormattable(rect: Rect): void {
    if (this.state.protection.isProtected && this.state.protection.options.allowFormatCells !== true) this.checkEditable(rect);
  }

  private grid<T>(rect: Rect, read: (row: number, col: number) => T): T[][] {
    checkRect(rect);
    const lines: T[][] = [];
    for (let row = rect.top; row <= rect.bottom; row++) {
      const line: T[] = [];
      for (let col = rect.left; col <= rect.right; col++) line.push(read(row, col));
      lines.push(line);
    }
    return lines;
  }
}

/** Whether two results are the same but for the last bits, in which calculators differ. */
const sameResult = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b)));
