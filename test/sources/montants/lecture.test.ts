import type { Grille } from '../../../src/sources';
import { phrase } from '../../../src/report/phrases';
import { fr } from '../../../src/locales';
import { compteDe } from '../classeurs';
import { feuille } from '../registres';
import { avec, COLONNES, lus, montants, resume } from './feuilles';

describe('une ligne par montant', () => {
  const TITRES = ['Nom', 'Prénom', 'Structure', 'Établissement', 'Mois', 'CA HT'];
  const un = (...row: readonly unknown[]) => lus('CA 2015', [TITRES, row])[0];

  it.each<[readonly unknown[], string | undefined]>([
    [['DUPONT', 'Marie', 'Coopilote', 'Besançon', 'mars 2015', 1234.56], '2015-03 DUPONT Marie Coopilote/Besançon accompagné 1234.56'],
    [['Dupont', 'MARIE', 'coopilote', 'besancon', 'mars', '1 234,56 €'], '2015-03 Dupont MARIE Coopilote/Besançon accompagné 1234.56'],
    [['DUPONT', 'Marie', 'Coopilote', 'Besançon', '01/12/2014', -50], '2014-12 DUPONT Marie Coopilote/Besançon accompagné -50'],
    [['DUPONT', 'Marie', 'Coopilote', 'Besançon', '12', '(50)'], '2015-12 DUPONT Marie Coopilote/Besançon associé -50'],
    [['DUPONT', 'Marie', 'Coopilote', 'Besançon', 'mars 2015', 0], '2015-03 DUPONT Marie Coopilote/Besançon accompagné 0'],
    [['DUPONT', 'Marie', '', 'Besançon', 'mars 2015', 5], '2015-03 DUPONT Marie Non renseigné/Besançon accompagné 5'],
    [['DUPONT', 'Marie', 'Coopilote', 'Besançon', 'mars 2015', ''], undefined],
    [['DUPONT', 'Marie', 'Coopilote', 'Besançon', '', ''], undefined],
  ])('%j : %s', (row, expected) => {
    expect(un(...row)).toBe(expected);
  });

  it('la ligne dont le montant ou la date est illisible est écartée, avec sa raison', () => {
    const sources = avec('CA', [TITRES, ['DUPONT', 'Marie', 'SVP', 'B', 'mars 2015', 'à voir'], ['DUPONT', 'Marie', 'SVP', 'B', 'printemps', 5], ['DUPONT', 'Marie', 'SVP', 'B', 'mars 2015', '#N/A'], ['DUPONT', 'Marie', 'SVP', 'B', 'mars 2015', '1.234'], ['DUPONT', 'Marie', 'SVP', 'B', 'mars 2015', '']]);
    expect(sources.ecartees.map((constat) => `${constat.ligne} ${phrase(constat, fr)}`)).toEqual([
      '2 montant illisible : « à voir »', '3 date illisible : « printemps »', '4 montant illisible : « #N/A »', '5 montant illisible : « 1.234 »',
    ]);
    expect(compteDe(sources, 'CA')).toEqual([6, 1, 4, 1]);
  });

  it.each<[string, readonly unknown[], unknown]>([
    ['une date', ['Nom', 'Date', 'CA'], '15/03/2015'],
    ['le premier du mois', ['Nom', 'Mois', 'CA'], '01/03/2015'],
    ['un mois et son année', ['Nom', 'Mois', 'CA'], '03/2015'],
    ['le mois seul', ['Nom', 'Mois', 'CA'], 'M3'],
    ['le numéro du mois', ['Nom', 'Mois', 'CA'], 3],
    ['un mois sous « Date »', ['Nom', 'Date', 'CA'], 'mars 2015'],
  ])('le mois : %s', (_, titres, cell) => {
    expect(lus('CA 2015', [titres, ['DUPONT Marie', cell, 5]])).toEqual(['2015-03 DUPONT Marie Coopilote/Besançon accompagné 5']);
  });
  it('une année et un mois en deux colonnes, ou une année seule', () => {
    expect(lus('CA', [['Nom', 'Année', 'Mois', 'CA'], ['DUPONT Marie', 2015, 'mars', 5]])).toEqual(['2015-03 DUPONT Marie Coopilote/Besançon accompagné 5']);
    expect(lus('CA', [['Nom', 'Année', 'CA'], ['DUPONT Marie', 2015, 5]])).toEqual(['2015 DUPONT Marie Coopilote/Besançon accompagné 5']);
  });
  it('des heures et des minutes', () => {
    expect(lus('Heures 2015', [['Nom', 'Mois', 'Heures'], ['DUPONT Marie', 'mars', '12h30'], ['DUPONT Marie', 'avril', '151,67 h']], 'heures')).toEqual([
      '2015-03 DUPONT Marie Coopilote/Besançon accompagné 12.5', '2015-04 DUPONT Marie Coopilote/Besançon accompagné 151.67',
    ]);
  });
});

