import { nombreDe } from '../../../src/sources/listes/nombre';
import { avecFeuille, compteDe } from '../classeurs';

const D = '12/03/2015';

describe('un atelier', () => {
  const lire = (...rows: readonly (readonly unknown[])[]) => avecFeuille('Ateliers', [['Date', 'Type', 'Thème', 'Groupe', 'Établissement'], ...rows]);
  const nature = (type: string, theme: string, groupe = '') => lire([D, type, theme, groupe, 'Besançon']).ateliers?.[0]?.nature;

  it('a sa date, son thème et son établissement', () => {
    expect(lire([D, 'Atelier', 'Prospecter', '', 'besançon']).ateliers).toEqual([
      { lignes: [{ feuille: 'Ateliers', ligne: 2 }], nom: 'Prospecter', annee: 2015, mois: 3, etablissement: 'Besançon', nature: 'atelier', groupe: null },
    ]);
  });

  it.each<[string, string, string, string]>([
    ['Atelier', 'Prospecter', '', 'atelier'],
    ['', 'Prospecter', '', 'atelier'],
    ['Formation', 'Facturer', '', 'atelier'],
    ['', 'Sensibilisation au développement durable', '', 'atelier'],
    ['Atelier', 'Préparer une information collective', '', 'atelier'],
    ['Atelier', 'Animer un groupe de travail', '', 'atelier'],
    ['Information collective', '', '', 'information collective'],
    ['Info coll', 'Présentation', '', 'information collective'],
    ['IC', 'Présentation', '', 'information collective'],
    ['', 'Information collective', '', 'information collective'],
    ['', "Réunion d'information", '', 'information collective'],
    ['Groupe projet', 'La Ruche', '', 'groupe projet'],
    ['Groupe de travail', 'La Ruche', '', 'groupe projet'],
    ['', 'Groupe projet La Ruche', '', 'groupe projet'],
    ['', 'Réunion', 'La Ruche', 'groupe projet'],
    ['Atelier', 'Prospecter', 'Groupe 2', 'atelier'],
  ])('type « %s », thème « %s », groupe « %s » : %s', (type, theme, groupe, expected) => {
    expect(nature(type, theme, groupe)).toBe(expected);
  });

  it('un établissement vide est dit ; un total est passé, même dans la colonne des dates', () => {
    const sources = lire([D, 'Atelier', 'Prospecter', '', ''], [D, 'Atelier', 'Nombre et gestion', '', 'Besançon'], ['Total', '', '', '', 2], [2, 'Total', '', '', '']);
    expect(compteDe(sources, 'Ateliers')).toEqual([5, 2, 0, 3]);
    expect(sources.avertissements.filter(({ feuille }) => feuille === 'Ateliers')).toEqual([{ feuille: 'Ateliers', ligne: 2, cause: 'rubriquesVides', champs: ['etablissement'] }]);
  });

  it('les réunions des groupes projets, sur une feuille à elles', () => {
    const sources = avecFeuille('Groupes projets', [['Date', 'Groupe'], [D, 'La Ruche'], ['12/04/2015', 'B.E.T. Coopilote']]);
    expect(sources.ateliers?.map(({ nature: kind, groupe }) => `${kind} ${groupe}`)).toEqual(['groupe projet La Ruche', 'groupe projet B.E.T. Coopilote']);
    expect(sources.groupes).toBeNull();
    expect(sources.comptes.at(-1)).toMatchObject({ genre: 'groupes projets', comptees: 2 });
  });

  it('le thème d’une réunion nomme son groupe, dans l’orthographe de la liste des groupes', () => {
    const groupes = { feuille: 'Groupes projets', firstRow: 1, firstColumn: 0, rows: [['Groupe', 'Membres', 'Fréquence'], ['La Ruche', 10, 'mensuelle'], ['Éco-Habitat', 8, '']] };
    const rows = [['Date', 'Type', 'Thème'], [D, 'Groupe projet', 'LA RUCHE'], [D, '', 'Groupe de travail Eco-habitat : devis'], [D, 'Groupe projet', 'Réunion mensuelle'], [D, '', 'Groupe projet : Couture'], [D, 'Atelier', 'La Ruche']];
    expect(avecFeuille('Ateliers', rows, {}, groupes).ateliers?.map(({ groupe }) => groupe)).toEqual(['La Ruche', 'Éco-Habitat', null, 'Couture', null]);
  });

  it('ateliers et réunions de groupes, chacun sa feuille, sont lus ensemble', () => {
    const groupes = { feuille: 'Réunions des groupes projets', firstRow: 1, firstColumn: 0, rows: [['Date', 'Groupe'], [42075, 'La Ruche']] };
    expect(avecFeuille('Ateliers', [['Date', 'Thème'], [D, 'Prospecter']], {}, groupes).ateliers?.map(({ nature: kind }) => kind)).toEqual(['atelier', 'groupe projet']);
  });
});

