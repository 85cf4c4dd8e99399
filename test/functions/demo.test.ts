import { demoRows, demoWorkbook } from '../demo';
import { montre } from './support';

/** A column of the demo's register as a formula would name it, `TableSuivi[Date d'entrée]`. */
function deTableSuivi(heading: string): unknown[][] {
  const register = demoRows().find(({ table }) => table?.name === 'TableSuivi');
  const top = register?.table?.top ?? 0;
  const column = register?.rows[top]?.indexOf(heading) ?? -1;
  if (register === undefined || column < 0) throw new Error(`no column ${heading}`);
  return register.rows.slice(top + 1).map((row) => [row[column] ?? 0]);
}

const entrees = deTableSuivi("Date d'entrée");
const sorties = deTableSuivi('Date de sortie');
const motifs = deTableSuivi('Motif de sortie');

describe('over the columns of the demo register, the functions give the figures of the report', () => {
  it.each<[string, string, readonly unknown[], number, number]>([
    ['60 entrées', 'ENTREES', [entrees, 2015], 60, 0],
    ['155 accompagnés', 'ACCOMPAGNES', [entrees, sorties, 2015], 155, 0],
    ['139 l’année d’avant', 'ACCOMPAGNES', [entrees, sorties, 2014], 139, 0],
    ['95 présents au 1er janvier', 'PRESENTS', [entrees, sorties, '31/12/2014'], 95, 0],
    ['94 présents au 31 décembre', 'PRESENTS', [entrees, sorties, '31/12/2015'], 94, 0],
    ['61 sorties', 'SORTIES', [sorties, 2015], 61, 0],
    ['44 l’année d’avant', 'SORTIES', [sorties, 2014], 44, 0],
    ['34 sorties positives', 'SORTIES_POSITIVES', [sorties, motifs, 2015], 34, 0],
    ['55,7 % de sorties positives', 'TAUX_SORTIES_POSITIVES', [sorties, motifs, 2015], 0.557, 3],
    ['19,03 mois', 'DUREE_MOYENNE', [entrees, sorties, 2015], 19.03, 2],
  ])('%s', (_, id, args, expected, decimals) => {
    expect(montre(id, args)).toBeCloseTo(expected, decimals);
  });

  it('also over whole columns of the sheet, blank rows and headings above', () => {
    const { sheet } = demoWorkbook().table('TableSuivi') ?? {};
    const whole = (letter: number): unknown[][] =>
      sheet?.values({ top: 0, left: letter, bottom: 999, right: letter }).map(([cell]) => [cell === '' ? 0 : cell]) ?? [];
    const [entree, sortie, motif] = [16, 17, 18].map(whole);
    expect([entree, sortie, motif].map((column) => column?.[3]?.[0])).toEqual(["Date d'entrée", 'Date de sortie', 'Motif de sortie']);
    expect(montre('ACCOMPAGNES', [entree, sortie, 2015])).toBe(155);
    expect(montre('SORTIES_POSITIVES', [sortie, motif, 2015])).toBe(34);
  });
});

/** A column of a list of the demo without a table, below its headings; blank rows and the total at its end left out. */
function deFeuille(name: string, ...headings: readonly string[]): unknown[][] {
  const sheet = demoRows().find((one) => one.name === name);
  const top = sheet?.rows.findIndex((row) => row.includes(headings[0] ?? '')) ?? -1;
  const titles = sheet?.rows[top] ?? [];
  const columns = headings.map((heading) => titles.indexOf(heading));
  if (sheet === undefined || top < 0 || columns.some((column) => column < 0)) throw new Error(`no ${headings.join(', ')} in ${name}`);
  const nom = titles.indexOf('Nom');
  return sheet.rows.slice(top + 1).filter((row) => row[nom] !== null && row[nom] !== undefined && row[nom] !== 'Total').map((row) => columns.map((column) => row[column] ?? 0));
}

