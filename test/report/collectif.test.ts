import type { Dims } from '../../src/report/figure';
import { bilanDu, dit } from './classeur';

const ATELIERS = ['Date', 'Thème', 'Type', 'Établissement', 'Groupe projet'] as const;
const GROUPES = ['Groupe projet', 'Structure', 'Membres', 'Fréquence'] as const;

describe('ateliers et réunions de groupes', () => {
  const bilan = bilanDu({
    feuilles: {
      Ateliers: [
        ATELIERS,
        ['12/03/2015', 'Devis', 'Atelier', 'Besançon', ''],
        ['12/04/2015', 'Prix', 'Atelier', 'Besançon', ''],
        ['12/05/2015', 'Devis', 'Atelier', 'Montbéliard', ''],
        ['12/05/2015', 'Information collective', 'Information collective', 'Besançon', ''],
        ['12/06/2015', 'Bois', 'Groupe projet', 'Besançon', 'Bois'],
        ['12/07/2015', 'Bois', 'Groupe projet', 'Besançon', 'Bois'],
        ['12/08/2015', 'Textile', 'Groupe projet', 'Besançon', 'Textile'],
        ['12/05/2014', 'Devis', 'Atelier', 'Montbéliard', ''],
        ['12/05/2012', 'Devis', 'Atelier', 'Vesoul', ''],
      ],
      'Groupes projets': [GROUPES, ['Textile', 'Coopilote', 6, 'Mensuelle'], ['Bois', 'Baticoop', '', 'Tous les deux mois'], ['Bois', 'Coopilote', 4, '']],
    },
  });
  it.each<[string, Dims, number | string]>([
    ['col.ateliers', {}, 3],
    ['col.ateliers', { annee: 2014 }, 1],
    ['col.ateliers', { etablissement: 'Besançon' }, 2],
    ['col.ateliers', { etablissement: 'Montbéliard', annee: 2014 }, 1],
    ['col.ateliers', { etablissement: 'Vesoul' }, 'absent'],
    ['col.groupes_projets', {}, 3],
    ['col.groupes_projets', { groupe: 'Bois' }, 2],
    ['col.groupes_projets', { annee: 2014 }, 'absent'],
    ['col.groupe_membres', { groupe: 'Textile' }, 6],
    ['col.groupe_membres', { groupe: 'Bois' }, 4],
    ['col.groupe_frequence', { groupe: 'Textile' }, 'mensuelle'],
    ['col.groupe_frequence', { groupe: 'Bois' }, 'tous les deux mois'],
  ])('%s %j : %s', (code, dims, expected) => expect(dit(bilan, code, dims)).toBe(expected));
  it('les groupes une fois, dans l’ordre de la liste', () => {
    expect(bilan.rubriques.groupes).toEqual(['Textile', 'Bois']);
    expect(bilan.rubriques.ateliers).toEqual({ etablissements: ['Besançon', 'Montbéliard'] });
  });
});

describe('ce que la liste ne dit pas', () => {
  const seuls = (...rows: readonly (readonly unknown[])[]) => bilanDu({ feuilles: { Ateliers: [ATELIERS, ...rows] } });
  it('une liste sans aucun groupe ne dit pas 0 réunion', () => expect(dit(seuls(['12/03/2015', 'Devis', 'Atelier', 'Besançon', '']), 'col.groupes_projets')).toBe('absent'));
  it('une liste de groupes seuls ne dit pas 0 atelier', () => expect(dit(seuls(['12/03/2015', 'Bois', 'Groupe projet', 'Besançon', 'Bois']), 'col.ateliers')).toBe('absent'));
  it('des ateliers tenus l’année d’avant, des groupes cette année : 0 atelier est vrai', () => {
    expect(dit(seuls(['12/03/2015', 'Bois', 'Groupe projet', 'Besançon', 'Bois'], ['12/03/2014', 'Devis', 'Atelier', 'Besançon', '']), 'col.ateliers')).toBe(0);
  });
  it('une liste qui s’arrête avant l’année ne dit rien d’elle', () => {
    const old = seuls(['12/03/2014', 'Devis', 'Atelier', 'Besançon', '']);
    expect([dit(old, 'col.ateliers'), old.rubriques.ateliers]).toEqual(['absent', null]);
    expect(old.chapitresAbsents).toContainEqual({ chapitre: 'collectif', genre: 'ateliers', raison: 'anneeAbsente' });
  });
});
