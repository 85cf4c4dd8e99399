import type { Rect, SheetRect } from './address';
import { parseAddress } from './address';
import type { Change, ChangeListener } from './changes';
import { ChangeHub } from './changes';
import { ModelError } from './errors';
import type { Json } from './json';
import { Names } from './names';
import { Sheets } from './sheets';
import type { Sheet } from './sheet';
import type { PropertyValue, WorkbookState } from './state';
import type { Table } from './records';
import { sameName } from './sheetNames';

/** Something that computes formulas. It reads the workbook and answers with `sheet.setComputed`. */
export interface Calculator {
  /** Told of each change, or of those of a batch together, before the listeners are. */
  changed(changes: readonly Change[]): void;
  /** Asked to compute everything now; resolves when the results are in the cells. */
  calculate?(): Promise<void>;
}

/** How a workbook begins. */
export interface WorkbookOptions {
  /** Names of the sheets; default one sheet `Feuil1`. */
  readonly sheets?: readonly string[];
  /** Locale of the displayed text, a BCP 47 tag; default 'fr'. */
  readonly locale?: string;
  /** Makes the ids of two workbooks differ; default 0. */
  readonly seed?: number;
  /** Default 1900. */
  readonly dateSystem?: 1900 | 1904;
}

/**
 * A workbook as Excel has it: sheets, names, settings, properties, and someone to tell of changes.
 *
 * @example
 * const workbook = new Workbook({ sheets: ['Suivi'] });
 * workbook.sheets.get('Suivi').setValues(0, 0, [['Nom', '1/2/2015']]);
 */
export class Workbook {
  readonly sheets: Sheets;
  readonly names: Names;
  /** Computes formulas, where there is one; without, a formula keeps its last value (0 when new). */
  calculator: Calculator | null = null;
  /** What the workbook came from, kept by the reader of files for the writer; the model does not look into it. */
  source: unknown = null;
  /** The workbook's data besides its sheets; only the modules of this folder touch it. */
  state: WorkbookState;
  private readonly hub = new ChangeHub();
  private readonly seed: number;

  constructor(options: WorkbookOptions = {}) {
    this.seed = options.seed ?? 0;
    this.state = {
      activeId: '',
      names: [],
      settings: new Map(),
      properties: new Map(),
      customProperties: new Map(),
      structureProtection: { isProtected: false, password: null },
      calculationMode: 'Automatic',
      dateSystem: options.dateSystem ?? 1900,
      locale: options.locale ?? 'fr',
      counters: new Map(),
    };
    // First of the listeners, so that the others find computed values.
    this.hub.on((changes) => this.calculator?.changed(changes));
    this.sheets = new Sheets(this);
    this.names = new Names(this);
    for (const name of options.sheets ?? ['Feuil1']) this.sheets.add(name);
    const first = this.sheets.list()[0];
    if (!first) throw new ModelError('InvalidArgument', 'A workbook has at least one sheet.');
    this.state.activeId = first.id;
  }

  get locale(): string {
    return this.state.locale;
  }

  set locale(locale: string) {
    this.state.locale = locale;
  }

  get dateSystem(): 1900 | 1904 {
    return this.state.dateSystem;
  }

  /** For the reader of files. */
  set dateSystem(system: 1900 | 1904) {
    this.state.dateSystem = system;
  }

  get calculationMode(): WorkbookState['calculationMode'] {
    return this.state.calculationMode;
  }

  set calculationMode(mode: WorkbookState['calculationMode']) {
    this.state.calculationMode = mode;
  }

  get activeSheet(): Sheet {
    return this.sheets.byId(this.state.activeId) ?? this.sheets.get(0);
  }

  /** The active sheet's selected block. */
  get selection(): { readonly sheet: Sheet; readonly rect: Rect } {
    return { sheet: this.activeSheet, rect: this.activeSheet.selection };
  }

  /** Every table, sheet by sheet. */
  tables(): Table[] {
    return this.sheets.list().flatMap((sheet) => sheet.tables.list());
  }

  /** A table by name (case does not count) or id, with its sheet; null if there is none. */
  table(nameOrId: string): { readonly sheet: Sheet; readonly table: Table } | null {
    for (const sheet of this.sheets.list()) {
      const table = sheet.tables.list().find(({ name, id }) => sameName(name, nameOrId) || id === nameOrId);
      if (table) return { sheet, table };
    }
    return null;
  }

