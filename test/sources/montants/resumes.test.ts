import { avecFeuille } from '../classeurs';
import { feuille } from '../registres';

const DETAIL = feuille([['Nom', 'Prénom', 'Structure', 'Janvier', 'Février', 'Mars'], ['DUPONT', 'Marie', 'Coopilote', 100, 150, 0], ['MARTIN', 'Jean', 'Baticoop', 100, 50, 50]], { feuille: 'CA 2015' });
const total = (montants: readonly { montant: number }[] | null) => montants?.reduce((sum, { montant }) => sum + montant, 0);

describe('un récapitulatif à côté du détail', () => {
  it.each<[string, readonly (readonly unknown[])[], number]>([
    ['par structure n’est pas compté une seconde fois', [['Structure', 'Janvier', 'Février', 'Mars'], ['Coopilote', 100, 150, 0], ['Baticoop', 100, 50, 50]], 450],
    ['arrondi à l’euro non plus', [['Structure', 'Janvier', 'Février', 'Mars'], ['Coopilote', 100.4, 150, 0], ['Baticoop', 100, 50, 50]], 450],
    ['d’une autre structure est un complément', [['Structure', 'Janvier', 'Février', 'Mars'], ['SVP', 10, 20, 30]], 510],
  ])('%s', (_, rows, expected) => {
    const { chiffreDAffaires, avertissements } = avecFeuille('Récap CA 2015', rows, {}, DETAIL);
    expect(total(chiffreDAffaires)).toBeCloseTo(expected, 0);
    expect(avertissements.filter(({ cause }) => cause === 'recapitulatif')).toHaveLength(expected === 450 ? 1 : 0);
  });
});

it('un « N° » en tête de colonne n’est pas l’année N', () => {
  const { chiffreDAffaires } = avecFeuille('CA 2015', [['N°', 'Nom', 'Prénom', 'CA'], [1, 'DUPONT', 'Marie', 1000], [2, 'MARTIN', 'Jean', 234]]);
  expect(total(chiffreDAffaires)).toBe(1234);
});

it.each([[['Janvier', 'Fevirer', 'Mars', 'Avril']], [['Jan', 'Feb', 'Mar', 'Apr']], [['Janv', 'Fév', 'Mars', 'Avirl']]])('les mois %j sont tous lus', (mois) => {
  const { chiffreDAffaires } = avecFeuille('CA 2015', [['Nom', 'Prénom', ...mois], ['DUPONT', 'Marie', 1, 1, 1, 1]]);
  expect(chiffreDAffaires?.map((un) => un.mois)).toEqual([1, 2, 3, 4]);
});

it('des durées d’Excel, en fractions de jour, sont des heures', () => {
  const rows = [['Nom', 'Prénom', 'Mois', 'Heures'], ['DUPONT', 'Marie', 'mars 2015', 151.667 / 24], ['MARTIN', 'Jean', 'mars 2015', 1.5]];
  const affichage = [['Nom', 'Prénom', 'Mois', 'Heures'], ['DUPONT', 'Marie', 'mars 2015', '151:40'], ['MARTIN', 'Jean', 'mars 2015', '36:00']];
  expect(total(avecFeuille('Heures 2015', rows, { affichage }).heures)).toBeCloseTo(187.667, 2);
});

it.each([['Mme DUPONT Marie'], ['Mme. Dupont Marie'], ['DUPONT Marie (associée)'], ['Madame Marie Dupont']])('« %s » est DUPONT Marie du registre', (nom) => {
  const { avertissements } = avecFeuille('CA 2015', [['Entrepreneur', 'Janvier', 'Février', 'Mars'], [nom, 1, 2, 3]]);
  expect(avertissements.filter(({ cause }) => cause === 'horsRegistre')).toEqual([]);
});

describe('ce qui ne compte pas', () => {
  it('une séance annulée est écartée, un atelier à plusieurs participants compte une fois', () => {
    const { ateliers, ecartees } = avecFeuille('Ateliers', [['Date', 'Thème', 'Nom', 'Prénom', 'Statut'], ['12/03/2015', 'Prospecter', 'DUPONT', 'Marie', ''], ['12/03/2015', 'Prospecter', 'MARTIN', 'Jean', ''], ['13/03/2015', 'Devis', 'MARTIN', 'Jean', 'Annulé']]);
    expect(ateliers?.map(({ nom, lignes }) => [nom, lignes.length])).toEqual([['Prospecter', 2]]);
    expect(ecartees.map(({ ligne, cause }) => [ligne, cause])).toEqual([[4, 'annule']]);
  });

  it.each([['Sociétaires'], ['Stagiaires 2015'], ['Location bureaux'], ['Salariés de la structure']])('la feuille « %s » n’est pas un registre', (nom) => {
    expect(avecFeuille(nom, [['Nom', 'Prénom', 'Structure', "Date d'entrée", 'Date de sortie'], ['NOIR', 'Paul', 'Coopilote', '01/02/2015', '']]).registre).toHaveLength(2);
  });

  it('une feuille que rien ne reconnaît est dite', () => {
    const rows = [['Fournisseur', 'Ville', 'Contact'], ...Array.from({ length: 5 }, (_, index) => [`F${index}`, 'Dole', 'Paul'])];
    expect(avecFeuille('Achats', rows).avertissements).toContainEqual({ feuille: 'Achats', ligne: 1, cause: 'feuilleNonLue' });
  });
});

it('les présents, sans colonne de sortie, à côté des sortis', () => {
  const presents = [['Nom', 'Prénom', 'Établissement', 'Structure', "Date d'entrée", 'Prescripteur'], ['NOIR', 'Paul', 'Besançon', 'Coopilote', '01/02/2015', 'BGE'], ['ROUX', 'Anne', 'Besançon', 'Coopilote', '01/03/2015', 'BGE']];
  expect(avecFeuille('Présents', presents).registre).toHaveLength(4);
});
