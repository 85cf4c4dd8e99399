import { demoRows } from '../demo';
import { goldenFigures, figureName } from '../golden/figures';
import { matches, valueOf } from '../golden/verdicts';
import { calculerBilan } from '../../src/report/bilan';
import type { Dims } from '../../src/report/figure';
import { lireSources, type Grille } from '../../src/sources';
import { serialOf, type SerialDate } from '../../src/sources/serialDate';

const grilles: Grille[] = demoRows().map(({ name, rows }) => ({
  feuille: name,
  firstRow: 1,
  firstColumn: 0,
  rows: rows.map((row) => row.map((cell) => cell ?? '')),
}));

/** How many of the printed figures are held by which rule. */
const PAR_REGLE = {
  ambiguous: 5, approximate: 7, contradictory: 5, exact: 283, given: 22, 'largest-remainder': 2, 'not-derivable': 17, range: 5, 'report-error': 3, 'rounded-source': 6, 'sum-of-rounded': 1,
};

describe('the 356 printed figures follow from the demo rows', () => {
  const sources = lireSources(grilles);
  const bilan = calculerBilan(sources.registre ?? [], sources, 2015, serialOf(2016, 2, 15) as SerialDate);
  const valeur = (code: string, dims: Readonly<Record<string, string | number>>) => {
    const figure = bilan.chiffre(code, dims as Dims);
    return figure?.texte ?? figure?.valeur ?? null;
  };
  const figures = goldenFigures();

  it.each(figures.map((figure) => [`${figureName(figure)} (${figure.verdict})`, figure] as const))('%s', (_, figure) => {
    expect(matches(figure, valueOf(figure, valeur))).toMatchObject({ ok: true });
  });

  it('every one of them is held by the rule of its verdict', () => {
    const rules = figures.map((figure) => matches(figure, valueOf(figure, valeur))).filter(({ ok }) => ok).map(({ rule }) => rule);
    const counts = Object.fromEntries([...new Set(rules)].sort().map((rule) => [rule, rules.filter((one) => one === rule).length]));
    expect(counts).toEqual(PAR_REGLE);
    expect(figures).toHaveLength(356);
  });
});
