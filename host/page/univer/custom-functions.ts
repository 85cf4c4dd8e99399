import { ICommandService } from '@univerjs/core';
import {
  ArrayValueObject, BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject, FunctionType, IFunctionService, NullValueObject,
  NumberValueObject, SetTriggerFormulaCalculationStartMutation, StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { CellError, formatAddress, isFormulaCell, rectOf, wholeSheet } from '../../model';
import type { CustomFunctionCalls, FunctionArg, FunctionMetadata, FunctionResult, FunctionsJson, Stream } from '../../officejs/customFunctions';
import type { Json } from '../../model';
import { isWaiting } from './cells';
import type { Link } from './link';

/** An add-in's functions, at work in the grid. */
export type GridFunctions = {
  /** What the add-in told of the error in a cell, `sheetId|row|column`; '' where it told nothing. */
  told: (cell: string) => string;
  /** Whether a cell is still to show what the add-in has answered. */
  unshown: () => boolean;
  /** Told when a calculation has come to rest: results that were used are forgotten. */
  rested: () => void;
  dispose: () => void;
};

/** What is known of one call of one cell. */
type Call = { result: FunctionResult | null; used: boolean; stream: Stream | null; cell: string };

/** How often a cell is reminded of an answer, and how long after the last time, in milliseconds: Univer drops a start that comes at a bad moment. */
const REMINDERS = 20;
const REMINDED_AFTER = 300;

/** The same for a cell that shows something else meanwhile: its formula may no longer ask what was answered. */
const REMINDERS_OF_A_FULL_CELL = 3;

/**
 * Makes an add-in's custom functions known to the grid's calculation.
 *
 * They answer asynchronously, by way of the add-in, and many at a time cost no more than one. So a cell first shows
 * #GETTING_DATA, as in older Excel; when the answers are there, the cells that wait are calculated again and find them.
 *
 * @param namespace what stands before the dot, e.g. `CAE`
 * @param calls the host's channel to the add-in's functions
 * @param isBusy whether a calculation is due or under way
 */
export function registerFunctions(
  link: Link,
  namespace: string,
  declared: FunctionsJson,
  calls: CustomFunctionCalls,
  isBusy: () => boolean,
): GridFunctions {
  const { injector } = link.grid;
  const known = new Map<string, Call>();
  /** The cells that have called, and how often each was reminded since its last answer. */
  const callers = new Map<string, number>();
  const messages = new Map<string, string>();
  let waiting = new Set<string>();
  const recalculate = (cells: Iterable<string>): void => {
    const dirtyRanges = [...cells].map((cell) => {
      const { sheetId, row, column } = placeOf(cell);
      return { unitId: link.unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } };
    });
    if (dirtyRanges.length > 0) void injector.get(ICommandService).executeCommand(SetTriggerFormulaCalculationStartMutation.id, dirty(dirtyRanges), { onlyLocal: true });
  };
  // Cell by cell and not call by call: one that waits is calculated again also where its answer has been used and forgotten.
  const unshown = (): string[] => {
    const unanswered = new Set<string>();
    const unused = new Set<string>();
    for (const { cell, result, used } of known.values()) {
      if (result === null) unanswered.add(cell);
      else if (!used) unused.add(cell);
    }
    return [...callers.keys()].filter((cell) => !unanswered.has(cell) && (callers.get(cell) ?? 0) < remindersFor(shows(link, cell), unused.has(cell)));
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remind = (): void => {
    timer = undefined;
    if (!isBusy()) {
      const forgotten = unshown();
      for (const cell of forgotten) callers.set(cell, (callers.get(cell) ?? 0) + 1);
      recalculate(forgotten);
    }
    remindLater();
  };
  const remindLater = (): void => {
    if (timer === undefined && unshown().length > 0) timer = setTimeout(remind, REMINDED_AFTER);
  };
  const answered = (): void => {
    if (calls.pending > 0) return;
    const cells = waiting;
    waiting = new Set();
    recalculate(cells);
    remindLater();
  };
  const callFor = (metadata: FunctionMetadata, cell: string, address: string, args: FunctionArg[]): FunctionResult | null => {
    const key = `${cell}|${metadata.id}|${JSON.stringify(args)}`;
    const found = known.get(key);
    if (found) {
      found.used = found.result !== null;
      return found.result;
    }
    const call: Call = { result: null, used: false, stream: null, cell };
    known.set(key, call);
    if (!callers.has(cell)) callers.set(cell, 0);
    const told = (result: FunctionResult): void => {
      Object.assign(call, { result, used: false });
      callers.set(cell, 0);
      if ('error' in result) messages.set(cell, result.error.message);
      else messages.delete(cell);
      waiting.add(cell);
      // The answers of one message arrive one by one in the same turn.
      queueMicrotask(answered);
    };
    if (metadata.options?.stream === true) call.stream = calls.stream(metadata.id, args, told, { address, metadata });
    else void calls.call(metadata.id, args, { address, metadata }).then(told);
    return null;
  };
  const names = declared.functions.map(({ id }) => `${namespace}.${id}`.toUpperCase());
  const executors = declared.functions.map((metadata, index) => new AddInFunction(names[index] ?? metadata.id, metadata, link, callFor));
  injector.get(IFunctionService).registerExecutors(...executors);
  const described = injector.get(IDescriptionService).registerDescriptions(declared.functions.map((metadata, index) => description(names[index] ?? metadata.id, metadata)));
  recalculate(cellsThatCall(link, namespace));
  return {
    told: (cell) => messages.get(cell) ?? '',
    unshown: () => {
      remindLater();
      return unshown().length > 0;
    },
    rested: () => {
      for (const [key, { stream, result, used, cell }] of known) {
        if (stream === null && result !== null && used && !shows(link, cell).waiting) known.delete(key);
      }
      for (const cell of callers.keys()) if (!shows(link, cell).formula) callers.delete(cell);
      remindLater();
    },
    dispose: () => {
      clearTimeout(timer);
      for (const call of known.values()) call.stream?.cancel();
      known.clear();
      described.dispose();
      injector.get(IFunctionService).unregisterExecutors(...names);
    },
  };
}

/** Where a cell stands that is named `sheetId|row|column`. */
function placeOf(cell: string): { sheetId: string; row: number; column: number } {
  const [sheetId = '', row = '0', column = '0'] = cell.split('|');
  return { sheetId, row: Number(row), column: Number(column) };
}

/** How often a cell may be reminded of an answer. One without a formula has been overwritten and asks no more. */
function remindersFor({ formula, waiting }: Shown, hasUnused: boolean): number {
  if (!formula) return 0;
  if (waiting) return REMINDERS;
  return hasUnused ? REMINDERS_OF_A_FULL_CELL : 0;
}

type Shown = { formula: boolean; waiting: boolean };

/** Whether a cell holds a formula, and whether it shows that it waits for an answer. */
function shows(link: Link, cell: string): Shown {
  const { sheetId, row, column } = placeOf(cell);
  const sheet = link.workbook.sheets.byId(sheetId);
  if (!sheet) return { formula: false, waiting: false };
  const value = sheet.value(row, column);
  return { formula: isFormulaCell(sheet.content(row, column)), waiting: value instanceof CellError && isWaiting(value) };
}

type Caller = (metadata: FunctionMetadata, cell: string, address: string, args: FunctionArg[]) => FunctionResult | null;

class AddInFunction extends BaseFunction {
  private readonly metadata: FunctionMetadata;
  private readonly link: Link;
  private readonly caller: Caller;

  constructor(name: string, metadata: FunctionMetadata, link: Link, caller: Caller) {
    super(name);
    this.metadata = metadata;
    this.link = link;
    this.caller = caller;
  }

  override calculate(...variants: BaseValueObject[]) {
    const sheet = this.link.workbook.sheets.byId(this.subUnitId ?? '');
    const address = sheet ? sheet.address(rectOf(this.row, this.column)) : formatAddress(rectOf(this.row, this.column));
    const result = this.caller(this.metadata, `${this.subUnitId ?? ''}|${this.row}|${this.column}`, address, variants.map(argumentOf));
    if (result === null) return ErrorValueObject.create(ErrorType.CONNECT);
    if ('error' in result) return errorObject(result.error.code);
    return Array.isArray(result.value) ? arrayObject(result.value) : valueObject(result.value);
  }
}

/** An argument as the host's channel takes it: a range as a grid, a blank as null, an error as such. */
function argumentOf(variant: BaseValueObject): FunctionArg {
  if (!(variant instanceof ArrayValueObject)) return scalarOf(variant);
  return variant.getArrayValue().map((line) => line.map((cell) => (cell ? scalarOf(cell) : null)));
}

function scalarOf(value: BaseValueObject): FunctionArg {
  if (value.isNull()) return null;
  if (value instanceof ErrorValueObject) return { error: value.getErrorType() };
  const plain = value.getValue();
  return typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean' ? plain : null;
}

function valueObject(value: Json): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (value === null) return NullValueObject.create();
  const { basicValue } = typeof value === 'object' && 'basicValue' in value ? value : { basicValue: null };
  return typeof basicValue === 'string' && basicValue.startsWith('#') ? errorObject(basicValue) : errorObject('#VALUE!');
}

