import fc from 'fast-check';
import { lireParametres, type Parametres } from '../../src/sources/parametres';
import { codeDIndicateur, estUnePart } from '../../src/sources/parametres/indicateurs';
import { lireMesure } from '../../src/sources/parametres/nombres';
import { FEUILLE_PARAMETRES } from '../../src/sources/parametres';
import { feuille, lire, registre } from './registres';

const TITRES = ['Rubrique', 'Valeur', 'Classe, groupe ou nombre', 'Établissement', 'Département', 'Année', 'Remarque'];
const grille = (titres: readonly string[], ...rows: readonly (readonly unknown[])[]) => feuille([['Paramètres du bilan'], [], titres, ...rows], { feuille: FEUILLE_PARAMETRES });
/** The parameters of these entries, and what is told of them. */
const lus = (...rows: readonly (readonly unknown[])[]) => lireParametres(grille(TITRES, ...rows));
/** What one entry is, or the cause for which it is none; null where it is passed over. */
function un<Nom extends keyof Parametres>(nom: Nom, ...row: readonly unknown[]): Parametres[Nom] | string | null {
  const { parametres, avertissements, compte } = lus(row);
  const [told] = avertissements;
  if (told) return told.cause;
  return compte.comptees === 0 ? null : parametres[nom];
}
const LIGNES = [{ feuille: FEUILLE_PARAMETRES, ligne: 4 }];

describe('Colonne', () => {
  it('nomme une colonne, sa structure, son établissement', () => {
    expect(un('colonnes', 'Colonne', 'Coopilote B', 'Coopilote', 'Besançon')).toEqual([{ colonne: 'Coopilote B', structure: 'Coopilote', etablissement: 'Besançon', lignes: LIGNES, nom: 'Coopilote B' }]);
    expect(un('colonnes', 'Colonnes', 'BTP', 'Baticoop')).toMatchObject([{ colonne: 'BTP', structure: 'Baticoop', etablissement: '' }]);
  });
  it('sans structure, attend', () => expect(un('colonnes', 'Colonne', 'Coopilote B', '')).toBeNull());
  it('dite deux fois, compte une fois', () => expect(lus(['Colonne', 'B', 'Coopilote'], ['Colonne', 'b', 'SVP']).parametres.colonnes).toMatchObject([{ structure: 'Coopilote' }]));
});

describe('Locaux', () => {
  it('sont repliés', () => expect(un('locaux', 'Locaux', 'Siège  Coopilote')).toEqual(new Set(['siege coopilote'])));
});

describe('Paramètre', () => {
  it.each<[string, unknown, Partial<Parametres> | string | null]>([
    ['Nom de la coopérative', 'Coopilote', { nom: 'Coopilote' }],
    ['Nom', 'Coopilote 25', { nom: 'Coopilote 25' }],
    ["Heures d'un ETP", 1607, { heuresParEtp: 1607 }],
    ['Heures d’un ETP', '1 607 h', { heuresParEtp: 1607 }],
    ["Heures d'un ETP", -3, 'parametreIllisible'],
    ['Arrondi des parts', 'simple', { arrondi: 'simple' }],
    ['Arrondi', 'TOTAL 100', { arrondi: 'total 100' }],
    ['Arrondi des parts', 'au mieux', 'parametreIllisible'],
    ['Seuil de confidentialité', 5, { seuilDeConfidentialite: 5 }],
    ['Seuil de confidentialité', '5 personnes', { seuilDeConfidentialite: 5 }],
    ['Seuil de confidentialité', 'aucun', { seuilDeConfidentialite: null }],
    ['Seuil de confidentialité', 0, { seuilDeConfidentialite: null }],
    ['Seuil de confidentialité', 2.5, 'parametreIllisible'],
    ['Seuil de confidentialité', 'peu', 'parametreIllisible'],
    ['Seuil de confidentialité', '', null],
    ["Cout de la structre d'apui", 1000, 'parametreIllisible'],
  ])('%s : %j', (nom, cell, expected) => {
    const { parametres, avertissements, compte } = lus(['Paramètre', nom, cell]);
    if (expected === null) expect(compte.comptees).toBe(0);
    else if (typeof expected === 'string') expect(avertissements).toMatchObject([{ ligne: 4, cause: expected, parametre: nom }]);
    else expect([parametres, avertissements]).toMatchObject([expected, []]);
  });

  it("le coût de la structure d'appui est celui de son année", () => {
    const { coutDeLAppui } = lus(['Paramètre', "Coût de la structure d'appui", '431 000 €', '', '', 2015], ['Paramètre', 'Coût de la structure d’appui 2014', 400000]).parametres;
    expect([2013, 2014, 2015].map((annee) => coutDeLAppui.get(annee))).toEqual([undefined, 400000, 431000]);
  });
  it('sans année, il est celui de toute année qui n’a pas le sien', () => {
    const { coutDeLAppui } = lus(['Paramètre', "Coût de la structure d'appui", 431000], ['Paramètre', "Coût de la structure d'appui", 400000, '', '', 2014]).parametres;
    expect([2014, 2015].map((annee) => [coutDeLAppui.has(annee), coutDeLAppui.get(annee)])).toEqual([[true, 400000], [true, 431000]]);
  });
  it.each([['beaucoup'], [0], [-1], ['1.234']])('un coût de %j est illisible', (cell) => {
    expect(un('coutDeLAppui', 'Paramètre', "Coût de la structure d'appui", cell, '', '', 2015)).toBe('parametreIllisible');
  });
});

