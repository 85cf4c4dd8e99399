import { CHOIX, choixDe } from './choix';
import type { Choix } from './choix';
import { dimsMembers, figureName, goldenFigures, parseGolden, VERDICTS } from './figures';
import type { GoldenFigure, Verdict } from './figures';
import { matches, valueOf } from './verdicts';

const figure = (verdict: Verdict, printed: GoldenFigure['printed'], more: Partial<GoldenFigure> = {}): GoldenFigure => ({
  code: 'x.y',
  dims: {},
  printed,
  unit: '%',
  verdict,
  ...more,
});

type Case = readonly [rule: Verdict, printed: GoldenFigure['printed'], value: number | string | null, ok: boolean, more?: Partial<GoldenFigure>];

const cases: readonly Case[] = [
  ['exact', 56, 55.7377, true],
  ['exact', 56, 55.4999, false],
  ['exact', 3, 2.5, true],
  ['exact', 3, 2.4999999999999, true],
  ['exact', -3, -2.5, true],
  ['exact', 0, 0, true],
  ['exact', 0, null, false],
  ['exact', 5, Number.NaN, false],
  ['exact', 5, '5', false],
  ['given', 44, 44, true],
  ['given', 44, 43, false],
  ['given', 'Mensuelle', 'Mensuelle', true],
  ['given', 'Mensuelle', 'mensuelle', false],
  ['given', 'Mensuelle', 12, false],
  ['not-derivable', 59, 58.9, true],
  ['not-derivable', 59, 60, true],
  ['not-derivable', 59, 60.1, false],
  ['not-derivable', -10, -10.9, true],
  ['not-derivable', -10, 10, false],
  ['not-derivable', 1000, 1030, true, { unit: '€' }],
  ['not-derivable', 1000, 1031, false, { unit: '€' }],
  ['rounded-source', 100, 101.5, true, { unit: '€' }],
  ['rounded-source', 100, 101.6, false, { unit: '€' }],
  ['largest-remainder', 31, 30.4348, true],
  ['largest-remainder', 31, 29.9, false],
  ['sum-of-rounded', 47, 47.741935, true, { exact: 47.7419 }],
  ['sum-of-rounded', 47, 47, false, { exact: 47.7419 }],
  ['approximate', 70, 67, true],
  ['approximate', 70, 66.9, false],
  ['range', [64, 69], 64, true],
  ['range', [64, 69], 69, true],
  ['range', [64, 69], 69.2, false],
  ['range', [64, 69], 63.9, false],
  ['report-error', 10, 11.510791, true, { exact: 11.5108 }],
  ['report-error', 10, 10, false, { exact: 11.5108 }],
  ['contradictory', [15, 14], 15, true, { dims: { annee: 2014 } }],
  ['contradictory', [15, 14], 14, false, { dims: { annee: 2014 } }],
  ['contradictory', 17, 18.8, true],
  ['contradictory', 17, 17, false],
  ['contradictory', 17, null, false],
  ['contradictory', 'Hebdomadaire', 'Mensuelle', true, { dims: { ville: 'Dole', partenaire: 'Couveuse' } }],
  ['contradictory', 'Hebdomadaire', 'Hebdomadaire', false, { dims: { partenaire: 'Couveuse', ville: 'Dole' } }],
  ['ambiguous', 18, 18, true],
  ['ambiguous', 18, 17, false],
];

const choix: readonly Choix[] = [
  { code: 'x.y', dims: {}, valeur: 19, pourquoi: 'its parts say so' },
  { code: 'x.y', dims: { annee: 2014 }, valeur: 15, pourquoi: 'the first of two' },
  { code: 'x.y', dims: { ville: 'Dole', partenaire: 'Couveuse' }, valeur: 'Mensuelle', pourquoi: 'the table' },
];

