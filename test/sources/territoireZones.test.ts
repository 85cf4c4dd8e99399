import { demoRows } from '../demo';
import { fr } from '../../src/locales';
import { phrase } from '../../src/report/phrases';
import { lireSources, type Grille, type Sources } from '../../src/sources';
import { besoinDuTerritoire } from '../../src/sources/territoire';
import { FRANCE } from './laFrance';
import { feuille } from './registres';

type Cell = string | number;
const FIN: readonly Cell[] = ['01/02/2015', ''];

/** A register with the given columns of residence, one person a row. */
function registre(titres: readonly string[], ...rows: (readonly Cell[])[]): Grille {
  return feuille([['Nom', ...titres, "Date d'entrée", 'Date de sortie'], ...rows.map((row, index) => [`PERSONNE ${String.fromCharCode(65 + index)}`, ...row, ...FIN])]);
}

/** The sheet of parameters with zones: name, group, département. */
function zones(...noms: (readonly [nom: string, groupe?: string, departement?: string])[]): Grille {
  return feuille([['Rubrique', 'Valeur', 'Groupe', 'Département'], ...noms.map(([nom, groupe = '', departement = '']) => ['Zone', nom, groupe, departement])], { feuille: 'Paramètres CAE' });
}

const lieux = ({ registre: parcours }: Sources) => (parcours ?? []).map(({ residence: { valeur, groupe, departement } }) => [valeur, groupe, departement].join(' | '));
const ADRESSES = /^(communeIn|residenceIndecise|territoireAbsent|rubriquesVides)|zone/;
const dits = ({ avertissements }: Sources) =>
  avertissements.flatMap((constat) => (ADRESSES.test(constat.cause) || ('champ' in constat && constat.champ === 'zone') ? [`${constat.ligne} ${phrase(constat, fr)}`] : []));
const lire = (...grilles: readonly Grille[]) => lireSources(grilles, { territoire: FRANCE });

const INTROUVABLE = (valeur: string) => `commune introuvable dans la table officielle : « ${valeur} » ; le lieu de résidence est « Non renseigné »`;
const NR = 'Non renseigné | Non renseigné | Non renseigné';

describe('sans colonne de zone ni de département', () => {
  it('la zone est le département de l’adresse', () => {
    const lu = lire(registre(['CP', 'Ville'], [25000, 'Besançon'], [1590, 'Chancia'], [68100, 'Mulhouse']));
    expect(lieux(lu)).toEqual(['Doubs | Doubs | Doubs', 'Jura | Jura | Jura', 'Haut-Rhin | Haut-Rhin | Haut-Rhin']);
    expect(dits(lu)).toEqual([]);
  });

  it('le code seul, la commune seule', () => {
    expect(lieux(lire(registre(['Code postal'], [39570], [90000])))).toEqual(['Jura | Jura | Jura', 'Territoire de Belfort | Territoire de Belfort | Territoire de Belfort']);
    expect(lieux(lire(registre(['Commune'], ['Besançon'], ['70000 Vesoul'])))).toEqual(['Doubs | Doubs | Doubs', 'Haute-Saône | Haute-Saône | Haute-Saône']);
  });

  it('chaque ligne dont l’adresse ne dit rien de sûr est « Non renseigné », et citée', () => {
    const lu = lire(registre(['CP', 'Ville'], [25000, 'Dole'], ['CH-2400', 'Le Locle'], ['01590', ''], ['', 'Champagney'], ['', ''], [25000, 'Planoise']));
    expect(lieux(lu)).toEqual([NR, NR, NR, NR, NR, 'Doubs | Doubs | Doubs']);
    expect(dits(lu)).toEqual([
      `2 ${INTROUVABLE('25000 Dole')}`,
      `3 ${INTROUVABLE('CH-2400 Le Locle')}`,
      '4 département impossible à déduire de « 01590 », que plusieurs communes se partagent : « Non renseigné »',
      '5 département impossible à déduire de « Champagney », que plusieurs communes se partagent : « Non renseigné »',
      '6 non renseigné : code postal, commune',
      '7 « Planoise » n\'est pas une commune du code postal 25000 : le lieu de résidence est tiré du code seul',
    ]);
  });

  it('sans adresse non plus, la rubrique manque, comme toujours', () => {
    expect(dits(lire(registre([], [])))).toEqual([`1 aucune colonne « zone d'habitation » : cette rubrique est « Non renseigné » partout`]);
  });
});

