import { lireSources } from '../../src/sources';
import { remplirFusions } from '../../src/sources/decoupage/fusions';
import { feuille } from './registres';

const TETE = ['Nom', 'Prénom', 'Structure', "Date d'entrée", 'Date de sortie', 'Motif'] as const;
const un = (nom: string, structure = 'Armor') => [nom, 'Marie', structure, '01/02/2015', '', ''];
const etablissements = (...grilles: Parameters<typeof lireSources>[0]) => lireSources(grilles).registre?.map(({ nom, etablissement }) => [nom.split(' ')[0], etablissement]);

describe('l’établissement que nulle colonne ne dit', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['les noms des feuilles', ['Lyon', 'Grenoble'], ['Lyon', 'Grenoble']],
    ['ce qui les distingue', ['Suivi Lyon', 'Suivi Saint-Étienne'], ['Lyon', 'Saint-Étienne']],
    ['avec « antenne de »', ['Antenne de Lyon', 'Antenne de Vienne'], ['Lyon', 'Vienne']],
  ])('est celui que disent %s', (_, noms, expected) => {
    const grilles = noms.map((nom, index) => feuille([[...TETE], un(`P${index}`)], { feuille: nom }));
    expect(etablissements(...grilles)).toEqual(expected.map((nom, index) => [`P${index}`, nom]));
  });

  it.each([[['Présents', 'Sortis']], [['2014', '2015']], [['Suivi', 'Suivi (2)']], [['Suivi Lyon']]])('n’est pas deviné des feuilles %j', (noms) => {
    const grilles = noms.map((nom, index) => feuille([[...TETE], un(`P${index}`)], { feuille: nom }));
    expect(new Set(etablissements(...grilles)?.map(([, nom]) => nom))).toEqual(new Set(['Non renseigné']));
  });

  it('est celui de l’intertitre, connu d’une autre feuille', () => {
    const ateliers = feuille([['Date', 'Thème', 'Établissement'], ['12/03/2015', 'Prospecter', 'Dijon'], ['13/03/2015', 'Prospecter', 'Dole']], { feuille: 'Ateliers' });
    expect(etablissements(feuille([[...TETE], ['Établissement de Dijon'], un('A'), ['DOLE'], un('B')]), ateliers)).toEqual([['A', 'Dijon'], ['B', 'Dole']]);
  });
});

it('la structure que disent les intertitres seuls, le plus long nom compris', () => {
  const ca = feuille([['Nom', 'Prénom', 'Structure', 'Janvier', 'Février', 'Mars'], ['A', 'Marie', 'Falaises', 1, 2, 3], ['B', 'Marie', 'Falaises BTP', 1, 2, 3]], { feuille: 'CA 2015' });
  const sansStructure = (nom: string) => [nom, 'Marie', 'Rouen', '01/02/2015', '', ''];
  const registre = feuille([['Nom', 'Prénom', 'Établissement', "Date d'entrée", 'Date de sortie', 'Motif'], ['FALAISES'], sansStructure('A'), ['Falaises BTP'], sansStructure('B')]);
  expect(lireSources([registre, ca]).registre?.map(({ structure }) => structure)).toEqual(['Falaises', 'Falaises BTP']);
});

describe('des cellules fusionnées', () => {
  const fusion = (top: number, bottom: number, left: number, right: number) => remplirFusions({ feuille: 'F', firstRow: 1, firstColumn: 0, rows: [['a', 'b'], ['', ''], ['', 'c']], fusions: [{ top, bottom, left, right }] }).rows;
  it('sur plusieurs lignes valent pour chacune', () => {
    expect(fusion(0, 2, 0, 0)).toEqual([['a', 'b'], ['a', ''], ['a', 'c']]);
  });
  it('sur plusieurs colonnes sont un titre', () => {
    expect(fusion(0, 1, 0, 1)).toEqual([['a', 'b'], ['', ''], ['', 'c']]);
  });
});

describe('une valeur et ses graphies', () => {
  const TITRES = [...TETE, 'Prescripteur'];
  it.each<[string, readonly string[], number]>([
    ['points et tirets', ['P.E.', 'PE', 'Pôle-emploi', 'Pole emploi', 'PÔLE EMPLOI'], 1],
    ['formes courtes', ['BàO', 'Bouche à oreille', 'bouche-à-oreille', 'B.A.O.'], 1],
    ['deux structures', ['BGE', 'ADIE'], 2],
    ['un nombre après un tiret', ['Agence 1', 'Agence-2'], 2],
  ])('%s', (_, valeurs, nombre) => {
    const { registre } = lireSources([feuille([TITRES, ...valeurs.map((valeur, index) => [...un(`P${index}`), valeur])])]);
    expect(new Set(registre?.map(({ prescripteur }) => prescripteur.valeur)).size).toBe(nombre);
  });

  it('une structure qui a un « & » dans son nom est une seule activité secondaire', () => {
    const rows = [[...TETE, 'Activité secondaire'], [...un('A', 'Briq&Co'), ''], [...un('B'), 'Briq&Co'], [...un('C'), 'Briq&Co / SVP']];
    expect(lireSources([feuille(rows)]).registre?.map(({ secondaires }) => secondaires)).toEqual([[], ['Briq&Co'], ['Briq&Co', 'SVP']]);
  });
});

describe('une ligne par contrat', () => {
  const lire = (titre: string, ...rows: readonly (readonly string[])[]) => lireSources([feuille([['Nom', 'Prénom', titre, "Date d'entrée", 'Date de sortie', 'Structure'], ...rows.map((row) => ['MARTIN', 'Lucie', ...row, 'Armor'])])]).registre ?? [];

  it.each<[string, readonly (readonly string[])[], number]>([
    ['un avenant le lendemain continue le parcours', [['CAPE', '01/03/2014', '28/02/2015'], ['CAPE avenant 1', '01/03/2015', '29/02/2016']], 1],
    ['un CESA le jour même aussi', [['CAPE', '01/03/2014', '28/02/2015'], ['CESA', '28/02/2015', '']], 1],
    ['revenir trois mois après est une autre entrée', [['CAPE', '01/03/2014', '28/02/2015'], ['CAPE', '01/06/2015', '']], 2],
  ])('%s', (_, rows, parcours) => {
    expect(lire('Type de contrat', ...rows)).toHaveLength(parcours);
  });

  it('sans colonne de contrat, deux séjours qui se suivent sont deux parcours', () => {
    expect(lire('Téléphone', ['03', '01/03/2014', '28/02/2015'], ['03', '01/03/2015', ''])).toHaveLength(2);
  });
});
