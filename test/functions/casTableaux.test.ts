import type { Resultat } from '../../src/functions';
import { colonne, erreur, montre, montreEnfin, MOYENS } from './support';
import { SANS_MOYENS } from '../../src/functions/core/moyens';

type Cas = readonly [titre: string, args: readonly unknown[], attendu: Resultat];

const proche = (valeur: Resultat): unknown => {
  if (typeof valeur === 'number') return expect.closeTo(valeur, 9);
  return typeof valeur === 'string' ? valeur : valeur.map((row) => row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 9) : cell)));
};

const verifier = (id: string, cas: readonly Cas[]): void => {
  describe(`CAE.${id}`, () => {
    it.each(cas)('%s', async (_, args, attendu) => {
      expect(await montreEnfin(id, args, MOYENS)).toEqual(proche(attendu));
    });
  });
};

const lieux = colonne('Besançon', 'Montbéliard', 'BESANÇON', 'Besançon', '');
const E = colonne('12/01/2014', '03/06/2015', '04/05/2013', '', '01/02/2015');
const X = colonne('31/12/2015', '', '31/12/2014', '', '15/03/2015');

verifier('REPARTITION', [
  ['graphies réunies, vide à part, parts qui font 100', [colonne('Doubs', 'DOUBS', '', 'Doubs', 'Jura'), null], [['Doubs', 3, 0.6], ['Jura', 1, 0.2], ['Non renseigné', 1, 0.2]]],
  ['« Autres » avant « Non renseigné », à la fin', [colonne('Autres', 'Autres', 'NR', 'Jura'), null], [['Jura', 1, 0.25], ['Autres', 2, 0.5], ['Non renseigné', 1, 0.25]]],
  ['au plus fort reste', [colonne('a', 'b', 'c'), null], [['a', 1, 0.34], ['b', 1, 0.33], ['c', 1, 0.33]]],
  ['arrondi simple', [colonne('a', 'b', 'c'), 'Simple'], [['a', 1, 0.33], ['b', 1, 0.33], ['c', 1, 0.33]]],
  ['sans arrondi', [colonne('a', 'b', 'c'), 'exact'], [['a', 1, 1 / 3], ['b', 1, 1 / 3], ['c', 1, 1 / 3]]],
  ['une cellule seule', [[['Jura']], null], [['Jura', 1, 1]]],
  ['des nombres sont des catégories', [colonne(25, 39, '25'), null], [['25', 2, 0.67], ['39', 1, 0.33]]],
  ['une cellule vide compte, au bas comme ailleurs', [colonne('Jura', 0, '', null), null], [['Jura', 1, 0.25], ['Non renseigné', 3, 0.75]]],
  ['et en haut', [colonne('', 'Jura'), null], [['Jura', 1, 0.5], ['Non renseigné', 1, 0.5]]],
  ['le sexe et la civilité', [colonne('Femme', 'F', 'H', 'Homme', 'Mme'), null], [['Femme', 3, 0.6], ['Homme', 2, 0.4]]],
  ['le sexe de toute la colonne, quand un critère n’en garde qu’un', [colonne('F', 'Mme', 'H'), null, [colonne('Lons', 'Lons', 'Besançon'), 'Lons']], [['Femme', 2, 1]]],
  ['« Autre » à côté des deux sexes', [colonne('F', 'Mme', 'H', 'Autre'), null], [['Femme', 2, 0.5], ['Homme', 1, 0.25], ['Autre', 1, 0.25]]],
  ['« 1 » et « 2 » ne sont pas des sexes', [colonne('1', '2', '1'), null], [['1', 2, 0.67], ['2', 1, 0.33]]],
  ['« M » seul n’est pas un sexe', [colonne('M', 'M'), null], [['M', 2, 1]]],
  ['avec un critère', [colonne('a', '', 'b'), null, [colonne('a', '', 'b'), '<>']], [['a', 1, 0.5], ['b', 1, 0.5]]],
  ['rien à partager', [colonne('', ''), null], "#N/A « valeurs » ne compte rien : il n'y a ni part ni moyenne à calculer."],
  ['un arrondi inconnu', [colonne('a'), 'au pif'], "#VALUE! « arrondi » : « au pif » n'est pas un choix. Choix possibles : total 100, simple, exact."],
]);

