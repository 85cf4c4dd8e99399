import { builtAddIn } from '../../scripts/start/built-add-in';
import { FONCTIONS } from '../../src/functions';
import { demoWorkbook } from '../demo';
import { withTryItPage, type TryItPage } from './try-it-page';

jest.setTimeout(300_000);

const E = "TableSuivi[Date d''entrée]";
const S = 'TableSuivi[Date de sortie]';
const M = 'TableSuivi[Motif de sortie]';
const ETABLISSEMENTS = 'TableSuivi[Établissement]';
const CA = "'CA 2015'!";

/** Formulas that give one value, as a clerk types them; what the report of 2015 prints, and to how many decimals. */
const VALEURS: readonly (readonly [formule: string, attendu: number | string, decimales?: number])[] = [
  [`=CAE.PRESENTS(${E};${S};"31/12/2014")`, 95],
  [`=CAE.ENTREES(${E};2015)`, 60],
  [`=CAE.ACCOMPAGNES(${E};${S};2015)`, 155],
  [`=CAE.ACCOMPAGNES(${E};${S};2015;${ETABLISSEMENTS};"Besançon")`, 77],
  [`=CAE.SORTIES(${S};2015)`, 61],
  [`=CAE.PRESENTS(${E};${S};DATE(2015;12;31))`, 94],
  [`=CAE.SORTIES_POSITIVES(${S};${M};2015)`, 34],
  [`=CAE.TAUX_SORTIES_POSITIVES(${S};${M};2015)`, 0.557, 3],
  [`=CAE.PERENNISATIONS(${S};${M};2015)`, 21],
  [`=CAE.TAUX_PERENNISATION(${S};${M};2015)`, 0.344, 3],
  [`=CAE.EMPLOIS(${S};${M};2015)`, 13],
  [`=CAE.DUREE_MOYENNE(${E};${S};2015)`, 19, 0],
  ['=CAE.DUREE_MOIS(Suivi!Q5;Suivi!R5)', (41082 - 39923) / 30.4375, 9],
  [`=CAE.PERSONNES(TableSuivi[[Nom]:[Prénom]];${E};${S};2015)`, 155],
  [`=CAE.TAUX_INTEGRATION(${E};2015;TableParticipants[Date];TableParticipants[Présence])`, 0.13, 2],
  [`=CAE.MOYENNE_PAR_PERSONNE(${CA}F5:Q185;${CA}A5:B185;${CA}D5:D185;"SVP";${CA}E5:E185;"Associé")`, 1037, 0],
  ['=CAE.INDICATEUR("heu.heures";2015)', 53880],
  ['=CAE.ETP(53880)', 30, 0],
  ['=CAE.HEURES_PAR_MOIS(53880;118)', 38, 0],
  ['=CAE.AUTOFINANCEMENT(SOMME.SI.ENS(Contributions!D5:D68;Contributions!A5:A68;">="&DATE(2015;1;1));435200)', 0.61, 2],
  ['=CAE.EVOLUTION(155;139)', 0.115, 3],
  ['=CAE.PART(12;155)', 0.077, 3],
  ['=CAE.POINTS(0,557;0,5)', 5.7, 6],
  ['=CAE.NIVEAU("Bac+2")', 'III'],
  ['=CAE.DEPARTEMENT("25440";"Quingey")', 'Doubs'],
  ['=CAE.DATE_FR("15 mars 2015")', 42078],
  ['=CAE.CLASSE_SORTIE("Reprise d\'emploi")', 'Emploi'],
];

/** Formulas that spill, one below the other, with the size of their tables, and what the report prints at some places. */
const TABLEAUX: readonly { formule: string; lignes: number; colonnes: number; cellules: readonly (readonly [ligne: number, colonne: number, attendu: unknown])[] }[] = [
  {
    formule: `=CAE.FLUX(${E};${S};2015;${ETABLISSEMENTS})`, lignes: 6, colonnes: 4,
    cellules: [[0, 0, ''], [0, 1, 'Montbéliard'], [0, 2, 'Besançon'], [0, 3, 'Total'], [3, 1, 78], [3, 2, 77], [1, 3, 95], [2, 3, 60], [3, 3, 155], [4, 3, 61], [5, 3, 94]],
  },
  { formule: `=CAE.REPARTITION(${ETABLISSEMENTS};;${E};">=01/01/2015";${E};"<=31/12/2015")`, lignes: 2, colonnes: 3, cellules: [] },
  { formule: '=CAE.POURCENTAGES(E8:E9)', lignes: 2, colonnes: 1, cellules: [] },
  {
    formule: `=CAE.CA_PAR_ANNEE_DE_PARCOURS(${CA}A5:B185;${CA}F5:Q185;TableSuivi[[Nom]:[Prénom]];${E};${S};2015;${CA}E5:E185;"")`, lignes: 5, colonnes: 3,
    cellules: [[0, 0, 'Année de parcours'], [1, 0, 1], [1, 1, expect.closeTo(9520, 0)], [2, 1, expect.closeTo(20060, 0)]],
  },
  { formule: '=CAE.NIVEAU(TableSuivi[Niveau de qualification])', lignes: 269, colonnes: 1, cellules: [[0, 0, 'V'], [268, 0, 'III']] },
  {
    formule: `=CAE.CROISER(TableSuivi[Structure];${ETABLISSEMENTS};${E};">=01/01/2015";${E};"<=31/12/2015")`, lignes: 6, colonnes: 4,
    cellules: [[0, 0, ''], [5, 0, 'Total'], [5, 3, 60]],
  },
];

