import { serialOf } from '../../src/sources/serialDate';
import { colonne, erreur, montre } from './support';

type Cas = readonly [titre: string, args: readonly unknown[], attendu: number | string];

const serie = (annee: number, mois: number, jour: number): number => serialOf(annee, mois, jour) ?? Number.NaN;

const verifier = (id: string, cas: readonly Cas[]): void => {
  describe(`CAE.${id}`, () => {
    it.each(cas)('%s', (_, args, attendu) => {
      const shown = montre(id, args);
      if (typeof attendu === 'number') expect(shown).toBeCloseTo(attendu, 10);
      else expect(shown).toBe(attendu);
    });
  });
};

verifier('ETP', [
  ['1820 heures font un ETP', [1820, null], 1],
  ['le résultat n’est pas arrondi', [53880, null], 53880 / 1820],
  ['une plage est additionnée', [colonne(910, 455, 455), null], 1],
  ['une plage de plusieurs colonnes, un mois par colonne', [[[100, 200], [300, 310]], null], 0.5],
  ['une cellule seule', [[[1820]], null], 1],
  ['d’autres heures par ETP', [1607, 1607], 1],
  ['heures par ETP en texte, à la française', [3215, '1 607,5'], 2],
  ['heures en texte : virgule et espace insécable', [colonne('1\u202f607,5', '212,5'), null], 1],
  ['un titre au-dessus des heures est passé', [colonne('Heures', 1820), null], 1],
  ['un tableau mensuel et ses titres', [[['janvier', 'février'], [1000, 820]], null], 1],
  ['« absente » en tête n’est pas un titre', [colonne('absente', 1820), null], '#VALUE! 1re cellule de « heures » : « absente » n\'est pas un nombre. Écrivez par exemple 1607,5.'],
  ['les cellules vides comptent pour zéro', [colonne(1820, '', null, 0), null], 1],
  ['aucune heure : zéro', [colonne('', ''), null], 0],
  ['une correction en négatif', [colonne(2020, -200), null], 1],
  ['12h30 est douze heures et demie, comme dans le bilan', [colonne(1807.5, '12h30'), null], 1],
  ['avec leur unité ; « - » est zéro', [colonne('1 807,5 h', '12,5', '-'), null], 1],
  ['les mois ou les années en titres ne sont pas des heures', [[[42005, 42036], [1000, 820]], null], 1],
  ...([[[42035, 42063], [100, 200]], [[42005, 42095], [100, 200]], [[2014, 2015], [100, 200]], [[2015, 2014], [100, 200]], [['2014', '2015'], [100, 200]]] as const).map((table): Cas => [`les titres ${table[0].join(', ')}`, [table, 300], 1]),
  ['les mois de 1 à 12', [[Array.from({ length: 12 }, (_, mois) => mois + 1), Array.from({ length: 12 }, () => 100)], 1200], 1],
  ['« total inconnu » n’est pas un titre', [colonne('total inconnu', 200), 200], '#VALUE! 1re cellule de « heures » : « total inconnu » n\'est pas un nombre. Écrivez par exemple 1607,5.'],
  ['une ligne et un critère en travers', [[[10, 20, 30]], 1, [[['a', 'b', 'a']], 'a']], '#VALUE! « plages_et_criteres 1 » doit tenir dans une seule colonne.'],
  ['trois années en titres non plus', [[[2013, 2014, 2015], [1000, 800, 20]], null], 1],
  ['« Heures 2015 » est un titre', [colonne('Heures 2015', 1820), null], 1],
  ['les accompagnés seuls, par un critère', [[[1000, 820], [455, 0]], null, [colonne('accompagné', 'associé'), 'accompagné']], 1],
  ['1.607 dit deux choses', [colonne('1.607'), null], '#VALUE! « heures » : « 1.607 » n\'est pas un nombre. Écrivez par exemple 1607,5.'],
  ['la place dans une plage de plusieurs colonnes', [[[1, 2], [3, 'x1']], null], '#VALUE! Ligne 2, colonne 2 de « heures » : « x1 » n\'est pas un nombre. Écrivez par exemple 1607,5.'],
  ['une cellule en erreur, comme SOMME', [colonne(1820, erreur('#VALUE!')), null], "#VALUE! 2e cellule de « heures » contient l'erreur #VALEUR! : corrigez-la d'abord."],
  ['VRAI n’est pas un nombre', [true, null], '#VALUE! « heures » : « VRAI » n\'est pas un nombre. Écrivez par exemple 1607,5.'],
  ['heures par ETP à zéro', [1820, 0], "#VALUE! « heures_par_etp » doit être plus grand que 0 : « 0 » ne l'est pas."],
  ['heures par ETP négatives', [1820, -1.5], "#VALUE! « heures_par_etp » doit être plus grand que 0 : « -1,5 » ne l'est pas."],
  ['heures par ETP : une plage', [1820, colonne(1820, 1820)], '#VALUE! « heures_par_etp » doit être une seule cellule ou une seule valeur.'],
  ['argument omis', [null, null], "#VALUE! « heures » n'est pas indiqué, ou sa cellule est vide."],
]);

