import { lireSources, type Grille } from '../../src/sources';
import { reunirTitres } from '../../src/sources/decoupage/titresDoubles';
import { avecFeuille, compteDe, SUIVI } from './classeurs';
import { feuille, resume } from './registres';

const titres = (haut: readonly unknown[], bas: readonly unknown[], data: readonly unknown[] = []) => reunirTitres({ feuille: 'F', firstRow: 1, firstColumn: 0, rows: [haut, bas, data] }).rows[1];

describe('des titres sur deux lignes n’en font qu’une', () => {
  it.each<[string, readonly unknown[], readonly unknown[], readonly unknown[]]>([
    ['l’année au-dessus des mois', ['', '', '2014', '', '2015', ''], ['Nom', 'Prénom', 'Janvier', 'Février', 'Janvier', 'Février'], ['Nom', 'Prénom', '2014 Janvier', '2014 Février', '2015 Janvier', '2015 Février']],
    ['une année en nombre', ['', 2014, '', 2015, ''], ['Nom', 'janv', 'févr', 'janv', 'févr'], ['Nom', '2014 janv', '2014 févr', '2015 janv', '2015 févr']],
    ['des titres fusionnés de haut en bas', ['Nom', 'Prénom', 'Entrée', 'Sortie', ''], ['', '', 'Date', 'Date', 'Motif'], ['Nom', 'Prénom', 'Date Entrée', 'Date Sortie', 'Motif']],
    ['ce que l’on compte au-dessus des mois', ['Nom', 'CA', '', 'Heures', ''], ['', 'Mars', 'Avril', 'Mars', 'Avril'], ['Nom', 'CA Mars', 'CA Avril', 'Heures Mars', 'Heures Avril']],
  ])('%s', (_, haut, bas, expected) => {
    expect(titres(haut, bas)).toEqual(expected);
  });

  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ['une ligne de données', ['Nom', 'Prénom', 'Entrée'], ['Dupont', 'Marie', 'Besançon']],
    ['un titre seul', ['Suivi des entrepreneurs', '', ''], ['Nom', 'Prénom', 'Entrée']],
    ['des groupes qui ne disent rien de plus', ['Identité', '', 'Parcours', ''], ['Nom', 'Prénom', "Date d'entrée", 'Date de sortie']],
    ['un titre sans colonne à sa droite', ['Nom', 'Type', '', 'Date'], ['Dupont', 'CDI', '', 'à voir']],
  ])('mais pas %s', (_, haut, bas) => {
    expect(titres(haut, bas)).toEqual(bas);
  });
});

const MARIE = ['DUPONT', 'Marie'];
const JEAN = ['MARTIN', 'Jean'];

it('deux années de chiffre d’affaires côte à côte, l’année au-dessus des mois', () => {
  const { chiffreDAffaires: lus } = avecFeuille('CA', [['', '', '2014', '', '2015', ''], ['Nom', 'Prénom', 'Janvier', 'Février', 'Janvier', 'Février'], [...MARIE, '', '', 100, 200], [...JEAN, 10, 20, 30, 40]]);
  expect(lus?.map(({ annee, mois, montant }) => [annee, mois, montant])).toEqual([[2015, 1, 100], [2015, 2, 200], [2014, 1, 10], [2014, 2, 20], [2015, 1, 30], [2015, 2, 40]]);
});

it('un registre dont « Entrée » et « Sortie » sont au-dessus de « Date »', () => {
  const rows = [['Nom', 'Prénom', 'Entrée', '', 'Sortie', ''], ['', '', 'Date', 'Prescripteur', 'Date', 'Motif'], [...MARIE, '01/02/2015', 'BGE', '31/12/2015', 'CDI']];
  expect(lireSources([feuille(rows)]).registre?.map(resume)).toEqual(['DUPONT Marie 01/02/2015–31/12/2015 Non renseigné Emploi']);
});

