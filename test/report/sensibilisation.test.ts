import fc from 'fast-check';
import type { Dims } from '../../src/report/figure';
import { bilanDu, dit, table } from './classeur';

const LISTE = ['Date', 'Nom', 'Prénom', 'Établissement', 'Prescripteur', 'Présence'] as const;
const REUNIONS = ['Date', 'Ville', 'Lieu (Partenaire)', 'Établissement', 'Nb présents'] as const;
const liste = (...rows: readonly (readonly unknown[])[]) => ({ Participants: [LISTE, ...rows] });
const reunions = (...rows: readonly (readonly unknown[])[]) => ({ 'Informations collectives': [REUNIONS, ...rows] });

describe('de la liste des participants', () => {
  const bilan = bilanDu({
    feuilles: liste(
      ['12/03/2015', 'A', 'A', 'Besançon', 'BGE', 'Présent'],
      ['12/03/2015', 'B', 'B', 'Besançon', 'Pôle emploi', 'Présent'],
      ['12/04/2015', 'C', 'C', 'Montbéliard', 'BGE', 'Présent'],
      ['12/04/2015', 'D', 'D', 'Montbéliard', 'CCI', 'Présent'],
      ['12/04/2015', 'E', 'E', 'Montbéliard', 'BGE', 'Absent'],
      ['12/04/2014', 'F', 'F', 'Besançon', 'BGE', 'Présent'],
      ['12/04/2014', 'G', 'G', 'Besançon', 'Pôle emploi', 'Présent'],
      ['12/04/2014', 'H', 'H', 'Besançon', 'Pôle emploi', 'Absent'],
    ),
  });
  it.each<[string, Dims, number | string]>([
    ['ic.accueillis', {}, 4],
    ['ic.accueillis', { annee: 2014 }, 2],
    ['ic.accueillis', { etablissement: 'Besançon' }, 2],
    ['ic.accueillis', { etablissement: 'Montbéliard' }, 2],
    ['ic.accueillis', { etablissement: 'Montbéliard', annee: 2014 }, 0],
    ['ic.accueillis', { prescripteur: 'BGE' }, 2],
    ['ic.accueillis', { groupe: 'Structures Création Entreprise' }, 3],
    ['ic.accueillis', { etablissement: 'Montbéliard', groupe: 'Structures Création Entreprise' }, 2],
    ['ic.accueillis', { etablissement: 'Montbéliard', prescripteur: 'CCI' }, 1],
    ['ic.part', { prescripteur: 'BGE' }, 50],
    ['ic.part', { groupe: 'Structures Création Entreprise' }, 75],
    ['ic.part', { groupe: 'Structures Création Entreprise', annee: 2014 }, 50],
    ['ic.part', { groupe: 'Pôle emploi', etablissement: 'Besançon' }, 50],
    ['ic.part', { groupe: 'Pôle emploi', etablissement: 'Montbéliard' }, 0],
    ['ic.part', { groupe: 'Pôle emploi', etablissement: 'Montbéliard', annee: 2014 }, 'rienACompter'],
    ['ic.part.points', { groupe: 'Structures Création Entreprise' }, 25],
    ['ic.part.points', { prescripteur: 'Pôle emploi' }, -25],
    ['ic.evolution', {}, 100],
    ['ic.taux_integration', {}, 25],
    ['ic.taux_integration', { annee: 2014 }, 50],
    ['ic.taux_integration', { prescripteur: 'BGE' }, 50],
    ['ic.taux_integration', { prescripteur: 'Pôle emploi' }, 0],
    ['ic.seances', {}, 'absent'],
  ])('%s %j : %s', (code, dims, expected) => expect(dit(bilan, code, dims)).toBe(expected));
  it('les rubriques sont celles de l’année', () => {
    expect(bilan.rubriques.accueillis).toMatchObject({ etablissements: ['Besançon', 'Montbéliard'], prescripteurs: ['BGE', 'CCI', 'Pôle emploi'] });
  });
  it('tous absents : personne, et rien à partager', () => {
    const nobody = bilanDu({ feuilles: liste(['12/03/2015', 'A', 'A', 'Besançon', 'BGE', 'Absent'], ['12/03/2014', 'B', 'B', 'Besançon', 'BGE', 'Présent']) });
    expect([dit(nobody, 'ic.accueillis'), dit(nobody, 'ic.part', { prescripteur: 'BGE' }), dit(nobody, 'ic.taux_integration'), dit(nobody, 'ic.evolution')]).toEqual([0, 'rienACompter', 'rienACompter', -100]);
  });
});

