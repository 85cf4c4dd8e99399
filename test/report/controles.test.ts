import type { Bilan } from '../../src/report/bilan';
import { controler, type AxeDeControle, type Controle, type IdentiteControlee } from '../../src/report/controles';
import { axes } from '../../src/report/axes';
import { cle, type Dims, type Figure } from '../../src/report/figure';
import { exercice } from '../../src/report/flux';
import { fr } from '../../src/locales/fr';
import { bilanDu } from './classeur';
import { titres, verse } from './montants';

const REUNIONS = ['Date', 'Ville', 'Lieu (Partenaire)', 'Établissement', 'Nb présents'] as const;
const LISTE = ['Date', 'Nom', 'Prénom', 'Établissement', 'Prescripteur', 'Présence'] as const;
const INDICATEURS = ['Code', 'Indicateur', 'Année', 'Ventilation', 'Valeur', 'Unité'] as const;
const SEANCES = { 'Informations collectives': [REUNIONS, ['12/03/2015', 'Besançon', 'Siège Coopilote', 'Besançon', 1], ['12/05/2015', 'Belfort', 'MIFE', 'Montbéliard', 1]] };
const PARTICIPANTS = { Participants: [LISTE, ['12/03/2015', 'A', 'A', 'Besançon', 'BGE', 'Présent'], ['12/05/2015', 'B', 'B', 'Montbéliard', 'Pôle emploi', 'Présent'], ['12/05/2015', 'C', 'C', 'Montbéliard', 'BGE', 'Absent']] };
const montants = (montant: string) => [titres(montant), verse('ALPHA', 'Coopilote', 'Coopilote B', 'accompagné', '15/01/2015', 100.125), verse('BETA', 'Baticoop', 'Baticoop', 'accompagné', '15/01/2015', 50.25, 'Montbéliard')];
const SUIVI = [
  ['DUPONT', 'Marie', 'Besançon', 'Coopilote', 'BGE', '01/02/2015', '', ''],
  ['MARTIN', 'Jean', 'Montbéliard', 'Baticoop', 'Pôle emploi', '01/03/2014', '30/06/2015', 'Associé'],
  ['DURAND', 'Ève', 'Besançon', 'Baticoop', 'BGE', '01/03/2014', '', ''],
  ['PETIT', 'Luc', 'Besançon', 'Coopilote', 'BGE', '01/03/2013', '30/06/2014', 'CDI'],
];
const prevoir = (mouvement: string, nombre: number) => ['Prévisionnel', mouvement, nombre, '', '', '', 2016];
const bilan = bilanDu({
  suivi: SUIVI,
  feuilles: { ...SEANCES, ...PARTICIPANTS, "Chiffre d'affaires": montants('Montant HT'), Heures: montants('Heures'), Contributions: montants('Contribution'), 'Indicateurs 2014': [INDICATEURS, ['acc.presents_fin', '', 2014, '', 2, 'nombre']] },
  parametres: [prevoir('Entrées', 3), prevoir('Sorties', 1)],
});

/** The checks of the bilan with one figure replaced, or without it. */
function falsifie(source: Bilan, code: string, dims: Dims, change: (figure: Figure) => Figure | undefined): readonly Controle[] {
  const { chiffre, figures, annee, sources } = source;
  const wanted = cle(code, dims);
  if (chiffre(code, dims) === undefined) throw new Error(`no ${wanted}`);
  const registre = sources.registre ?? [];
  const concerned = registre.filter(({ sortie }) => sortie === null || sortie >= exercice(annee - 1).debut);
  return controler({
    chiffre: (asked, where) => {
      const figure = chiffre(asked, where);
      return figure !== undefined && cle(asked, where) === wanted ? change(figure) : figure;
    },
    figures,
    axes: axes(concerned, sources.parametres),
    exercice: exercice(annee),
    registre,
    sources,
  });
}

const unDePlus = (figure: Figure) => ({ ...figure, valeur: (figure.valeur ?? 0) + 1 });
const faux = (controles: readonly Controle[]) => controles.filter(({ juste }) => !juste).map(({ id, axe }) => (axe === undefined ? id : `${id} ${axe}`));

it('un bilan de toutes les sources : tout est juste, et personne n’est en cause', () => {
  expect(bilan.controles.filter(({ juste, personnes }) => !juste || personnes.length > 0)).toEqual([]);
  const ids = new Set(bilan.controles.map(({ id }) => id));
  expect([...ids].sort()).toEqual(Object.keys(fr.identites).sort());
});

it('de trois décimales aussi', () => {
  expect(bilan.controles.find(({ id, axe }) => id === 'heures' && axe === 'colonne')).toMatchObject({ gauche: 150.375, droite: 150.375, juste: true });
});

