import fc from 'fast-check';
import type { Dims } from '../../src/report/figure';
import { bilanDu, dit, table } from './classeur';
import { cents, desVersements, titres, verse } from './montants';

const contributions = (...rows: readonly (readonly unknown[])[]) => ({ Contributions: [titres('Contribution'), ...rows] });
const COOP = ['Coopilote', 'Coopilote'] as const;
const BATI = ['Baticoop', 'Baticoop'] as const;
const ROWS = [
  verse('ALPHA', ...COOP, 'accompagné', '15/01/2015', 100.1),
  verse('BETA', ...COOP, 'associé', '15/01/2015', 300.3),
  verse('GAMMA', ...BATI, 'accompagné', '15/01/2015', 99.6, 'Montbéliard'),
  verse('ALPHA', ...COOP, 'accompagné', '15/01/2014', 250),
];

describe('les contributions', () => {
  const bilan = bilanDu({ feuilles: contributions(...ROWS), parametres: [['Paramètre', "Coût de la structure d'appui", 1000, '', '', '', 2015]] });
  it.each<[string, Dims, number | string]>([
    ['con.montant', {}, 500],
    ['con.montant', { annee: 2014 }, 250],
    ['con.montant', { structure: 'Coopilote' }, 400.4],
    ['con.montant', { etablissement: 'Montbéliard' }, 99.6],
    ['con.montant', { etablissement: 'Montbéliard', structure: 'Coopilote' }, 0],
    ['con.montant', { etablissement: 'Montbéliard', structure: 'Baticoop' }, 99.6],
    ['con.part_associes', {}, 60.06],
    ['con.part_associes', { structure: 'Coopilote' }, 75],
    ['con.part_associes', { structure: 'Baticoop' }, 0],
    ['con.part_associes', { structure: 'Baticoop', annee: 2014 }, 'rienACompter'],
    ['con.evolution', {}, 100],
    ['con.evolution', { etablissement: 'Besançon' }, 60.16],
    ['con.evolution', { etablissement: 'Montbéliard' }, 'departNul'],
    ['con.autofinancement', {}, 50],
    ['con.autofinancement', { annee: 2014 }, 'absent'],
  ])('%s %j : %s', (code, dims, expected) => expect(dit(bilan, code, dims)).toBe(expected));
  it('sans coût dans les paramètres, le taux est vide et le dit', () => expect(dit(bilanDu({ feuilles: contributions(...ROWS) }), 'con.autofinancement')).toBe('parametreAbsent'));
  it('le taux de l’année d’avant, dont le coût manque, vient d’un rappel', () => {
    const recalled = bilanDu({ feuilles: contributions(...ROWS), parametres: [['Rappel', 'con.autofinancement', 48, '', '', '', 2014]] });
    expect(recalled.chiffre('con.autofinancement', { annee: 2014 })).toMatchObject({ valeur: 48, origine: 'paramètres' });
  });
});

it('sur des contributions quelconques, chaque répartition fait le total', () => {
  fc.assert(fc.property(desVersements, (rows) => {
    const bilan = bilanDu({ feuilles: contributions(...rows) });
    const total = cents((bilan.sources.contributions ?? []).filter(({ annee }) => annee === 2015));
    for (const names of ['', 'etablissement', 'structure', 'etablissement,structure']) {
      const parts = bilan.figures.filter(({ code, dims }) => code === 'con.montant' && Object.keys(dims).join() === names);
      expect(Math.round(parts.reduce((sum, { valeur }) => sum + (valeur ?? 0), 0) * 100)).toBe(total);
    }
    expect(bilan.controles.filter(({ juste }) => !juste)).toEqual([]);
    expect(table(bilanDu({ feuilles: contributions(...[...rows].reverse()) }), /^con\./)).toEqual(table(bilan, /^con\./));
  }), { numRuns: 12 });
});