describe('Constante', () => {
  it.each<[string, unknown, unknown]>([
    ["Temps des conseillers consacré à l'accompagnement individuel", 0.7, ['par.temps_conseiller', 70, '%']],
    ["Temps des conseillers consacré à l'accompagnement individuel", '70 %', ['par.temps_conseiller', 70, '%']],
    ['Temps des conseillers', 70, ['par.temps_conseiller', 70, '%']],
    ['Temps des conseillers', 0.07, ['par.temps_conseiller', 7, '%']],
    ['Temps des conseillers', '24 mois', 'parametreIllisible'],
    ['Limite d’accompagnement', '24 mois', ['par.limite_accompagnement', 24, 'mois']],
    ["Limite d'accompagnement", 24, ['par.limite_accompagnement', 24, 'mois']],
    ["Limite d'accompagnement", '2 ans', ['par.limite_accompagnement', 24, 'mois']],
    ["Limite d'accompagnement", 'deux ans', 'parametreIllisible'],
    ["Limite d'accompagnement", '', null],
    ['par.limite_accompagnement', 36, ['par.limite_accompagnement', 36, 'mois']],
    ['par.conseillers', 7, ['par.conseillers', 7, 'nombre']],
    ['par.aide', '1 500 €', ['par.aide', 1500, '€']],
    ['par.aide', '1,5 k€', ['par.aide', 1500, '€']],
    ['par.semaine', '35 h', ['par.semaine', 35, 'h']],
    ['par.stage', '28 jours', ['par.stage', 28, 'jours']],
    ['par.part', '12,5 %', ['par.part', 12.5, '%']],
    ['acc.total', 12, 'parametreIllisible'],
    ['Couleur', 12, 'parametreIllisible'],
  ])('%s : %j', (nom, cell, expected) => {
    const lue = un('constantes', 'Constante', nom, cell);
    expect(Array.isArray(lue) && Array.isArray(expected) ? lue.map(({ code, valeur, unite }) => [code, valeur, unite]).flat() : lue).toEqual(expected);
  });
  it('dite deux fois autrement, elle est illisible : la première compte', () => {
    const { parametres, avertissements } = lus(['Constante', 'par.x', 1], ['Constante', 'par.x', 1], ['Constante', 'par.x', 2]);
    expect(parametres.constantes).toMatchObject([{ valeur: 1 }]);
    expect(avertissements).toMatchObject([{ ligne: 6, cause: 'parametreIllisible', parametre: 'par.x', valeur: '2' }]);
  });
});

