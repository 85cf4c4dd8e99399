import { situer } from './laFrance';

/** `code + commune` as cells hold them → the département. */
type Cas = readonly [codePostal: unknown, commune: unknown, departement: string];

const dit = (cases: readonly Cas[]) => {
  it.each(cases)('%p %p : %s', (codePostal, commune, departement) => {
    expect(situer(codePostal, commune).departement).toBe(departement);
  });
};

describe('code postal et commune', () => {
  dit([
    ['25000', 'Besançon', 'Doubs'],
    ['39100', 'Dole', 'Jura'],
    ['70000', 'Vesoul', 'Haute-Saône'],
    ['90000', 'Belfort', 'Territoire de Belfort'],
    ['75011', 'Paris', 'Paris'],
    ['57340', 'Suisse', 'Moselle'],
    ['55000', 'Robert-Espagne', 'Meuse'],
    ['', 'Robert - Espagne', 'Meuse'],
    ['2A004', 'Ajaccio', 'Corse-du-Sud'],
  ]);
});

describe('le code ne commence pas toujours par le département', () => {
  dit([
    ['01590', 'Chancia', 'Jura'],
    ['01590', 'Lavancia-Epercy', 'Jura'],
    ['01410', 'Lajoux', 'Jura'],
    ['39310', 'Lajoux', 'Jura'],
    ['01590', 'Dortan', 'Ain'],
    ['01410', 'Mijoux', 'Ain'],
  ]);
});

describe('le code seul : le département, s’il est celui de toutes ses communes', () => {
  dit([
    ['25000', '', 'Doubs'],
    ['25220', '', 'Doubs'],
    ['39570', '', 'Jura'],
    ['01590', '', ''],
    ['01410', '', ''],
    ['48250', '', ''],
    ['25999', '', ''],
    ['20200', '', 'Haute-Corse'],
    ['20000', '', 'Corse-du-Sud'],
  ]);
});

describe('un code tenu comme nombre a perdu son zéro', () => {
  dit([
    [1590, 'Chancia', 'Jura'],
    [1000, 'Bourg-en-Bresse', 'Ain'],
    ['1000', 'Bourg-en-Bresse', 'Ain'],
    [1000, '', 'Ain'],
    [25000, 'Besançon', 'Doubs'],
  ]);
});

describe('écritures du code', () => {
  dit([
    ['25 000', 'Besançon', 'Doubs'],
    ['25\u00a0000', 'Besançon', 'Doubs'],
    ['25\u202f000', 'Besançon', 'Doubs'],
    ['25.000', 'Besançon', 'Doubs'],
    ['F-25000', 'Besançon', 'Doubs'],
    ['FR-25000', 'Besançon', 'Doubs'],
    [' 25000 ', 'Besançon', 'Doubs'],
  ]);
});

describe('CEDEX : un code que seule la commune éclaire', () => {
  dit([
    ['25030', 'BESANCON CEDEX', 'Doubs'],
    ['25030', 'Besançon', 'Doubs'],
    ['25206 CEDEX', 'Montbéliard', 'Doubs'],
    ['', '25030 BESANCON CEDEX 3', 'Doubs'],
    ['', '90020 Belfort Cedex 9', 'Territoire de Belfort'],
    ['75540', 'Paris Cedex 11', 'Paris'],
    ['69326', 'LYON CEDEX 03', 'Rhône'],
    ['25030', '', ''],
  ]);
});

describe('tout dans une seule cellule', () => {
  dit([
    ['', '25000 Besançon', 'Doubs'],
    ['', 'Besançon 25000', 'Doubs'],
    ['', 'Besançon (25000)', 'Doubs'],
    ['', 'Besançon - 25000', 'Doubs'],
    ['', 'F-25000 BESANÇON', 'Doubs'],
    ['25000 Besançon', '', 'Doubs'],
    ['25000 Besançon', 'Besançon', 'Doubs'],
    ['', 25000, 'Doubs'],
    ['', '25 000', 'Doubs'],
  ]);
});

describe('écritures de la commune', () => {
  dit([
    ['25410', 'ST VIT', 'Doubs'],
    ['25410', 'St-Vit', 'Doubs'],
    ['25410', 'saint vit', 'Doubs'],
    ['25113', 'Ste Marie', 'Doubs'],
    ['25220', 'Roche lez Beaupré', 'Doubs'],
    ['25220', 'ROCHE-LES-BEAUPRE', 'Doubs'],
    ['', 'Roche lès Beaupré', 'Doubs'],
    ['70190', 'Voray s/ l’Ognon', 'Haute-Saône'],
    ['', 'Voray s/l\'Ognon', 'Haute-Saône'],
    ['', 'VORAY SUR L OGNON', 'Haute-Saône'],
    ['25200', 'Gd Charmont', 'Doubs'],
    ['25250', 'Isle sur le Doubs', 'Doubs'],
    ['25250', 'Isle-sur-le-Doubs (L\')', 'Doubs'],
    ['71200', 'Creusot (Le)', 'Saône-et-Loire'],
    ['25480', 'Ecole Valentin', 'Doubs'],
    ['25480', 'E\u0301cole-Valentin', 'Doubs'],
    ['39100', '  DOLE  ', 'Jura'],
  ]);
});

describe('arrondissements', () => {
  dit([
    ['75012', 'Paris 12', 'Paris'],
    ['', 'Paris 12e', 'Paris'],
    ['', 'PARIS 12EME', 'Paris'],
    ['', 'Paris XIIe arrondissement', 'Paris'],
    ['75116', 'Paris', 'Paris'],
    ['69003', 'Lyon 3e Arrondissement', 'Rhône'],
    ['', 'Lyon 03', 'Rhône'],
    ['13001', 'Marseille 1er', 'Bouches-du-Rhône'],
    ['', 'Marseille 1er Arrondissement', 'Bouches-du-Rhône'],
  ]);
});