describe('des réunions', () => {
  const bilan = bilanDu({
    feuilles: reunions(
      ['12/03/2015', 'Besançon', 'Siège Coopilote', 'Besançon', 8],
      ['12/04/2015', 'Besançon', 'Siège Coopilote', 'Besançon', 4],
      ['12/05/2015', 'Belfort', 'MIFE', 'Montbéliard', 3],
      ['12/06/2014', 'Belfort', 'MIFE', 'Montbéliard', 10],
      ['12/06/2012', 'Vesoul', 'CCI', 'Vesoul', 10],
    ),
  });
  it.each<[string, Dims, number | string]>([
    ['ic.seances', {}, 3],
    ['ic.seances', { annee: 2014 }, 1],
    ['ic.seances', { etablissement: 'Besançon' }, 2],
    ['ic.seances', { etablissement: 'Vesoul' }, 'absent'],
    ['ic.seances', { ville: 'Besançon', lieu: 'Siège Coopilote' }, 2],
    ['ic.seances', { ville: 'Belfort', lieu: 'MIFE', annee: 2014 }, 1],
    ['ic.seances', { ville: 'Vesoul', lieu: 'CCI' }, 'absent'],
    ['ic.seances_locaux', {}, 2],
    ['ic.seances_delocalisees', {}, 1],
    ['ic.accueillis', {}, 15],
    ['ic.accueillis', { annee: 2014 }, 10],
    ['ic.accueillis', { etablissement: 'Besançon' }, 12],
    ['ic.accueillis', { etablissement: 'Vesoul' }, 'absent'],
    ['ic.evolution', {}, 50],
    ['ic.taux_integration', { annee: 2014 }, 10],
    ['ic.part', { prescripteur: 'BGE' }, 'absent'],
  ])('%s %j : %s', (code, dims, expected) => expect(dit(bilan, code, dims)).toBe(expected));
  it('les lieux dans l’ordre de la liste, les établissements de l’année', () => {
    expect(bilan.rubriques.seances?.lieux).toEqual([{ ville: 'Besançon', lieu: 'Siège Coopilote' }, { ville: 'Belfort', lieu: 'MIFE' }]);
    expect(bilan.rubriques.accueillis).toEqual({ etablissements: ['Besançon', 'Montbéliard'], groupes: [], prescripteurs: [] });
  });
  it('la liste des participants l’emporte sur les comptages, année par année', () => {
    const both = bilanDu({ feuilles: { ...reunions(['12/03/2015', 'Belfort', 'MIFE', 'Besançon', 8], ['12/03/2014', 'Belfort', 'MIFE', 'Besançon', 4]), ...liste(['12/03/2015', 'A', 'A', 'Besançon', 'BGE', 'Présent']) } });
    expect([dit(both, 'ic.accueillis'), dit(both, 'ic.accueillis', { annee: 2014 }), dit(both, 'ic.evolution')]).toEqual([1, 4, -75]);
  });
  it('une liste qui s’arrête avant l’année ne dit pas qu’il n’y a rien eu', () => {
    const old = bilanDu({ feuilles: reunions(['12/03/2014', 'Belfort', 'MIFE', 'Besançon', 8]) });
    expect([dit(old, 'ic.seances'), dit(old, 'ic.accueillis'), old.rubriques.seances]).toEqual(['absent', 'absent', null]);
    expect(old.chapitresAbsents).toContainEqual({ chapitre: 'sensibilisation', genre: 'participants', raison: 'anneeAbsente' });
  });
});

const personne = fc.tuple(fc.constantFrom('12/03/2015', '12/09/2015', '12/03/2014'), fc.constantFrom('Besançon', 'Montbéliard', ''), fc.constantFrom('BGE', 'CCI', 'Pôle emploi', 'Zèbre', ''), fc.constantFrom('Présent', 'Présent', 'Absent'));
describe('sur une liste quelconque', () => {
  const rows = fc.array(personne, { minLength: 1, maxLength: 20 }).map((people) => [['12/01/2015', 'T', 'T', 'Besançon', 'BGE', 'Présent'], ...people.map(([date, ...rest], index) => [date, `N${index}`, 'P', ...rest])]);
  it('chaque répartition fait le total, compté à la main, et l’ordre des lignes n’y change rien', () => {
    fc.assert(fc.property(rows, (people) => {
      const bilan = bilanDu({ feuilles: liste(...people) });
      const total = people.filter(([date, , , , , presence]) => String(date).endsWith('2015') && presence === 'Présent').length;
      expect(dit(bilan, 'ic.accueillis')).toBe(total);
      for (const nom of ['etablissement', 'prescripteur', 'groupe']) {
        const parts = bilan.figures.filter(({ code, dims }) => code === 'ic.accueillis' && Object.keys(dims).join() === nom);
        expect(parts.reduce((sum, { valeur }) => sum + (valeur ?? 0), 0)).toBe(total);
      }
      expect(bilan.controles.filter(({ juste }) => !juste)).toEqual([]);
      expect(table(bilanDu({ feuilles: liste(...[...people].reverse()) }), /^ic\./)).toEqual(table(bilan, /^ic\./));
    }), { numRuns: 12 });
  });
});
