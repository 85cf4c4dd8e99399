import { lireParametres } from '../../src/sources/parametres';
import { feuille, lire, registre, resume } from './registres';

const TITRES = ['Rubrique', 'Valeur', 'Classe ou groupe', 'Département', 'Remarque'];
const parametres = (...rows: readonly (readonly unknown[])[]) => feuille([['Paramètres CAE'], TITRES, ...rows], { feuille: 'Paramètres CAE' });
const ENTREE = '01/02/2015';

describe('la feuille Paramètres CAE', () => {
  it('donne l’ordre, les groupes et les graphies', () => {
    const lus = lireParametres(
      parametres(['Structure', 'Coopilote'], ['Structure', 'SVP'], ['Établissement', 'Besançon'], ['Zone', 'Autres CAGB', 'CAGB', 'Doubs'], ['Zone', 'Jura'], ['Paramètre', "Heures d'un ETP", '1 607,5 h'], ['Paramètre', 'Arrondi', 'Simple'], ['Programme exclu', 'Le Transfo']),
    );
    expect(lus.parametres).toMatchObject({
      structures: ['Coopilote', 'SVP'],
      etablissements: ['Besançon'],
      zones: [{ nom: 'Autres CAGB', groupe: 'CAGB', departement: 'Doubs' }, { nom: 'Jura', groupe: 'Jura', departement: '' }],
      heuresParEtp: 1607.5,
      arrondi: 'simple',
    });
    expect(lus.compte).toEqual({ genre: 'paramètres', feuille: 'Paramètres CAE', lues: 10, comptees: 8, ecartees: 0, passees: 2 });
  });

  it('une valeur dite deux fois, ou en deux graphies, est une valeur', () => {
    const { parametres: lus } = lireParametres(parametres(['Structure', 'SVP'], ['Structure', 'svp'], ['Établissement', 'Besançon'], ['Établissement', 'BESANCON'], ['Zone', 'Jura', 'A'], ['Zone', 'jura', 'B']));
    expect(lus).toMatchObject({ structures: ['SVP'], etablissements: ['Besançon'], zones: [{ nom: 'Jura', groupe: 'A' }] });
  });

  it.each([[['constructor', 'x', 'y']], [['toString', 'x', 'y']], [['Couleur', 'bleu', '']], [['', '', '']], [['Structure', '', '']]])('%j est passé', (row) => {
    expect(lireParametres(parametres(row)).compte).toMatchObject({ comptees: 0, passees: 3 });
  });

  it.each([
    [['Paramètre', "Heures d'un ETP", 'beaucoup']],
    [['Paramètre', "Heures d'un ETP", 0]],
    [['Paramètre', 'Arrondi', 'au mieux']],
    [['Classe de sortie', 'réussite', 'Réussites']],
    [['Motif de sortie', 'Voir Paul', 'Réussites']],
  ])('%j est illisible, et dit tel', (row) => {
    expect(lireParametres(parametres(row)).avertissements).toMatchObject([{ ligne: 3, cause: 'parametreIllisible' }]);
  });

  it('une valeur dont la classe reste à remplir est passée, sans reproche', () => {
    const { parametres: read, compte, avertissements } = lireParametres(parametres(['Prescripteur', 'BGE', ''], ['Motif de sortie', 'Voir Paul', '']));
    expect(avertissements).toEqual([]);
    expect(compte).toMatchObject({ comptees: 0 });
    expect(read.prescripteurs.size).toBe(0);
  });

  it('sans ligne de titres, tout est passé', () => {
    expect(lireParametres(feuille([['Structure', 'SVP']], { feuille: 'Paramètres CAE' })).compte).toMatchObject({ lues: 1, comptees: 0, passees: 1 });
  });
});

