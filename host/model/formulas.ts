import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize } from '@borgar/fx';
import type { Rect } from './address';
import { MAX_COLS, MAX_ROWS, rectOf } from './address';
import { sameName } from './sheetNames';

/** What an edit does to a block of the sheet that it touches: where the block is afterwards, null when nothing is left of it. */
export type RectMap = (rect: Rect) => Rect | null;

type Ref = NonNullable<ReturnType<typeof parseA1Ref>>;

/** The parts of an A1 reference that this module changes. */
interface Corners {
  context: string[];
  range: {
    top: number | null; left: number | null; bottom?: number | null; right?: number | null;
    $top?: boolean | null; $left?: boolean | null; $bottom?: boolean | null; $right?: boolean | null;
  };
}

function corners(ref: Ref | undefined): Corners | null {
  if (!ref || !('range' in ref) || !ref.range) return null;
  return { context: ref.context ?? [], range: ref.range };
}

type ChangeRef = (ref: Corners) => Corners | 'gone' | 'same';

const REFERENCE_TYPES = new Set(['range', 'range_beam', 'range_ternary']);

/** Rewrites the A1 references of a formula; gives the same string back when none changes. */
function changeRefs(formula: string, change: ChangeRef): string {
  const tokens = tokenize(formula);
  let changed = false;
  for (const token of tokens) {
    if (!REFERENCE_TYPES.has(token.type)) continue;
    const ref = corners(parseA1Ref(token.value));
    if (!ref) continue;
    const made = change(ref);
    if (made === 'same') continue;
    changed = true;
    token.value = made === 'gone' ? '#REF!' : stringifyA1Ref(made);
  }
  return changed ? stringifyTokens(tokens) : formula;
}

function mapCorners(ref: Corners, map: RectMap): Corners | 'gone' | 'same' {
  const { range } = ref;
  const before = rectOf(range.top ?? 0, range.left ?? 0, range.bottom ?? MAX_ROWS - 1, range.right ?? MAX_COLS - 1);
  const after = map(before);
  if (!after) return 'gone';
  if (after.top === before.top && after.left === before.left && after.bottom === before.bottom && after.right === before.right) return 'same';
  return {
    context: ref.context,
    range: {
      ...range,
      top: range.top === null ? null : after.top,
      left: range.left === null ? null : after.left,
      bottom: range.bottom === null ? null : after.bottom,
      right: range.right === null ? null : after.right,
    },
  };
}

/** Cheap test before tokenising: most formulas of a workbook do not name the sheet that changes. */
const mayRefer = (formula: string, home: string, sheet: string): boolean =>
  sameName(home, sheet) || formula.toLowerCase().includes(sheet.toLowerCase().replaceAll("'", "''"));

/**
 * Adjusts a formula to cells that moved on a sheet.
 *
 * @param formula with or without its leading "="
 * @param home the sheet on which the formula stands
 * @param sheet the sheet on which cells moved
 * @param map where each block of it is now
 * @example
 * moveReferences('=A2+Autre!A2', 'Feuil1', 'Feuil1', rowsInserted) // '=A3+Autre!A2', rowsInserted opening a row above 2
 */
export function moveReferences(formula: string, home: string, sheet: string, map: RectMap): string {
  if (!mayRefer(formula, home, sheet)) return formula;
  return changeRefs(formula, (ref) => (sameName(ref.context[0] ?? home, sheet) && ref.context.length < 2 ? mapCorners(ref, map) : 'same'));
}

/** Puts a renamed sheet's new name into a formula, also where it stands before a name or in `Jan:Mars!A1`. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  if (!formula.toLowerCase().includes(before.toLowerCase().replaceAll("'", "''"))) return formula;
  return changeContext(formula, (name) => (sameName(name, before) ? after : name));
}

/** Turns the references to a deleted sheet into #REF!. */
export function dropSheetFrom(formula: string, name: string): string {
  if (!formula.toLowerCase().includes(name.toLowerCase().replaceAll("'", "''"))) return formula;
  return changeContext(formula, (part) => (sameName(part, name) ? null : part));
}