const E = colonne('12/01/2014', '01/01/2015', '31/12/2015', '04/05/2013');
const X = colonne('31/12/2015', '', '', '31/12/2014');

verifier('PRESENTS', [
  ['au 31 décembre : le sorti du jour n’y est plus', [E, X, serie(2015, 12, 31)], 2],
  ['la veille, il y est encore', [E, X, serie(2015, 12, 30)], 2],
  ['présents au 1er janvier = présents la veille au soir', [E, X, serie(2014, 12, 31)], 1],
  ['entré le jour même : présent', [E, X, serie(2015, 1, 1)], 2],
  ['l’heure est ignorée', [colonne(serie(2015, 3, 15) + 0.75), colonne(''), serie(2015, 3, 15) + 0.25], 1],
  ['date en texte, le jour avant le mois', [E, X, '1/2/2015'], 2],
  ['« en cours » et « - » : pas encore sorti', [colonne('01/02/2015', '01/02/2015'), colonne('en cours', '-'), '31/12/2015'], 2],
  ['une sortie prévue après la date : présent', [colonne('01/02/2015'), colonne('01/02/2016'), '31/12/2015'], 1],
  ['la date manque', [E, X, null], "#VALUE! « date » n'est pas indiqué, ou sa cellule est vide."],
  ['cellule vide sur ordinateur : 0', [E, X, 0], "#VALUE! « date » n'est pas indiqué, ou sa cellule est vide."],
  ['une année n’est pas une date', [E, X, 2015], '#VALUE! « date » : date illisible « 2015 ». Écrivez-la jj/mm/aaaa.'],
  ['la date est en erreur', [E, X, erreur('#NAME?')], "#VALUE! « date » contient l'erreur #NOM? : corrigez-la d'abord."],
  ['plages de hauteurs différentes', [E, colonne(''), '31/12/2015'], "#VALUE! « sorties » (1 ligne) et « entrees » (4 lignes) n'ont pas la même taille : prenez les mêmes lignes dans les deux."],
  ['une ligne contre une colonne', [[[42000, 42001]], colonne('', ''), '31/12/2015'], "#VALUE! « sorties » (2 lignes) et « entrees » (1 × 2 cellules) n'ont pas la même taille : prenez les mêmes lignes dans les deux."],
  ['deux lignes de même largeur', [[[42005, 42006]], [['', '']], '31/12/2015'], 2],
  ['deux colonnes prises ensemble', [[[42000, ''], [42001, '']], [['', ''], ['', '']], '31/12/2015'], '#VALUE! « entrees » doit tenir dans une seule colonne.'],
  ['une sortie avant son entrée', [colonne('01/03/2015', '03/04/2015'), colonne('', '01/02/2015'), '31/12/2015'], "#VALUE! 2e cellule de « sorties » : sortie le 01/02/2015, avant l'entrée du 03/04/2015. Corrigez l'une des deux dates."],
]);

