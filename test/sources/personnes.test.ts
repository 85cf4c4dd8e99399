import { feuille, lire, registre, resume } from './registres';

const NE = ['Nom', 'Prénom', 'Date de naissance', 'Structure', "Date d'entrée", 'Date de sortie', 'Motif de sortie'] as const;
const parcours = (...rows: readonly (readonly unknown[])[]) => lire(registre(rows)).registre.map(resume);
const avecNaissance = (...rows: readonly (readonly unknown[])[]) => lire(feuille([NE, ...rows])).registre;

describe('la même personne deux fois', () => {
  it('même entrée, même structure : un doublon, compté une fois', () => {
    const { registre: lus, ecartees } = lire(
      registre([
        ['DUPONT', 'Marie', 'F', 'B', 'Coopilote', '01/02/2015', '', ''],
        ['Dupont', ' MARIE ', 'F', 'B', 'COOPILOTE', '01/02/2015', '', ''],
      ]),
    );
    expect(lus).toHaveLength(1);
    expect(ecartees).toEqual([{ feuille: 'Suivi', ligne: 3, cause: 'doublon', de: { feuille: 'Suivi', ligne: 2 } }]);
  });

  it('deux structures en même temps : un parcours, la première ligne est la principale', () => {
    expect(
      parcours(
        ['DUPONT', 'Marie', 'F', 'B', 'Formacoop', '01/02/2015', '', ''],
        ['DUPONT', 'Marie', 'F', 'B', 'Coopilote', '01/06/2015', '', ''],
      ),
    ).toEqual(['DUPONT Marie 01/02/2015– Formacoop+Coopilote']);
  });

  it('deux structures depuis le même jour', () => {
    expect(
      parcours(
        ['DUPONT', 'Marie', 'F', 'B', 'Formacoop', '01/02/2015', '31/12/2015', ''],
        ['DUPONT', 'Marie', 'F', 'B', 'Coopilote', '01/02/2015', '31/12/2015', 'CDI'],
      ),
    ).toEqual(['DUPONT Marie 01/02/2015–31/12/2015 Formacoop+Coopilote Emploi']);
  });

  it('séjours disjoints : une réentrée, deux parcours', () => {
    const lus = lire(
      registre([
        ['DUPONT', 'Marie', 'F', 'B', 'Coopilote', '01/02/2013', '31/12/2013', 'Abandon'],
        ['DUPONT', 'Marie', 'F', 'B', 'Coopilote', '01/02/2015', '', ''],
      ]),
    ).registre;
    expect(lus.map(resume)).toEqual(['DUPONT Marie 01/02/2013–31/12/2013 Coopilote Réorientation - Autres', 'DUPONT Marie 01/02/2015– Coopilote']);
    expect(new Set(lus.map(({ personne }) => personne)).size).toBe(1);
  });

  it('réentrée le jour de la sortie : deux parcours', () => {
    expect(
      parcours(
        ['DUPONT', 'Marie', 'F', 'B', 'Coopilote', '01/02/2013', '01/06/2014', ''],
        ['DUPONT', 'Marie', 'F', 'B', 'SVP', '01/06/2014', '', ''],
      ),
    ).toHaveLength(2);
  });

  it('trois séjours qui se touchent de proche en proche : un parcours', () => {
    expect(
      parcours(
        ['DUPONT', 'Marie', 'F', 'B', 'Coopilote', '01/01/2013', '31/12/2013', 'Abandon'],
        ['DUPONT', 'Marie', 'F', 'B', 'SVP', '01/06/2014', '31/12/2015', 'CDI'],
        ['DUPONT', 'Marie', 'F', 'B', 'Formacoop', '01/11/2013', '31/08/2014', 'Abandon'],
      ),
    ).toEqual(['DUPONT Marie 01/01/2013–31/12/2015 Coopilote+SVP+Formacoop Emploi']);
  });
});