describe('outre-mer et Corse', () => {
  dit([
    ['97110', 'Pointe-à-Pitre', 'Guadeloupe'],
    ['97200', 'Fort-de-France', 'Martinique'],
    ['97300', 'Cayenne', 'Guyane'],
    ['97400', 'Saint-Denis', 'La Réunion'],
    ['97500', 'Saint-Pierre', 'Saint-Pierre-et-Miquelon'],
    ['97600', 'Mamoudzou', 'Mayotte'],
    ['20000', 'Ajaccio', 'Corse-du-Sud'],
    ['20200', 'Bastia', 'Haute-Corse'],
    ['', 'Bastia', 'Haute-Corse'],
  ]);
});

describe('à l’étranger : introuvable', () => {
  dit([
    ['CH-2400', 'Le Locle', ''],
    ['CH 1201', 'Genève', ''],
    ['L-1234', 'Luxembourg', ''],
    ['D-79100', 'Freiburg', ''],
    ['B 1000', 'Bruxelles', ''],
    ['', 'CH-2300 La Chaux-de-Fonds', ''],
    ['', 'Porrentruy (Suisse)', ''],
    ['79100', 'Fribourg, Allemagne', ''],
    ['', 'Suisse', ''],
    [1000, 'Lausanne', ''],
    [2300, 'La Chaux-de-Fonds', ''],
    ['', 'Genève', ''],
  ]);
});

describe('sans code, un nom n’est trouvé que s’il est seul en France', () => {
  dit([
    ['', 'Besançon', 'Doubs'],
    ['', 'Montbéliard', 'Doubs'],
    ['', 'Champagney', ''],
    ['', 'Belmont', ''],
    ['', 'Saint-Denis', ''],
    ['', 'Beaune', 'Côte-d\'Or'],
    ['', 'Machin', ''],
  ]);
});

describe('anciennes communes', () => {
  dit([
    ['25870', 'Auxon-Dessus', 'Doubs'],
    ['25620', 'Bonnevaux-le-Prieuré', 'Doubs'],
    ['', 'Osselle', 'Doubs'],
    ['01300', 'Arbignieu', 'Ain'],
    ['', 'Arbignieu', 'Ain'],
  ]);
});

describe('les noms portés deux fois dans les quatre départements', () => {
  it.each([
    ['Belmont', '25530', '39380', '70270'], ['La Bretenière', '25640', '39700', ''], ['Champagney', '25170', '39290', '70290'],
    ['Charmoille', '25380', '', '70000'], ['Courtefontaine', '25470', '39700', ''], ['Lombard', '25440', '39230', ''], ['Malans', '25330', '', '70140'],
    ['Provenchère', '25380', '', '70170'], ['Rahon', '25430', '39120', ''], ['Recologne', '25170', '', '70130'], ['Romain', '25680', '39350', ''],
    ['La Barre', '', '39700', '70190'], ['Champvans', '', '39100', '70100'], ['Châtenois', '', '39700', '70240'],
    ['Germigney', '', '39380', '70100'], ['Molay', '', '39500', '70120'], ['Vadans', '', '39600', '70140'],
  ])('%s : le code postal ou le département décide', (nom, doubs, jura, saone) => {
    const places = [[doubs, 'Doubs'], [jura, 'Jura'], [saone, 'Haute-Saône']].filter(([code]) => code !== '');
    for (const [code, departement] of places) {
      expect(situer(code, nom).departement).toBe(departement);
      expect(situer('', nom, departement).departement).toBe(departement);
      expect(situer('', `${nom} (${departement})`).departement).toBe(departement);
      expect(situer(code, nom).lieux.map(({ code: own }) => own)).toEqual([code]);
    }
    expect(situer('', nom).departement).toBe('');
  });

  it('Courcelles : dans le Doubs et le Territoire de Belfort', () => {
    expect(situer('25440', 'Courcelles').departement).toBe('Doubs');
    expect(situer('90100', 'Courcelles').departement).toBe('Territoire de Belfort');
    expect(situer('', 'Courcelles', 90).departement).toBe('Territoire de Belfort');
  });
});

describe('code et commune ne vont pas ensemble', () => {
  it.each([
    ['un code voisin : la commune est de là', '25000', 'Thise', 'Doubs'],
    ['un code du département, une commune qui en porte un autre : la commune est de là', '39000', 'Chancia', 'Jura'],
    ['une commune d’ailleurs contredit le code', '25000', 'Dole', ''],
    ['un chiffre perdu n’est pas un code de l’Aisne', '2500', 'Besançon', ''],
    ['le département de la ligne contredit le code', '39100', 'Dole', '', 'Doubs'],
  ])('%s', (_, code, commune, attendu, departement = '') => {
    expect(situer(code, commune, departement)).toMatchObject({ departement: attendu, communeInconnue: false });
  });

  it.each([['Planoise', '25000', 'Doubs'], ['Bezançon', '25000', 'Doubs'], ['Machin', '01590', '']])('« %s » n’est pas une commune : le code seul, et c’est dit', (commune, code, departement) => {
    expect(situer(code, commune)).toMatchObject({ departement, communeInconnue: true });
  });
});

it('une cellule vide, en erreur ou sans réponse ne dit rien', () => {
  for (const cell of ['', '?', 'NR', '#N/A', null]) expect(situer(cell, cell)).toMatchObject({ lieux: [], departement: '' });
});