describe('the judge of printed figures', () => {
  for (const [verdict, printed, value, ok, more] of cases) {
    it(`${verdict}: ${JSON.stringify(printed)} printed, ${JSON.stringify(value)} computed: ${ok ? 'right' : 'wrong'}`, () => {
      expect(matches(figure(verdict, printed, more), value, choix)).toMatchObject({ ok, rule: verdict });
    });
  }

  it('has a case of each outcome for every verdict', () => {
    for (const verdict of VERDICTS) {
      expect(new Set(cases.filter(([rule]) => rule === verdict).map(([, , , ok]) => ok))).toEqual(new Set([true, false]));
    }
  });

  it('says what it wanted', () => {
    expect(matches(figure('report-error', 10, { exact: 11.5108 }), 10).detail).toBe('10: the right value 11.5108');
  });

  it('refuses a contradiction without a choice', () => {
    expect(() => matches(figure('contradictory', 17), 17, [])).toThrow('x.y says two things, and no choice is documented.');
  });

  it('refuses a report error without its right value', () => {
    expect(() => matches(figure('report-error', 10), 10)).toThrow(TypeError);
  });
});

describe('dimensions that are arrays', () => {
  const both = figure('exact', 33, { dims: { structure: 'Coopilote', departement: ['Doubs', 'Jura'] } });

  it('stand for each of their members', () => {
    expect(dimsMembers(both.dims)).toEqual([
      { structure: 'Coopilote', departement: 'Doubs' },
      { structure: 'Coopilote', departement: 'Jura' },
    ]);
  });

  it('mean the sum of the members', () => {
    expect(valueOf(both, (_code, dims) => (dims.departement === 'Doubs' ? 30 : 3))).toBe(33);
  });

  it('have no value when a member has none', () => {
    expect(valueOf(both, (_code, dims) => (dims.departement === 'Doubs' ? 30 : null))).toBeNull();
  });

  it('a figure may be handed over whole: its number, its words, or none', () => {
    expect(valueOf(figure('exact', 1), () => ({ valeur: 1 }))).toBe(1);
    expect(valueOf(figure('given', 'Mensuelle'), () => ({ valeur: null, texte: 'Mensuelle' }))).toBe('Mensuelle');
    expect(valueOf(figure('exact', 1), () => ({ valeur: null }))).toBeNull();
    expect(valueOf(figure('exact', 1), () => undefined)).toBeNull();
  });

  it('without an array the value is handed over as it is', () => {
    expect(valueOf(figure('given', 'Mensuelle'), () => 'Mensuelle')).toBe('Mensuelle');
  });
});

describe('the printed figures of 2015', () => {
  it('are 356, of which 179 on the register', () => {
    expect(goldenFigures()).toHaveLength(356);
    expect(goldenFigures('acc.', 'typ.', 'sor.', 'dur.')).toHaveLength(179);
  });

  it('every right value agrees with its own printed one where the report is right', () => {
    for (const printed of goldenFigures()) {
      if (printed.exact !== undefined) {
        expect([figureName(printed), matches(printed, printed.exact).ok]).toEqual([figureName(printed), true]);
      }
    }
  });

  it('where the report contradicts itself, one choice is documented, and no choice is of anything else', () => {
    const contradictory = goldenFigures().filter(({ verdict }) => verdict === 'contradictory');
    expect(contradictory.map(({ code, dims }) => choixDe(code, dims)?.code)).toEqual(contradictory.map(({ code }) => code));
    expect(CHOIX).toHaveLength(contradictory.length);
  });

  it('each choice is one of the printed statements, but for the growth of the whole turnover', () => {
    const others = goldenFigures().filter(({ code, dims, printed, verdict }) => {
      const chosen = verdict === 'contradictory' ? choixDe(code, dims) : undefined;
      return chosen !== undefined && ![printed].flat().some((statement) => statement === chosen.valeur);
    });
    expect(others.map(figureName)).toEqual(['ca.evolution']);
  });

  it('no figure is there twice', () => {
    const names = goldenFigures().map(figureName);
    expect(new Set(names).size).toBe(names.length);
  });

  it('an unknown verdict is refused', () => {
    expect(() => parseGolden({ annee: 2015, figures: [{ ...figure('exact', 1), verdict: 'vrai' }] })).toThrow(/Golden figure 0/);
  });

  it('a file of another shape is refused', () => {
    expect(() => parseGolden([])).toThrow(TypeError);
  });
});