  /**
   * The block that an address, a name or a table's name stands for; null if it is none of them.
   *
   * @param reference "A1:B2", "'Mes données'!$A$1", "=Suivi!A1", a defined name, a table's name
   * @param home the sheet meant where none is said; default the active one
   */
  resolve(reference: string, home: Sheet = this.activeSheet): { readonly sheet: Sheet; readonly rect: Rect } | null {
    const text = reference.trim().replace(/^=/, '');
    const address: SheetRect | null = parseAddress(text);
    if (address) {
      const sheet = address.sheet === null ? home : this.sheets.find(address.sheet);
      return sheet ? { sheet, rect: address.rect } : null;
    }
    const name = this.names.find(text, home.id) ?? this.names.find(text);
    if (name) {
      const target = parseAddress(name.formula.replace(/^=/, ''));
      const sheet = target ? (target.sheet === null ? home : this.sheets.find(target.sheet)) : null;
      return target && sheet ? { sheet, rect: target.rect } : null;
    }
    const found = this.table(text);
    return found ? { sheet: found.sheet, rect: found.sheet.tables.dataRange(found.table) } : null;
  }

  /** Document settings: what an add-in keeps in the workbook. */
  get settings(): ReadonlyMap<string, Json> {
    return this.state.settings;
  }

  /** Sets a document setting; undefined removes it. */
  setSetting(key: string, value: Json | undefined): void {
    this.state.settings = changed(this.state.settings, key, value);
    this.emit({ type: 'setting', key });
  }

  /** Document properties: title, author, subject, keywords, comments, category, manager, company, … */
  get properties(): ReadonlyMap<string, PropertyValue> {
    return this.state.properties;
  }

  setProperty(key: string, value: PropertyValue | undefined): void {
    this.state.properties = changed(this.state.properties, key, value);
    this.emit({ type: 'property', key });
  }

  /** Document properties of the user's own. */
  get customProperties(): ReadonlyMap<string, PropertyValue> {
    return this.state.customProperties;
  }

  setCustomProperty(key: string, value: PropertyValue | undefined): void {
    this.state.customProperties = changed(this.state.customProperties, key, value);
    this.emit({ type: 'property', key });
  }

  get structureProtected(): boolean {
    return this.state.structureProtection.isProtected;
  }

  /** Forbids adding, deleting, renaming, moving and hiding sheets. */
  protectStructure(password: string | null = null): void {
    if (this.structureProtected) throw new ModelError('AccessDenied', 'The workbook is protected already.');
    this.state.structureProtection = { isProtected: true, password };
    this.emit({ type: 'protection', sheetId: null });
  }

  unprotectStructure(password: string | null = null): void {
    const { isProtected, password: expected } = this.state.structureProtection;
    if (isProtected && expected !== null && expected !== password) throw new ModelError('AccessDenied', 'The password is wrong.');
    this.state.structureProtection = { isProtected: false, password: null };
    this.emit({ type: 'protection', sheetId: null });
  }

  /** Starts listening to changes; the function returned stops it. */
  on(listener: ChangeListener): () => void {
    return this.hub.on(listener);
  }

  /** Runs `work`; listeners are told of its changes at the end, together. */
  batch<T>(work: () => T): T {
    return this.hub.batch(work);
  }

  /** Tells of a change. For this folder. */
  emit(change: Change): void {
    this.hub.emit(change);
  }

  /** The next id of a kind, `{…}`: the same in every run. For this folder. */
  nextId(kind: 'sheet' | 'table' | 'chart' | 'series'): string {
    const count = (this.state.counters.get(kind) ?? 0) + 1;
    this.state.counters = new Map(this.state.counters).set(kind, count);
    const kindCode = { sheet: '0001', table: '000C', chart: '0008', series: '0009' }[kind];
    const hex = (n: number, length: number): string => n.toString(16).toUpperCase().padStart(length, '0');
    return `{${hex(this.seed, 8)}-${kindCode}-0000-0000-${hex(count, 12)}}`;
  }
}

/** A map with one key set, or taken out for undefined. */
function changed<T>(map: ReadonlyMap<string, T>, key: string, value: T | undefined): ReadonlyMap<string, T> {
  const copy = new Map(map);
  if (value === undefined) copy.delete(key);
  else copy.set(key, value);
  return copy;
}