describe('une colonne par mois', () => {
  const large = (titres: readonly unknown[], ...rows: readonly (readonly unknown[])[]) => lus('CA 2015', [['Chiffre d’affaires HT'], [], ['Nom', ...titres], ...rows.map((row) => ['DUPONT Marie', ...row])]);
  const DUPONT = 'DUPONT Marie Coopilote/Besançon accompagné';

  it.each<[string, readonly unknown[], readonly unknown[], readonly string[]]>([
    ['dans l’ordre', ['janvier', 'février', 'mars'], [1, 2, 3], [`2015-01 ${DUPONT} 1`, `2015-02 ${DUPONT} 2`, `2015-03 ${DUPONT} 3`]],
    ['dans le désordre, avec des manques', ['mars', 'Total', 'janv-15', 'mai'], [3, 9, 1, 5], [`2015-03 ${DUPONT} 3`, `2015-01 ${DUPONT} 1`, `2015-05 ${DUPONT} 5`]],
    ['le total n’est jamais ajouté', ['janvier', 'février', 'mars', 'Total 2015', 'Cumul', '2014'], [1, 2, 3, 6, 6, 99], [`2015-01 ${DUPONT} 1`, `2015-02 ${DUPONT} 2`, `2015-03 ${DUPONT} 3`]],
    ['l’année d’avant à côté', ['janv. N-1', 'janv. N', 'févr. N-1', 'févr. N'], [1, 2, 3, 4], [`2014-01 ${DUPONT} 1`, `2015-01 ${DUPONT} 2`, `2014-02 ${DUPONT} 3`, `2015-02 ${DUPONT} 4`]],
    ['l’année dans chaque titre', ['01/2014', '02/2014', '01/2015'], [1, 2, 3], [`2014-01 ${DUPONT} 1`, `2014-02 ${DUPONT} 2`, `2015-01 ${DUPONT} 3`]],
    ['des dates d’Excel', ['01/01/2015', '01/02/2015', '01/03/2015'], [1, 2, 3], [`2015-01 ${DUPONT} 1`, `2015-02 ${DUPONT} 2`, `2015-03 ${DUPONT} 3`]],
    ['des numéros', [1, 2, 3], [10, 20, 30], [`2015-01 ${DUPONT} 10`, `2015-02 ${DUPONT} 20`, `2015-03 ${DUPONT} 30`]],
    ['M1, M2, M3', ['M1', 'M2', 'M3'], [1, '', '-'], [`2015-01 ${DUPONT} 1`]],
    ['rien n’est rien, zéro est zéro', ['janvier', 'février', 'mars'], ['', 0, '\u00a0'], [`2015-02 ${DUPONT} 0`]],
    ['HT et TTC', ['janvier HT', 'janvier TTC', 'février HT', 'février TTC', 'mars HT'], [1, 1.2, 2, 2.4, 3], [`2015-01 ${DUPONT} 1`, `2015-02 ${DUPONT} 2`, `2015-03 ${DUPONT} 3`]],
    ['le même mois deux fois, aux mêmes montants', ['janvier', 'janvier', 'février', 'mars'], [1, 1, 2, 3], [`2015-01 ${DUPONT} 1`, `2015-02 ${DUPONT} 2`, `2015-03 ${DUPONT} 3`]],
  ])('%s', (_, titres, row, expected) => {
    expect(large(titres, row)).toEqual(expected);
  });

  it('une cellule illisible est dite avec son mois ; la ligne compte', () => {
    const sources = avec('CA 2015', [['Nom', 'janvier', 'février', 'mars'], ['DUPONT Marie', 1, 'voir Paul', 3], ['MARTIN Jean', '#REF!', '', '']]);
    expect(sources.avertissements.filter(({ feuille: nom }) => nom === 'CA 2015').map((constat) => `${constat.ligne} ${phrase(constat, fr)}`)).toEqual([
      "2 montant illisible en février 2015 : « voir Paul » ; ce mois n'est pas compté", "3 montant illisible en janvier 2015 : « #REF! » ; ce mois n'est pas compté",
    ]);
    expect(compteDe(sources, 'CA 2015')).toEqual([3, 2, 0, 1]);
    expect(montants(sources).map(({ montant }) => montant)).toEqual([1, 3]);
  });

  it('le CA et les heures côte à côte', () => {
    const sources = avec('2015', [['Nom', 'CA janv.', 'Heures janv.', 'CA févr.', 'Heures févr.', 'CA mars', 'Heures mars'], ['DUPONT Marie', 100, 10, 200, 20, 300, '30h30']]);
    expect([montants(sources).map(({ montant }) => montant), montants(sources, 'heures').map(({ montant }) => montant)]).toEqual([[100, 200, 300], [10, 20, 30.5]]);
  });

  it('des milliers d’euros, par le titre', () => {
    expect(lus('CA 2015', [['Montants en k€'], ['Nom', 'janvier', 'février', 'mars'], ['DUPONT Marie', 1.2, '0,3 k€', '']]).map((text) => text.split(' ').at(-1))).toEqual(['1200', '300']);
  });
});

