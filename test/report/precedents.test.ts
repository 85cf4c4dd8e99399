import type { Dims } from '../../src/report/figure';
import { bilanDu, dit } from './classeur';
import { titres, verse } from './montants';

const INDICATEURS = ['Code', 'Indicateur', 'Année', 'Ventilation', 'Valeur', 'Unité'] as const;
const ligne = (code: string, ventilation: string, valeur: number, unite = 'nombre', annee = 2014) => [code, code, annee, ventilation, valeur, unite];
const indicateurs = (...rows: readonly (readonly unknown[])[]) => ({ 'Indicateurs 2014': [INDICATEURS, ...rows] });
const rappel = (code: string, valeur: unknown, structure = '', annee = 2014) => ['Rappel', code, valeur, '', structure, '', annee];
/** A register begun this year, which tells nothing of 2014. */
const JEUNE = [
  ['DUPONT', 'Marie', 'Besançon', 'Coopilote', 'BGE', '01/02/2014', '', ''],
  ['MARTIN', 'Jean', 'Besançon', 'Baticoop', 'BGE', '01/03/2015', '30/06/2015', 'CDI'],
  ['PETIT', 'Luc', 'Besançon', 'Baticoop', 'BGE', '01/03/2015', '', ''],
];
const depuis = (bilan: ReturnType<typeof bilanDu>, code: string, dims: Dims = {}) => [dit(bilan, code, { ...dims, annee: 2014 }), bilan.chiffre(code, { ...dims, annee: 2014 })?.origine];

describe('un registre commencé cette année', () => {
  it('ne sait rien de l’année d’avant', () => {
    const bilan = bilanDu({ suivi: JEUNE });
    expect([dit(bilan, 'acc.total'), ...depuis(bilan, 'acc.total'), dit(bilan, 'acc.evolution'), bilan.anneePrecedente]).toEqual([3, 'absent', undefined, 'anneePrecedenteInconnue', false]);
  });

  const bilan = bilanDu({
    suivi: JEUNE,
    feuilles: indicateurs(ligne('acc.total', '', 2), ligne('acc.total', 'structure : Baticoop', 4), ligne('sor.taux_positives', '', 0.4, '%'), ligne('acc.evolution', '', 0.5, '%'), ligne('ic.accueillis', '', 7), ligne('acc.total', '', 99, 'nombre', 2013)),
    parametres: [rappel('acc.total', 50), rappel('acc.total', 1, 'Coopilote'), rappel('acc.entrees', 1), rappel('acc.sorties', 9, '', 2013)],
  });
  it.each<[string, Dims, number | string, string | undefined]>([
    ['acc.total', {}, 2, 'bilan précédent'],
    ['acc.total', { structure: 'Baticoop' }, 4, 'bilan précédent'],
    ['acc.total', { structure: 'Coopilote' }, 1, 'paramètres'],
    ['acc.entrees', {}, 1, 'paramètres'],
    ['sor.taux_positives', {}, 40, 'bilan précédent'],
    ['acc.sorties', {}, 'absent', undefined],
    // Nothing in the year to set it beside; changes follow from the figures.
    ['ic.accueillis', {}, 'absent', undefined],
    ['acc.evolution', {}, 'absent', undefined],
  ])('en 2014, %s %j : %s, %s', (code, dims, expected, origine) => expect(depuis(bilan, code, dims)).toEqual([expected, origine]));
  it.each<[string, Dims, number | string, string | undefined]>([
    ['acc.evolution', {}, 50, 'bilan précédent'],
    ['acc.evolution', { structure: 'Baticoop' }, -50, 'bilan précédent'],
    ['acc.evolution', { structure: 'Coopilote' }, 0, 'paramètres'],
    ['sor.taux_positives.points', {}, 60, 'bilan précédent'],
    ['sor.taux_perennisation.points', {}, 'anneePrecedenteInconnue', undefined],
  ])('le changement %s %j : %s, %s', (code, dims, expected, origine) => expect([dit(bilan, code, dims), bilan.chiffre(code, dims)?.origine]).toEqual([expected, origine]));
  it('et la preuve en est la ligne reprise', () => {
    expect(bilan.chiffre('acc.total', { annee: 2014 })?.preuve.numerateur).toMatchObject([{ lignes: [{ feuille: 'Indicateurs 2014', ligne: 2 }] }]);
    expect(bilan.anneePrecedente).toBe(true);
  });
});

it('ce que les sources savent de l’année d’avant leur reste, parties et tout', () => {
  const bilan = bilanDu({ feuilles: indicateurs(ligne('acc.total', '', 99), ligne('acc.total', 'structure : Formacoop', 9)) });
  expect([...depuis(bilan, 'acc.total'), ...depuis(bilan, 'acc.total', { structure: 'Formacoop' })]).toEqual([2, undefined, 'absent', undefined]);
});

it('un chiffre d’affaires de l’année seule prend l’année d’avant dans un rappel, en euros', () => {
  const bilan = bilanDu({ feuilles: { "Chiffre d'affaires": [titres('Montant HT'), verse('ALPHA', 'Coopilote', 'Coopilote', 'accompagné', '15/01/2015', 150)] }, parametres: [rappel("Chiffre d'affaires", '100 €')] });
  expect(bilan.chiffre('ca.montant', { annee: 2014 })).toMatchObject({ valeur: 100, unite: '€', origine: 'paramètres' });
  expect([dit(bilan, 'ca.evolution'), dit(bilan, 'ca.evolution', { structure: 'Coopilote' })]).toEqual([50, 'anneePrecedenteInconnue']);
});

it('deux fois la même figure : une seule', () => {
  const bilan = bilanDu({ suivi: JEUNE, feuilles: indicateurs(ligne('acc.total', '', 2), ligne('acc.total', '', 3)), parametres: [rappel('acc.total', 5)] });
  expect(bilan.figures.filter(({ code, dims }) => code === 'acc.total' && dims.annee === 2014)).toMatchObject([{ valeur: 2 }]);
});
