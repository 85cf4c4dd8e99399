import { ModelError } from './errors';
import { dropSheetFrom, renameSheetIn } from './formulas';
import { formulasChanged } from './references';
import type { Visibility } from './records';
import { Sheet } from './sheet';
import { checkSheetName, sameName } from './sheetNames';
import { copySheetState } from './state';
import type { Workbook } from './workbook';

/** The sheets of a workbook, in order. */
export class Sheets {
  private readonly workbook: Workbook;
  private items: readonly Sheet[] = [];

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  list(): readonly Sheet[] {
    return this.items;
  }

  get count(): number {
    return this.items.length;
  }

  byId(id: string): Sheet | null {
    return this.items.find((sheet) => sheet.id === id) ?? null;
  }

  /** A sheet by name (case does not count) or id; null if there is none. */
  find(nameOrId: string): Sheet | null {
    return this.items.find((sheet) => sameName(sheet.name, nameOrId)) ?? this.byId(nameOrId);
  }

  /** A sheet by name, id or place from 0. Throws ItemNotFound. */
  get(key: string | number): Sheet {
    const sheet = typeof key === 'number' ? this.items[key] : this.find(key);
    if (!sheet) throw new ModelError('ItemNotFound', `There is no sheet "${key}".`);
    return sheet;
  }

  /**
   * Adds an empty sheet, at the end unless a place is given.
   *
   * @param name default `Feuil2`, `Feuil3`, … the first that is free
   * @throws ModelError InvalidArgument, ItemAlreadyExists for the name; AccessDenied if the structure is protected
   */
  add(name: string = this.freeName(), position = this.items.length): Sheet {
    this.checkStructure();
    checkSheetName(name, this.items.map((sheet) => sheet.name));
    const sheet = new Sheet(this.workbook, this.workbook.nextId('sheet'), name);
    this.items = this.items.toSpliced(position, 0, sheet);
    this.workbook.emit({ type: 'sheetAdded', sheetId: sheet.id });
    return sheet;
  }

  /** Deletes a sheet; what referred to it is #REF!. The last visible one cannot go. */
  remove(sheet: Sheet): void {
    this.checkStructure();
    this.checkNotLastVisible(sheet);
    const position = sheet.position;
    const wasActive = this.workbook.activeSheet === sheet;
    this.workbook.batch(() => {
      this.items = this.items.filter((other) => other !== sheet);
      this.workbook.names.dropScope(sheet.id);
      formulasChanged(this.workbook, (formula) => dropSheetFrom(formula, sheet.name));
      this.workbook.emit({ type: 'sheetDeleted', sheetId: sheet.id, name: sheet.name });
      if (wasActive) this.activateNear(position, sheet.id);
    });
  }

  /** Renames a sheet; formulas, names and charts follow. */
  rename(sheet: Sheet, name: string): void {
    this.checkStructure();
    const before = sheet.name;
    checkSheetName(name, this.items.filter((other) => other !== sheet).map((other) => other.name));
    if (before === name) return;
    this.workbook.batch(() => {
      sheet.state.name = name;
      formulasChanged(this.workbook, (formula) => renameSheetIn(formula, before, name));
      this.workbook.emit({ type: 'sheetRenamed', sheetId: sheet.id, before, after: name });
    });
  }

  /** Moves a sheet to a place from 0. */
  move(sheet: Sheet, position: number): void {
    this.checkStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.items.length) {
      throw new ModelError('InvalidArgument', `There is no place ${position} among ${this.items.length} sheets.`);
    }
    const before = sheet.position;
    this.items = this.items.filter((other) => other !== sheet).toSpliced(position, 0, sheet);
    if (before !== position) this.workbook.emit({ type: 'sheetMoved', sheetId: sheet.id, before, after: position });
  }

  /** Copies a sheet with its tables, charts and names, `Suivi` as `Suivi (2)`. */
  copy(sheet: Sheet, position = this.items.length): Sheet {
    const copy = this.workbook.batch(() => {
      let name = '';
      for (let n = 2; name === '' || this.find(name); n++) {
        const suffix = ` (${n})`;
        name = sheet.name.slice(0, 31 - suffix.length) + suffix;
      }
      const made = this.add(name, position);
      made.state = { ...copySheetState(sheet.state), name, tables: [], charts: [] };
      for (const table of sheet.tables.list()) made.tables.addCopy(table);
      for (const chart of sheet.charts.list()) made.charts.addCopy(chart, sheet.name);
      this.workbook.names.copyScope(sheet, made);
      return made;
    });
    return copy;
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    this.checkStructure();
    const before = sheet.visibility;
    if (before === visibility) return;
    if (visibility !== 'Visible') this.checkNotLastVisible(sheet);
    const position = sheet.position;
    sheet.state.visibility = visibility;
    this.workbook.emit({ type: 'sheetVisibility', sheetId: sheet.id, before, after: visibility });
    if (visibility !== 'Visible' && this.workbook.state.activeId === sheet.id) this.activateNear(position, sheet.id);
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw new ModelError('InvalidOperation', `The sheet "${sheet.name}" is hidden.`);
    const previousId = this.workbook.state.activeId;
    if (previousId === sheet.id) return;
    this.workbook.state.activeId = sheet.id;
    this.workbook.emit({ type: 'sheetActivated', sheetId: sheet.id, previousId: previousId === '' ? null : previousId });
  }

  /** Puts these sheets in place of those there are. For this folder. */
  replaceAll(sheets: readonly Sheet[]): void {
    this.items = sheets;
  }

  private freeName(): string {
    for (let n = this.items.length + 1; ; n++) if (!this.find(`Feuil${n}`)) return `Feuil${n}`;
  }

  private activateNear(position: number, previousId: string): void {
    const visible = this.items.filter((sheet) => sheet.visibility === 'Visible');
    const next = visible.find((sheet) => sheet.position >= position) ?? visible.at(-1);
    if (!next) return;
    this.workbook.state.activeId = next.id;
    this.workbook.emit({ type: 'sheetActivated', sheetId: next.id, previousId });
  }

  private checkStructure(): void {
    if (this.workbook.structureProtected) throw new ModelError('AccessDenied', "The workbook's structure is protected.");
  }

  private checkNotLastVisible(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') return;
    if (this.items.some((other) => other !== sheet && other.visibility === 'Visible')) return;
    throw new ModelError('InvalidOperation', 'A workbook needs a visible sheet.');
  }
}
