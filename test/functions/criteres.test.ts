import fc from 'fast-check';
import { critere } from '../../src/functions/core/critere';
import { colonne, erreur, montre } from './support';

describe('un critère demande', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['un texte, sans casse ni accents', 'Besançon', 'BESANCON', true],
    ['le texte entier', 'Bes', 'Besançon', false],
    ['* : n’importe quel texte', 'Bes*', 'Besançon', true],
    ['* : même rien', 'Besançon*', 'Besançon', true],
    ['* ne prend pas les nombres', '*', 12, false],
    ['* ne prend pas les cellules vides', '*', '', false],
    ['? : un caractère', 'B?s*', 'Bus 3', true],
    ['? : pas deux', 'B?s', 'Boos', false],
    ['~ : le signe lui-même', 'oui~?', 'oui?', true],
    ['~ : et rien d’autre', 'oui~?', 'ouis', false],
    ['les signes des expressions restent des signes', 'a.b(c)', 'a.b(c)', true],
    ['un point n’est pas n’importe quel caractère', 'a.b', 'axb', false],
    ['un nombre', 12, 12, true],
    ['un nombre écrit en texte', 12, '12', true],
    ['un nombre, demandé en texte', '12', 12, true],
    ['une date, demandée en texte', '15/03/2015', 42078, true],
    ['une date tapée en texte', 42078, '15/03/2015', true],
    ['= devant', '=SVP', 'svp', true],
    ['<> : autre chose', '<>SVP', 'Baticoop', true],
    ['<> : pas cela', '<>SVP', 'SVP', false],
    ['<> : une cellule vide est autre chose', '<>SVP', null, true],
    ['<> : une erreur est autre chose', '<>SVP', erreur('#N/A'), true],
    ['<> seul : une cellule remplie', '<>', 'SVP', true],
    ['<> seul : pas une vide', '<>', '', false],
    ['<> seul : vide, 0 sur ordinateur', '<>', 0, false],
    ['rien : une cellule vide', '', null, true],
    ['rien : pas une remplie', null, 'SVP', false],
    ['>= : un nombre', '>=100', 100, true],
    ['> : un nombre', '>100', 100, false],
    ['< : pas une cellule vide', '<100', '', false],
    ['<= : un nombre à virgule', '<=1,5', 1.5, true],
    ['>= : une date', '>=01/01/2015', 42005, true],
    ['< : une date', '<01/01/2015', 42005, false],
    ['> : un texte ne se compare pas à un nombre', '>100', 'SVP', false],
    ['> : des textes, dans l’ordre', '>m', 'svp', true],
    ['< : une cellule vide, 0 sur ordinateur, n’est avant aucun jour', '<01/07/2015', 0, false],
    ['<= : ni le jour même', '<=01/01/2015', 0, false],
    ['< : 0 est un nombre', '<100', 0, true],
    ['un pourcentage', '50 %', 0.5, true],
    ['>= : un pourcentage', '>=50%', 0.5, true],
    ['>= : pas moins', '>=55,7 %', 0.556, false],
    ['un pourcentage tapé en texte', '>=0,5', '55,7 %', true],
    ['VRAI', 'VRAI', true, true],
    ['une erreur en texte', '#N/A', erreur('#N/A'), true],
    ['une erreur ne vaut aucun texte', 'SVP', erreur('#N/A'), false],
  ])('%s', (_, enonce, cell, attendu) => {
    expect(critere(enonce)(cell)).toBe(attendu);
  });

  it('une chose ou son contraire', () => {
    const mot = fc.constantFrom<unknown>('', null, 0, 12, '12', 'SVP', 'svp', 'Bes*', '~*', 'a?c', 42078, '15/03/2015', true);
    fc.assert(fc.property(fc.constantFrom('SVP', '12', 'a?c', 'Bes*', '', 'VRAI'), mot, (enonce, cell) => critere(`=${enonce}`)(cell) !== critere(`<>${enonce}`)(cell)));
  });
});

describe('les paires plage ; critère', () => {
  const E = colonne(42005, 42010, 42020, '');
  const lieux = colonne('Besançon', 'BESANCON', 'Montbéliard', 'Besançon');
  const sexes = colonne('F', 'H', 'F', 'F');
  const taille = (nom: string): string => `#VALUE! « plages_et_criteres ${nom} » (2 lignes) et « entrees » (4 lignes) n'ont pas la même taille : prenez les mêmes lignes dans les deux.`;

  it.each<[string, readonly unknown[], number | string]>([
    ['aucune : tout compte', [], 3],
    ['une', [lieux, 'Besançon'], 2],
    ['deux : les deux à la fois', [lieux, 'Besançon', sexes, 'F'], 1],
    ['le critère dans une cellule', [lieux, [['Mont*']]], 1],
    ['personne : zéro', [lieux, 'Lons'], 0],
    ['une paire omise à la fin', [lieux, 'Besançon', null, null], 2],
    ['une plage plus courte', [colonne('F', 'H'), 'F'], taille('1')],
    ['la seconde plage plus courte', [lieux, 'Besançon', colonne('F', 'H'), 'F'], taille('2')],
    ['sans critère', [lieux], '#VALUE! « plages_et_criteres 1 » : donnez une plage, puis son critère.'],
    ['le critère est une plage', [lieux, lieux], '#VALUE! « plages_et_criteres 1 » : le critère doit être une seule cellule ou une seule valeur.'],
    ['le critère est en erreur', [lieux, [[erreur('#REF!')]]], "#VALUE! « plages_et_criteres 1 » : le critère contient l'erreur #REF! : corrigez-la d'abord."],
  ])('%s', (_, paires, attendu) => {
    expect(montre('ENTREES', [E, 2015, paires])).toBe(attendu);
  });

  it('une date en nombre, comme "<"&DATE(2015;7;1) : une cellule vide n’est pas avant, dans une colonne de dates', () => {
    expect(montre('ENTREES', [colonne(42050, 42060, 42070), 2015, [colonne(0, 42100, 0), '<42186']])).toBe(1);
    expect(montre('ENTREES', [colonne(42010, 42010, 42010, 42010), 2015, [colonne(17500, 30000, 0, 22000), '<23743']])).toBe(2);
    // Amounts: 0 is one.
    expect(montre('ENTREES', [colonne(42050, 42060, 42070), 2015, [colonne(0, 150, 0), '<42186']])).toBe(3);
  });

  it('rien de donné vaut une liste vide', () => {
    expect([null, undefined, []].map((rien) => montre('ENTREES', [E, 2015, rien]))).toEqual([3, 3, 3]);
  });

  it('des lignes de même largeur, en travers', () => {
    expect(montre('ENTREES', [[[42005, 42010]], 2015, [[['F', 'H']], 'H']])).toBe(1);
  });

  it('une sortie avant son entrée, hors des critères, ne gêne pas', () => {
    expect(montre('ACCOMPAGNES', [colonne(42100, 42005), colonne(42000, ''), 2015, [colonne('H', 'F'), 'F']])).toBe(1);
  });
});
