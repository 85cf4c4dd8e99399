import raw from './figures.json';

/** How a printed figure is held against a computed one; see `VERDICT_RULES` in `verdicts.ts`. */
export const VERDICTS = [
  'exact',
  'given',
  'not-derivable',
  'rounded-source',
  'largest-remainder',
  'sum-of-rounded',
  'approximate',
  'range',
  'report-error',
  'contradictory',
  'ambiguous',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** A dimension's value; an array means the sum of its members. */
export type GoldenDim = string | number | readonly (string | number)[];

/** One figure as the report of 2015 prints it. */
export type GoldenFigure = {
  readonly code: string;
  readonly dims: Readonly<Record<string, GoldenDim>>;
  /** The printed value; two numbers where the report gives a range or says two things. */
  readonly printed: number | string | readonly number[];
  readonly unit: string;
  readonly verdict: Verdict;
  /** The right value by the report's own tables, to four decimals at most. */
  readonly exact?: number;
  readonly note?: string;
};

/** Dimensions without arrays: what a computed figure carries. */
export type PlainDims = Readonly<Record<string, string | number>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

const isDim = (value: unknown): value is GoldenDim =>
  isScalar(value) || (Array.isArray(value) && value.length > 0 && value.every(isScalar));

const isDims = (value: unknown): value is Record<string, GoldenDim> =>
  isRecord(value) && Object.values(value).every(isDim);

const isPrinted = (value: unknown): value is GoldenFigure['printed'] =>
  isScalar(value) || (Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number'));

const isVerdict = (value: unknown): value is Verdict => VERDICTS.some((verdict) => verdict === value);

const isOptional = (value: unknown, type: 'number' | 'string'): boolean => value === undefined || typeof value === type;

const isFigure = (value: unknown): value is GoldenFigure =>
  isRecord(value) &&
  typeof value.code === 'string' &&
  isDims(value.dims) &&
  isPrinted(value.printed) &&
  typeof value.unit === 'string' &&
  isVerdict(value.verdict) &&
  isOptional(value.exact, 'number') &&
  isOptional(value.note, 'string');

/**
 * Reads the list of printed figures, refusing any entry whose shape is not the documented one.
 *
 * @param source The parsed JSON: `{annee, figures: [...]}`.
 * @returns The year of the report and its figures, in the order of the file.
 * @throws {TypeError} naming the first entry that does not fit.
 * @example
 * parseGolden({ annee: 2015, figures: [] }); // { annee: 2015, figures: [] }
 */
export function parseGolden(source: unknown): { annee: number; figures: readonly GoldenFigure[] } {
  if (!isRecord(source) || typeof source.annee !== 'number' || !Array.isArray(source.figures)) {
    throw new TypeError('The golden figures need a year and a list of figures.');
  }
  const entries: readonly unknown[] = source.figures;
  const figures = entries.map((entry, index) => {
    if (!isFigure(entry)) {
      throw new TypeError(`Golden figure ${index} is malformed: ${JSON.stringify(entry)}`);
    }
    return entry;
  });
  return { annee: source.annee, figures };
}

/**
 * The figures that the report of 2015 prints.
 *
 * @param prefixes Beginnings of codes to keep, such as `acc.`; none keeps all.
 * @example
 * goldenFigures('dur.').length; // 5
 */
export function goldenFigures(...prefixes: readonly string[]): readonly GoldenFigure[] {
  const { figures } = parseGolden(raw);
  return prefixes.length === 0
    ? figures
    : figures.filter((figure) => prefixes.some((prefix) => figure.code.startsWith(prefix)));
}

/**
 * The plain dimensions whose values add up to the figure: one set, or one for each member of an array.
 *
 * @example
 * dimsMembers({ structure: 'Coopilote', departement: ['Jura', 'Doubs'] });
 * // [{ structure: 'Coopilote', departement: 'Jura' }, { structure: 'Coopilote', departement: 'Doubs' }]
 */
export function dimsMembers(dims: GoldenFigure['dims']): readonly PlainDims[] {
  let members: Record<string, string | number>[] = [{}];
  for (const [name, value] of Object.entries(dims)) {
    const options = isScalar(value) ? [value] : value;
    members = members.flatMap((member) => options.map((option) => ({ ...member, [name]: option })));
  }
  return members;
}

/** A figure's name for messages: `typ.origine (zone PMA, structure SVP)`. */
export function figureName(figure: Pick<GoldenFigure, 'code' | 'dims'>): string {
  const dims = Object.entries(figure.dims).map(([name, value]) => `${name} ${isScalar(value) ? value : value.join(' + ')}`);
  return dims.length === 0 ? figure.code : `${figure.code} (${dims.join(', ')})`;
}