describe('avec une colonne de département', () => {
  it('ce qui y est écrit l’emporte ; une case vide se déduit', () => {
    const lu = lire(registre(['CP', 'Commune', 'Département'], [39100, 'Dole', '25'], [39100, 'Dole', ''], ['', 'Champagney', '70'], ['', 'Lausanne', 'Suisse']));
    expect(lieux(lu)).toEqual(['Doubs | Doubs | Doubs', 'Jura | Jura | Jura', 'Haute-Saône | Haute-Saône | Haute-Saône', 'Suisse | Suisse | Suisse']);
    expect(dits(lu)).toEqual([]);
  });

  it('des zones énoncées : un homonyme est tranché par le département', () => {
    const lu = lire(registre(['Commune', 'Département'], ['Champagney', 'Doubs'], ['Champagney', 'Haute-Saône']), zones(['CAGB', '', 'Doubs'], ['Autres Doubs', '', 'Doubs'], ['Haute-Saône']));
    expect(lieux(lu).map((lieu) => lieu.split(' | ')[0])).toEqual(['CAGB', 'Haute-Saône']);
  });

  it('des zones énoncées, une adresse introuvable : le département reste, la zone n’est pas devinée', () => {
    const lu = lire(registre(['Commune', 'Département'], ['Machin', 'Doubs']), zones(['Besançon', '', 'Doubs'], ['Autres Doubs', '', 'Doubs']));
    expect(lieux(lu)).toEqual(['Non renseigné | Non renseigné | Doubs']);
    expect(dits(lu)).toEqual([`2 ${INTROUVABLE('Machin')}`]);
  });
});

describe('avec une colonne de zone', () => {
  const avec = (...rows: (readonly Cell[])[]) => registre(['CP', 'Commune', "Zone d'habitation"], ...rows);

  it('la zone écrite reste, même vide ; seul le département se déduit', () => {
    const lu = lire(avec([25000, 'Besançon', 'Ici'], [39100, 'Dole', '']));
    expect(lieux(lu)).toEqual(['Ici | Ici | Doubs', 'Non renseigné | Non renseigné | Jura']);
  });

  it('le département qu’énoncent les paramètres passe avant celui de l’adresse', () => {
    expect(lieux(lire(avec([39100, 'Dole', 'Ici']), zones(['Ici', 'Groupe', 'Doubs'])))).toEqual(['Ici | Groupe | Doubs']);
  });

  it('une adresse introuvable n’est citée que si le département manque', () => {
    expect(dits(lire(avec([25000, 'Dole', 'Ici']), zones(['Ici', '', 'Doubs'])))).toEqual([]);
    expect(dits(lire(avec([25000, 'Dole', 'Ici'])))).toEqual([`2 ${INTROUVABLE('25000 Dole')}`]);
  });
});

