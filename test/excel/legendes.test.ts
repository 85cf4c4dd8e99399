import { rectOf, Workbook } from '../../host/model';
import { connect, type Connection } from '../../host/node/excel';
import { generer } from '../../src/excel/generer';
import { lireClasseurOuvert } from '../../src/excel/lireClasseur';
import type { BilanPlan, FeuillePlan } from '../../src/sheets/plan';
import { planApres, planAvant } from './plans';

let connection: Connection;
let workbook: Workbook;

beforeEach(async () => {
  workbook = new Workbook({ sheets: ['Suivi'] });
  connection = connect(workbook);
  await generer(planAvant(), await lireClasseurOuvert());
});
afterEach(() => {
  connection.disconnect();
});

const FEUILLE = '2 Accompagnés';
const sheet = () => workbook.sheets.get(FEUILLE);
const regenerer = async (plan: BilanPlan) => generer(plan, await lireClasseurOuvert());

/** The cell that holds a text on the sheet. */
function cellule(texte: string): { row: number; col: number } {
  for (let row = 0; row < 120; row += 1) for (let col = 0; col < 12; col += 1) if (sheet().value(row, col) === texte) return { row, col };
  throw new Error(`« ${texte} » is not on the sheet`);
}

/** The plan with its second sheet changed. */
function avec(plan: BilanPlan, change: (feuille: FeuillePlan) => Partial<FeuillePlan>): BilanPlan {
  return { ...plan, feuilles: plan.feuilles.map((feuille) => (feuille.cle === 'accompagnes' ? { ...feuille, ...change(feuille) } : feuille)) };
}
const graphiques = (plan: BilanPlan, change: (id: string) => Partial<FeuillePlan['graphiques'][number]>) =>
  avec(plan, (feuille) => ({ graphiques: feuille.graphiques.map((graphique) => ({ ...graphique, ...change(graphique.id) })) }));
const chart = (id: string) => sheet().charts.get(`CAE ${id}`);

describe('la phrase sous un graphique', () => {
  it('se tient juste sous lui, dans sa colonne', () => {
    const { row, col } = cellule('Ce que montre le graphique C1.');
    expect(chart('C1').anchor).toMatchObject({ from: { col }, to: { row, col: col + 1 } });
  });

  it('change avec les chiffres, à la même place, et garde l’aspect que l’équipe lui a donné', async () => {
    const { row, col } = cellule('Ce que montre le graphique C1.');
    sheet().setFormat(rectOf(row, col, row, col), 'format.font.color', '#FF0000');
    await regenerer(graphiques(planAvant(), (id) => ({ legende: `Autre phrase de ${id}.` })));
    expect(cellule('Autre phrase de C1.')).toEqual({ row, col });
    expect(sheet().format(row, col, 'format.font.color')).toBe('#FF0000');
  });

  it('descend avec le tableau qui grandit, et le graphique s’étend jusqu’à elle', async () => {
    await regenerer(planApres());
    for (const id of ['C1', 'C2', 'C4']) {
      const { row, col } = cellule(`Ce que montre le graphique ${id}.`);
      expect([id, chart(id).anchor]).toMatchObject([id, { from: { col }, to: { row, col: col + 1 } }]);
    }
  });

  it('suit les graphiques dans leur colonne quand le plus large des tableaux gagne une colonne', async () => {
    const before = cellule('Ce que montre le graphique C1.').col;
    await regenerer(planApres());
    expect(cellule('Ce que montre le graphique C1.').col).toBe(before + 1);
    expect(sheet().columns.size(before + 1)).toBeGreaterThan(250);
    expect(sheet().columns.size(before)).toBeLessThan(30);
  });

  it('s’en va avec son graphique, sa marque aussi', async () => {
    await regenerer(planApres());
    expect(() => cellule('Ce que montre le graphique C3.')).toThrow();
    expect(workbook.names.list().map(({ name }) => name)).not.toContain('_CAE_2015_accompagnes__legende_c3');
  });

  it('que l’équipe a supprimée ne revient pas, et le graphique reste où il est', async () => {
    const { row } = cellule('Ce que montre le graphique C1.');
    sheet().remove(rectOf(row, 0, row, 16383), 'Up');
    const before = chart('C1').anchor;
    await regenerer(graphiques(planAvant(), (id) => ({ titre: `Titre de ${id}` })));
    expect(() => cellule('Ce que montre le graphique C1.')).toThrow();
    expect(chart('C1').anchor).toEqual(before);
    expect(chart('C1').title.text).toBe('Titre de C1');
  });

  it('d’un graphique nouveau sur une feuille qui existe se place sous tout le reste', async () => {
    const sans = avec(planAvant(), ({ graphiques: all }) => ({ graphiques: all.filter(({ id }) => id !== 'C2') }));
    await regenerer(sans);
    expect(sheet().charts.find('CAE C2')).toBeNull();
    await regenerer(planAvant());
    const { row } = cellule('Ce que montre le graphique C2.');
    expect(row).toBeGreaterThan(cellule('Ce que montre le graphique C3.').row);
    expect(chart('C2').anchor.to.row).toBe(row);
  });

  it('un graphique que le tableau en rétrécissant écraserait garde sa hauteur', async () => {
    const long = avec(planAvant(), ({ tableaux }) => ({
      tableaux: tableaux.map((tableau) => (tableau.id === 'T2' ? { ...tableau, corps: Array.from({ length: 20 }, (_, index) => ({ style: 'corps' as const, cellules: [{ valeur: `Z${index}`, format: 'texte' as const }, { valeur: index, format: 'nombre' as const }] })) } : tableau)),
    }));
    await regenerer(long);
    await regenerer(planAvant());
    const { from, to } = chart('C2').anchor;
    expect(to.row - from.row).toBeGreaterThanOrEqual(10);
    expect(cellule('Ce que montre le graphique C2.').row).toBe(to.row);
  });
});

describe('le titre d’un graphique', () => {
  it('change avec les chiffres', async () => {
    await regenerer(graphiques(planAvant(), (id) => ({ titre: `${id} : 28 %` })));
    expect(chart('C1').title.text).toBe('C1 : 28 %');
  });

  it('que l’équipe a écrit reste', async () => {
    sheet().charts.update(chart('C1').id, { title: { ...chart('C1').title, text: 'Mon titre' } });
    await regenerer(graphiques(planAvant(), (id) => ({ titre: `${id} : 28 %` })));
    expect(chart('C1').title.text).toBe('Mon titre');
  });

  it('que l’équipe a ôté ne revient pas', async () => {
    sheet().charts.update(chart('C1').id, { title: { ...chart('C1').title, visible: false } });
    await regenerer(graphiques(planAvant(), (id) => ({ titre: `${id} : 28 %` })));
    expect(chart('C1').title.visible).toBe(false);
  });
});

it('un graphique dont les parts deviennent petites passe des secteurs aux barres', async () => {
  await regenerer(graphiques(planAvant(), () => ({ type: 'secteurs' })));
  expect(chart('C1').chartType).toBe('Pie');
  await regenerer(graphiques(planAvant(), () => ({ type: 'barres' })));
  expect(chart('C1').chartType).toBe('BarClustered');
  expect(chart('C1').categoryAxis.reversePlotOrder).toBe(true);
  expect(chart('C1').dataLabels?.showCategoryName).toBe(false);
});