describe('un chiffre faux fait échouer', () => {
  it.each<[string, Dims, readonly string[]]>([
    ['acc.presents_debut', {}, ['mouvement', 'report', 'reportDuBilan']],
    ['acc.entrees', {}, ['mouvement']],
    ['acc.total', {}, ['fin']],
    ['acc.sorties', {}, ['fin']],
    ['acc.presents_fin', { annee: 2014 }, ['report']],
    ['acc.presents_fin', { etablissement: 'Besançon' }, ['mouvementPar etablissement']],
    ['acc.sorties', { structure: 'Baticoop' }, ['mouvementPar structure']],
    ['acc.total', { etablissement: 'Besançon', structure: 'Baticoop' }, ['croisement']],
    ['acc.total', { etablissement: 'Besançon' }, ['ventilation etablissement']],
    ['acc.total', { prescripteur: 'BGE' }, ['ventilation prescripteur']],
    ['sor.nombre', { motif: 'Associé' }, ['ventilationSorties motif']],
    ['ic.seances_locaux', {}, ['seances']],
    ['ic.accueillis', {}, ['accueillis etablissement', 'accueillis groupe']],
    ['ic.accueillis', { groupe: 'Pôle emploi' }, ['accueillis groupe']],
    ['ca.montant', {}, ['chiffreDAffaires statut', 'chiffreDAffaires colonne', 'chiffreDAffaires structure']],
    ['ca.montant', { colonne: 'Coopilote B' }, ['chiffreDAffaires colonne']],
    ['heu.heures', { structure: 'Baticoop' }, ['heures structure']],
    ['con.montant', { etablissement: 'Montbéliard' }, ['contributions etablissement']],
    ['pre.entrees', { annee: 2016 }, ['previsionnel']],
  ])('%s %j : %j', (code, dims, expected) => expect(faux(falsifie(bilan, code, dims, unDePlus))).toEqual(expected));
  it('d’un centime aussi, non d’un dixième de centime', () => {
    const more = (by: number) => faux(falsifie(bilan, 'ca.montant', { colonne: 'Coopilote B' }, (figure) => ({ ...figure, valeur: (figure.valeur ?? 0) + by })));
    expect([more(0.01), more(0.001)]).toEqual([['chiffreDAffaires colonne'], []]);
  });
});

describe('ceux qu’un tableau oublie sont nommés', () => {
  const oublie = (figure: Figure) => ({ ...figure, valeur: 0, preuve: { numerateur: [] } });
  it.each<[string, Dims, IdentiteControlee, AxeDeControle | undefined, readonly string[]]>([
    ['acc.entrees', {}, 'mouvement', undefined, ['DUPONT Marie']],
    ['acc.presents_fin', {}, 'fin', undefined, ['DUPONT Marie', 'DURAND Ève']],
    ['acc.entrees', { etablissement: 'Besançon' }, 'mouvementPar', 'etablissement', ['DUPONT Marie']],
    ['acc.total', { etablissement: 'Montbéliard' }, 'ventilation', 'etablissement', ['MARTIN Jean']],
    ['acc.total', { etablissement: 'Besançon', structure: 'Baticoop' }, 'croisement', undefined, ['DURAND Ève']],
    ['sor.nombre', { motif: 'Associé' }, 'ventilationSorties', 'motif', ['MARTIN Jean']],
    ['ic.accueillis', { groupe: 'Pôle emploi' }, 'accueillis', 'groupe', ['B B']],
    ['ca.montant', { colonne: 'Baticoop' }, 'chiffreDAffaires', 'colonne', ['BETA BETA']],
    ['con.montant', { etablissement: 'Besançon' }, 'contributions', 'etablissement', ['ALPHA ALPHA']],
  ])('%s %j', (code, dims, id, axe, expected) => {
    const found = falsifie(bilan, code, dims, oublie).find((one) => one.id === id && one.axe === axe);
    expect(found?.personnes.map(({ nom }) => nom).sort()).toEqual(expected);
  });
  it('et ceux qu’il compte deux fois', () => {
    const found = falsifie(bilan, 'acc.total', { etablissement: 'Montbéliard' }, (figure) => ({ ...figure, valeur: 2, preuve: { numerateur: [...figure.preuve.numerateur, ...figure.preuve.numerateur] } })).find(({ id, axe }) => id === 'ventilation' && axe === 'etablissement');
    expect(found).toMatchObject({ gauche: 4, droite: 3, juste: false, personnes: [{ nom: 'MARTIN Jean' }] });
  });
});

describe('ce que les sources se disent', () => {
  const echecs = (feuilles: Parameters<typeof bilanDu>[0]['feuilles'] = {}) => bilanDu({ suivi: SUIVI, feuilles }).controles.filter(({ juste }) => !juste);
  it('le bilan précédent en avait laissé d’autres', () => {
    expect(echecs({ 'Indicateurs 2014': [INDICATEURS, ['acc.presents_fin', '', 2014, '', 5, 'nombre']] })).toMatchObject([{ id: 'reportDuBilan', gauche: 5, droite: 2, personnes: [{ lignes: [{ feuille: 'Indicateurs 2014', ligne: 2 }] }] }]);
  });
  it('les réunions comptent plus de monde que la liste', () => {
    const rows = [REUNIONS, ['12/03/2015', 'Besançon', 'Siège Coopilote', 'Besançon', 9]];
    expect(echecs({ 'Informations collectives': rows, ...PARTICIPANTS })).toMatchObject([{ id: 'comptages', gauche: 9, droite: 2 }]);
  });
  it('une réunion dont le lieu n’est pas dit, est nommée', () => {
    expect(echecs({ 'Informations collectives': [...SEANCES['Informations collectives'], ['13/05/2015', 'Dole', '', 'Besançon', 1]] })).toMatchObject([{ id: 'seances', gauche: 2, droite: 3, personnes: [{ lignes: [{ ligne: 4 }] }] }]);
  });
  it('un établissement inconnu est à préciser, sans fausser le total', () => {
    const controle = bilanDu({ suivi: SUIVI, feuilles: { Contributions: [titres('Contribution'), verse('ALPHA', 'Coopilote', 'Coopilote', 'accompagné', '15/01/2015', 5, '')] } }).controles.find(({ id, axe }) => id === 'contributions' && axe === 'etablissement');
    expect(controle).toMatchObject({ juste: true, aPreciser: [{ nom: 'ALPHA ALPHA' }] });
  });
});
