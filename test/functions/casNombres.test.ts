import type { Resultat } from '../../src/functions';
import { colonne, erreur, montre } from './support';

type Cas = readonly [titre: string, args: readonly unknown[], attendu: number | string];

const verifier = (id: string, cas: readonly Cas[]): void => {
  describe(`CAE.${id}`, () => {
    it.each(cas)('%s', (_, args, attendu) => {
      const shown: Resultat = montre(id, args);
      if (typeof attendu === 'number') expect(shown).toBeCloseTo(attendu, 10);
      else expect(shown).toBe(attendu);
    });
  });
};

const sortis = colonne('12/03/2015', '30/06/2015', '31/12/2015', '15/05/2015', '15/05/2014');
const motifs = colonne("Création d'entreprise", 'Associé', 'CDI', '', 'Associé');
const RIEN = "il n'y a ni part ni moyenne à calculer.";

verifier('PERENNISATIONS', [
  ['création et associé, de l’année', [sortis, motifs, 2015], 2],
  ['avec un critère', [sortis, motifs, 2015, [motifs, 'Asso*']], 1],
  ['aucune sortie : zéro', [sortis, motifs, 1999], 0],
]);
verifier('TAUX_PERENNISATION', [
  ['sur toutes les sorties, motifs vides compris', [sortis, motifs, 2015], 0.5],
  ['aucune sortie : rien à partager', [sortis, motifs, 1999], "#N/A Aucune sortie en 1999 : il n'y a rien à calculer."],
]);
verifier('EMPLOIS', [
  ['emploi', [sortis, motifs, 2015], 1],
  ['la fin d’un CDD n’en est pas un', [colonne('12/03/2015'), colonne('Fin de CDD'), 2015], 0],
]);
verifier('HEURES_PAR_MOIS', [
  ['sur douze mois', [colonne(1200, 1200), 2, null], 100],
  ['sur trois mois', [600, 2, 3], 100],
  ['personne : pas de moyenne', [600, 0, null], `#N/A « personnes » ne compte rien : ${RIEN}`],
  ['treize mois', [600, 2, 13], "#VALUE! « mois » doit être un nombre de mois, de 1 à 12 : « 13 » n'en est pas un."],
  ['zéro mois', [600, 2, 0], "#VALUE! « mois » doit être un nombre de mois, de 1 à 12 : « 0 » n'en est pas un."],
]);
verifier('DUREE_MOIS', [
  ['en mois de 30,4375 jours', ['01/01/2014', '01/01/2015'], 365 / 30.4375],
  ['le même jour : zéro', [42000, 42000], 0],
  ['encore là', ['01/01/2014', 'en cours'], "#N/A « sortie » est vide : la personne est encore là, la durée n'est pas connue."],
  ['encore là : cellule vide, 0 sur ordinateur', ['01/01/2014', 0], "#N/A « sortie » est vide : la personne est encore là, la durée n'est pas connue."],
  ['sortie avant entrée', ['03/04/2015', '01/02/2015'], "#VALUE! « sortie » : sortie le 01/02/2015, avant l'entrée du 03/04/2015. Corrigez l'une des deux dates."],
]);
verifier('PART', [
  ['une fraction', [12, 155], 12 / 155],
  ['des plages de tailles différentes, additionnées', [colonne(1, 2), colonne(3, 4, 5)], 0.25],
  ['aucune partie : 0', [0, 155], 0],
  ['un tout nul', [0, 0], `#N/A « tout » ne compte rien : ${RIEN}`],
  ['nombre en texte', ['12', '1 000'], 0.012],
  ['une erreur', [erreur('#REF!'), 155], "#VALUE! « partie » contient l'erreur #REF! : corrigez-la d'abord."],
]);
verifier('EVOLUTION', [
  ['en fraction', [155, 139], 16 / 139],
  ['une baisse', [50, 100], -0.5],
  ['depuis zéro', [12, 0], '#N/A « avant » est 0 : une évolution depuis 0 ne se calcule pas.'],
]);
verifier('POINTS', [
  ['l’écart de deux parts', [0.45, 0.5], -5],
  ['en texte', ['55,7 %', '50%'], 5.7],
  ['un pour cent écrit sans %', [55.7, 0.5], '#VALUE! « part » doit être une part, comme 0,557 ou 55,7 % : « 55,7 » n\'en est pas une. Si c\'est un pourcentage, divisez-le par 100.'],
]);
verifier('TAUX_INTEGRATION', [
  ['sans les absents', [colonne('12/01/2015'), 2015, colonne('05/01/2015', '05/01/2015', '05/01/2015'), colonne('P', 'Absent', 'P')], 0.5],
  ['sans la colonne des présences', [colonne('12/01/2015'), 2015, colonne('05/01/2015', '05/01/2014'), null], 1],
  ['personne d’accueilli', [colonne('12/01/2015'), 2015, colonne('05/01/2014'), null], `#N/A « accueils » ne compte rien : ${RIEN}`],
  ['présences d’une autre hauteur', [colonne('12/01/2015'), 2015, colonne('05/01/2015', '05/01/2015'), colonne('P')], "#VALUE! « presences » (1 ligne) et « accueils » (2 lignes) n'ont pas la même taille : prenez les mêmes lignes dans les deux."],
]);
verifier('PERSONNES', [
  ['une colonne, dans n’importe quel ordre', [colonne('DUPONT Marie', 'Marie Dupont', 'Petit Anne', '')], 2],
  ['nom et prénom', [[['Dupont', 'Marie'], ['DUPONT', 'Marie'], ['Marie', 'Dupont']]], 2],
  ['le titre est passé', [[['Nom', 'Prénom'], ['Dupont', 'Marie']], null, null, null, colonne('Date de naissance', '12/01/1980')], 1],
  ['les naissances distinguent', [colonne('Dupont Marie', 'Dupont Marie'), null, null, null, colonne('12/01/1980', '13/01/1980')], 2],
  ['une année', [colonne('A', 'A', 'B'), colonne('12/01/2015', '01/10/2015', '01/02/2016'), colonne('01/03/2015', '', ''), 2015], 1],
  ['une année sans les dates', [colonne('A'), null, null, 2015], "#VALUE! « entrees » n'est pas indiqué, ou sa cellule est vide."],
  ['personne', [colonne('', '')], 0],
  ['ni les titres, quels qu’ils soient, ni le total', [colonne('Bénéficiaire', 'Dupont Marie', 'Martin Jean', 'Total')], 2],
  ['« Civilité Nom », « Nom 1 », « Adhérent·e »', [colonne('Civilité Nom', 'A', 'Nom 1', 'B', 'Adhérent·e', 'C', 'Sous-total Besançon')], 3],
  ['des gens qui s’appellent presque comme un total', [colonne('St Martin Paul', 'Somme Jean', 'Ensemble Marc', 'ETP Conseil', 'Rappel Jean')], 5],
  ['ni un nombre sous les noms, ni « 2 personnes »', [colonne('Dupont Marie', 'Martin Jean', 2, '2 personnes')], 2],
  ['une liste de numéros', [colonne(101, 102, 101)], 2],
  ['un total en deux cellules', [[['Dupont', 'Marie'], ['Sous-total', 'Besançon'], ['Total', 'général']]], 1],
  ...['Entrepreneurs accompagnés', 'Entrepreneur-salarié', 'Salariés CESA', 'Titulaire', 'Raison sociale', 'Nom patronymique', 'N° et nom', 'Liste des entrepreneurs 2015', 'Nom Prénom 2015', 'ES'].map((titre): Cas => [`le titre « ${titre} »`, [colonne(titre, 'Dupont Marie')], 1]),
  ['« date inconnue » n’est pas un titre', [colonne('Dupont Marie', 'Martin Jean'), colonne('date inconnue', '12/01/2015')], '#VALUE! 1re cellule de « entrees » : date illisible « date inconnue ». Écrivez-la jj/mm/aaaa.'],
  ['les homonymes sont ceux de toute la liste', [colonne('A', 'A', 'A'), colonne('01/01/2010', '01/02/2015', '01/06/2015'), colonne('31/12/2012', '01/05/2015', ''), 2015, colonne('12/01/1980', '13/01/1991', '')], 2],
  ['« Participant 3 » est quelqu’un', [colonne('Participant·e·s', 'Participant 1', 'Participant 2', 'Entrepreneur E', 'Nom Ensemble')], 4],
  ['le titre répété à l’impression', [[['Nom', 'Prénom'], ['Dupont', 'Marie'], ['Nom', 'Prénom'], ['Petit', 'Anne'], ['Total', '']]], 2],
  ['sans date de naissance, de la même entrée : la même personne', [colonne('A', 'A', 'A'), colonne(42005, 42100, 42100), colonne('', '', ''), null, colonne('12/01/1980', '13/01/1981', '')], 2],
  ['sans date de naissance, deux lignes ensemble une personne de plus', [colonne('A', 'A', 'A', 'A'), null, null, null, colonne('12/01/1980', '13/01/1981', '', '')], 3],
  ['un nom en erreur', [colonne('A', erreur('#N/A'))], "#VALUE! 2e cellule de « noms » contient l'erreur #N/A : corrigez-la d'abord."],
  ['trois colonnes', [[['A', 'B', 'C']]], '#VALUE! « noms » doit tenir dans une colonne, ou deux : le nom, puis le prénom.'],
]);
verifier('MOYENNE_PAR_PERSONNE', [
  ['sur les personnes différentes', [colonne(300, 100, 200), colonne('A', 'a', 'B')], 300],
  ['qui n’a rien ne compte pas', [colonne(300, 0), colonne('A', 'B')], 300],
  ['douze mois en colonnes', [[[100, 100], [50, 150]], colonne('A', 'B')], 200],
  ['avec un critère', [colonne(300, 100), colonne('A', 'B'), [colonne('SVP', 'Baticoop'), 'SVP']], 300],
  ['ni le titre ni le total', [colonne('Montant HT', 300, 100, 400), colonne('Nom', 'A', 'B', 'Total')], 200],
  ['des mois en titres', [[[42005, 42036], [100, 200], [300, 400]], colonne('Nom', 'Dupont', 'Martin')], 500],
  ['des années en titres, non des montants', [[[2013, 2014, 2015], [100, 200, 300]], colonne('Bénéficiaires accompagnés', 'Dupont')], 600],
  ['des montants qui se suivent comme des années', [[[2000, 2001, 2002], [1, 1, 1]], colonne('Dupont', 'Martin')], 6006 / 2],
  ['« pas de CA » n’est pas un titre', [colonne('pas de CA', 100), colonne('Dupont', 'Martin')], '#VALUE! 1re cellule de « montants » : « pas de CA » n\'est pas un nombre. Écrivez par exemple 1607,5.'],
  ['une année en titre', [colonne(2015, 100, 300), colonne('Nom', 'Dupont', 'Martin')], 200],
  ['avec leur unité', [colonne('1 234,56 €', '12 k€'), colonne('A', 'B')], 6617.28],
  ['un montant sans nom', [colonne(300, 100), colonne('A', '')], '#VALUE! 2e ligne de « noms » est vide, alors que la ligne a un montant : écrivez le nom de la personne.'],
  ['rien', [colonne(0), colonne('A')], `#N/A « montants » ne compte rien : ${RIEN}`],
]);
verifier('AUTOFINANCEMENT', [
  ['contributions ÷ coût', [colonne(40000, 100000), 400000], 0.35],
  ['sans coût', [40000, 0], `#N/A « cout » ne compte rien : ${RIEN}`],
]);