describe('Prévisionnel', () => {
  it.each<[readonly unknown[], unknown]>([
    [['Prévisionnel', 'Entrées', 40, 'Besançon', '', 2016], { annee: 2016, mouvement: 'entrees', etablissement: 'Besançon', nombre: 40 }],
    [['Prévisionnel', 'Sorties', '30', 'Besançon', '', '2016'], { annee: 2016, mouvement: 'sorties', etablissement: 'Besançon', nombre: 30 }],
    [['Prévisionnel 2016', 'Entrées prévues', 0], { annee: 2016, mouvement: 'entrees', etablissement: '', nombre: 0 }],
    [['Prévisionnel', 'Sorties 2016', 30], { annee: 2016, mouvement: 'sorties', etablissement: '', nombre: 30 }],
    [['Prévisionnel', 'Entrées', '', 'Besançon', '', 2016], null],
    [['Prévisionnel', 'Entrées', 40, 'Besançon'], 'parametreSansAnnee'],
    [['Prévisionnel', 'Entrées', 40, 'Besançon', '', 'bientôt'], 'parametreSansAnnee'],
    [['Prévisionnel', 'Entrées', 'beaucoup', '', '', 2016], 'parametreIllisible'],
    [['Prévisionnel', 'Entrées', 4.5, '', '', 2016], 'parametreIllisible'],
    [['Prévisionnel', 'Entrées et sorties', 40, '', '', 2016], 'parametreIllisible'],
    [['Prévisionnel', 'Solde', 40, '', '', 2016], 'parametreIllisible'],
  ])('%j', (row, expected) => {
    const lue = un('previsions', ...row);
    if (typeof expected === 'object' && expected !== null) expect(lue).toMatchObject([expected]);
    else expect(lue).toEqual(expected);
  });
  it('dit deux fois autrement, le premier compte, et c’est dit', () => {
    const { parametres, avertissements } = lus(['Prévisionnel', 'Entrées', 40, 'Besançon', '', 2016], ['Prévisionnel', 'Entrées', 41, 'BESANCON', '', 2016]);
    expect(parametres.previsions).toMatchObject([{ nombre: 40 }]);
    expect(avertissements).toMatchObject([{ ligne: 5, cause: 'parametreIllisible' }]);
  });
});

describe('Objectif', () => {
  it.each<[readonly unknown[], unknown]>([
    [['Objectif', 'Nouveaux entrepreneurs', 12, '', 'Jura', 2016], { annee: 2016, departement: 'Jura', nombre: 12 }],
    [['Objectif', 'Jura', 12, '', '', 2016], { annee: 2016, departement: 'Jura', nombre: 12 }],
    [['Objectifs 2016', 'Nouveaux entrepreneurs', '12 personnes', '', 39], { annee: 2016, departement: 'Jura', nombre: 12 }],
    [['Objectif', 'Nouveaux entrepreneurs', '', '', 'Jura', 2016], null],
    [['Objectif', 'Nouveaux entrepreneurs', 12, '', '', 2016], 'parametreIllisible'],
    [['Objectif', 'Nouveaux entrepreneurs', 12, '', 'Jura'], 'parametreSansAnnee'],
  ])('%j', (row, expected) => {
    const lue = un('objectifs', ...row);
    if (typeof expected === 'object' && expected !== null) expect(lue).toMatchObject([expected]);
    else expect(lue).toEqual(expected);
  });
});

describe('Rappel', () => {
  it.each<[readonly unknown[], unknown]>([
    [['Rappel', 'Personnes accueillies', 312, '', '', 2014], { code: 'ic.accueillis', dims: {}, annee: 2014, valeur: 312 }],
    [['Rappel 2014', 'Contributions', '124 300 €', 'Montbéliard'], { code: 'con.montant', dims: { etablissement: 'Montbéliard' }, annee: 2014, valeur: 124300 }],
    [['Rappel', 'Sorties 2014', 44], { code: 'acc.sorties', dims: {}, annee: 2014, valeur: 44 }],
    [['Rappel', 'sor.positives', 21, '', '', 2014], { code: 'sor.positives', valeur: 21 }],
    [['Rappel', 'Part des femmes', 0.48, '', '', 2014], { code: 'typ.part_femmes', valeur: 48 }],
    [['Rappel', 'Taux de sorties positives', '56 %', '', '', 2014], { code: 'sor.taux_positives', valeur: 56 }],
    [['Rappel', 'Taux de sorties positives', 56, '', '', 2014], { code: 'sor.taux_positives', valeur: 56 }],
    [['Rappel', 'typ.origine', 82, '', 'Doubs', 2014], { code: 'typ.origine', dims: { departement: 'Doubs' }, valeur: 82 }],
    [['Rappel', 'Personnes accueillies', '', '', '', 2014], null],
    [['Rappel', 'Personnes accueillies', 312], 'parametreSansAnnee'],
    [['Rappel', 'Personnes accueillies', 'beaucoup', '', '', 2014], 'parametreIllisible'],
    [['Rappel', 'Cafés servis', 312, '', '', 2014], 'parametreIllisible'],
  ])('%j', (row, expected) => {
    const lue = un('rappels', ...row);
    if (typeof expected === 'object' && expected !== null) expect(lue).toMatchObject([expected]);
    else expect(lue).toEqual(expected);
  });

  it('a les dimensions des colonnes que l’équipe ajoute', () => {
    const rows = [['Rappel 2014', 'Chiffre d’affaires', 540000, 'Baticoop', 'associé', ''], ['Rappel 2014', 'ca.moyen', 9000, '', '', 1], ['Rappel 2014', 'ca.moyen', 9000, '', '', 'première']];
    const { parametres, avertissements } = lireParametres(grille(['Rubrique', 'Valeur', 'Nombre', 'Structure', 'Statut', 'Année de parcours'], ...rows));
    expect(parametres.rappels.map(({ dims }) => dims)).toEqual([{ structure: 'Baticoop', statut: 'associé' }, { annee_parcours: 1 }]);
    expect(avertissements).toMatchObject([{ ligne: 6, cause: 'parametreIllisible' }]);
  });
});

