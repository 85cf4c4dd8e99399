import type { Dims } from '../../src/report/figure';
import { bilanDu, dit } from './classeur';

const prevoir = (mouvement: string, nombre: number, etablissement = '', annee = 2016) => ['Prévisionnel', mouvement, nombre, etablissement, '', '', annee];
const suivi = (...etablissements: readonly string[]) => etablissements.map((nom, index) => [`N${index}`, 'P', nom, 'Coopilote', 'BGE', '01/02/2015', '', '']);
const DEUX = suivi('Besançon', 'Besançon', 'Besançon', 'Montbéliard');

describe('l’année d’après, de chaque établissement et de tous', () => {
  const bilan = bilanDu({
    suivi: DEUX,
    parametres: [prevoir('Entrées', 4, 'BESANCON'), prevoir('Sorties', 2, 'Besançon'), prevoir('Entrées', 3, 'Montbéliard'), prevoir('Sorties', 1, 'Montbéliard'), prevoir('Entrées', 99, '', 2017), ['Objectif', 'Doubs', 30, '', '', 'Doubs', 2016]],
  });
  it.each<[string, Dims, number | string]>([
    ['pre.presents_debut', { etablissement: 'Besançon' }, 3],
    ['pre.entrees', { etablissement: 'Besançon' }, 4],
    ['pre.total', { etablissement: 'Besançon' }, 7],
    ['pre.sorties', { etablissement: 'Besançon' }, 2],
    ['pre.presents_fin', { etablissement: 'Besançon' }, 5],
    ['pre.presents_fin', { etablissement: 'Montbéliard' }, 3],
    ['pre.presents_debut', {}, 4],
    ['pre.entrees', {}, 7],
    ['pre.total', {}, 11],
    ['pre.sorties', {}, 3],
    ['pre.presents_fin', {}, 8],
    ['pre.objectif', { departement: 'Doubs' }, 30],
  ])('%s %j : %s', (code, dims, expected) => expect(dit(bilan, code, { annee: 2016, ...dims })).toBe(expected));
  it('tient la rubrique', () => expect(bilan.rubriques.previsionnel).toEqual({ annee: 2016, etablissements: ['Besançon', 'Montbéliard'], departements: ['Doubs'] }));
});

describe('ce qui n’est pas dit est vide', () => {
  it('un établissement sans nombres : sa ligne et le total', () => {
    const bilan = bilanDu({ suivi: DEUX, parametres: [prevoir('Entrées', 4, 'Besançon'), prevoir('Sorties', 2, 'Besançon')] });
    const lines = (dims: Dims) => ['presents_debut', 'entrees', 'total', 'sorties', 'presents_fin'].map((line) => dit(bilan, `pre.${line}`, { annee: 2016, ...dims }));
    expect(lines({ etablissement: 'Besançon' })).toEqual([3, 4, 7, 2, 5]);
    expect(lines({ etablissement: 'Montbéliard' })).toEqual([1, 'parametreAbsent', 'parametreAbsent', 'parametreAbsent', 'parametreAbsent']);
    expect(lines({})).toEqual([4, 'parametreAbsent', 'parametreAbsent', 'parametreAbsent', 'parametreAbsent']);
  });
  it('un nombre pour la coopérative entière fait le total seul', () => {
    const bilan = bilanDu({ suivi: DEUX, parametres: [prevoir('Entrées', 4), prevoir('Sorties', 2)] });
    expect([dit(bilan, 'pre.presents_fin', { annee: 2016 }), dit(bilan, 'pre.presents_fin', { annee: 2016, etablissement: 'Besançon' })]).toEqual([6, 'parametreAbsent']);
  });
  it('une personne sans établissement n’empêche pas le total', () => {
    const bilan = bilanDu({ suivi: suivi('Besançon', 'Besançon', ''), parametres: [prevoir('Entrées', 4, 'Besançon'), prevoir('Sorties', 1, 'Besançon')] });
    expect([dit(bilan, 'pre.presents_debut', { annee: 2016 }), dit(bilan, 'pre.presents_fin', { annee: 2016 })]).toEqual([3, 6]);
  });
  it('un établissement à ouvrir part de zéro', () => {
    const bilan = bilanDu({ suivi: suivi('Besançon'), parametres: [prevoir('Entrées', 4, 'Besançon'), prevoir('Entrées', 5, 'Vesoul')] });
    expect([dit(bilan, 'pre.total', { annee: 2016, etablissement: 'Vesoul' }), dit(bilan, 'pre.total', { annee: 2016 }), dit(bilan, 'pre.presents_fin', { annee: 2016 })]).toEqual([5, 10, 'parametreAbsent']);
  });
  it('aucune prévision pour cette année : pas de chapitre', () => {
    const bilan = bilanDu({ suivi: DEUX, parametres: [prevoir('Entrées', 4, '', 2017)] });
    expect([dit(bilan, 'pre.presents_debut', { annee: 2016 }), bilan.rubriques.previsionnel]).toEqual(['absent', null]);
  });
});
