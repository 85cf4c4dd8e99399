import { Workbook } from '../../host/model';
import { connect, type Connection } from '../../host/node/excel';
import { retirerBilan } from '../../src/commands/bilan';
import { generer } from '../../src/excel/generer';
import { lireClasseurOuvert } from '../../src/excel/lireClasseur';
import type { BilanPlan, FeuillePlan } from '../../src/sheets/plan';
import { planAvant, planSansSource } from './plans';

let connection: Connection;
let workbook: Workbook;

beforeEach(() => {
  workbook = new Workbook({ sheets: ['Suivi', 'Calculs'] });
  connection = connect(workbook);
});
afterEach(() => {
  connection.disconnect();
});

const FEUILLE = '2 Accompagnés';
const sheet = () => workbook.sheets.get(FEUILLE);
const regenerer = async (plan: BilanPlan) => generer(plan, await lireClasseurOuvert());
const noms = () => workbook.sheets.list().map(({ name }) => name);
/** Everything written on the sheet, row by row. */
const textes = () => Array.from({ length: 60 }, (_, row) => Array.from({ length: 14 }, (__, col) => sheet().value(row, col)).filter((value) => value !== '')).filter((row) => row.length > 0);

describe('un chapitre qui n’a plus de source', () => {
  beforeEach(async () => {
    await regenerer(planAvant());
    sheet().setValues(6, 9, [['vu avec Camille']]);
    workbook.sheets.get('Calculs').setValues(0, 0, [["='2 Accompagnés'!D8"]]);
    await regenerer(planSansSource());
  });

  it('sa feuille reste, sans tableau ni graphique, avec une phrase et ce que l’équipe y a noté', () => {
    expect(textes()).toEqual([['2 Accompagnés'], [expect.stringContaining('Le classeur n’a plus de source pour ce chapitre')], ['vu avec Camille']]);
    expect(sheet().charts.list()).toEqual([]);
    expect(noms()).toEqual(['Suivi', 'Calculs', 'Bilan 2015', FEUILLE]);
  });

  it('une formule qui la visait ne devient pas une erreur', () => {
    expect(workbook.sheets.get('Calculs').formula(0, 0)).toBe("='2 Accompagnés'!D8");
  });

  it('seule la marque de la feuille demeure', () => {
    expect(workbook.names.list().map(({ name }) => name).filter((name) => name.includes('accompagnes'))).toEqual(['_CAE_2015_accompagnes']);
  });

  it('encore une fois, rien ne change plus', async () => {
    const before = textes();
    const pose = await regenerer(planSansSource());
    expect(textes()).toEqual(before);
    expect(pose.feuilles.map(({ nom }) => nom)).toEqual(['Bilan 2015']);
  });

  it('la source revenue, les tableaux et les graphiques aussi, et la note reste', async () => {
    await regenerer(planAvant());
    expect(sheet().charts.list()).toHaveLength(3);
    expect(textes().flat()).toEqual(expect.arrayContaining(['vu avec Camille', 'Tableau T1', 'Tableau T2', 'Ce que montre le graphique C1.']));
    expect(textes().flat().join()).not.toContain('n’a plus de source');
  });

  it('retirer le bilan retire aussi cette feuille', async () => {
    await retirerBilan(2015);
    expect(noms()).toEqual(['Suivi', 'Calculs']);
    expect(workbook.names.list()).toEqual([]);
  });
});

describe('une feuille qui s’ajoute à un bilan', () => {
  const chapitre = (plan: BilanPlan, cle: 'sensibilisation' | 'economique' | 'controles', nom: string): FeuillePlan => {
    const [model] = plan.feuilles;
    if (model === undefined) throw new Error('the plan has a sheet');
    return { ...model, cle, nom, titre: nom };
  };

  it('prend sa place dans l’ordre du rapport', async () => {
    const plan = planAvant();
    const [bilan, accompagnes] = plan.feuilles;
    if (!bilan || !accompagnes) throw new Error('the plan has two sheets');
    const controles = chapitre(plan, 'controles', 'Contrôles');
    await regenerer({ ...plan, feuilles: [bilan, accompagnes, controles] });
    await regenerer({ ...plan, feuilles: [bilan, chapitre(plan, 'sensibilisation', '1 Sensibilisation'), accompagnes, chapitre(plan, 'economique', '5 Économique'), controles] });
    expect(noms()).toEqual(['Suivi', 'Calculs', 'Bilan 2015', '1 Sensibilisation', FEUILLE, '5 Économique', 'Contrôles']);
  });

  it('les feuilles que l’équipe a déplacées restent où elles sont', async () => {
    await regenerer(planAvant());
    workbook.sheets.move(sheet(), 0);
    await regenerer({ ...planAvant(), feuilles: [...planAvant().feuilles, chapitre(planAvant(), 'economique', '5 Économique')] });
    expect(noms()).toEqual([FEUILLE, '5 Économique', 'Suivi', 'Calculs', 'Bilan 2015']);
  });
});