describe('zones des paramètres', () => {
  const FC = [
    ['Besançon', 'CAGB', 'Doubs'], ['Autres CAGB', 'CAGB', 'Doubs'], ['PMA', '', 'Doubs'], ['Autres Doubs', '', 'Doubs'],
    ['Haute-Saône', '', 'Haute-Saône'], ['Jura', '', 'Jura'], ['Autres'],
  ] as const;

  it.each([
    ['Besançon', 25000, 'Besançon | CAGB | Doubs'],
    ['Thise', 25220, 'Autres CAGB | CAGB | Doubs'],
    ['Sochaux', 25600, 'PMA | PMA | Doubs'],
    ['Pontarlier', 25300, 'Autres Doubs | Autres Doubs | Doubs'],
    ['Gray', 70100, 'Haute-Saône | Haute-Saône | Haute-Saône'],
    ['Lajoux', 1410, 'Jura | Jura | Jura'],
    ['Belfort', 90000, 'Autres | Autres | Territoire de Belfort'],
    ['Mulhouse', 68100, 'Autres | Autres | Haut-Rhin'],
  ])('%s : %s %s', (commune, code, lieu) => {
    const lu = lire(registre(['CP', 'Commune'], [code, commune]), zones(...FC));
    expect([lieux(lu), dits(lu)]).toEqual([[lieu], []]);
  });

  it('sans « Autres », ce qu’aucune zone ne tient est son département', () => {
    expect(lieux(lire(registre(['CP', 'Commune'], [68100, 'Mulhouse'], [25300, 'Pontarlier']), zones(['CAGB', '', 'Doubs'])))).toEqual(['Haut-Rhin | Haut-Rhin | Haut-Rhin', 'Doubs | Doubs | Doubs']);
  });

  it.each([
    ['CAGB', 'Thise'], ['GBM', 'Thise'], ['Grand Besançon', 'Thise'], ['Grand Besançon Métropole', 'Thise'], ['Agglo de Besançon', 'Thise'], ['CU Grand Besançon Métropole', 'Thise'],
    ['PMA', 'Sochaux'], ['Pays de Montbéliard', 'Sochaux'], ['Pays de Montbéliard Agglomération', 'Sochaux'], ['CAPM', 'Sochaux'], ['Autres PMA', 'Sochaux'],
    ['ECLA', 'Montmorot'], ['Lons Agglo', 'Montmorot'], ['Grand Belfort', 'Valdoie'], ['Grand Dole', 'Foucherans'], ['CC Val de Gray', 'Arc-lès-Gray'], ['Val de Morteau', 'Villers-le-Lac'],
    ['Autres communes du Grand Besançon', 'Thise'], ['Thise', 'Thise'], ['ST VIT', 'Saint-Vit'], ['Besançon', 'Besançon'],
    ['Reste du Doubs', 'Thise'], ['Autres communes du Doubs', 'Thise'], ['Doubs', 'Thise'], ['25', 'Thise'], ['Autres Territoire de Belfort', 'Valdoie'], ['Territoire de Belfort', 'Valdoie'],
    ['Les Auxons', 'Auxon-Dessus'], ['Auxon-Dessus', 'Auxon-Dessus'], ['Autres départements', 'Thise'],
  ])('« %s » tient %s', (zone, commune) => {
    expect(lieux(lire(registre(['Commune'], [commune]), zones([zone])))[0]).toMatch(`${zone} | `);
  });

  it.each([
    ['Besançon', 'Thise', 'Doubs'], ['Belfort', 'Valdoie', 'Territoire de Belfort'], ['Dijon', 'Chenôve', 'Côte-d\'Or'], ['PMA', 'Thise', 'Doubs'], ['Autres Jura', 'Thise', 'Doubs'],
  ])('« %s » ne tient pas %s', (zone, commune, attendue) => {
    expect(lieux(lire(registre(['Commune'], [commune]), zones([zone])))).toEqual([`${attendue} | ${attendue} | ${attendue}`]);
  });

  it('une commune homonyme d’un autre département n’est pas la zone', () => {
    const lu = lire(registre(['CP', 'Commune'], [25170, 'Champagney'], [70290, 'Champagney']), zones(['Champagney', '', 'Haute-Saône']));
    expect(lieux(lu).map((lieu) => lieu.split(' | ')[0])).toEqual(['Doubs', 'Champagney']);
  });

  it('un code que se partagent plusieurs zones n’en désigne aucune, et c’est dit', () => {
    const lu = lire(registre(['CP'], [39570], [25220]), zones(['ECLA', '', 'Jura'], ['Autres Jura', '', 'Jura'], ['CAGB', '', 'Doubs']));
    expect(lieux(lu)).toEqual(['Non renseigné | Non renseigné | Jura', 'CAGB | CAGB | Doubs']);
    expect(dits(lu)).toEqual([`2 zone d'habitation impossible à déduire de « 39570 », que plusieurs communes se partagent : « Non renseigné »`]);
  });
});