describe('une colonne par année', () => {
  it('de chaque structure', () => {
    expect(lus('Contributions', [['Établissement', 'Structure', 'Contribution 2015', 'Rappel 2014', 'Évolution'], ['Besançon', 'SVP', 12, 10, 0.2], ['Total', '', 12, 10, 0.2]], 'contributions')).toEqual([
      '2015 SVP SVP/Besançon accompagné 12', '2014 SVP SVP/Besançon accompagné 10',
    ]);
  });
  it('N et N-1, l’année étant celle de la feuille', () => {
    expect(lus('Contributions 2015', [['Structure', 'N-1', 'N'], ['SVP', 10, 12]], 'contributions')).toEqual(['2014 SVP SVP/Non renseigné accompagné 10', '2015 SVP SVP/Non renseigné accompagné 12']);
  });
  it('« dont associés » est de la colonne à sa gauche', () => {
    expect(lus('Contributions', [['Structure', '2015', 'dont associés', '2014'], ['SVP', 100, 60, 80]], 'contributions').map((text) => text.replace(/SVP.*é /, ''))).toEqual(['2015 40', '2015 60', '2014 80']);
  });
});

describe('à qui, où', () => {
  it('la structure et l’établissement sont ceux de la ligne', () => {
    expect(lus('CA 2015', [['Nom', 'Structure', 'Établissement', 'mars', 'avril', 'mai'], ['DUPONT Marie', 'SVP', 'Montbéliard', 5, '', '']])).toEqual(['2015-03 DUPONT Marie SVP/Montbéliard accompagné 5']);
  });
  it('sans ces colonnes, ceux du séjour : celui du mois, sinon le dernier d’avant, sinon le premier d’après', () => {
    const rows = [['Nom', 'Mois', 'CA'], ...['01/2013', '03/2013', '06/2014', '12/2014', '02/2015', '12/2016'].map((mois) => ['MARTIN Jean', mois, 1])];
    expect(lus('CA', rows)).toEqual([
      '2013-01 MARTIN Jean Baticoop/Montbéliard accompagné 1', '2013-03 MARTIN Jean Baticoop/Montbéliard accompagné 1', '2014-06 MARTIN Jean Baticoop/Montbéliard accompagné 1',
      '2014-12 MARTIN Jean Baticoop/Montbéliard accompagné 1', '2015-02 MARTIN Jean SVP/Besançon accompagné 1', '2016-12 MARTIN Jean SVP/Besançon accompagné 1',
    ]);
  });
  it('un intertitre donne la structure, ou la colonne, des lignes qui suivent', () => {
    const rows = [['Nom', 'Mois', 'CA'], ['BATICOOP'], ['DUPONT Marie', '03/2015', 1], ['Total BATICOOP', '', 1], ['Coopilote M'], ['DUPONT Marie', '03/2015', 2], ['TOTAL', '', 3]];
    expect(lus('CA', rows, "chiffre d'affaires", COLONNES)).toEqual(['2015-03 DUPONT Marie BTP=Baticoop/Besançon accompagné 1', '2015-03 DUPONT Marie Coopilote M=Coopilote/Besançon accompagné 2']);
    expect(compteDe(avec('CA', rows), 'CA')).toEqual([7, 2, 0, 5]);
  });
  it('un intertitre n’y change rien où la ligne le dit', () => {
    expect(lus('CA', [['Nom', 'Structure', 'Mois', 'CA'], ['BATICOOP'], ['DUPONT Marie', 'SVP', '03/2015', 1]])).toEqual(['2015-03 DUPONT Marie SVP/Besançon accompagné 1']);
  });

  it.each<[string, readonly unknown[], readonly unknown[], string]>([
    ['la colonne des paramètres', ['Structure', 'Établissement'], ['Coopilote', 'Besançon'], 'Coopilote B=Coopilote/Besançon'],
    ['selon l’établissement', ['Structure', 'Établissement'], ['coopilote', 'Montbéliard'], 'Coopilote M=Coopilote/Montbéliard'],
    ['de tous les établissements', ['Structure', 'Établissement'], ['Baticoop', 'Montbéliard'], 'BTP=Baticoop/Montbéliard'],
    ['aucune ne convient', ['Structure', 'Établissement'], ['SVP', 'Besançon'], 'SVP/Besançon'],
    ['nommée à la place de la structure', ['Structure'], ['Coopilote M'], 'Coopilote M=Coopilote/Besançon'],
    ['nommée, avec l’établissement vide', ['Structure', 'Établissement'], ['coopilote m', ''], 'Coopilote M=Coopilote/Montbéliard'],
    ['celle de la ligne', ['Structure', 'Établissement', 'Colonne'], ['SVP', 'Besançon', 'Services'], 'Services=SVP/Besançon'],
    ['celle de la ligne, des paramètres', ['Colonne'], ['COOPILOTE B'], 'Coopilote B=Coopilote/Besançon'],
    ['la ligne n’en dit rien', ['Structure', 'Établissement', 'Colonne'], ['Coopilote', 'Besançon', '-'], 'Coopilote B=Coopilote/Besançon'],
  ])('la colonne du bilan : %s', (_, titres, cells, expected) => {
    expect(lus('CA', [['Nom', 'Mois', ...titres, 'CA'], ['DUPONT Marie', '03/2015', ...cells, 1]], "chiffre d'affaires", COLONNES)).toEqual([`2015-03 DUPONT Marie ${expected} accompagné 1`]);
  });
  it('une colonne de la ligne a une graphie, la plus courante', () => {
    expect(new Set(montants(avec('CA', [['Nom', 'Mois', 'Colonne', 'CA'], ...['BTP', 'btp', 'BTP'].map((colonne) => ['DUPONT Marie', '03/2015', colonne, 1])])).map(({ colonne }) => colonne))).toEqual(new Set(['BTP']));
  });

  it('qui n’est pas au registre est compté, et dit une fois par feuille', () => {
    const sources = avec('CA 2015', [['Nom', 'Structure', 'Établissement', 'janvier', 'février', 'mars'], ['INCONNU Paul', 'SVP', 'Besançon', 1, 2, ''], ['INCONNU Paul', 'Baticoop', 'Besançon', 3, '', ''], ['DUPONT Marie', 'SVP', 'Besançon', 4, '', '']]);
    expect(montants(sources).map(({ montant, parcours }) => [montant, parcours?.nom ?? null])).toEqual([[1, null], [2, null], [3, null], [4, 'DUPONT Marie']]);
    expect(sources.avertissements.filter(({ cause }) => cause === 'horsRegistre')).toEqual([{ feuille: 'CA 2015', ligne: 2, cause: 'horsRegistre', personne: 'INCONNU Paul' }]);
  });
  it('une personne sans aucun montant n’est pas dite', () => {
    expect(avec('CA 2015', [['Nom', 'Structure', 'janvier', 'février', 'mars'], ['INCONNU Paul', 'SVP', '', '', '']]).avertissements.filter(({ feuille: nom }) => nom === 'CA 2015')).toEqual([]);
  });
  it('une structure vide ou en erreur est dite', () => {
    const { avertissements } = avec('CA 2015', [['Nom', 'Structure', 'janvier', 'février', 'mars'], ['DUPONT Marie', '', 1, '', ''], ['DUPONT Marie', '#N/A', 1, '', '']]);
    expect(avertissements.filter(({ feuille: nom }) => nom === 'CA 2015').map(({ ligne, cause }) => [ligne, cause])).toEqual([[2, 'rubriquesVides'], [3, 'valeurEnErreur']]);
  });
  it('par identifiant, où les deux feuilles en ont', () => {
    const suivi = feuille([['N°', 'Nom', 'Structure', "Date d'entrée", 'Date de sortie'], ['A12', 'DURAND Zoé', 'SVP', '01/02/2013', '']], { feuille: 'Registre' });
    expect(lus('CA 2015', [['N°', 'janvier', 'février', 'mars'], ['a12', 1, '', '']], "chiffre d'affaires", suivi)).toEqual(['2015-01 DURAND Zoé SVP/Non renseigné accompagné 1']);
  });
  it('une ligne masquée compte, et c’est dit', () => {
    const sources = avec('CA 2015', [['x']], { ...feuille([['Nom', 'janvier', 'février', 'mars'], ['DUPONT Marie', 1, '', '']], { feuille: 'CA' }), feuille: 'CA 2016', lignesMasquees: true } satisfies Grille);
    expect(sources.avertissements.map(({ cause, feuille: nom }) => [cause, nom])).toContainEqual(['lignesMasquees', 'CA 2016']);
  });
});