verifier('ENTREES', [
  ['le 1er janvier et le 31 décembre comptent', [E, 2015], 2],
  ['l’année en texte', [E, ' 2015 '], 2],
  ['une valeur seule', [serie(2015, 5, 5), 2015], 1],
  ['une cellule seule', [[[serie(2015, 5, 5)]], 2015], 1],
  ['dates écrites autrement', [colonne('15 mars 2015', '2015-03-15', '15.03.15', '42078', 'dimanche 15 mars 2015'), 2015], 5],
  ['aucune entrée : zéro', [E, 1999], 0],
  ['plage vide : zéro', [colonne(null, '', 0), 2015], 0],
  ['cellule vide : 0, null et « » ne sont pas le 0 janvier 1900', [colonne(0, null, '', '01/05/1900'), 1900], 1],
  ['le titre de la colonne est passé', [colonne("Date d'entrée", '12/01/2015'), 2015], 1],
  ['un titre sous des lignes vides est passé', [colonne('', 0, "Date d'entrée", '12/01/2015'), 2015], 1],
  ['un titre seul n’est pas une date', [colonne("Date d'entrée"), 2015], "#VALUE! « entrees » : date illisible « Date d'entrée ». Écrivez-la jj/mm/aaaa."],
  ['un titre moins usuel', [colonne('Début CAPE', '12/01/2015'), 2015], 1],
  ['« décédé » en tête n’est pas un titre', [colonne('décédé', '12/01/2015'), 2015], '#VALUE! 1re cellule de « entrees » : date illisible « décédé ». Écrivez-la jj/mm/aaaa.'],
  ['un mot plus bas n’est pas un titre', [colonne('12/01/2015', 'inconnue'), 2015], '#VALUE! 2e cellule de « entrees » : date illisible « inconnue ». Écrivez-la jj/mm/aaaa.'],
  ['« mars 2015 » n’est ni un titre ni une date', [colonne('mars 2015', '12/01/2015'), 2015], '#VALUE! 1re cellule de « entrees » : date illisible « mars 2015 ». Écrivez-la jj/mm/aaaa.'],
  ['un total sous les dates', [colonne(42050, 155), 2015], '#VALUE! 2e cellule de « entrees » : date illisible « 155 ». Écrivez-la jj/mm/aaaa. Laissez un total hors de la plage.'],
  ['un jour qui n’existe pas', [colonne(42050, '31/11/2015'), 2015], '#VALUE! 2e cellule de « entrees » : « 31/11/2015 » n\'est pas un jour du calendrier (jour, mois, puis année de 1900 à 2099). Corrigez la date.'],
  ['le mois avant le jour', [colonne('03/15/2015'), 2015], '#VALUE! « entrees » : « 03/15/2015 » n\'est pas un jour du calendrier (jour, mois, puis année de 1900 à 2099). Corrigez la date.'],
  ['une cellule en erreur', [colonne('12/01/2015', erreur('#REF!')), 2015], "#VALUE! 2e cellule de « entrees » contient l'erreur #REF! : corrigez-la d'abord."],
  ['une erreur arrivée en texte', [colonne('#N/A', '12/01/2015'), 2015], "#VALUE! 1re cellule de « entrees » contient l'erreur #N/A : corrigez-la d'abord."],
  ['l’année manque', [E, null], "#VALUE! « annee » n'est pas indiqué, ou sa cellule est vide."],
  ['l’année : cellule vide, 0 sur ordinateur', [E, 0], "#VALUE! « annee » n'est pas indiqué, ou sa cellule est vide."],
  ['l’année n’est pas entière', [E, 2015.5], "#VALUE! « annee » doit être une année, de 1900 à 2100 : « 2015,5 » n'en est pas une."],
  ['l’année à deux chiffres', [E, 15], "#VALUE! « annee » doit être une année, de 1900 à 2100 : « 15 » n'en est pas une."],
  ['une date à la place de l’année', [E, 42369], "#VALUE! « annee » doit être une année, de 1900 à 2100 : « 42369 » n'en est pas une. D'une date, prenez ANNEE(…)."],
  ['un mot à la place de l’année', [E, 'N-1'], "#VALUE! « annee » doit être une année, de 1900 à 2100 : « N-1 » n'en est pas une."],
  ['les entrées manquent', [null, 2015], "#VALUE! « entrees » n'est pas indiqué, ou sa cellule est vide."],
]);

verifier('ACCOMPAGNES', [
  ['une date d’entrée en texte n’est pas un titre, quoi qu’il y ait en face', [colonne('12/01/2014', '03/06/2015'), colonne('fin CAPE', ''), 2015], '#VALUE! 1re cellule de « sorties » : date illisible « fin CAPE ». Écrivez-la jj/mm/aaaa.'],
  ['présents au 1er janvier et entrées', [E, X, 2015], 3],
  ['sorti le 1er janvier : encore accompagné', [colonne('12/01/2014'), colonne('01/01/2015'), 2015], 1],
  ['sorti la veille : plus', [colonne('12/01/2014'), colonne('31/12/2014'), 2015], 0],
  ['entré et sorti le même jour', [colonne('12/03/2015'), colonne('12/03/2015'), 2015], 1],
  ['sans date d’entrée : pas encore entré', [colonne('', '12/01/2014'), colonne('', ''), 2015], 1],
  ['les titres des deux colonnes', [colonne('Entrée', '12/01/2014'), colonne('Sortie', ''), 2015], 1],
  ['un titre en face d’une date n’en est pas un', [colonne('Entrée', '12/01/2014'), colonne(42005, ''), 2015], '#VALUE! 1re cellule de « entrees » : date illisible « Entrée ». Écrivez-la jj/mm/aaaa.'],
]);

