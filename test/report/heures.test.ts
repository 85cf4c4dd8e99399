import fc from 'fast-check';
import type { Dims } from '../../src/report/figure';
import { bilanDu, dit, table } from './classeur';
import { cents, desVersements, personnes, titres, verse } from './montants';

const heures = (...rows: readonly (readonly unknown[])[]) => ({ Heures: [titres('Heures'), ...rows] });
const B = ['Coopilote', 'Coopilote B'] as const;
const M = ['Coopilote', 'Coopilote M'] as const;

describe('les heures payées des accompagnés', () => {
  const rows = [
    verse('ALPHA', ...B, 'accompagné', '15/01/2015', 910),
    verse('ALPHA', ...M, 'accompagné', '15/02/2015', 910),
    verse('BETA', ...B, 'accompagné', '15/03/2015', 100.5),
    verse('BETA', ...B, 'accompagné', '15/04/2015', 99.5),
    verse('GAMMA', ...B, 'accompagné', '15/03/2015', 0),
    verse('DELTA', ...B, 'associé', '15/03/2015', 1820),
    verse('ALPHA', ...B, 'accompagné', '15/03/2014', 455),
  ];
  const bilan = bilanDu({ feuilles: heures(...rows) });
  it.each<[string, Dims, number | string]>([
    ['heu.heures', {}, 2020],
    ['heu.heures', { annee: 2014 }, 455],
    ['heu.heures', { colonne: 'Coopilote B' }, 1110],
    ['heu.heures', { structure: 'Coopilote' }, 2020],
    ['heu.salaries', { colonne: 'Coopilote B' }, 2],
    ['heu.salaries', { colonne: 'Coopilote M' }, 1],
    ['heu.salaries', { structure: 'Coopilote' }, 2],
    ['heu.salaries', {}, 3],
    ['heu.personnes', {}, 2],
    ['heu.personnes', { annee: 2014 }, 1],
    ['heu.etp', { colonne: 'Coopilote M' }, 0.5],
    ['heu.etp', { annee: 2014 }, 0.25],
    ['heu.moyenne_mois', { colonne: 'Coopilote B' }, 46.25],
    ['heu.moyenne_mois', {}, 56.111111111],
    ['heu.moyenne_mois', { colonne: 'Coopilote M', annee: 2014 }, 'rienACompter'],
  ])('%s %j : %s', (code, dims, expected) => expect(dit(bilan, code, dims)).toBe(expected));
  it('un ETP est ce qu’en disent les paramètres', () => {
    const stated = bilanDu({ feuilles: heures(...rows), parametres: [['Paramètre', "Heures d'un ETP", 1010]] });
    expect([dit(stated, 'heu.etp'), dit(stated, 'heu.etp', { annee: 2014 })]).toEqual([2, 0.45049505]);
  });
  it('aucune heure d’accompagné dans l’année : pas de chapitre', () => {
    const none = bilanDu({ feuilles: heures(verse('DELTA', ...B, 'associé', '15/03/2015', 10)) });
    expect([dit(none, 'heu.heures'), none.rubriques.heures]).toEqual(['absent', null]);
  });
});

it('sur des heures quelconques : comme on les compte à la main, dans tout ordre', () => {
  fc.assert(fc.property(desVersements, (rows) => {
    const bilan = bilanDu({ feuilles: heures(...rows) });
    const paid = (bilan.sources.heures ?? []).filter(({ annee, statut }) => annee === 2015 && statut === 'accompagné');
    const columns = [...new Set(paid.map(({ colonne }) => colonne))].map((colonne) => paid.filter((row) => row.colonne === colonne));
    const persons = columns.map((own) => personnes(own, (sum) => sum > 0)).reduce((sum, one) => sum + one, 0);
    const value = (code: string) => bilan.chiffre(code)?.valeur ?? null;
    expect(Math.round((value('heu.heures') ?? 0) * 100)).toBe(cents(paid));
    expect(value('heu.salaries')).toBe(persons);
    expect(value('heu.personnes')).toBe(personnes(paid, (sum) => sum > 0));
    expect(value('heu.etp')).toBeCloseTo(cents(paid) / 100 / 1820, 9);
    if (persons === 0) expect(value('heu.moyenne_mois')).toBeNull();
    else expect(value('heu.moyenne_mois')).toBeCloseTo(cents(paid) / 1200 / persons, 9);
    for (const own of columns) expect(Math.round((bilan.chiffre('heu.heures', { colonne: own[0]?.colonne ?? '' })?.valeur ?? 0) * 100)).toBe(cents(own));
    expect(bilan.controles.filter(({ juste }) => !juste)).toEqual([]);
    expect(table(bilanDu({ feuilles: heures(...[...rows].reverse()) }), /^heu\./)).toEqual(table(bilan, /^heu\./));
  }), { numRuns: 12 });
});