describe('homonymes', () => {
  it('des dates de naissance différentes : deux personnes', () => {
    const lus = avecNaissance(
      ['DUPONT', 'Marie', '01/01/1980', 'SVP', '01/02/2015', '', ''],
      ['DUPONT', 'Marie', '02/02/1970', 'SVP', '01/02/2015', '', ''],
    );
    expect(new Set(lus.map(({ personne }) => personne)).size).toBe(2);
  });

  it('la même date de naissance : un doublon', () => {
    expect(
      avecNaissance(['DUPONT', 'Marie', '01/01/1980', 'SVP', '01/02/2015', '', ''], ['DUPONT', 'Marie', '01/01/1980', 'SVP', '01/02/2015', '', '']),
    ).toHaveLength(1);
  });

  it('une date de naissance d’un seul côté : la même personne', () => {
    expect(avecNaissance(['DUPONT', 'Marie', '', 'SVP', '01/02/2015', '', ''], ['DUPONT', 'Marie', '01/01/1980', 'SVP', '01/02/2015', '', ''])).toHaveLength(1);
  });

  const trois = [
    ['DUPONT', 'Marie', '', 'SVP', '01/02/2015', '', ''],
    ['DUPONT', 'Marie', '01/01/1980', 'SVP', '01/02/2015', '', ''],
    ['DUPONT', 'Marie', '02/02/1970', 'SVP', '01/03/2015', '', ''],
  ] as const;
  it.each([[[0, 1, 2]], [[2, 1, 0]], [[1, 0, 2]], [[2, 0, 1]], [[0, 2, 1]], [[1, 2, 0]]])('sans date de naissance parmi deux homonymes, dans l’ordre %j : la personne de la même entrée', (order) => {
    expect(avecNaissance(...order.map((index) => trois[index] ?? []))).toHaveLength(2);
  });
});

describe('les noms', () => {
  const UNE = ['Entrepreneur', 'Structure', "Date d'entrée", 'Date de sortie'];
  const noms = (...names: readonly string[]) => lire(feuille([UNE, ...names.map((name) => [name, 'SVP', '01/02/2015', ''])])).registre.length;

  it.each([
    ['DUPONT Marie', 'Marie DUPONT', 1],
    ['Dupont-Martin Anne-Marie', 'DUPONT MARTIN Anne Marie', 1],
    ['Lefèvre Zoé', 'LEFEVRE ZOE', 1],
    ["D'Artagnan Jean", 'D’ARTAGNAN  Jean', 1],
    ['DUPONT Marie', 'DUPOND Marie', 2],
  ])('en une colonne, « %s » et « %s » : %d', (a, b, expected) => {
    expect(noms(a, b)).toBe(expected);
  });

  it('en deux colonnes, l’ordre compte : Martin Paul n’est pas Paul Martin', () => {
    expect(parcours(['MARTIN', 'Paul', 'H', 'B', 'SVP', '01/02/2015', '', ''], ['PAUL', 'Martin', 'H', 'B', 'SVP', '01/02/2015', '', ''])).toHaveLength(2);
  });

  it('une feuille en deux colonnes, l’autre en une : la même personne', () => {
    const lus = lire(
      registre([['DUPONT', 'Marie', 'F', 'B', 'SVP', '01/02/2014', '', '']], { feuille: '2014' }),
      feuille([UNE, ['Marie DUPONT', 'SVP', '01/02/2014', '']], { feuille: '2015' }),
    ).registre;
    expect(lus).toHaveLength(1);
  });

  it('sans nom, chaque ligne est une personne', () => {
    expect(parcours(['', '', 'F', 'B', 'SVP', '01/02/2015', '', ''], ['', '', 'F', 'B', 'SVP', '01/02/2015', '', ''])).toHaveLength(2);
  });
});