verifier('SORTIES', [
  ['le 1er janvier et le 31 décembre comptent', [colonne('01/01/2015', '31/12/2015', '01/01/2016', '31/12/2014'), 2015], 2],
  ['« néant », « ? », « NC » : pas de sortie', [colonne('néant', '?', 'NC', 'en cours'), 2015], 0],
  ['aucune sortie : zéro', [colonne('', ''), 2015], 0],
]);

const sortis = colonne('12/03/2015', '30/06/2015', '31/12/2015', '15/05/2015', '15/05/2014');
const motifs = colonne("Création d'entreprise", 'Fin de CDD', 'CDI', '', 'Associé');

verifier('SORTIES_POSITIVES', [
  ['création et emploi, de l’année seulement', [sortis, motifs, 2015], 2],
  ['associé', [sortis, motifs, 2014], 1],
  ['aucune sortie : zéro', [sortis, motifs, 2010], 0],
  ['un motif en erreur n’est jamais positif', [colonne('12/03/2015', '12/03/2015'), colonne(erreur('#N/A'), 'CDI'), 2015], 1],
  ['un motif sans date de sortie n’est pas une sortie', [colonne(''), colonne('CDI'), 2015], 0],
  ['les titres sont passés', [colonne('Sortie', '12/03/2015'), colonne('Motif de sortie', 'CDI'), 2015], 1],
  ['plages de hauteurs différentes', [sortis, colonne('CDI'), 2015], "#VALUE! « motifs » (1 ligne) et « sorties » (5 lignes) n'ont pas la même taille : prenez les mêmes lignes dans les deux."],
]);

verifier('TAUX_SORTIES_POSITIVES', [
  ['une fraction, sur toutes les sorties', [sortis, motifs, 2015], 0.5],
  ['aucune positive : 0', [colonne('12/03/2015'), colonne('Déménagement'), 2015], 0],
  ['aucune sortie : rien à partager', [sortis, motifs, 2010], "#N/A Aucune sortie en 2010 : il n'y a rien à calculer."],
]);

verifier('DUREE_MOYENNE', [
  ['moyenne en mois de 30,4375 jours', [colonne('01/01/2014', '01/01/2014'), colonne('01/01/2015', '31/12/2015'), 2015], (365 + 729) / 2 / 30.4375],
  ['les présents n’y sont pas', [colonne('01/01/2014', '01/01/2013'), colonne('01/01/2015', ''), 2015], 365 / 30.4375],
  ['entré et sorti le même jour : zéro', [colonne('12/03/2015'), colonne('12/03/2015'), 2015], 0],
  ['aucune sortie : pas de moyenne', [E, colonne('', '', '', ''), 2015], "#N/A Aucune sortie en 2015 : il n'y a rien à calculer."],
]);

describe('en anglais', () => {
  it.each<Cas>([
    ['the parameter by its English name', [colonne('Entries', '12/01/2015', 'x'), 2015], '#VALUE! Cell 3 of “entries”: “x” cannot be read as a date. Write dd/mm/yyyy, the day first.'],
    ['errors as an English Excel shows them', [colonne(erreur('#VALUE!')), 2015], '#VALUE! “entries” holds the error #VALUE!: correct it first.'],
    ['numbers with a point', [E, 2015.5], '#VALUE! “year” must be a year from 1900 to 2100: “2015.5” is none.'],
  ])('%s', (_, args, attendu) => {
    expect(montre('ENTREES', args, 'en')).toBe(attendu);
  });
});

describe('colonnes entières', () => {
  it('un million de lignes vides sous les données ne changent rien', () => {
    const vides = Array.from({ length: 1_048_576 - E.length }, () => [null]);
    expect(montre('ACCOMPAGNES', [[...E, ...vides], [...X, ...vides], 2015])).toBe(3);
  });
});
