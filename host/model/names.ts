import { ModelError } from './errors';
import { renameSheetIn } from './formulas';
import type { Name } from './records';
import type { Sheet } from './sheet';
import { sameName } from './sheetNames';
import type { Workbook } from './workbook';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const CELL = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;
const R1C1 = /^(?:[rR]\d*)?(?:[cC]\d*)?$/;

/**
 * Whether Excel takes a text as a defined name: letters, digits, _ and . , and not the look of a cell.
 *
 * @example
 * isValidName('AB12') // false
 */
export const isValidName = (name: string): boolean => name.length <= 255 && NAME.test(name) && !CELL.test(name) && !R1C1.test(name);

/** The names of a workbook: its own (scope null) and those of its sheets (scope: the sheet's id). */
export class Names {
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  /** The names of one scope, or of all. */
  list(scope?: string | null): readonly Name[] {
    return scope === undefined ? this.workbook.state.names : this.workbook.state.names.filter((name) => name.scope === scope);
  }

  /** A name of a scope, case not counting; null if there is none. */
  find(name: string, scope: string | null = null): Name | null {
    return this.workbook.state.names.find((one) => one.scope === scope && sameName(one.name, name)) ?? null;
  }

  /** Throws ItemNotFound. */
  get(name: string, scope: string | null = null): Name {
    const found = this.find(name, scope);
    if (!found) throw new ModelError('ItemNotFound', `There is no name "${name}".`);
    return found;
  }

  /**
   * Adds a name.
   *
   * @param formula with or without its leading "="
   * @throws ModelError InvalidArgument for a name that Excel refuses, ItemAlreadyExists
   */
  add(name: string, formula: string, options: { readonly scope?: string | null; readonly visible?: boolean; readonly comment?: string } = {}): Name {
    const scope = options.scope ?? null;
    if (!isValidName(name)) throw new ModelError('InvalidArgument', `"${name}" cannot be a name.`);
    if (this.find(name, scope) || (scope === null && this.workbook.table(name))) throw new ModelError('ItemAlreadyExists', `The name "${name}" exists already.`);
    const added: Name = { name, scope, formula: withEquals(formula), visible: options.visible ?? true, comment: options.comment ?? '' };
    this.workbook.state.names = [...this.workbook.state.names, added];
    this.workbook.emit({ type: 'name', what: 'added', sheetId: scope, name });
    return added;
  }

  update(name: string, scope: string | null, patch: Partial<Pick<Name, 'formula' | 'visible' | 'comment'>>): Name {
    const before = this.get(name, scope);
    const after: Name = { ...before, ...patch, formula: withEquals(patch.formula ?? before.formula) };
    this.workbook.state.names = this.workbook.state.names.map((one) => (one === before ? after : one));
    this.workbook.emit({ type: 'name', what: 'changed', sheetId: scope, name: before.name });
    return after;
  }

  remove(name: string, scope: string | null = null): void {
    const gone = this.get(name, scope);
    this.workbook.state.names = this.workbook.state.names.filter((one) => one !== gone);
    this.workbook.emit({ type: 'name', what: 'deleted', sheetId: scope, name: gone.name });
  }

  /** For loaders: names as they are, without the rules (files hold names that Excel itself no longer accepts). */
  load(names: readonly Name[]): void {
    this.workbook.state.names = names;
  }

  /** Forgets the names of a sheet. For this folder. */
  dropScope(sheetId: string): void {
    this.workbook.state.names = this.workbook.state.names.filter(({ scope }) => scope !== sheetId);
  }

  /** Gives a copied sheet the names of the original. For this folder. */
  copyScope(from: Sheet, to: Sheet): void {
    const copies = this.list(from.id).map((name) => ({ ...name, scope: to.id, formula: renameSheetIn(name.formula, from.name, to.name) }));
    this.workbook.state.names = [...this.workbook.state.names, ...copies];
  }

  /** Passes every name's formula through `change`. For this folder. */
  changeFormulas(change: (formula: string, home: string) => string): void {
    this.workbook.state.names = this.workbook.state.names.map((name) => {
      const home = name.scope === null ? '' : (this.workbook.sheets.byId(name.scope)?.name ?? '');
      const formula = change(name.formula, home);
      return formula === name.formula ? name : { ...name, formula };
    });
  }
}

const withEquals = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);