describe('accompagné ou associé', () => {
  const statuts = (...mois: readonly string[]) => montants(avec('CA', [['Nom', 'Mois', 'CA'], ...mois.map((month) => ['DUPONT Marie', month, 1])])).map(({ statut }) => statut);
  it('par le registre : accompagné jusqu’au mois de la sortie, associé après', () => {
    expect(statuts('05/2015', '06/2015', '07/2015', '01/2016')).toEqual(['accompagné', 'accompagné', 'associé', 'associé']);
  });
  it('une sortie pour un emploi ne fait pas un associé', () => {
    expect(lus('CA', [['Nom', 'Mois', 'CA'], ['MARTIN Jean', '12/2014', 1]])[0]).toContain('accompagné');
  });
  it.each([
    ['Associé', 'associé'], ['ASSOCIÉE', 'associé'], ['Sociétaire', 'associé'], ['ESA', 'associé'], ['CESA associé', 'associé'],
    ['CAPE', 'accompagné'], ['CESA non associé', 'accompagné'], ['Non associée', 'accompagné'], ['Entrepreneur salarié', 'accompagné'], ['ES', 'accompagné'],
    ['', 'associé'], ['NR', 'associé'], ['Facture', 'associé'],
  ])('le statut de la ligne, « %s », est %s en décembre', (cell, expected) => {
    expect(montants(avec('CA', [['Nom', 'Statut', 'Mois', 'CA'], ['DUPONT Marie', cell, '12/2015', 1], ['MARTIN Jean', 'CAPE', '12/2015', 1]]))[0]?.statut).toBe(expected);
  });
  it('qui n’est pas au registre est accompagné, sauf si la ligne dit autre chose', () => {
    expect(montants(avec('CA', [['Nom', 'Statut', 'Mois', 'CA'], ['INCONNU Paul', '', '12/2015', 1], ['INCONNU Zoé', 'Associée', '12/2015', 1]])).map(({ statut }) => statut)).toEqual(['accompagné', 'associé']);
  });
});

