import { avecFeuille, compteDe } from '../classeurs';

const TITRES = ['Date', 'Ville', 'Lieu (Partenaire)', 'Établissement', 'Nb présents'] as const;
const lire = (...rows: readonly (readonly unknown[])[]) => avecFeuille('Informations collectives', [TITRES, ...rows]);
const lieu = (nom: string, ...parametres: readonly string[]) => {
  const seances = [TITRES, ['12/03/2015', 'Besançon', nom, 'Besançon', 8]];
  const stated = { feuille: 'Paramètres CAE', firstRow: 1, firstColumn: 0, rows: [['Rubrique', 'Valeur'], ...parametres.map((valeur) => ['Locaux', valeur])] };
  return avecFeuille('Informations collectives', seances, {}, ...(parametres.length > 0 ? [stated] : [])).seances?.[0]?.dansLesLocaux;
};

describe('une réunion', () => {
  it('a sa date, sa ville, son lieu, son établissement et ses présents', () => {
    expect(lire(['12/03/2015', 'Belfort', 'Antenne Coopilote à la MIFE', 'Montbéliard', 8]).seances).toEqual([
      {
        lignes: [{ feuille: 'Informations collectives', ligne: 2 }],
        nom: 'Belfort, Antenne Coopilote à la MIFE',
        annee: 2015,
        mois: 3,
        ville: 'Belfort',
        lieu: 'Antenne Coopilote à la MIFE',
        etablissement: 'Montbéliard',
        dansLesLocaux: false,
        accueillis: 8,
      },
    ]);
  });

  it('deux graphies d’un lieu, d’une ville ou d’un établissement n’en font qu’un', () => {
    const { seances } = lire(['12/03/2015', 'LUXEUIL', 'Pôle Emploi', 'BESANCON', 8], ['12/04/2015', 'Luxeuil', 'pole emploi', 'Besançon', 8], ['12/05/2015', 'Luxeuil', 'Pôle Emploi', 'besancon ', 8]);
    expect(new Set(seances?.map(({ ville, lieu: place, etablissement }) => [ville, place, etablissement].join('|')))).toEqual(new Set(['Luxeuil|Pôle Emploi|Besançon']));
  });

  it.each<[unknown, number | null, string | undefined]>([
    [8, 8, undefined], ['8', 8, undefined], ['8 personnes', 8, undefined], ['une dizaine', 10, undefined], [0, 0, undefined], ['', null, undefined], ['NR', null, undefined],
    ['8 à 10', null, 'valeurIllisible'], ['beaucoup', null, 'valeurIllisible'], ['#N/A', null, 'valeurEnErreur'],
  ])('« %s » présents : %s', (cell, accueillis, cause) => {
    const { seances, avertissements } = lire(['12/03/2015', 'Belfort', 'MIFE', 'Besançon', cell], ['12/03/2015', 'Belfort', 'MIFE', 'Besançon', 7]);
    expect(seances?.[0]?.accueillis).toBe(accueillis);
    expect(avertissements.find(({ feuille, ligne }) => feuille === 'Informations collectives' && ligne === 2)?.cause).toBe(cause);
  });

  it('une ville ou un lieu vides : comptée, et c’est dit', () => {
    const { seances, avertissements } = lire(['12/03/2015', '', 'NR', 'Besançon', 8], ['12/03/2015', 'Belfort', '#REF!', 'Besançon', 8]);
    expect(seances?.map(({ lieu: place, dansLesLocaux }) => [place, dansLesLocaux])).toEqual([['Non renseigné', null], ['Non renseigné', null]]);
    expect(avertissements.filter(({ feuille }) => feuille === 'Informations collectives')).toEqual([
      { feuille: 'Informations collectives', ligne: 2, cause: 'rubriquesVides', champs: ['ville', 'lieu'] },
      { feuille: 'Informations collectives', ligne: 3, cause: 'valeurEnErreur', champ: 'lieu', valeur: '#REF!' },
    ]);
  });
});

describe('les locaux de la coopérative se disent par leurs mots', () => {
  it.each(['Siège Coopilote', 'Établissement Coopilote', 'Locaux de Coopilote', 'nos bureaux', 'Agence de Besançon', 'Coopilote', 'BATICOOP'])('%s', (nom) => {
    expect(lieu(nom)).toBe(true);
  });

  it.each([
    'Antenne Coopilote à la MIFE', 'Pôle Emploi', 'Agence Pôle emploi', 'Siège de la CCI', 'Locaux de la mairie', 'Cité Lab', 'BGE', 'Juratri', 'Locaux du partenaire', 'Permanence de Dole', 'Établissement scolaire',
  ])('mais pas : %s', (nom) => {
    expect(lieu(nom)).toBe(false);
  });
});