describe('ce que les paramètres changent', () => {
  const ligne = (structure: string, sortie = '', motif = '') => ['DUPONT', structure, 'F', 'Besançon', structure, ENTREE, sortie, motif];

  it('la classe d’un motif, et son nom', () => {
    const { registre: lus } = lire(
      parametres(['Motif de sortie', 'Voir Paul', 'emploi'], ['Motif de sortie', 'Portage', 'Réussite'], ['Classe de sortie', 'création', 'Réussite'], ['Classe de sortie', 'associé', 'Associé Coopilote']),
      registre([ligne('A', '31/12/2015', 'voir  PAUL'), ligne('B', '31/12/2015', 'Portage'), ligne('C', '31/12/2015', 'Sociétaire')]),
    );
    expect(lus.map(({ motif }) => [motif.classe, motif.libelle])).toEqual([['emploi', 'Emploi'], ['creation', 'Réussite'], ['associe', 'Associé Coopilote']]);
  });

  it('la graphie des structures', () => {
    const { registre: lus } = lire(parametres(['Structure', 'Baticoop']), registre([ligne('BATICOOP'), ligne('svp'), ligne('SVP'), ligne('SVP ')]));
    expect(lus.map(({ structure }) => structure)).toEqual(['Baticoop', 'SVP']);
  });

  it('un programme exclu est écarté, avec sa raison', () => {
    const entetes = ['Nom', 'Programme', "Date d'entrée", 'Date de sortie'];
    const { ecartees } = lire(parametres(['Programme exclu', 'Le Transfo']), feuille([entetes, ['DUPONT', 'le transfo', ENTREE, ''], ['MARTIN', 'Action', ENTREE, '']]));
    expect(ecartees).toEqual([{ feuille: 'Suivi', ligne: 2, cause: 'programmeExclu', valeur: 'le transfo' }]);
  });

  const QUALIF = ['Nom', 'Niveau', 'Prescripteur', 'Département', "Date d'entrée", 'Date de sortie'];
  it('un niveau groupé l’est sous toutes ses graphies, un groupe a un seul nom', () => {
    const { registre: lus } = lire(
      parametres(['Qualification', 'V', 'CAP - BEP'], ['Prescripteur', 'Flyer', 'COMMUNICATION']),
      feuille([QUALIF, ['A', 'CAP', 'Flyer', 'haut-rhin', ENTREE, ''], ['B', 'Niveau V', 'Salon', 'Haut-Rhin', ENTREE, ''], ['C', 'BEP', 'Presse', 'Haut-Rhin', ENTREE, '']]),
    );
    expect(new Set(lus.map(({ qualification }) => qualification.groupe))).toEqual(new Set(['CAP - BEP']));
    expect(new Set(lus.map(({ prescripteur }) => prescripteur.groupe))).toEqual(new Set(['COMMUNICATION']));
    expect(new Set(lus.map(({ residence }) => residence.departement))).toEqual(new Set(['Haut-Rhin']));
  });
});

describe('activités secondaires', () => {
  const ENTETES = ['Nom', 'Structure', 'Activité secondaire', "Date d'entrée", 'Date de sortie'];
  it.each([
    ['SVP', 'A+SVP'], ['svp / Formacoop', 'A+SVP+Formacoop'], ['SVP et Formacoop', 'A+SVP+Formacoop'], ['A', 'A'], ['non', 'A'], ['Oui', 'A'], ['-', 'A'], ['#N/A', 'A'], ['SVP, svp', 'A+SVP'],
  ])('« %s » sous A : %s', (cell, expected) => {
    const rows = [ENTETES, ['DUPONT', 'A', cell, ENTREE, ''], ['X', 'SVP', '', ENTREE, ''], ['Y', 'Formacoop', '', ENTREE, ''], ['Z', 'SVP', '', ENTREE, '']];
    expect(resume(lire(feuille(rows)).registre[0] as never)).toBe(`DUPONT 01/02/2015– ${expected}`);
  });
});

describe('une zone laissée vide', () => {
  const lue = (entetes: readonly string[], row: readonly string[]) =>
    lire(feuille([[...entetes, 'Nom', "Date d'entrée", 'Date de sortie'], [...row, 'A', ENTREE, '']])).registre[0]?.residence;

  it('n’est pas connue, même où le département l’est', () => {
    expect(lue(['Zone', 'Département'], ['', 'Doubs'])).toMatchObject({ valeur: 'Non renseigné', groupe: 'Non renseigné', departement: 'Doubs' });
  });

  it('où le registre n’a pas de zones, le département en tient lieu', () => {
    expect(lue(['Département'], ['25'])).toMatchObject({ valeur: 'Doubs', groupe: 'Doubs', departement: 'Doubs' });
  });
});