describe('une feuille par année', () => {
  const DEBUT = ['DUPONT', 'Marie', 'F', 'B', 'SVP', '01/02/2014'] as const;

  it('la même ligne sur les deux : une fois', () => {
    const { registre: lus, comptes } = lire(registre([[...DEBUT, '', '']], { feuille: '2014' }), registre([[...DEBUT, '', '']], { feuille: '2015' }));
    expect(lus).toHaveLength(1);
    expect(comptes.map(({ feuille: nom, comptees, ecartees }) => [nom, comptees, ecartees])).toEqual([['2014', 1, 0], ['2015', 0, 1]]);
  });

  it.each([[['2014', '2015']], [['2015', '2014']]])('la sortie que seule la feuille de 2015 connaît est comptée, dans l’ordre %j', (order) => {
    const sheets = new Map([
      ['2014', registre([[...DEBUT, '', '']], { feuille: '2014' })],
      ['2015', registre([[...DEBUT, '30/06/2015', 'CDI']], { feuille: '2015' })],
    ]);
    const { registre: lus, ecartees } = lire(...order.flatMap((name) => sheets.get(name) ?? []));
    expect(lus.map(resume)).toEqual(['DUPONT Marie 01/02/2014–30/06/2015 SVP Emploi']);
    expect(ecartees).toMatchObject([{ feuille: '2014', ligne: 2, cause: 'doublon', de: { feuille: '2015', ligne: 2 } }]);
  });

  it('sorti en 2014, revenu en 2015 : deux parcours', () => {
    const { registre: lus } = lire(
      registre([[...DEBUT, '30/06/2014', 'Abandon']], { feuille: '2014' }),
      registre([['DUPONT', 'Marie', 'F', 'B', 'SVP', '01/03/2015', '', '']], { feuille: '2015' }),
    );
    expect(lus).toHaveLength(2);
  });
});

describe('les associés', () => {
  const ENTETES = ['Nom', 'Statut', "Date d'entrée", 'Associé le', 'Date de sortie', 'Motif de sortie'];
  const lus = (...row: readonly unknown[]) => lire(feuille([ENTETES, row, ['TÉMOIN', 'CAPE', '01/01/2015', '', '', '']]));

  it.each<[string, readonly unknown[], string]>([
    ['la date d’association termine le parcours', ['DUPONT', 'Associé', '01/02/2014', '01/07/2015', '', ''], 'DUPONT 01/02/2014–01/07/2015 Non renseigné Associé'],
    ['associé, puis parti à la retraite', ['DUPONT', 'Associé', '01/02/2010', '01/07/2012', '30/06/2015', 'Retraite'], 'DUPONT 01/02/2010–01/07/2012 Non renseigné Associé'],
    ['sorti avec le motif associé', ['DUPONT', 'Associé', '01/02/2014', '', '01/07/2015', 'Associé'], 'DUPONT 01/02/2014–01/07/2015 Non renseigné Associé'],
    ['sorti avant la date d’association prévue', ['DUPONT', 'CAPE', '01/02/2014', '01/07/2015', '30/06/2015', 'CDI'], 'DUPONT 01/02/2014–30/06/2015 Non renseigné Emploi'],
  ])('%s', (_, row, expected) => {
    expect(lus(...row).registre.map(resume)[0]).toBe(expected);
  });

  it.each<[string, readonly unknown[], string]>([
    ['associé sans date', ['DUPONT', 'Associé', '01/02/2010', '', '', ''], 'associeSansDate'],
    ['associé dont la date est illisible', ['DUPONT', 'Associé', '01/02/2010', 'été 2012', '', ''], 'associationIllisible'],
    ['association avant l’entrée', ['DUPONT', 'Associé', '01/02/2014', '01/02/2013', '', ''], 'sortieAvantEntree'],
    ['candidat', ['DUPONT', 'Candidat', '', '', '', ''], 'entreeAbsente'],
  ])('%s : écarté', (_, row, expected) => {
    expect(lus(...row).ecartees).toMatchObject([{ ligne: 2, cause: expected }]);
  });
});
