import { calculerBilan, type Bilan } from '../../../src/report/bilan';
import { raconter } from '../../../src/report/recit';
import { partsDe } from '../../../src/sheets/feuilles/commun';
import { partAffichee } from '../../../src/report/affichage';
import { lireSources, type Grille } from '../../../src/sources';
import { demoRows } from '../../demo';
import { jour, lisible } from './fixture';
import { INTERDITS, nombresSansFigure } from './nombresCites';

const grilles: Grille[] = demoRows().map(({ name, rows }) => ({ feuille: name, firstRow: 1, firstColumn: 0, rows: rows.map((row) => row.map((cell) => cell ?? '')) }));
const sources = lireSources(grilles);
const bilan = calculerBilan(sources.registre ?? [], sources, 2015, jour(2016, 2, 15));
const simple: Bilan = { ...bilan, parametres: { ...bilan.parametres, arrondi: 'simple' } };
const phrasesDe = (one: Bilan) => raconter(one).flatMap(({ phrases }) => phrases);
const textes = (one: Bilan) => phrasesDe(one).map(({ texte }) => lisible(texte));
const noms = [...new Set(bilan.figures.flatMap(({ dims }) => Object.values(dims).map(String).filter((value) => /\p{L}/u.test(value))))];

describe('le bilan de 2015 en phrases', () => {
  it.each([
    '468 personnes ont été accueillies en 2015, contre 312 en 2014 (+50 %).',
    'L’établissement de Besançon en a accueilli 284 et celui de Montbéliard 184.',
    'Parmi elles, 21 se sont tenues dans les locaux de Coopilote et 47 ont été délocalisées.',
    '155 entrepreneurs ont été accompagnés en 2015, contre 139 en 2014 (+11,5 %).',
    '95 étaient présents au 1er janvier et 60 sont entrés dans l’année ; 61 sont sortis et 94 étaient encore présents au 31 décembre.',
    'Au titre de l’activité principale, Coopilote réunit 71 % des effectifs, Baticoop 19 %, Formacoop 8 % et SVP 2 %.',
    '18 entrepreneurs ont une activité secondaire sous Formacoop et 12 sous SVP.',
    'Les femmes représentent 45 % des entrepreneurs accompagnés, contre 50 % en 2014 (−5,2 points).',
    '48 % des entrepreneurs accompagnés sont issus du Doubs, 20 % du Territoire de Belfort, 16 % de la Haute-Saône et 13 % du Jura.',
    'Au sein de Coopilote, 52 % des entrepreneurs sont issus du Doubs, 18 % du Territoire de Belfort et 17 % de la Haute-Saône.',
    '136 ateliers ont été organisés en 2015, hors informations collectives.',
    '21 entrepreneurs ont pérennisé leur activité, en créant leur entreprise ou en devenant associés, contre 15 en 2014.',
    '13 entrepreneurs ont repris un emploi, contre 9 en 2014.',
    'Sur les 21 pérennisations, 18 relèvent de Coopilote, 2 de Formacoop et 1 de Baticoop.',
    'Par rapport à 2014, le chiffre d’affaires augmente de 44 % pour les entrepreneurs accompagnés et de 4 % pour les associés.',
    'Les contributions des entrepreneurs s’élèvent à 265 474 € en 2015, contre 207 500 € en 2014 (+27,9 %).',
    'Les permanences d’accompagnement sont hebdomadaires à Belfort et à Luxeuil, mensuelles à Pontarlier et à Conliège (Jura).',
    'Une session de formation a réuni neuf stagiaires en 2015.',
    'L’objectif est d’accueillir 12 nouveaux entrepreneurs du Jura.',
  ])('%s', (phrase) => {
    expect(textes(bilan)).toContain(phrase);
  });

  it('chaque chapitre parle, dans l’ordre du rapport', () => {
    expect([...new Set(raconter(bilan).map(({ chapitre }) => chapitre))]).toEqual(['sensibilisation', 'accompagnes', 'typologie', 'parcours', 'sorties', 'economique', 'actions', 'previsionnel']);
  });

  it.each([['total 100', bilan], ['simple', simple]])('arrondi %s : aucune phrase bancale, chaque nombre est celui d’une figure citée', (_, one) => {
    const faults = phrasesDe(one).flatMap((phrase) => [
      ...INTERDITS.filter((rule) => rule.test(noms.filter((nom) => nom.includes("'")).reduce((text, nom) => text.replaceAll(nom, '¤'), phrase.texte))).map(String),
      ...nombresSansFigure(one, phrase, noms),
    ].map((fault) => `${fault} : ${phrase.texte}`));
    expect(faults).toEqual([]);
  });

  it('les deux arrondis se voient', () => {
    expect(textes(bilan)).toContain('La pérennisation de l’activité représente 35 % des sorties, contre 34 % en 2014 (+0,3 point).');
    expect(textes(simple)).toContain('La pérennisation de l’activité représente 34 % des sorties, en hausse de 0,3 point par rapport à 2014.');
  });

  it('aucun jugement, aucune cause', () => {
    const words = /\b(fort|forte|faible|malheureusement|grâce|en raison|car|parce|dû|due|important|remarquable|toujours|seulement|notamment)\b/;
    expect(textes(bilan).filter((texte) => words.test(texte))).toEqual([]);
  });

  it('toute figure citée est dans le bilan', () => {
    expect(phrasesDe(bilan).flatMap(({ figures }) => figures).filter(({ code, dims }) => bilan.chiffre(code, dims) === undefined)).toEqual([]);
  });
});

describe('les phrases et les feuilles montrent les mêmes parts', () => {
  const { axes, rubriques } = bilan;
  const tables = [
    ['typ.origine', 'typ.origine.part', axes.zone, {}], ['typ.origine', 'typ.origine.part', axes.departement, {}], ['typ.origine', 'typ.origine.part', axes.zone, { annee: 2014 }],
    ['typ.qualification', 'typ.qualification.part', axes.qualification, {}], ['typ.statut_entree', 'typ.statut_entree.part', axes.statutEntree, {}], ['typ.statut_entree', 'typ.statut_entree.part', axes.statutEntree, { annee: 2014 }],
    ['typ.revenus_entree', 'typ.revenus_entree.part', axes.revenus, {}], ['sor.nombre', 'sor.part', axes.motif, {}],
    ['ic.accueillis', 'ic.part', { nom: 'groupe', modalites: rubriques.accueillis?.groupes ?? [] }, {}],
    ['acc.total', 'acc.part', axes.structure, {}], ['acc.total', 'acc.part', axes.groupeDePrescripteurs, {}],
  ] as const;
  it.each([['total 100', bilan], ['simple', simple]] as const)('arrondi %s', (_, one) => {
    for (const [effectif, part, axe, dims] of tables) {
      const cells = partsDe(one, effectif, axe, dims).map(({ valeur }) => (typeof valeur === 'number' ? Math.round(valeur * 100) : null));
      expect(axe.modalites.map((nom) => partAffichee(one, part, { ...dims, [axe.nom]: nom }))).toEqual(cells);
    }
  });
});