verifier('POURCENTAGES', [
  ['font 100', [colonne(1, 1, 1), null], [[0.34], [0.33], [0.33]]],
  ['dans la forme de la plage', [[[1, 3], [2, 4]], null], [[0.1, 0.3], [0.2, 0.4]]],
  ['une cellule vide reste vide', [colonne(1, '', 3), null], [[0.25], [''], [0.75]]],
  ['un zéro est 0 %, aussi au bas', [colonne(3, 1, 0), null], [[0.75], [0.25], [0]]],
  ['le titre reste vide', [colonne('Nombre', 1, 3), null], [[''], [0.25], [0.75]]],
  ['que des zéros : rien à partager', [colonne(0, 0), null], "#N/A « nombres » ne compte rien : il n'y a ni part ni moyenne à calculer."],
  ['un nombre négatif', [colonne(3, -1), null], '#VALUE! 2e cellule de « nombres » : « -1 » est négatif. Il faut un nombre positif, ou 0.'],
  ['un texte', [colonne(3, 'trois'), null], '#VALUE! 2e cellule de « nombres » : « trois » n\'est pas un nombre. Écrivez par exemple 1607,5.'],
  ['une cellule en erreur', [colonne(3, erreur('#DIV/0!')), null], "#VALUE! 2e cellule de « nombres » contient l'erreur #DIV/0! : corrigez-la d'abord."],
]);

verifier('CROISER', [
  ['avec les totaux', [colonne('F', 'H', 'F'), colonne('SVP', 'SVP', '')], [['', 'SVP', 'Non renseigné', 'Total'], ['Femme', 1, 1, 2], ['Homme', 1, 0, 1], ['Total', 2, 1, 3]]],
  ['rien à compter : des zéros', [colonne('', ''), colonne('', '')], [['', 'Total'], ['Total', 0]]],
  ['des hauteurs différentes', [colonne('F', 'H'), colonne('SVP')], "#VALUE! « colonnes » (1 ligne) et « lignes » (2 lignes) n'ont pas la même taille : prenez les mêmes lignes dans les deux."],
]);

const LIGNES = ['Entrepreneurs présents au 01/01/2015', 'Entrées', 'Total entrepreneurs accompagnés', 'Sorties 2015', 'Total entrepreneurs au 31/12/2015'];
const table = (...nombres: readonly (readonly number[])[]): (string | number)[][] => LIGNES.map((label, index) => [label, ...(nombres[index] ?? [])]);

verifier('FLUX', [
  ['les cinq lignes', [E, X, 2015, null], table([1], [2], [3], [2], [1])],
  ['par établissement', [E, X, 2015, lieux], [['', 'Besançon', 'Montbéliard', 'Non renseigné', 'Total'], ...table([1, 0, 0, 1], [0, 1, 1, 2], [1, 1, 1, 3], [1, 0, 1, 2], [0, 1, 0, 1])]],
  ['avec un critère', [E, X, 2015, null, [lieux, 'Mont*']], table([0], [1], [1], [0], [1])],
  ['personne : des zéros', [colonne(''), colonne(''), 2015, null], table([0], [0], [0], [0], [0])],
  ['« par » d’une autre hauteur', [E, X, 2015, colonne('Besançon')], "#VALUE! « par » (1 ligne) et « entrees » (5 lignes) n'ont pas la même taille : prenez les mêmes lignes dans les deux."],
]);