const etablissements = deTableSuivi('Établissement');
const prenoms = deTableSuivi('Prénom');
const noms = deTableSuivi('Nom').map(([nom], ligne) => [nom, prenoms[ligne]?.[0]]);
const lieux = deFeuille('Heures', 'Établissement');

describe('and the figures that the tables of the report show', () => {
  it.each<[string, string, readonly unknown[], number, number]>([
    ['21 pérennisations', 'PERENNISATIONS', [sorties, motifs, 2015], 21, 0],
    ['34,4 % de pérennisation', 'TAUX_PERENNISATION', [sorties, motifs, 2015], 0.344, 3],
    ['13 emplois', 'EMPLOIS', [sorties, motifs, 2015], 13, 0],
    ['77 accompagnés à Besançon', 'ACCOMPAGNES', [entrees, sorties, 2015, [etablissements, 'Besançon']], 77, 0],
    ['155 personnes', 'PERSONNES', [noms, entrees, sorties, 2015, null, []], 155, 0],
    ['+11,5 % d’accompagnés', 'EVOLUTION', [155, 139], 0.115, 3],
    ['7,7 % sous Formacoop', 'PART', [12, 155], 0.077, 3],
  ])('%s', (_, id, args, expected, decimals) => {
    expect(montre(id, args)).toBeCloseTo(expected, decimals);
  });

  it('29,6 ETP and 37,7 hours a month: the hours of the accompanied, row by row', () => {
    const rows = deFeuille('Heures', 'Mois', 'Nom', 'Prénom', 'Heures', 'Structure');
    const association = new Map(noms.map(([nom, prenom], ligne) => [`${String(nom)} ${String(prenom)}`, /associé/i.test(String(motifs[ligne]?.[0])) ? Number(sorties[ligne]?.[0]) : Infinity]));
    // Who became an associate in a month is accompanied to its end.
    const statut = rows.map(([mois, nom, prenom]) => {
      const exit = association.get(`${String(nom)} ${String(prenom)}`) ?? Infinity;
      return [exit > 0 && Number(mois) > exit ? 'associé' : 'accompagné'];
    });
    const heures = rows.map((row) => [row[3]]);
    const [salaries, structures] = [rows.map(([, nom, prenom]) => [nom, prenom]), rows.map((row) => [row[4]])];
    const personnes = (...criteres: readonly unknown[]): number => Number(montre('PERSONNES', [salaries, null, null, null, null, [statut, 'accompagné', ...criteres]]));
    // The report counts a person once in each structure that pays.
    const parStructure = [...new Set(structures.flat())].reduce<number>((sum, structure) => sum + personnes(structures, structure), 0);
    expect(statut).toContainEqual(['associé']);
    expect(montre('ETP', [heures, null, [statut, 'accompagné']])).toBeCloseTo(53880 / 1820, 6);
    expect([personnes(), parStructure]).toEqual([100, 119]);
    expect(montre('HEURES_PAR_MOIS', [heures, parStructure, null, [statut, 'accompagné']])).toBeCloseTo(53880 / 12 / 119, 6);
  });

  it('the movement, as a whole and by établissement', () => {
    expect(montre('FLUX', [entrees, sorties, 2015, null])).toEqual([
      ['Entrepreneurs présents au 01/01/2015', 95], ['Entrées', 60], ['Total entrepreneurs accompagnés', 155], ['Sorties 2015', 61], ['Total entrepreneurs au 31/12/2015', 94],
    ]);
    expect(montre('FLUX', [entrees, sorties, 2015, etablissements])).toMatchObject({ 0: ['', 'Montbéliard', 'Besançon', 'Total'], 3: [expect.any(String), 78, 77, 155] });
  });

  it('rows of hours by établissement: the shares of a column add up to 100', () => {
    const table = montre('REPARTITION', [lieux, null]);
    const shares = typeof table === 'object' ? table.map((row) => Number(row[2])) : [];
    expect(Math.round(shares.reduce((sum, share) => sum + share, 0) * 100)).toBe(100);
  });
});