describe('les colonnes de la feuille', () => {
  it('viennent dans n’importe quel ordre, et peuvent manquer', () => {
    const { parametres } = lireParametres(grille(['Remarque', 'Année', 'Classe ou groupe', 'Valeur', 'Rubrique'], ['', 2016, 40, 'Entrées', 'Prévisionnel'], ['', '', 'CAGB', 'Besançon', 'Zone']));
    expect(parametres).toMatchObject({ previsions: [{ annee: 2016, nombre: 40, etablissement: '' }], zones: [{ nom: 'Besançon', groupe: 'CAGB', departement: '' }] });
  });
  it('l’ancienne feuille de cinq colonnes se lit toujours', () => {
    const { parametres } = lireParametres(grille(['Rubrique', 'Valeur', 'Classe ou groupe', 'Département', 'Remarque'], ['Zone', 'Autres CAGB', 'CAGB', 'Doubs', 'x']));
    expect(parametres.zones).toEqual([{ nom: 'Autres CAGB', groupe: 'CAGB', departement: 'Doubs' }]);
  });
  it('une année au bout d’une valeur en fait partie, où aucune année n’est attendue', () => {
    expect(un('prescripteurs', 'Prescripteur', 'Forum 2015', 'Communication')).toEqual(new Map([['forum 2015', 'Communication']]));
  });
});

describe('les graphies', () => {
  it('sont celles du registre', () => {
    const { parametres } = lire(
      grille(TITRES, ['Prévisionnel', 'Entrées', 40, 'BESANCON', '', 2016], ['Rappel', 'Contributions', 1, 'besançon', '', 2014], ['Colonne', 'Coop B', 'COOPILOTE', 'BESANCON']),
      registre([['DUPONT', 'Marie', 'F', 'Besançon', 'Coopilote', '01/02/2015', '', '']]),
    );
    expect(parametres).toMatchObject({ previsions: [{ etablissement: 'Besançon' }], rappels: [{ dims: { etablissement: 'Besançon' } }], colonnes: [{ structure: 'Coopilote', etablissement: 'Besançon' }] });
  });
});

describe('lois', () => {
  it('une part écrite de trois façons est la même', () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 10_000 }), (hundredths) => {
        const percent = hundredths / 100;
        const text = `${String(percent).replace('.', ',')} %`;
        expect([text, percent, percent / 100].map((cell) => lireMesure(cell, '%')?.valeur)).toEqual([percent, percent, percent]);
      }),
    );
  });
  it.each([['ic.part', true], ['typ.part_femmes', true], ['sor.taux_positives', true], ['con.autofinancement', true], ['typ.origine.part', true], ['con.part_associes', true], ['acc.total', false], ['ca.montant', false], ['typ.part_femmes.points', false]])('%s est une part : %s', (code, expected) => {
    expect(estUnePart(code)).toBe(expected);
  });
  it.each([['CA', 'ca.montant'], ['chiffre d’affaires', 'ca.montant'], ['ENTREPRENEURS ACCOMPAGNES', 'acc.total'], ['Présents au 01/01', 'acc.presents_debut'], ['ic.part', 'ic.part'], ['x', null]])('%s : %s', (nom, code) => {
    expect(codeDIndicateur(nom)).toBe(code);
  });
});