verifier('CLASSE_SORTIE', [
  ['CAE, sans grille', ['CDI', null], [['Emploi']]],
  ['une plage : sa forme, vide reste vide', [colonne('CDI', '', 'À voir', 'NR'), 'CAE'], [['Emploi'], [''], ['Non classé'], ['Non renseigné']]],
  ['une ligne', [[['CDI', 'Associé']], null], [['Emploi', 'Associé']]],
  ['une erreur dans une plage reste à sa place', [colonne('CDI', erreur('#N/A')), null], [['Emploi'], [null]]],
  ['IAE durable : CDI, fonction publique, création', [colonne('CDI', 'Fonction publique', 'Création SARL', 'CDD +6 mois', 'CDD 1 an'), 'iae'], colonne('Emploi durable', 'Emploi durable', 'Emploi durable', 'Emploi durable', 'Emploi durable') as string[][]],
  ['IAE transition : moins de six mois, aidé', [colonne('CDD < 6 mois', 'CDD 3 mois', 'Intérim 2 semaines', 'Contrat aidé'), 'IAE'], colonne('Emploi de transition', 'Emploi de transition', 'Emploi de transition', 'Emploi de transition') as string[][]],
  ['IAE positive : formation, autre SIAE', [colonne('Formation qualifiante', 'Embauche en entreprise d’insertion'), 'IAE'], colonne('Sortie positive', 'Sortie positive') as string[][]],
  ['IAE : le reste', [colonne('Abandon', 'Fin de CDD', 'Abandon de la formation'), 'IAE'], colonne('Autre sortie', 'Autre sortie', 'Autre sortie') as string[][]],
  ['ce que les mots ne disent pas', [colonne("Reprise d'emploi", 'CDD'), 'IAE'], colonne('Emploi, durée à préciser', 'Emploi, durée à préciser') as string[][]],
  ['PLIE', [colonne('CDI', 'CDD 8 mois', 'CDD 2 mois', 'Formation qualifiante', 'Formation qualifiante validée', 'Auto-entreprise', 'CDD'), 'PLIE'], colonne('Sortie positive', 'Sortie positive', 'Autre sortie', 'Formation, validation à préciser', 'Sortie positive', 'Sortie positive', 'Emploi, durée à préciser') as string[][]],
  ['une grille inconnue', ['CDI', 'FSE'], "#VALUE! « grille » : « FSE » n'est pas un choix. Choix possibles : CAE, IAE, PLIE."],
]);

verifier('NIVEAU', [
  ['d’un diplôme', [colonne('BTS', 'Bac +5', 'CAP', 'V bis', 'sans diplôme', 'Baccalauréat'), null], colonne('III', 'I', 'V', 'Vbis', 'VI', 'IV') as string[][]],
  ['nomenclature de 2019', [colonne('BTS', 'Bac +5', 'CAP', 'V bis'), '2019'], colonne('5', '7-8', '3', '1-2') as string[][]],
  ['nomenclature en nombre', ['BTS', 2019], [['5']]],
  ['groupe', [colonne('BTS', 'Bac', 'BEP'), 'groupe'], colonne('Supérieur', 'Bac', 'CAP-BEP') as string[][]],
  ['vide, « NR »', [colonne('NR', '', 'BTS'), null], [['Non renseigné'], [''], ['III']]],
  ['un chiffre seul dit deux choses', ['3', null], '#N/A « niveau » : niveau non reconnu « 3 ». Un chiffre seul dit deux choses : écrivez V, III, CAP ou Bac+2.'],
  ['dans une plage, à sa place', [colonne('3', 'BTS'), null], [[null], ['III']]],
]);

verifier('DATE_FR', [
  ['le jour avant le mois', [colonne('15/03/2015', '15-03-15', '2015-03-15', '15 mars 2015', 42078.5)], colonne(42078, 42078, 42078, 42078, 42078) as number[][]],
  ['« en cours » est vide', [colonne('en cours', '15/03/2015')], [[''], [42078]]],
  ['une date illisible', ['mars 2015'], '#VALUE! « texte » : date illisible « mars 2015 ». Écrivez-la jj/mm/aaaa.'],
  ['dans une plage, à sa place', [colonne('31/11/2015', '15/03/2015')], [[null], [42078]]],
]);

