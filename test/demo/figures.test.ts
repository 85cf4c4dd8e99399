import { figureName, goldenFigures } from '../golden/figures';
import type { PlainDims } from '../golden/figures';
import { matches, valueOf } from '../golden/verdicts';
import { bruteForce } from './bruteForce';
import { demoRows } from './rows';
import { readDemo } from './reading';

const facts = readDemo(demoRows());

describe('the rows of the demo give the printed figures of 2015', () => {
  const judged = goldenFigures().map((figure) => ({
    figure,
    ...matches(figure, valueOf(figure, (code, dims) => bruteForce(facts, code, dims))),
  }));

  it.each(judged.map((entry) => ({ ...entry, name: figureName(entry.figure) })))('$name · $rule', ({ ok, detail }) => {
    expect(ok ? 'ok' : detail).toBe('ok');
  });

  it('by these rules, none left out', () => {
    const byRule: Record<string, number> = {};
    for (const { rule, ok } of judged) {
      byRule[rule] = (byRule[rule] ?? 0) + (ok ? 1 : 0);
    }
    expect(byRule).toEqual({
      exact: 283,
      given: 22,
      'not-derivable': 17,
      approximate: 7,
      'rounded-source': 6,
      ambiguous: 5,
      contradictory: 5,
      range: 5,
      'report-error': 3,
      'largest-remainder': 2,
      'sum-of-rounded': 1,
    });
    expect(judged).toHaveLength(356);
  });
});

describe('and what the report says in words', () => {
  const value = (code: string, dims: PlainDims = {}): number => Number(bruteForce(facts, code, dims) ?? Number.NaN);

  it('139 accompanied in 2014: 95 present on 1 January 2015 and 44 who had left', () => {
    expect([value('acc.total', { annee: 2014 }), value('acc.presents_debut'), value('acc.sorties', { annee: 2014 })]).toEqual([139, 95, 44]);
    expect(value('acc.presents_fin', { annee: 2014 })).toBe(95);
  });

  it('82 of them live in the Doubs', () => {
    expect(value('typ.origine', { annee: 2014, departement: 'Doubs' })).toBe(82);
  });

  it('15 of their exits were lasting', () => {
    expect(value('sor.perennisations', { annee: 2014 })).toBe(15);
  });

  it('jobseekers of more than a year are a smaller part than in 2014, those of less than a year a larger one', () => {
    const long = { statut_entree: "Demandeur d'emploi de plus d'un an" };
    const short = { statut_entree: "Demandeur d'emploi de moins d'un an" };
    expect(value('typ.statut_entree.part', long)).toBeLessThan(value('typ.statut_entree.part', { ...long, annee: 2014 }));
    expect(value('typ.statut_entree.part', short)).toBeGreaterThan(value('typ.statut_entree.part', { ...short, annee: 2014 }));
  });

  it('most of Baticoop hold a diploma of level V, most of the others a higher one', () => {
    expect(value('typ.qualification.part', { structure: 'Baticoop', qualification: 'V' })).toBeGreaterThan(50);
    for (const structure of ['Coopilote', 'Formacoop']) {
      expect(value('typ.qualification.part', { structure, groupe: 'Supérieur' })).toBeGreaterThan(50);
    }
  });

  it('women are the majority in Coopilote and Formacoop, not in Baticoop', () => {
    expect(value('typ.part_femmes', { structure: 'Coopilote' })).toBeGreaterThan(50);
    expect(value('typ.part_femmes', { structure: 'Formacoop' })).toBeGreaterThan(50);
    expect(value('typ.part_femmes', { structure: 'Baticoop' })).toBeLessThan(25);
  });

  it('BGE sent four of those who entered', () => {
    expect(value('acc.entrees', { prescripteur: 'BGE' })).toBe(4);
  });

  it('few had the RSA', () => {
    expect(value('typ.revenus_entree.part', { revenus: 'RSA' })).toBeLessThan(10);
  });

  it('all ten who became associates in 2015 were there on 1 January', () => {
    const associes = facts.registre.filter(({ motif, sortie }) => motif.includes('ssocié') && sortie !== null && sortie >= 42005 && sortie <= 42369);
    expect(associes).toHaveLength(10);
    expect(associes.every(({ entree }) => entree < 42005)).toBe(true);
  });

  it('the turnover grew by 18 to 19 %, whatever the report says', () => {
    expect(value('ca.evolution')).toBeGreaterThan(18);
    expect(value('ca.evolution')).toBeLessThan(19);
  });

  it('28, 10, 5 and 3 associates invoiced', () => {
    const associates = (structure: string): number =>
      Math.round(value('ca.montant', { structure, statut: 'associé' }) / value('ca.moyen', { structure, statut: 'associé' }));
    expect(['Coopilote', 'Baticoop', 'Formacoop', 'SVP'].map(associates)).toEqual([28, 10, 5, 3]);
  });

  it('BGE sent 20 to the meetings', () => {
    expect(value('ic.accueillis', { prescripteur: 'BGE' })).toBe(20);
  });

  it('the share of the lasting exits did not fall', () => {
    expect(value('sor.taux_perennisation')).toBeGreaterThan(value('sor.taux_perennisation', { annee: 2014 }));
  });
});