describe('dont associés', () => {
  const parts = (titre: string, ...cells: readonly unknown[]) =>
    montants(avec('Contributions 2015', [['Structure', 'Établissement', 'Contribution', titre], ...cells.map((cell) => ['SVP', 'Besançon', 1000, cell])]), 'contributions').map(({ statut, montant }) => `${statut} ${montant}`);
  it.each<[string, string, unknown, readonly string[]]>([
    ['un montant', 'dont associés', 560, ['accompagné 440', 'associé 560']],
    ['un pourcentage en texte', 'dont associés', '56 %', ['accompagné 440', 'associé 560']],
    ['une fraction, comme Excel tient 56 %', 'dont associés', 0.56, ['accompagné 440', 'associé 560']],
    ['un nombre sous un titre en %', '% associés', 56, ['accompagné 440', 'associé 560']],
    ['rien', 'dont associés', '', ['accompagné 1000']],
    ['tout', 'dont associés', 1000, ['accompagné 0', 'associé 1000']],
    ['zéro', 'dont associés', 0, ['accompagné 1000', 'associé 0']],
  ])('%s', (_, titre, cell, expected) => {
    expect(parts(titre, cell)).toEqual(expected);
  });
  it.each([['beaucoup'], [1200], ['156 %']])('%j est illisible : la ligne est écartée', (cell) => {
    const sources = avec('Contributions 2015', [['Structure', 'Contribution', 'dont associés'], ['SVP', 1000, cell], ['SVP', 1000, 10]]);
    expect(sources.ecartees).toMatchObject([{ ligne: 2, cause: 'montantIllisible', valeur: String(cell) }]);
    expect(compteDe(sources, 'Contributions 2015')).toEqual([3, 1, 1, 1]);
  });
  it('les parts d’un pourcentage sont en centimes, et font le tout', () => {
    const [a, b] = montants(avec('Contributions 2015', [['Structure', 'Contribution', 'dont associés'], ['SVP', 76641.4, '33 %']]), 'contributions').map(({ montant }) => montant);
    expect([a, b]).toEqual([51349.74, 25291.66]);
  });
  it('d’une ligne de douze mois, chaque mois en a sa part', () => {
    const sources = avec('Contributions 2015', [['Structure', 'janvier', 'février', 'mars', 'Total', 'dont associés'], ['SVP', 100, 200, 100, 400, 100]]);
    expect(montants(sources, 'contributions').map(resume).map((text) => text.replace(/SVP.*\/Non renseigné /, ''))).toEqual([
      '2015-01 accompagné 75', '2015-01 associé 25', '2015-02 accompagné 150', '2015-02 associé 50', '2015-03 accompagné 75', '2015-03 associé 25',
    ]);
  });
  it('accompagnés et associés en deux colonnes', () => {
    expect(montants(avec('CA 2015', [['Structure', 'Accompagnés', 'Associés', 'Total'], ['SVP', 10, 20, 30], ['Baticoop', '', 5, 5]])).map(({ statut, montant, structure }) => `${structure} ${statut} ${montant}`)).toEqual([
      'SVP accompagné 10', 'SVP associé 20', 'Baticoop associé 5',
    ]);
  });
});