async function withDemo(work: (page: TryItPage) => Promise<void>): Promise<void> {
  const addIn = await builtAddIn('addin', { base: 'https://localhost:3000/addin', officejs: '/office-js/office.js' });
  await withTryItPage({ workbook: demoWorkbook(), addIn, expected: [/favicon\.ico/] }, async (page) => {
    await page.pane.getByText('155 entrepreneurs accompagnés en 2015').waitFor();
    await page.model.run((session) => { session.workbook.sheets.add('Essais').activate(); }, null);
    await work(page);
  });
}

/** Types a formula into a cell of the sheet on view, and waits until it stands there and is calculated: on a busy machine that takes its time. */
async function saisir({ model, select, type }: TryItPage, cellule: string, formule: string): Promise<void> {
  await select(cellule);
  await type(formule);
  await model.settled();
}

/** Waits for a number in a cell of the sheet « Essais »: the workbook can't be read while one types, so a figure of the bilan comes when one has stopped. */
async function attendre({ page }: TryItPage, cellule: string, nombre: number): Promise<void> {
  await page.waitForFunction(([address, expected]) => {
    const sheet = globalThis.tryIt?.workbook.sheets.get('Essais');
    return sheet?.values(sheet.rect(address))[0]?.[0] === expected;
  }, [cellule, nombre] as const);
}

/** The letter of a column, from 0. */
const lettre = (colonne: number): string => String.fromCharCode(65 + colonne);

describe('the functions, typed in cells of the demonstration', () => {
  it('are all tried here', () => {
    const typed = [...VALEURS.map(([formule]) => formule), ...TABLEAUX.map(({ formule }) => formule)].join(' ');
    expect(FONCTIONS.map(({ id }) => id).filter((id) => !typed.includes(`CAE.${id}(`))).toEqual([]);
  });

  it('give the figures of the report', () =>
    withDemo(async (page) => {
      const { model } = page;
      for (const [rang, [formule]] of VALEURS.entries()) await saisir(page, `A${rang + 1}`, formule);
      await attendre(page, `A${VALEURS.findIndex(([formule]) => formule.includes('INDICATEUR')) + 1}`, 53_880);
      const values = (await model.values('Essais', `A1:A${VALEURS.length}`)).flat();
      expect(values).toEqual(VALEURS.map(([, attendu, decimales = 0]) => (typeof attendu === 'number' ? expect.closeTo(attendu, decimales) : attendu)));
    }));

  it('spill their tables', () =>
    withDemo(async (page) => {
      const { model } = page;
      let top = 1;
      for (const { formule, lignes, colonnes, cellules } of TABLEAUX) {
        await saisir(page, `D${top}`, formule);
        // One row and one column more: nothing spills beyond.
        const block = await model.values('Essais', `D${top}:${lettre(3 + colonnes)}${top + lignes}`);
        expect({ formule, beyond: [...(block.at(-1) ?? []), ...block.map((row) => row.at(-1))].filter((cell) => cell !== '') }).toEqual({ formule, beyond: [] });
        expect({ formule, last: block.at(-2)?.at(-2) }).not.toEqual({ formule, last: '' });
        for (const [ligne, colonne, attendu] of cellules) expect(block[ligne]?.[colonne]).toEqual(attendu);
        top += lignes + 1;
      }
      const [entrees, parts] = [await model.values('Essais', 'D8:F9'), await model.values('Essais', 'D11:D12')];
      expect(entrees.map(([, nombre]) => Number(nombre)).reduce((sum, nombre) => sum + nombre)).toBe(60);
      expect(parts).toEqual(entrees.map(([, , part]) => [part]));
    }));

  it('explain an error, and follow what is corrected in the register', () =>
    withDemo(async (at) => {
      const { model, select, type, page } = at;
      await saisir(at, 'A1', `=CAE.ACCOMPAGNES(${E};${S};2015)`);
      await saisir(at, 'A2', `=CAE.ENTREES(${E};2015)`);
      await saisir(at, 'A3', '=CAE.INDICATEUR("acc.total";2015)');
      await saisir(at, 'A4', `=CAE.SORTIES(${S};1789)`);
      await attendre(at, 'A3', 155);
      expect((await model.values('Essais', 'A1:A4')).flat()).toEqual([155, 60, 155, '#VALUE!']);

      await select('A4');
      await page.getByText('« annee » doit être une année, de 1900 à 2100').waitFor();
      await select('A1');
      await page.getByText('« annee » doit être une année, de 1900 à 2100').waitFor({ state: 'hidden' });

      const montrer = (sheet: string): Promise<void> => model.run((session, name) => { session.workbook.sheets.get(name).activate(); }, sheet);
      // The last entry of the register is of 2016: it was 2015.
      await montrer('Suivi');
      await select('Q273');
      await type('15/12/2015');
      await model.settled();
      expect((await model.values('Essais', 'A1:A2')).flat()).toEqual([156, 61]);
      await attendre(at, 'A3', 156);

      // A slip of the finger is told where it stands.
      await select('Q273');
      await type('mars 2015');
      await model.settled();
      await montrer('Essais');
      await select('A1');
      await page.getByText('269e cellule de « entrees » : date illisible « mars 2015 ».').waitFor();
      expect(await model.texts('Essais', 'A1')).toEqual([['#VALEUR!']]);
    }));
});
