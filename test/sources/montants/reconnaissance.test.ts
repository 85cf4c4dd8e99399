import type { Grille } from '../../../src/sources';
import { feuille } from '../registres';
import { avec, lus, questions } from './feuilles';

const genres = (nom: string, rows: readonly (readonly unknown[])[], ...others: readonly Grille[]) => {
  const { comptes, questions: asked } = avec(nom, rows, ...others);
  return [...comptes, ...asked].filter((entry) => entry.feuille === nom).map(({ genre }) => genre);
};
const MOIS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
const DOUZE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const LARGE = [['Nom', 'Prénom', ...MOIS, 'Total'], ['DUPONT', 'Marie', ...DOUZE, 78]];

describe('une feuille de montants', () => {
  it.each<[string, string, readonly (readonly unknown[])[], readonly string[]]>([
    ['par mois, nommée CA', 'CA 2015', LARGE, ["chiffre d'affaires"]],
    ['par mois, nommée Heures', 'Heures 2015', LARGE, ['heures']],
    ['par mois, nommée Contributions', 'Contributions 2015', LARGE, ['contributions']],
    ['par mois, dont le titre nomme', 'Feuil1', [['Chiffre d’affaires 2015'], ...LARGE], ["chiffre d'affaires"]],
    ['le nom de la feuille passe avant le titre', 'CA 2015', [['CA et heures, hors contributions'], ...LARGE], ["chiffre d'affaires"]],
    ['une remarque ne nomme rien', 'Contributions 2015', [['Prélevées sur la marge brute de chacun, en euros'], ...LARGE], ['contributions']],
    ['par mois, dont chaque titre nomme', '2015', [['Nom', 'Heures janv.', 'Heures févr.', 'Heures mars'], ['DUPONT Marie', 1, 2, 3]], ['heures']],
    ['deux genres, mois par mois', '2015', [['Nom', 'CA janv.', 'Heures janv.', 'CA févr.', 'Heures févr.', 'CA mars', 'Heures mars'], ['DUPONT Marie', 1, 2, 3, 4, 5, 6]], ["chiffre d'affaires", 'heures']],
    ['un seul mois, la feuille étant nommée', 'CA 2016', [['Nom', 'janvier'], ['DUPONT Marie', 1]], ["chiffre d'affaires"]],
    ['par année', 'Contributions', [['Établissement', 'Structure', '2014', '2015'], ['Besançon', 'SVP', 1, 2]], ['contributions']],
    ['par année, dont le titre nomme', 'Feuil1', [['Nom', 'CA 2014', 'CA 2015'], ['DUPONT Marie', 1, 2]], ["chiffre d'affaires"]],
    ['une ligne par montant', 'CA', [['Nom', 'Mois', 'CA'], ['DUPONT Marie', 'mars 2015', 1]], ["chiffre d'affaires"]],
    ['des heures, une ligne par mois', 'Feuil1', [['Nom', 'Mois', 'Heures payées'], ['DUPONT Marie', 'mars 2015', 1]], ['heures']],
    ['plusieurs dates par ligne', 'CA 2015', [['Nom', 'Date de facture', 'Échéance', 'Réglée le', 'Montant HT'], ['DUPONT Marie', '15/03/2015', '15/04/2015', '16/05/2015', 5]], ["chiffre d'affaires"]],
    ['un montant, la feuille étant nommée', 'Contributions 2015', [['Structure', 'Date', 'Montant'], ['SVP', '31/03/2015', 1]], ['contributions']],
    ['la contribution, et le CA dont elle est tirée', 'Contributions 2015', [['Nom', 'Mois', 'CA', 'Contribution'], ['DUPONT Marie', 'mars 2015', 100, 10]], ['contributions']],
    ['trois genres sur une feuille', 'Suivi mensuel', [['Nom', 'Mois', 'CA HT', 'Heures', 'Contribution'], ['DUPONT Marie', 'mars 2015', 100, 7, 10]], ["chiffre d'affaires", 'heures', 'contributions']],
  ])('%s', (_, nom, rows, expected) => {
    expect(genres(nom, rows)).toEqual(expected);
  });

  it.each<[string, string, readonly (readonly unknown[])[]]>([
    ['un objectif de CA', 'Objectif CA 2016', LARGE],
    ['un prévisionnel', 'CA prévisionnel 2016', [['Nom', 'Mois', 'CA'], ['DUPONT Marie', 'mars 2016', 1]]],
    ['le titre dit « prévisionnel »', 'CA', [['Prévisionnel 2016'], ...LARGE]],
    ['des salaires', 'Salaires 2015', LARGE],
    ['un planning', 'Feuil1', [['Nom', ...MOIS], ['DUPONT Marie', ...MOIS.map(() => 'P')]]],
    ['des kilomètres', 'Kilomètres', LARGE],
    ['un budget sans personne', 'Budget', [['Poste', ...MOIS], ['Loyer', ...DOUZE]]],
    ['une liste avec un taux', 'Feuil1', [['Nom', 'Mois', 'Taux horaire'], ['DUPONT Marie', 'mars 2015', 12]]],
    ['des montants TTC seuls', 'Feuil1', [['Nom', 'Mois', 'Montant TTC'], ['DUPONT Marie', 'mars 2015', 12]]],
    ['un chargé d’accompagnement', 'Rendez-vous', [['Nom', 'CA', 'Date'], ['DUPONT Marie', 'Paul', '12/03/2015']]],
    ['des chiffres sans nom, par année', 'Feuil1', [['Nom', '2014', '2015'], ['DUPONT Marie', 1, 2]]],
  ])('n’est pas %s', (_, nom, rows) => {
    expect(genres(nom, rows)).toEqual([]);
  });
});

