import { calculerBilan, type Bilan } from '../../src/report/bilan';
import { disposer } from '../../src/sheets/disposition';
import { LIGNES_DE_TETE } from '../../src/sheets/geometrie';
import { planifier } from '../../src/sheets/planifier';
import type { BilanPlan, GraphiquePlan, TableauPlan } from '../../src/sheets/plan';
import { lireSources, type Grille } from '../../src/sources';
import { serialOf } from '../../src/sources/serialDate';
import { demoRows } from '../demo';

const grilles: Grille[] = demoRows().map(({ name, rows }) => ({ feuille: name, firstRow: 1, firstColumn: 0, rows: rows.map((row) => row.map((cell) => cell ?? '')) }));

/** The bilan of the demo workbook, without some of its sheets. */
function bilanDeLaDemo(sans: readonly string[] = []): Bilan {
  const sources = lireSources(grilles.filter(({ feuille }) => !sans.includes(feuille)));
  const today = serialOf(2016, 2, 15);
  if (sources.registre === null || today === null) throw new Error('the demo has a register');
  return calculerBilan(sources.registre, sources, 2015, today);
}

const bilan = bilanDeLaDemo();
const plan = planifier(bilan);
const tableau = (id: string, from: BilanPlan = plan): TableauPlan => {
  const found = from.feuilles.flatMap(({ tableaux }) => tableaux).find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const graphique = (id: string): GraphiquePlan => {
  const found = plan.feuilles.flatMap(({ graphiques }) => graphiques).find((one) => one.id.split('.')[0] === id);
  if (found === undefined) throw new Error(id);
  return found;
};
/** The rows of a table, amounts in whole euros. */
const lignes = (table: TableauPlan) =>
  table.corps.filter(({ style }) => style !== 'note').map(({ cellules }) => cellules.map(({ valeur, format }) => (typeof valeur === 'number' && format === 'nombre' ? Math.round(valeur) : valeur)));
const note = ({ corps, note: last }: TableauPlan) => [...corps.filter(({ style }) => style === 'note').map(({ cellules }) => String(cellules[0]?.valeur)), last].join(' ');

describe('le bilan de la démonstration', () => {
  it('ses feuilles sont dans l’ordre du rapport', () => {
    expect(plan.feuilles.map(({ nom }) => nom)).toEqual([
      'Bilan 2015', '1 Sensibilisation', '2 Accompagnés', '3 Typologie', '4 Parcours et sorties', '5 Économique', '6 Actions et prévisionnel', 'Contrôles', 'Indicateurs 2015',
    ]);
  });

  it('a tous les tableaux du rapport, dans leur ordre', () => {
    const numbers = plan.feuilles.flatMap(({ tableaux }) => tableaux.map(({ id }) => /^T(\d+)/.exec(id)?.[1])).filter((one) => one !== undefined && one !== '0').map(Number);
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
    const chapters = plan.feuilles.map(({ cle, tableaux }) => [cle, [...new Set(tableaux.map(({ id }) => id.split('.')[0]))].join(' ')]);
    expect(chapters).toEqual([
      ['bilan', 'T0'], ['sensibilisation', 'T1 T2'], ['accompagnes', 'T3 T4 T5 T6'], ['typologie', 'T9 T7 T8 T10 T11'], ['parcours', 'T12 T13 T14 T15'],
      ['economique', 'T16 T17 T18'], ['actions', 'T19 T20 T21 T22'], ['controles', 'K1 K2 K3 K4'], ['indicateurs', 'I'],
    ]);
  });

  it('a tous les graphiques du rapport, dans leur ordre, chacun avec son titre et sa phrase', () => {
    const charts = plan.feuilles.flatMap(({ graphiques }) => graphiques);
    expect(charts.map(({ id }) => id.split('.')[0])).toEqual(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12', 'C13', 'C14', 'C15', 'C16']);
    for (const { titre, legende } of charts) expect([titre.length > 5, legende.endsWith('.')]).toEqual([true, true]);
  });

  it('les phrases ne passent d’une page à l’autre qu’entre deux sujets : aucun intertitre ne finit une page', () => {
    const [synthese] = plan.feuilles;
    if (synthese === undefined) throw new Error('no summary');
    const { sauts, tableaux } = disposer(synthese);
    const debut = tableaux.get('T0.recit')?.ligne ?? 0;
    const dedans = sauts.filter((row) => row > debut).map((row) => tableau('T0.recit').corps[row - debut - LIGNES_DE_TETE]?.style);
    expect(dedans.length).toBeGreaterThan(1);
    expect(new Set(dedans)).toEqual(new Set(['intertitre']));
  });

  it.each([
    ['C1', 'Pôle emploi, premier prescripteur connu des personnes accueillies\u00a0: 28\u00a0%'],
    ['C2', 'Personnes accueillies\u00a0: Besançon 284, Montbéliard 184'],
    ['C3', 'Établissement de Besançon – Pôle emploi, premier prescripteur connu\u00a0: 25\u00a0%'],
    ['C5', 'Pôle emploi, premier prescripteur\u00a0: 38\u00a0%'],
    ['C6', 'Plus d’hommes (55\u00a0%) que de femmes (45\u00a0%)'],
    ['C8', 'Établissement de Besançon – Besançon et Autres Doubs, premières origines à égalité\u00a0: 30\u00a0% chacune'],
    ['C10', '61\u00a0% de diplômés de l’enseignement supérieur'],
    ['C12', '86\u00a0% de demandeurs d’emploi à l’entrée'],
    ['C13', 'Indemnités chômage, cas le plus fréquent à l’entrée\u00a0: 67\u00a0%'],
    ['C14', '56\u00a0% de sorties positives'],
    ['C15', 'Coopilote M, premier chiffre d’affaires\u00a0: 39\u00a0%'],
    ['C16', 'Contributions\u00a0: 265\u202f474\u00a0€, +27,9\u00a0% par rapport à 2014'],
  ])('%s dit : %s', (id, titre) => {
    expect(graphique(id).titre).toBe(titre);
  });

  it('la phrase sous C4 lit les parts que montre le tableau', () => {
    expect(graphique('C4').legende).toBe('Pôle emploi 31\u00a0%, Structures Création Entreprise 7\u00a0%, SAP - MDE-Mife 4\u00a0%, Association et formation 7\u00a0%, Actions Com\' Coopilote 4\u00a0%, Entrepreneur Coopilote - BàO 31\u00a0%, Non renseigné 16\u00a0%.');
  });
});

describe('ce que montrent les tableaux des autres sources', () => {
  it('T1, les réunions, dont celles des locaux', () => {
    expect(lignes(tableau('T1')).map((row) => row.slice(0, 2))).toEqual(expect.arrayContaining([
      ['Montbéliard – Siège Coopilote', 11], ['Besançon/ZFU – Cité Lab', 8], ['Total', 68], ['dont dans les locaux de la coopérative', 21], ['dont délocalisées', 47],
    ]));
  });

  it('T2, les prescripteurs par établissement, en effectifs puis en parts', () => {
    const { entetes } = tableau('T2');
    expect(entetes).toEqual(['Prescripteur', 'Besançon', 'Montbéliard', 'Total 2015', 'Part Besançon', 'Part Montbéliard', 'Part Total 2015']);
    expect(lignes(tableau('T2'))[0]).toEqual(['Pôle emploi', 72, 57, 129, 0.25, 0.31, 0.28]);
    expect(lignes(tableau('T2')).at(-1)).toEqual(['Total', 284, 184, 468, 1, 1, 1]);
  });

  it('T12, les ateliers et les groupes projets', () => {
    expect(lignes(tableau('T12')).map((row) => row.slice(0, 2))).toEqual([['Ateliers – Besançon', 84], ['Ateliers – Montbéliard', 52], ['Groupes projets', 20], ['Total', 156]]);
  });

  it('T16, le chiffre d’affaires par colonne, en euros entiers, le total arrondi du total', () => {
    expect(lignes(tableau('T16'))).toEqual([
      ['Entrepreneurs associés', 417129, 1407505, 516719, 20877, 3111, 2365340],
      ['Entrepreneurs accompagnés', 627750, 239136, 797094, 157071, 98714, 1919766],
      ['Total', 1044879, 1646640, 1313813, 177948, 101825, 4285105],
      ['Part du total', 0.24, 0.39, 0.31, 0.04, 0.02, 1],
      ['Moyenne par entrepreneur accompagné', 17438, 7033, 39855, 7854, 10968, Math.round(bilan.chiffre('ca.moyen', { statut: 'accompagné' })?.valeur ?? 0)],
    ]);
  });

  it('T16, les moyennes par année de parcours', () => {
    expect(lignes(tableau('T16.annees')).slice(0, 2)).toEqual([['1re année', 9520], ['2e année', 20060]]);
  });

  it('T17, 30 ETP bien que les colonnes en montrent 29, et la note le dit', () => {
    const rows = lignes(tableau('T17'));
    expect(rows[2]).toEqual(['ETP', 10, 8, 6, 3, 2, 30]);
    expect(rows[0]).toEqual(['Entrepreneurs accompagnés salariés', 36, 34, 20, 20, 9, 119]);
    expect(note(tableau('T17'))).toMatch(/1\u202f820 heures.*119 pour \d+ personnes.*l’arrondi du total/);
  });

  it('T18, les contributions à côté de celles de l’année d’avant', () => {
    const rows = lignes(tableau('T18'));
    expect(rows.find(([label]) => label === 'Total')?.slice(0, 7)).toEqual(['Total', 159894, 80892, 16355, 8333, 265474, 207500]);
    expect(rows.find(([label]) => label === 'dont associés')?.slice(1, 5).map((share) => Math.round(Number(share) * 100))).toEqual([56, 33, 11, 65]);
    expect(rows.map(([label]) => label)).toContain('Autofinancement de la structure d’appui');
  });

  it('T19 et T20, en mots', () => {
    expect(lignes(tableau('T19'))).toContainEqual(['Luxeuil – Pôle Emploi', 'Hebdomadaire', 'Mensuelle']);
    expect(lignes(tableau('T20')).map((row) => row.slice(0, 4))).toContainEqual(['La Ruche', 'Coopilote', 10, 'bimensuelle']);
  });

  it('T22, le prévisionnel : les sorties sont celles de l’année à venir', () => {
    expect(tableau('T22').entetes).toEqual(['Entrepreneurs accompagnés', 'Besançon', 'Montbéliard', 'Total 2016']);
    expect(lignes(tableau('T22'))).toEqual([
      ['Entrepreneurs présents au 01/01/2016', 48, 46, 94], ['Entrées', 40, 30, 70], ['Total entrepreneurs accompagnés', 88, 76, 164],
      ['Sorties 2016', 30, 30, 60], ['Total entrepreneurs au 31/12/2016', 58, 46, 104],
    ]);
  });

  it('Indicateurs : une ligne par chiffre, code, année, ventilation, valeur, unité, remarque', () => {
    const { entetes, corps } = tableau('I');
    expect(entetes).toEqual(['Code', 'Année', 'Ventilation', 'Valeur', 'Unité', 'Remarque']);
    expect(corps).toHaveLength(bilan.figures.length);
    const values = corps.map(({ cellules }) => cellules.map(({ valeur }) => valeur));
    expect(values).toContainEqual(['acc.total', 2015, 'établissement : Besançon', 77, 'nombre', '']);
    expect(values).toContainEqual(['acc.total', 2014, '', 139, 'nombre', '']);
    expect(values).toContainEqual(['ter.permanences', 2015, 'ville : Luxeuil ; partenaire : Pôle Emploi', 'Hebdomadaire', 'texte', '']);
    expect(new Set(corps.map(({ cellules }) => cellules.slice(0, 3).map(({ valeur }) => valeur).join('|'))).size).toBe(corps.length);
  });
});

describe('sans une source', () => {
  const names = (one: BilanPlan) => one.feuilles.map(({ cle }) => cle);

  it('sa feuille manque, et la synthèse dit ce qu’elle demande', () => {
    const sans = planifier(bilanDeLaDemo(['Participants', 'Informations collectives']));
    expect(names(sans)).not.toContain('sensibilisation');
    const words = lignes(tableau('T0.absents', sans)).flat().filter(Boolean);
    expect(words).toEqual(['Sensibilisation', 'Il faut une liste des personnes venues aux réunions, avec la date et le prescripteur.']);
  });

  it('les autres tableaux de la feuille restent', () => {
    const sans = planifier(bilanDeLaDemo(['Heures']));
    const sheet = sans.feuilles.find(({ cle }) => cle === 'economique');
    expect(sheet?.tableaux.map(({ id }) => id)).toEqual(['T16', 'T16.structures', 'T16.annees', 'T18']);
    expect(note(tableau('T16', sans))).toContain('rapporté à ceux qui en ont');
  });

  it('le bilan complet n’a rien d’absent à dire', () => {
    expect(plan.feuilles[0]?.tableaux.map(({ id }) => id)).not.toContain('T0.absents');
  });
});