describe('un groupe projet', () => {
  const lire = (...rows: readonly (readonly unknown[])[]) => avecFeuille('Groupes projets', [['Groupe', 'Structure', 'Membres', 'Fréquence'], ...rows]);

  it('a son nom, sa structure, ses membres et sa fréquence', () => {
    expect(lire(['La Ruche', 'coopilote', 'une dizaine', ' Mensuelle ']).groupes).toEqual([
      { lignes: [{ feuille: 'Groupes projets', ligne: 2 }], nom: 'La Ruche', groupe: 'La Ruche', structure: 'Coopilote', membres: 10, frequence: 'mensuelle' },
    ]);
  });

  it('ce qu’il ne dit pas', () => {
    const { groupes, avertissements } = lire(['La Ruche', 'Coopilote', '8 à 10', ''], ['Éco-Habitat', 'Baticoop', '', 'NR'], ['Ensemble', 'Baticoop', 10, 'mensuelle']);
    expect(groupes?.map(({ groupe, membres, frequence }) => [groupe, membres, frequence])).toEqual([['La Ruche', null, ''], ['Éco-Habitat', null, ''], ['Ensemble', 10, 'mensuelle']]);
    expect(avertissements.filter(({ feuille }) => feuille === 'Groupes projets')).toEqual([{ feuille: 'Groupes projets', ligne: 2, cause: 'valeurIllisible', champ: 'membres', valeur: '8 à 10' }]);
  });

  it('le total des membres est passé', () => {
    expect(compteDe(lire(['La Ruche', 'Coopilote', 10, 'mensuelle'], ['Total', '', 10, '']), 'Groupes projets')).toEqual([3, 1, 0, 2]);
  });

  it.each<[unknown, number | null]>([
    [10, 10], ['10', 10], ['une dizaine', 10], ['Une Douzaine', 12], ['une vingtaine de membres', 20], ['8 membres', 8], ['environ 8', 8], ['8 personnes environ', 8], ['', null], ['-', null], ['plusieurs', null], ['8 à 10', null], ['#N/A', null], [null, null],
  ])('nombreDe(%p) est %p', (cell, expected) => {
    expect(nombreDe(cell)).toBe(expected);
  });
});

describe('une permanence', () => {
  const lire = (...rows: readonly (readonly unknown[])[]) => avecFeuille('Territoire', [['Ville', 'Lieu (Partenaire)', 'Permanences d’accompagnement', 'Informations collectives'], ...rows]);

  it('a sa ville, son partenaire et ses fréquences, dans les mots de l’équipe', () => {
    expect(lire(['Belfort', 'Antenne  Coopilote à la MIFE', 'Hebdomadaire', ''], ['Besançon/ZFU', 'Cité Lab', '-', 'Mensuelle']).permanences).toEqual([
      { lignes: [{ feuille: 'Territoire', ligne: 2 }], nom: 'Belfort, Antenne Coopilote à la MIFE', ville: 'Belfort', partenaire: 'Antenne Coopilote à la MIFE', permanences: 'Hebdomadaire', informations: '' },
      { lignes: [{ feuille: 'Territoire', ligne: 3 }], nom: 'Besançon/ZFU, Cité Lab', ville: 'Besançon/ZFU', partenaire: 'Cité Lab', permanences: '', informations: 'Mensuelle' },
    ]);
  });

  it('un nombre par an reste ce qu’il est ; le total est passé', () => {
    const sources = lire(['Belfort', 'MIFE', 48, 10], ['Luxeuil', 'Pôle Emploi', '2 fois par mois', 10], ['Total', '', 96, 20]);
    expect(sources.permanences?.map(({ permanences }) => permanences)).toEqual(['48', '2 fois par mois']);
    expect(compteDe(sources, 'Territoire')).toEqual([4, 2, 0, 2]);
  });
});

describe('une session de formation', () => {
  const lire = (...rows: readonly (readonly unknown[])[]) => avecFeuille('Formations', [['Date de début', 'Intitulé', 'Stagiaires', 'Jours', 'Heures'], ...rows]);

  it('a sa date, son intitulé, ses stagiaires, ses jours et ses heures', () => {
    expect(lire([D, 'Créer', 9, 28, 196]).formations).toEqual([
      { lignes: [{ feuille: 'Formations', ligne: 2 }], nom: 'Créer', intitule: 'Créer', annee: 2015, mois: 3, stagiaires: 9, jours: 28, heures: 196 },
    ]);
  });

  it('ce qu’elle ne dit pas reste vide, ce qui ne se lit pas est dit', () => {
    const { formations, avertissements } = lire([D, 'Créer', 9, 28, ''], [D, 'Gérer', '9 stagiaires', '28 j', '14h30'], [D, 'Vendre', 'plusieurs', '#N/A', '']);
    expect(formations?.map(({ stagiaires, jours, heures }) => [stagiaires, jours, heures])).toEqual([[9, 28, null], [9, 28, 14.5], [null, null, null]]);
    expect(avertissements.filter(({ feuille }) => feuille === 'Formations')).toEqual([
      { feuille: 'Formations', ligne: 4, cause: 'valeurEnErreur', champ: 'jours', valeur: '#N/A' },
      { feuille: 'Formations', ligne: 4, cause: 'valeurIllisible', champ: 'stagiaires', valeur: 'plusieurs' },
    ]);
  });

  it('« Durée » en heures ou en jours', () => {
    const rows = [['Année', 'Formation', 'Nb stagiaires', 'Durée'], [2015, 'Créer', 9, '28 jours'], [2015, 'Gérer', 9, '14 h'], [2015, 'Vendre', 9, 7], [2015, 'Facturer', 9, '3j']];
    expect(avecFeuille('Feuil3', rows).formations?.map(({ jours, heures }) => [jours, heures])).toEqual([[28, null], [null, 14], [null, 7], [3, null]]);
  });

  it('sans date, de l’année de sa feuille ; le total est passé', () => {
    const sources = avecFeuille('Formations 2015', [['Intitulé', 'Nb stagiaires', 'Nb jours'], ['Créer', 9, 28], ['Total', 9, 28]]);
    expect(sources.formations).toMatchObject([{ annee: 2015, mois: null }]);
    expect(compteDe(sources, 'Formations 2015')).toEqual([3, 1, 0, 2]);
  });
});