describe('plusieurs listes sur une feuille', () => {
  const REUNIONS = [['Date', 'Ville', 'Lieu', 'Nb présents'], ['12/03/2015', 'Belfort', 'MIFE', 8], ['12/04/2015', 'Luxeuil', 'Pôle emploi', 5]];
  const ATELIERS = [['Date', 'Thème', 'Établissement'], ['13/03/2015', 'Prospecter', 'Besançon']];
  const cote = (gauche: readonly (readonly unknown[])[], droite: readonly (readonly unknown[])[]) =>
    Array.from({ length: Math.max(gauche.length, droite.length) }, (_, index) => [...(gauche[index] ?? gauche[0]?.map(() => '') ?? []), '', ...(droite[index] ?? [])]);

  it('l’une sous l’autre : chacune est lue, sous ses propres titres', () => {
    const sources = avecFeuille('2015', [['Informations collectives'], ...REUNIONS, [], ['Ateliers'], ...ATELIERS]);
    expect([sources.seances?.length, sources.ateliers?.length]).toEqual([2, 1]);
    expect(sources.comptes.filter((compte) => compte.feuille === '2015').map(({ genre, lues, comptees, passees }) => [genre, lues, comptees, passees])).toEqual([['ateliers', 4, 1, 3], ['informations collectives', 4, 2, 2]]);
    expect(sources.ateliers?.[0]?.lignes).toEqual([{ feuille: '2015', ligne: 8 }]);
  });

  it('côte à côte, la seconde plus courte', () => {
    const sources = avecFeuille('Suivi collectif', cote([['Informations collectives', '', '', ''], ...REUNIONS], [['Ateliers'], ...ATELIERS]));
    expect([sources.seances?.length, sources.ateliers?.length]).toEqual([2, 1]);
    expect(sources.ecartees).toEqual([]);
  });

  it('deux années l’une sous l’autre, sous les mêmes titres de colonnes', () => {
    const table = (annee: number, montant: number) => [[`Chiffre d’affaires ${annee}`], ['Nom', 'Prénom', 'Janvier', 'Février', 'Mars'], [...MARIE, montant, 0, 0]];
    const { chiffreDAffaires: lus } = avecFeuille('CA', [...table(2014, 10), [], ...table(2015, 20)]);
    expect(lus?.filter(({ montant }) => montant > 0).map(({ annee, montant }) => [annee, montant])).toEqual([[2014, 10], [2015, 20]]);
  });

  it('leurs tableaux Excel ne nomment que leur propre liste', () => {
    const tables = [{ nom: 'TableReunions', ligne: 1, colonne: 0 }, { nom: 'TableAteliers', ligne: 5, colonne: 0 }];
    const sources = avecFeuille('Feuil2', [...REUNIONS, [], ...ATELIERS], { tables });
    expect([sources.seances?.length, sources.ateliers?.length]).toEqual([2, 1]);
  });

  it('mais un registre garde sa colonne blanche, ses titres répétés et ses intertitres', () => {
    const tete = ['Nom', 'Prénom', 'Entrée', '', 'Sortie', 'Motif'];
    const rows = [tete, [...MARIE, '01/02/2015', '', '31/12/2015', 'CDI'], ['Montbéliard'], tete, [...JEAN, '01/02/2014', '', '', '']];
    const grille: Grille = feuille(rows);
    const { registre, comptes } = lireSources([grille]);
    expect(registre).toHaveLength(2);
    expect(comptes).toMatchObject([{ lues: 5, comptees: 2, passees: 3 }]);
  });

  it('et une remarque sous une liste n’en fait pas une autre', () => {
    const sources = avecFeuille('Réunions', [...REUNIONS, [], ['Nom', 'Téléphone'], ['Paul', '03 81 00 00 00']]);
    expect(compteDe(sources, 'Réunions')[0]).toBe(6);
  });
});

it('le registre de ces tests est lu', () => {
  expect(lireSources([SUIVI]).registre).toHaveLength(2);
});