describe('ce que rien ne dit est demandé', () => {
  it('de quoi sont les mois', () => {
    expect(questions('Feuil1', [['Année 2015'], ...LARGE])).toEqual([['Que contiennent les colonnes de mois de cette feuille ?', "chiffre d'affaires", 'heures', 'contributions']]);
    expect(questions('CA et heures 2015', LARGE)).toEqual([['Que contiennent les colonnes de mois de cette feuille ?', "chiffre d'affaires", 'heures']]);
  });
  it('de quelle année', () => {
    const asked = [['De quelle année sont les montants de cette feuille ?', '2015', '2014', '2013']];
    expect(questions('CA', LARGE)).toEqual(asked);
    expect(questions('CA', [['Nom', 'Mois', 'CA'], ['DUPONT Marie', 'mars', 1]])).toEqual(asked);
    expect(questions('CA 2014-2015', LARGE)).toEqual(asked);
    expect(questions('Contributions', [['Structure', 'Contribution N', 'Contribution N-1'], ['SVP', 1, 2]])).toEqual(asked);
  });
  it.each<[string, readonly unknown[], readonly string[]]>([
    ['CA et Montant', ['Nom', 'Mois', 'CA', 'Montant'], ['CA', 'Montant']],
    ['deux montants HT', ['Nom', 'Mois', 'CA HT', 'Montant HT'], ['CA HT', 'Montant HT']],
    ['deux colonnes de même nom', ['Nom', 'Mois', 'CA', 'CA'], ['CA (colonne C)', 'CA (colonne D)']],
  ])('%s', (_, titres, choix) => {
    expect(questions('CA', [titres, ['DUPONT Marie', 'mars 2015', 100, 120]])).toEqual([['Quelle colonne est le montant hors taxes ?', ...choix]]);
  });
  it('« Heures » et « Nb heures »', () => {
    expect(questions('Heures', [['Nom', 'Mois', 'Heures', 'Nb heures'], ['DUPONT Marie', 'mars 2015', 100, 120]])).toEqual([["Quelle colonne est le nombre d'heures ?", 'Heures', 'Nb heures']]);
  });
  it('deux colonnes du même mois', () => {
    expect(questions('CA 2015', [['Nom', 'janvier', 'février', 'mars', 'Mars'], ['DUPONT Marie', 1, 2, 3, 4]])).toEqual([
      ['Ces deux colonnes sont de la même période : laquelle compter ?', 'mars (colonne D)', 'Mars (colonne E)'],
    ]);
  });
  it('une question sur le CA laisse les heures', () => {
    const sources = avec('CA', LARGE, feuille([['Nom', 'Mois', 'Heures'], ['DUPONT Marie', 'mars 2015', 7]], { feuille: 'Heures' }));
    expect([sources.chiffreDAffaires, sources.heures?.length, sources.registre?.length]).toEqual([null, 1, 3]);
  });
});

