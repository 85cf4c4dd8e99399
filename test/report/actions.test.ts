import type { Dims } from '../../src/report/figure';
import { bilanDu, dit } from './classeur';

const FORMATIONS = ['Date', 'Intitulé', 'Stagiaires', 'Jours', 'Heures'] as const;
const PERMANENCES = ['Ville', 'Partenaire', 'Permanences', 'Informations collectives'] as const;
const formations = (...rows: readonly (readonly unknown[])[]) => bilanDu({ feuilles: { Formations: [FORMATIONS, ...rows] } });

describe('les formations', () => {
  const bilan = formations(['12/03/2015', 'Devis', 8, 2, ''], ['12/04/2015', 'Prix', 5, 1, 3.5], ['12/05/2015', 'Comptes', '', '', 4], ['12/05/2014', 'Devis', 6, 1, '']);
  it.each<[string, Dims, number | string]>([
    ['for.sessions', {}, 3],
    ['for.stagiaires', {}, 13],
    ['for.jours', {}, 3],
    ['for.heures', {}, 21.5],
    ['for.sessions', { annee: 2014 }, 1],
    ['for.heures', { annee: 2014 }, 7],
  ])('%s %j : %s', (code, dims, expected) => expect(dit(bilan, code, dims)).toBe(expected));
  it('ce qu’aucune ne dit n’est pas 0', () => {
    const silent = formations(['12/03/2015', 'Devis', 8, '', '']);
    expect([dit(silent, 'for.stagiaires'), dit(silent, 'for.jours'), dit(silent, 'for.heures')]).toEqual([8, 'rubriqueAbsente', 'rubriqueAbsente']);
  });
  it('aucune dans l’année : pas de chapitre', () => {
    const old = formations(['12/03/2014', 'Devis', 8, 1, '']);
    expect([dit(old, 'for.sessions'), dit(old, 'for.sessions', { annee: 2014 }), old.rubriques.formations]).toEqual(['absent', 'absent', false]);
  });
});

describe('le territoire', () => {
  const bilan = bilanDu({
    feuilles: { Permanences: [PERMANENCES, ['Dole', 'BGE', 'Mensuelle', 'Trimestrielle'], ['Conliège', 'Juratri', 'Hebdomadaire', ''], ['Conliège', 'Juratri', 'Mensuelle', ''], ['Conliège', 'Juratri', 'Mensuelle', 'Annuelle']] },
  });
  it.each<[string, Dims, string]>([
    ['ter.permanences', { ville: 'Dole', partenaire: 'BGE' }, 'Mensuelle'],
    ['ter.informations', { ville: 'Dole', partenaire: 'BGE' }, 'Trimestrielle'],
    ['ter.permanences', { ville: 'Conliège', partenaire: 'Juratri' }, 'Hebdomadaire, Mensuelle'],
    ['ter.informations', { ville: 'Conliège', partenaire: 'Juratri' }, 'Annuelle'],
    ['ter.permanences', {}, 'absent'],
  ])('%s %j : %s', (code, dims, expected) => expect(dit(bilan, code, dims)).toBe(expected));
  it('un lieu sur plusieurs lignes est un lieu', () => expect(bilan.rubriques.territoire).toEqual([{ ville: 'Dole', partenaire: 'BGE' }, { ville: 'Conliège', partenaire: 'Juratri' }]));
});

it('les constantes des paramètres', () => {
  const bilan = bilanDu({ parametres: [['Constante', "Limite d'accompagnement", '2 ans'], ['Constante', 'Temps des conseillers', 0.7]] });
  expect([dit(bilan, 'par.limite_accompagnement'), dit(bilan, 'par.temps_conseiller')]).toEqual([24, 70]);
});