/** Passes each sheet name before a "!" through `change`; null makes the reference #REF!. */
function changeContext(formula: string, change: (name: string) => string | null): string {
  const tokens = tokenize(formula);
  let changed = false;
  for (const token of tokens) {
    if (!REFERENCE_TYPES.has(token.type) && token.type !== 'range_named') continue;
    const ref = parseA1Ref(token.value);
    const context = ref?.context?.[0];
    if (ref === undefined || context === undefined || (ref.context ?? []).length > 1) continue;
    const parts = context.includes(':') ? context.split(':') : [context];
    const names = parts.map(change);
    if (names.every((name, i) => name === parts[i])) continue;
    changed = true;
    token.value = names.includes(null) ? '#REF!' : stringifyA1Ref({ ...ref, context: [names.join(':')] });
  }
  return changed ? stringifyTokens(tokens) : formula;
}

/**
 * A formula as it reads when copied: relative references move along, absolute ones stay, those pushed off the sheet are #REF!.
 *
 * @example
 * copyFormula('=A1+$A$1', 1, 0) // '=A2+$A$1'
 */
export function copyFormula(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula;
  return changeRefs(formula, (ref) => {
    const { range } = ref;
    const shift = (at: number | null | undefined, fixed: boolean | null | undefined, by: number): number | null =>
      at === null || at === undefined ? null : fixed === true ? at : at + by;
    const top = shift(range.top, range.$top, rows);
    const bottom = shift(range.bottom, range.$bottom, rows);
    const left = shift(range.left, range.$left, cols);
    const right = shift(range.right, range.$right, cols);
    const off = (at: number | null, max: number): boolean => at !== null && (at < 0 || at >= max);
    if (off(top, MAX_ROWS) || off(bottom, MAX_ROWS) || off(left, MAX_COLS) || off(right, MAX_COLS)) return 'gone';
    return { context: ref.context, range: { ...range, top, bottom, left, right } };
  });
}

/** Puts a renamed table's or column's new name into the structured references of a formula. */
export function renameTableIn(formula: string, before: string, after: string): string {
  if (!formula.toLowerCase().includes(before.toLowerCase())) return formula;
  const tokens = tokenize(formula);
  let changed = false;
  for (const token of tokens) {
    const name = token.type === 'structured' ? token.value.slice(0, token.value.indexOf('[')) : token.type === 'range_named' ? token.value : null;
    if (name === null || !sameName(name, before)) continue;
    changed = true;
    token.value = after + token.value.slice(name.length);
  }
  return changed ? stringifyTokens(tokens) : formula;
}

/**
 * Whether Excel would accept the text as a formula: brackets and quotes closed, no operator without its operand.
 *
 * @example
 * isFormula('=1+') // false
 */
export function isFormula(formula: string): boolean {
  const tokens = tokenize(formula, { mergeRefs: true }).filter(({ type }) => type !== 'whitespace' && type !== 'newline');
  const closing: string[] = [];
  let operand = false;
  for (const token of tokens) {
    if (token.type === 'fx_prefix') continue;
    if (token.type === 'unknown' || token.unterminated === true) return false;
    if (token.type !== 'operator') {
      operand = token.type !== 'func' && token.type !== 'function';
      continue;
    }
    if (token.value === '(' || token.value === '{') {
      closing.push(token.value === '(' ? ')' : '}');
      operand = false;
    } else if (token.value === ')' || token.value === '}') {
      if (closing.pop() !== token.value) return false;
      operand = true;
    } else if (token.value === ',' || token.value === ';') operand = false;
    else if (token.value === '%' || token.value === '#') {
      if (!operand) return false;
    } else if (operand) operand = false;
    else if (!/^[-+@]$/.test(token.value)) return false;
  }
  return closing.length === 0 && (operand || tokens.at(-1)?.value === ')') && tokens.length > 1;
}
