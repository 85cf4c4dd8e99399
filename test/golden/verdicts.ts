import { choixDe } from './choix';
import type { Choix } from './choix';
import { dimsMembers, figureName } from './figures';
import type { GoldenFigure, PlainDims, Verdict } from './figures';

/** A computed value; null is a figure that can't be computed. */
export type FigureValue = number | string | null;

/** A computed figure: a number, or words where `valeur` is null. */
export type ComputedFigure = { readonly valeur: number | null; readonly texte?: string | undefined };

/** What the judge says of one value. */
export type Judgement = {
  readonly ok: boolean;
  /** The rule that was applied: the figure's verdict. */
  readonly rule: Verdict;
  /** The comparison in words, for a failing test's message. */
  readonly detail: string;
};

type Rule = (value: number, figure: GoldenFigure) => { ok: boolean; wanted: string };

/** Floats such as 0.5 computed as 0.49999999999 still count as halves. */
const HALF_SLACK = 1e-9;

/** `exact` is written with at most four decimals. */
const EXACT_SLACK = 0.5e-4 + HALF_SLACK;

/** Rounds as ARRONDI does, halves away from zero. */
function arrondi(value: number): number {
  return Math.sign(value) * Math.floor(Math.abs(value) + 0.5 + HALF_SLACK);
}

function numbersOf(figure: GoldenFigure): readonly number[] {
  if (typeof figure.printed === 'string') {
    throw new TypeError(`${figure.code} prints the text « ${figure.printed} », not a number.`);
  }
  return typeof figure.printed === 'number' ? [figure.printed] : figure.printed;
}

const roundsToPrinted = (value: number, figure: GoldenFigure): boolean =>
  numbersOf(figure).some((printed) => arrondi(value) === printed);

const within = (value: number, figure: GoldenFigure, distance: number): boolean =>
  numbersOf(figure).some((printed) => Math.abs(value - printed) <= distance + HALF_SLACK);

const rounded: Rule = (value, figure) => ({
  ok: roundsToPrinted(value, figure),
  wanted: `a value that rounds to ${numbersOf(figure).join(' or ')}`,
});

const near =
  (distance: number): Rule =>
  (value, figure) => ({ ok: within(value, figure, distance), wanted: `within ${distance} of ${numbersOf(figure).join(' or ')}` });

const rightValue: Rule = (value, figure) => {
  if (figure.exact === undefined) {
    throw new TypeError(`${figure.code} has no exact value to hold against.`);
  }
  return { ok: Math.abs(value - figure.exact) <= EXACT_SLACK, wanted: `the right value ${figure.exact}` };
};

const notDerivable: Rule = (value, figure) => {
  const distance = figure.unit === '€' ? Math.max(...numbersOf(figure).map((printed) => Math.abs(printed) * 0.03)) : 1;
  return {
    ok: roundsToPrinted(value, figure) || within(value, figure, distance),
    wanted: `within ${distance} of ${numbersOf(figure).join(' or ')}`,
  };
};

const inRange: Rule = (value, figure) => {
  const bounds = numbersOf(figure);
  const low = Math.min(...bounds);
  const high = Math.max(...bounds);
  return { ok: value >= low - HALF_SLACK && value <= high + HALF_SLACK, wanted: `between ${low} and ${high}` };
};

const RULES = {
  exact: rounded,
  given: rounded,
  'not-derivable': notDerivable,
  'rounded-source': near(1.5),
  'largest-remainder': near(1),
  // The printed value is a sum of rounded parts: the computed one is not rounded, and so is the exact one.
  'sum-of-rounded': rightValue,
  approximate: near(3),
  range: inRange,
  'report-error': rightValue,
  ambiguous: rounded,
} as const satisfies Record<Exclude<Verdict, 'contradictory'>, Rule>;