function errorObject(code: string): ErrorValueObject {
  const known = Object.values(ErrorType).find((type) => type === code);
  return ErrorValueObject.create(known ?? ErrorType.VALUE);
}

function arrayObject(value: readonly Json[]): ArrayValueObject {
  const lines = value.map((line) => (Array.isArray(line) ? line.map(valueObject) : [valueObject(line)]));
  return ArrayValueObject.create({
    calculateValueList: lines, rowCount: lines.length, columnCount: lines[0]?.length ?? 0, unitId: '', sheetId: '', row: -1, column: -1,
  });
}

/** What Univer's list of functions says of one. */
function description(name: string, metadata: FunctionMetadata) {
  const texts = metadata as FunctionMetadata & { description?: string };
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: texts.description ?? '',
    abstract: texts.description ?? '',
    functionParameter: (metadata.parameters ?? []).map((parameter) => {
      const more = parameter as typeof parameter & { description?: string };
      return {
        name: parameter.name ?? '', detail: more.description ?? '', example: '', require: parameter.optional === true ? (0 as const) : (1 as const),
        repeat: parameter.repeating === true ? (1 as const) : (0 as const),
      };
    }),
  };
}

function cellsThatCall(link: Link, namespace: string): string[] {
  const cells: string[] = [];
  const mark = `${namespace}.`.toUpperCase();
  for (const sheet of link.workbook.sheets.list()) {
    sheet.eachCell(wholeSheet, (content, row, col) => {
      if (isFormulaCell(content) && content.formula.toUpperCase().includes(mark)) cells.push(`${sheet.id}|${row}|${col}`);
    });
  }
  return cells;
}

const dirty = (dirtyRanges: object[]) => ({
  dirtyRanges, forceCalculation: false, dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {},
});
