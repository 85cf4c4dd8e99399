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

/** The chapters that the register alone gives. */
const CHAPITRES = ['acc.', 'typ.', 'sor.', 'dur.'];

describe('the printed figures of the register follow from the demo rows', () => {
  const sources = lireSources(grilles);
  const bilan = calculerBilan(sources.registre ?? [], sources, 2015, serialOf(2016, 2, 15) as SerialDate);
  const figures = goldenFigures(...CHAPITRES);

  it.each(figures.map((figure) => [`${figureName(figure)} (${figure.verdict})`, figure] as const))('%s', (_, figure) => {
    const value = valueOf(figure, (code, dims) => bilan.chiffre(code, dims as Dims)?.valeur ?? null);
    expect(matches(figure, value)).toMatchObject({ ok: true });
  });

  it('none is left out: 179 figures', () => {
    expect(figures).toHaveLength(179);
  });
});