describe('deux feuilles qui disent la même chose', () => {
  const rows = [['Nom', 'janvier', 'février', 'mars'], ['DUPONT Marie', 1, 2, 3], ['MARTIN Jean', 4, 5, 6]];
  const autre = (nom: string, cells: readonly (readonly unknown[])[]) => feuille(cells, { feuille: nom });
  const ASKED = 'Ces deux feuilles donnent les mêmes montants : laquelle compter ?';

  it('une copie', () => expect(questions('CA 2015', rows, autre('CA 2015 (2)', rows))).toEqual([[ASKED, 'CA 2015', 'CA 2015 (2)']]));
  it('un récapitulatif de l’année', () =>
    expect(questions('CA 2015', rows, autre('CA annuel 2015', [['Nom', 'CA 2015'], ['DUPONT Marie', 6], ['MARTIN Jean', 15]]))).toEqual([[ASKED, 'CA 2015', 'CA annuel 2015']]));
  it('non : une autre année', () => expect(questions('CA 2015', rows, autre('CA 2014', rows))).toEqual([]));
  it('non : d’autres mois, même au même prix', () =>
    expect(questions('Contributions 2015', [['Nom', 'janvier', 'février'], ['DUPONT Marie', 5, 5], ['MARTIN Jean', 5, 5]], autre('Contributions 2015 fin', [['Nom', 'mars', 'avril'], ['DUPONT Marie', 5, 5], ['MARTIN Jean', 5, 5]]))).toEqual([]));
  it('non : d’autres clients', () => expect(questions('CA France 2015', rows, autre('CA export 2015', [rows[0] ?? [], ['DUPONT Marie', 9, 2, 3], ['MARTIN Jean', 4, 5, 7]]))).toEqual([]));
});

describe('la colonne du montant', () => {
  const lu = (nom: string, titres: readonly unknown[], ...cells: readonly unknown[]) => lus(nom, [['Nom', 'Mois', ...titres], ['DUPONT Marie', 'mars 2015', ...cells]])[0]?.split(' ').at(-1);
  it.each<[readonly string[], readonly unknown[], string]>([
    [['CA', 'Montant TTC'], [100, 120], '100'],
    [['Montant TTC', 'Montant HT'], [120, 100], '100'],
    [['CA', 'CA HT'], [120, 100], '100'],
    [['CA', 'Total'], [100, 300], '100'],
    [['CA', 'Cumul CA'], [100, 300], '100'],
    [['CA', 'CA N-1'], [100, 80], '100'],
    [['CA', 'Montant'], [100, 100], '100'],
    [['Montant', 'TVA', '% contribution', 'Objectif'], [100, 20, 0.1, 500], '100'],
    [['CA (k€)'], [1.1], '1100'],
    [['CA (k€)'], ['1,1 k€'], '1100'],
  ])('%j : %j', (titres, cells, expected) => {
    expect(lu('CA', titres, ...cells)).toBe(expected);
  });
  it('les heures payées, non les heures travaillées', () => {
    expect(lus('Heures', [['Nom', 'Mois', 'Heures travaillées', 'Heures payées'], ['DUPONT Marie', 'mars 2015', 90, 76]], 'heures')).toEqual(['2015-03 DUPONT Marie Coopilote/Besançon accompagné 76']);
  });
});