describe('quand', () => {
  const periode = (nom: string, titres: readonly unknown[], ...rows: readonly (readonly unknown[])[]) =>
    avecFeuille(nom, [titres, ...rows]).seances?.map(({ annee, mois }) => (mois === null ? `${annee}` : `${mois}/${annee}`));

  it.each<[string, unknown, string]>([
    ['un jour', '12/03/2015', '3/2015'], ['un texte', '12-03-15', '3/2015'], ['en toutes lettres', '12 mars 2015', '3/2015'], ['avec l’heure', '12/03/2015 14:00', '3/2015'],
    ['deux jours', '12 et 13 mars 2015', '3/2015'], ['plusieurs jours', 'du 12/03/2015 au 15/04/2015', '3/2015'], ['deux jours, en chiffres', '12-13/03/2015', '3/2015'],
  ])('%s : « %s »', (_, date, expected) => {
    expect(periode('IC', ['Date', 'Ville', 'Lieu'], [date, 'Belfort', 'MIFE'], ['12/04/2015', 'Belfort', 'MIFE'])?.[0]).toBe(expected);
  });

  it.each([['à préciser'], ['31-11-2015'], ['#N/A'], [2015], ['mars 2015'], ['12/03'], ['du 12/12/2014 au 15/01/2015'], ['reportée (12/03/2015)'], ['19970-04-22']])('« %s » n’est pas un jour', (date) => {
    const { ecartees, seances } = avecFeuille('IC', [['Date', 'Ville', 'Lieu'], [date, 'Belfort', 'MIFE'], ['12/04/2015', 'Belfort', 'MIFE'], ['12/05/2015', 'Belfort', 'MIFE']]);
    expect(seances).toHaveLength(2);
    expect(ecartees).toEqual([{ feuille: 'IC', ligne: 2, cause: 'dateIllisible', valeur: String(date) }]);
  });

  it('pas de date : écartée, avec sa ligne', () => {
    const { ecartees } = avecFeuille('IC 2015', [['Date', 'Ville', 'Lieu'], ['12/04/2015', 'Belfort', 'MIFE'], ['', 'Belfort', 'MIFE']], { firstRow: 5 });
    expect(ecartees).toEqual([{ feuille: 'IC 2015', ligne: 7, cause: 'dateAbsente' }]);
  });

  it('l’année de la feuille complète un jour sans année', () => {
    expect(periode('IC 2015', ['Date', 'Ville', 'Lieu'], ['12/03', 'Belfort', 'MIFE'], ['1er avril', 'Belfort', 'MIFE'])).toEqual(['3/2015', '4/2015']);
  });

  it('une colonne « Année », ou de mois, ou des deux', () => {
    expect(periode('IC', ['Année', 'Ville', 'Lieu'], [2015, 'Belfort', 'MIFE'], ['2014', 'Belfort', 'MIFE'])).toEqual(['2015', '2014']);
    expect(periode('IC', ['Mois', 'Ville', 'Lieu'], ['mars 2015', 'Belfort', 'MIFE'], ['janv-15', 'Belfort', 'MIFE'])).toEqual(['3/2015', '1/2015']);
    expect(periode('IC', ['Année', 'Mois', 'Ville', 'Lieu'], [2015, 'mars', 'Belfort', 'MIFE'])).toEqual(['3/2015']);
    expect(periode('IC 2015', ['Mois', 'Ville', 'Lieu'], ['mars', 'Belfort', 'MIFE'])).toEqual(['3/2015']);
  });

  it('une colonne « Date » qui ne tient que des mois ou des années', () => {
    expect(periode('IC', ['Date', 'Ville', 'Lieu'], ['mars 2015', 'Belfort', 'MIFE'], ['avril 2015', 'Belfort', 'MIFE'])).toEqual(['3/2015', '4/2015']);
    expect(periode('IC', ['Date', 'Ville', 'Lieu'], [2015, 'Belfort', 'MIFE'], [2014, 'Belfort', 'MIFE'])).toEqual(['2015', '2014']);
  });

  it('l’année du titre, au-dessus des titres de colonnes', () => {
    expect(periode('IC', ['Informations collectives 2014', '', ''], ['Ville', 'Lieu', 'Nb présents'], ['Belfort', 'MIFE', 8])).toEqual(['2014']);
  });
});

it('titres, vides, titres répétés, mois en intertitre et totaux sont passés', () => {
  const sources = lire(
    ['JANVIER'],
    ['12/01/2015', 'Belfort', 'MIFE', 'Montbéliard', 8],
    [],
    ['Date', 'Ville', 'Lieu (Partenaire)', 'Établissement', 'Nb présents'],
    ['12/02/2015', 'Belfort', 'MIFE', 'Montbéliard', 7],
    ['', 'à définir', '', '', 3],
    ['Total', '', '', '', 15],
    [2, '', '', '', 15],
  );
  expect(compteDe(sources, 'Informations collectives')).toEqual([9, 2, 1, 6]);
});