verifier('DEPARTEMENT', [
  ['code et commune', [colonne(1590, '01590'), colonne('Chancia', 'Dortan')], [['Jura'], ['Ain']]],
  ['ensemble dans une cellule', ['01590 Chancia', null], [['Jura']]],
  ['vide reste vide', [colonne('', '01590'), colonne('', 'Chancia')], [[''], ['Jura']]],
  ['un code de deux départements', ['01590', null], '#N/A « code_postal » : « 01590 » ne suffit pas. Départements possibles : Ain, Jura. Ajoutez la commune ou le code postal.'],
  ['une commune inconnue', ['', 'Nulle-Part'], '#N/A « commune » : « Nulle-Part » n\'est pas dans la table officielle des communes. Vérifiez le code postal et l\'orthographe de la commune.'],
  ['dans une plage, à sa place', [colonne('01590', '01590'), colonne('', 'Chancia')], [[null], ['Jura']]],
]);

describe('CAE.DEPARTEMENT sans la table', () => {
  it('le dit', async () => {
    expect(await montreEnfin('DEPARTEMENT', ['01590', 'Chancia'], SANS_MOYENS)).toBe("#N/A La table officielle des communes n'a pas pu être chargée : recalculez la cellule plus tard.");
  });
});

verifier('CA_PAR_ANNEE_DE_PARCOURS', [
  ['douze mois additionnés, noms dans un autre ordre', [colonne('Marie DUPONT', 'Martin Jean'), [[100, 200], [50, 50]], colonne('Dupont Marie', 'Martin Jean'), colonne('12/03/2014', '01/06/2015'), colonne('', ''), 2015], [['Année de parcours', "Chiffre d'affaires moyen", 'Personnes'], [1, 100, 1], [2, 300, 1]]],
  ['qui n’est pas au registre ne compte pas', [colonne('X', 'Y'), colonne(5, 7), colonne('X'), colonne('12/03/2015'), colonne(''), 2015], [['Année de parcours', "Chiffre d'affaires moyen", 'Personnes'], [1, 5, 1]]],
  ['personne', [colonne('X'), colonne(5), colonne('Z'), colonne('12/03/2015'), colonne(''), 2015], "#N/A « montants » ne compte rien : il n'y a ni part ni moyenne à calculer."],
  ['noms et montants de hauteurs différentes', [colonne('X', 'Y'), colonne(5), colonne('X'), colonne('12/03/2015'), colonne(''), 2015], "#VALUE! « montants » (1 ligne) et « noms » (2 lignes) n'ont pas la même taille : prenez les mêmes lignes dans les deux."],
]);

it('un million de lignes vides sous les données ne changent rien', () => {
  const vides = Array.from({ length: 1_048_576 - 3 }, () => [0]);
  expect(montre('POURCENTAGES', [[...colonne(1, 1, 2), ...vides], null])).toEqual([[0.25], [0.25], [0.5]]);
});

describe('une colonne entière', () => {
  const entiere = (lignes: number, ...cells: readonly unknown[]): unknown[][] => Array.from({ length: lignes }, (_, ligne) => [cells[ligne] ?? 0]);

  it('est lue de son titre à sa dernière cellule remplie', () => {
    expect(montre('REPARTITION', [entiere(1_048_576, 'Antenne locale', 'Jura', '', 'Doubs'), null])).toEqual([['Doubs', 1, 0.34], ['Jura', 1, 0.33], ['Non renseigné', 1, 0.33]]);
  });

  it('sous le titre de la feuille, quand celui de la colonne est connu', () => {
    expect(montre('REPARTITION', [entiere(1_048_576, 'Suivi 2015', '', 'Dépt', 'Jura', '', 'Doubs'), null])).toEqual([['Doubs', 1, 0.34], ['Jura', 1, 0.33], ['Non renseigné', 1, 0.33]]);
  });

  it('jusqu’à la fin des plages des critères', () => {
    const [lieux, entrees] = [entiere(1_048_576, 'Dépt', 'Jura'), entiere(1_048_576, "Date d'entrée", 42005, 42010)];
    expect(montre('REPARTITION', [lieux, null, [entrees, '<>']])).toEqual([['Jura', 1, 0.5], ['Non renseigné', 1, 0.5]]);
  });

  it('sans son titre : tout compte, jusqu’à la dernière cellule remplie', () => {
    expect(montre('REPARTITION', [entiere(1_048_575, 'Dépt', 'Jura'), null])).toEqual([['Dépt', 1, 0.5], ['Jura', 1, 0.5]]);
  });
});