/** The demo's documented choice, not whichever of the printed statements happens to fit. */
function asChosen(figure: GoldenFigure, value: number | string, choix: readonly Choix[] | undefined): { ok: boolean; wanted: string } {
  const chosen = choixDe(figure.code, figure.dims, choix);
  if (chosen === undefined) {
    throw new TypeError(`${figureName(figure)} says two things, and no choice is documented.`);
  }
  const shown = typeof value === 'number' ? arrondi(value) : value;
  return { ok: shown === chosen.valeur, wanted: `the choice ${JSON.stringify(chosen.valeur)}` };
}

/**
 * Judges a computed value by the rule of the figure's verdict.
 *
 * - `exact`, `given`, `ambiguous`: rounds to the printed value
 * - `contradictory`: rounds to what the demo takes, in `choix.ts`
 * - `not-derivable`: rounds to the printed value, or within 1 of it (3 % for amounts in €)
 * - `rounded-source`: within 1.5; `largest-remainder`: within 1; `approximate`: within 3
 * - `range`: between the two printed bounds, which belong to it
 * - `report-error`, `sum-of-rounded`: the exact value, to its four decimals, not the printed one
 * - a text must be the printed text
 *
 * @param figure The printed figure.
 * @param value The computed value, unrounded; shares in percent (55.7), amounts in euros.
 * @param choix What is taken where the report says two things; those of the demo unless told.
 * @throws {TypeError} for a contradictory figure without a choice, a report error without its right value.
 * @example
 * matches({ code: 'sor.taux_positives', dims: {}, printed: 56, unit: '%', verdict: 'exact' }, 55.7377);
 * // { ok: true, rule: 'exact', detail: '55.7377: a value that rounds to 56' }
 */
export function matches(figure: GoldenFigure, value: FigureValue, choix?: readonly Choix[]): Judgement {
  const rule = figure.verdict;
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) {
    return { ok: false, rule, detail: `no value, wanted ${JSON.stringify(figure.printed)}` };
  }
  if (rule === 'contradictory') {
    const { ok, wanted } = asChosen(figure, value, choix);
    return { ok, rule, detail: `${value}: ${wanted}` };
  }
  if (typeof figure.printed === 'string' || typeof value === 'string') {
    const ok = figure.printed === value;
    return { ok, rule, detail: `« ${value} »: the text ${JSON.stringify(figure.printed)}` };
  }
  const { ok, wanted } = RULES[rule](value, figure);
  return { ok, rule, detail: `${value}: ${wanted}` };
}

const plain = (value: FigureValue | ComputedFigure | undefined): FigureValue =>
  value === undefined ? null : typeof value === 'object' && value !== null ? (value.valeur ?? value.texte ?? null) : value;

/**
 * The value to hold against a figure: the one computed for its dimensions, or, where a dimension is an
 * array, the sum over its members (null as soon as one is missing).
 *
 * @param compute Gives the value for a code and plain dimensions, or the figure that holds it (a number, or words); null or
 * undefined where there is none.
 * @example
 * valueOf({ code: 'a', dims: { zone: ['Jura', 'PMA'] }, printed: 3, unit: 'nombre', verdict: 'exact' },
 *   (_, dims) => (dims.zone === 'Jura' ? 1 : 2)); // 3
 * valueOf({ code: 'b', dims: {}, printed: 'Mensuelle', unit: 'texte', verdict: 'given' },
 *   () => ({ valeur: null, texte: 'Mensuelle' })); // 'Mensuelle'
 */
export function valueOf(
  figure: GoldenFigure,
  compute: (code: string, dims: PlainDims) => FigureValue | ComputedFigure | undefined,
): FigureValue {
  const values = dimsMembers(figure.dims).map((dims) => plain(compute(figure.code, dims)));
  const [first] = values;
  if (values.length === 1 && first !== undefined) {
    return first;
  }
  let sum = 0;
  for (const value of values) {
    if (typeof value !== 'number') {
      return null;
    }
    sum += value;
  }
  return sum;
}