describe('la démonstration sans ses colonnes de zone et de département', () => {
  const grilles = demoRows().map(({ name, rows }): Grille => ({ feuille: name, firstRow: 1, firstColumn: 0, rows }));
  const titres = grilles.flatMap(({ rows }) => rows).find((row) => row.includes("Zone d'habitation")) ?? [];
  const retirees = ['Département', "Zone d'habitation"].map((titre) => titres.indexOf(titre));
  const sans = grilles.map((grille) => (grille.rows.includes(titres) ? { ...grille, rows: grille.rows.map((row) => row.filter((_, column) => !retirees.includes(column))) } : grille));

  it('donne à chacun son département, et sa zone sauf là où le périmètre a changé depuis 2015', () => {
    const avant = lireSources(grilles).registre ?? [];
    const apres = lire(...sans).registre ?? [];
    const commune = (ligne = 0) => grilles.find(({ rows }) => rows.includes(titres))?.rows[ligne - 1]?.[titres.indexOf('Commune')];
    expect(apres.length).toBeGreaterThan(200);
    expect(apres.map(({ residence }) => residence.departement)).toEqual(avant.map(({ residence }) => residence.departement));
    const moved = apres.flatMap(({ residence: { valeur }, lignes }, index) => {
      const own = avant[index]?.residence.valeur;
      return own === valeur ? [] : [`${String(commune(lignes[0]?.ligne))} : ${own ?? ''} → ${valeur}`];
    });
    expect([...new Set(moved)].sort()).toEqual([
      'Blamont : Autres Doubs → PMA',
      'Colombier-Fontaine : Autres Doubs → PMA',
      'Pont-de-Roide-Vermondans : Autres Doubs → PMA',
      'Saint-Vit : Autres Doubs → Autres CAGB',
    ]);
  });
});

describe('quand la table est utile', () => {
  const besoin = (...grilles: readonly Grille[]) => besoinDuTerritoire(grilles);
  it.each<[string, boolean, readonly Grille[]]>([
    ['ni zone ni département, une commune', true, [registre(['Commune'], ['Besançon'])]],
    ['ni zone ni département, un code postal', true, [registre(['CP'], [25000])]],
    ['pas d’adresse', false, [registre([], [])]],
    ['des adresses toutes vides', false, [registre(['CP', 'Commune'], ['', '?'])]],
    ['le département est partout', false, [registre(['Commune', 'Département'], ['Besançon', 'Doubs'])]],
    ['le département manque sur une ligne', true, [registre(['Commune', 'Département'], ['Besançon', 'Doubs'], ['Dole', ''])]],
    ['le département est partout, mais les paramètres énoncent des zones', true, [registre(['Commune', 'Département'], ['Besançon', 'Doubs']), zones(['Besançon'])]],
    ['une zone partout, sans département', true, [registre(['Commune', 'Zone'], ['Besançon', 'Ici'])]],
    ['une zone partout, dont les paramètres disent le département', false, [registre(['Commune', 'Zone'], ['Besançon', 'ICI']), zones(['Ici', '', 'Doubs'])]],
    ['la feuille n’est pas un registre', false, [feuille([['Code postal', 'Commune'], [25000, 'Besançon']])]],
  ])('%s : %s', (_, attendu, grilles) => {
    expect(besoin(...grilles)).toBe(attendu);
  });

  it('utile mais absente : rien n’est deviné, et c’est dit une fois', () => {
    const lu = lireSources([registre(['CP', 'Commune'], [25000, 'Besançon'], [39100, 'Dole'])]);
    expect(lieux(lu)).toEqual([NR, NR]);
    expect(dits(lu)).toEqual(['1 la table officielle des communes n\'a pas pu être chargée : départements et zones ne sont pas déduits des adresses. Vérifiez la connexion, puis relisez le classeur']);
  });

  it('inutile et absente : rien à dire', () => {
    expect(dits(lireSources([registre(['Commune', 'Département'], ['Besançon', 'Doubs'])]))).toEqual([]);
  });
});
