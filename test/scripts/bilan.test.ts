import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { Workbook } from '../../host/model';
import { writeXlsx } from '../../host/xlsx';
import { executer } from '../../scripts/bilan/executer';
import { demoRows, demoWorkbook } from '../demo';
import { AUJOURD_HUI, classeur, LIGNES } from '../excel/classeurs';
import { figureName, goldenFigures } from '../golden/figures';
import { matches, valueOf } from '../golden/verdicts';
import { cle, type Dims } from '../../src/report/figure';

// Each test reads, computes and writes whole workbooks.
jest.setTimeout(60_000);

let dossier: string;
let dits: { sortie: string[]; erreur: string[] };

beforeEach(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'bilan-'));
  dits = { sortie: [], erreur: [] };
});
afterEach(() => rm(dossier, { recursive: true }));

const chemin = (name: string) => join(dossier, name);
const bilan = (...args: string[]) =>
  executer(args, { sortie: (line) => dits.sortie.push(line), erreur: (line) => dits.erreur.push(line) }, AUJOURD_HUI);

async function deposer(name: string, workbook: Workbook): Promise<string> {
  await writeFile(chemin(name), await writeXlsx(workbook));
  return chemin(name);
}

interface Resultat {
  annee: number;
  figures: { code: string; dims: Dims; valeur: number | string | null; unite: string }[];
  sources: { genre: string; feuille: string; lues: number; comptees: number; ecartees: number; passees: number }[];
  ecartees: { feuille: string; ligne: number; raison: string }[];
  avertissements: { feuille: string; ligne: number; raison: string }[];
  questions: unknown[];
}
const resultat = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as Resultat;

it('npm run bilan déduit le département des adresses, sans page ni réseau', async () => {
  const workbook = classeur(LIGNES.map((ligne) => ligne.map((cell) => (cell === 'Doubs' ? '25000 BESANCON' : cell === 'Jura' ? 'Chancia' : cell))));
  workbook.sheets.get('Suivi').setValues(0, 5, [['Commune']]);
  const path = await deposer('registre.xlsx', workbook);
  expect(await bilan(path, '--annee', '2015', '--sortie', chemin('b.xlsx'), '--json', chemin('f.json'))).toBe(0);
  const { figures, avertissements } = await resultat(chemin('f.json'));
  const origine = figures.filter(({ code, dims }) => code === 'typ.origine' && Object.keys(dims).join() === 'departement');
  expect(origine.map(({ dims, valeur }) => [dims.departement, valeur])).toEqual([['Doubs', 3], ['Jura', 3]]);
  expect(avertissements.filter(({ raison }) => /commune|résidence/.test(raison))).toEqual([]);
});

describe('npm run bilan sur la démonstration', () => {
  it('donne les 356 chiffres imprimés, chacun selon la règle de son verdict', async () => {
    expect(await bilan('--sortie', chemin('b.xlsx'), '--json', chemin('f.json'))).toBe(0);
    const { figures, annee } = await resultat(chemin('f.json'));
    const index = new Map(figures.map((figure) => [cle(figure.code, figure.dims), figure.valeur]));
    expect(annee).toBe(2015);
    expect(index.size).toBe(figures.length);
    const imprimes = goldenFigures();
    expect(imprimes).toHaveLength(356);
    const wrong = imprimes.filter(
      (figure) => !matches(figure, valueOf(figure, (code, dims) => index.get(cle(code, dims as Dims)) ?? null)).ok,
    );
    expect(wrong.map(figureName)).toEqual([]);
  });

  it('dit en une ligne ce qui a été fait', async () => {
    await bilan('--sortie', chemin('b.xlsx'));
    expect(dits.sortie).toEqual([expect.stringMatching(/^Bilan 2015 : 9 feuilles, \d+ chiffres, enregistrés dans « .*b\.xlsx »\.$/)]);
  });

  it('enregistre un classeur qu’une seconde bibliothèque lit : registre intact, chiffres en valeurs', async () => {
    await bilan('--sortie', chemin('b.xlsx'));
    const book = read(await readFile(chemin('b.xlsx')));
    expect(book.SheetNames).toEqual([
      ...demoRows().map(({ name }) => name),
      'Bilan 2015', '1 Sensibilisation', '2 Accompagnés', '3 Typologie', '4 Parcours et sorties', '5 Économique', '6 Actions et prévisionnel', 'Contrôles',
      'Indicateurs 2015',
    ]);
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets['2 Accompagnés'] ?? {}, { header: 1 });
    expect(rows).toContainEqual(['Total entrepreneurs accompagnés', 77, 78, 155]);
    const before = utils.sheet_to_json(read(await writeXlsx(demoWorkbook())).Sheets['Suivi'] ?? {}, { header: 1 });
    expect(utils.sheet_to_json(book.Sheets['Suivi'] ?? {}, { header: 1 })).toEqual(before);
  });

  it('rend compte de chaque ligne', async () => {
    await bilan('--sortie', chemin('b.xlsx'), '--json', chemin('f.json'));
    const { sources } = await resultat(chemin('f.json'));
    expect(Object.fromEntries(sources.map(({ genre, feuille }) => [feuille, genre]))).toEqual({
      Suivi: 'registre',
      'Informations collectives': 'informations collectives',
      Participants: 'participants',
      Ateliers: 'ateliers',
      'Groupes projets': 'groupes projets',
      'CA 2014': "chiffre d'affaires",
      'CA 2015': "chiffre d'affaires",
      Heures: 'heures',
      Contributions: 'contributions',
      Permanences: 'permanences',
      Formations: 'formations',
      'Paramètres CAE': 'paramètres',
    });
    for (const { lues, comptees, ecartees, passees } of sources) expect(lues).toBe(comptees + ecartees + passees);
  });
});

describe('npm run bilan sur le classeur d’une équipe', () => {
  it('un bilan enregistré est retrouvé et mis à jour, pas doublé', async () => {
    const path = await deposer('suivi.xlsx', classeur());
    await bilan(path, '--annee', '2015', '--sortie', chemin('un.xlsx'));
    await bilan(chemin('un.xlsx'), '--annee', '2015', '--sortie', chemin('deux.xlsx'));
    const [one, two] = await Promise.all(['un.xlsx', 'deux.xlsx'].map(async (name) => read(await readFile(chemin(name)))));
    expect(two?.SheetNames).toEqual(one?.SheetNames);
    for (const name of one?.SheetNames ?? []) {
      expect(utils.sheet_to_json(two?.Sheets[name] ?? {}, { header: 1 })).toEqual(utils.sheet_to_json(one?.Sheets[name] ?? {}, { header: 1 }));
    }
  });

  it('une ligne illisible est écartée, avec son numéro de ligne Excel et la raison', async () => {
    const workbook = classeur();
    workbook.sheets.get('Suivi').setValues(3, 10, [["'à préciser"]]);
    await bilan(await deposer('suivi.xlsx', workbook), '--annee', '2015', '--sortie', chemin('b.xlsx'), '--json', chemin('f.json'));
    const { ecartees } = await resultat(chemin('f.json'));
    expect(ecartees).toEqual([{ feuille: 'Suivi', ligne: 4, raison: "date d'entrée illisible : « à préciser »" }]);
    expect(dits.erreur.join('\n')).toContain('Suivi, ligne 4');
  });

  it('sans --annee : la dernière année qui a un mouvement dans son dernier trimestre', async () => {
    await bilan(await deposer('suivi.xlsx', classeur(LIGNES)), '--sortie', chemin('b.xlsx'), '--json', chemin('f.json'));
    expect((await resultat(chemin('f.json'))).annee).toBe(2015);
  });
});

describe('npm run bilan refuse en une phrase, et n’écrit rien', () => {
  async function refus(status: 1 | 2, sentence: RegExp, ...args: string[]): Promise<void> {
    const before = await readdir(dossier);
    expect(await bilan(...args)).toBe(status);
    expect(dits.sortie).toEqual([]);
    expect(dits.erreur).toEqual([expect.stringMatching(sentence)]);
    expect(await readdir(dossier)).toEqual(before);
  }

  it('un classeur sans registre', async () => {
    const workbook = new Workbook({ sheets: ['Stock'] });
    workbook.sheets.get('Stock').setValues(0, 0, [['Produit', 'Prix'], ['colle', 3]]);
    await refus(1, /Aucun registre/, await deposer('stock.xlsx', workbook), '--sortie', chemin('b.xlsx'), '--json', chemin('f.json'));
  });

  it('une année sans données', () => refus(1, /personne en 1990/, '--annee', '1990', '--sortie', chemin('b.xlsx')));

  it('un classeur dont la structure est protégée', async () => {
    const workbook = classeur();
    workbook.protectStructure();
    await refus(1, /protégée.*comme avant/, await deposer('protege.xlsx', workbook), '--sortie', chemin('b.xlsx'));
  });

  it('deux colonnes de date d’entrée que rien ne départage : une question, pas une supposition', async () => {
    const workbook = classeur();
    workbook.sheets.get('Suivi').setValues(0, 13, [["Date d'entrée"], ...LIGNES.map((row, index) => [index === 0 ? AUJOURD_HUI : (row[10] ?? '')])]);
    await refus(1, /Quelle colonne est la date d'entrée/, await deposer('deux.xlsx', workbook), '--sortie', chemin('b.xlsx'));
    const reperes = [{ titre: "Date d'entrée", colonne: 10 }, { titre: "Date d'entrée", colonne: 13 }];
    workbook.setSetting('bilan-cae.reponses', JSON.stringify([{ genre: 'registre', feuille: 'Suivi', cle: 'entree', question: '', reponse: '', reperes, retenu: 0 }]));
    expect(await bilan(await deposer('repondu.xlsx', workbook), '--sortie', chemin('b.xlsx'))).toBe(0);
  });

  it('un fichier qui n’est pas un classeur', async () => {
    await writeFile(chemin('faux.xlsx'), 'ceci n’est pas un classeur');
    await refus(2, /n'est pas un classeur Excel lisible/, chemin('faux.xlsx'), '--sortie', chemin('b.xlsx'));
  });

  it('un fichier qui n’existe pas', () => refus(2, /n'existe pas/, chemin('absent.xlsx')));
  it('une année qui n’en est pas une', () => refus(2, /« deux mille quinze » n'est pas une année/, '--annee', 'deux mille quinze'));
  it('une option inconnue', () => refus(2, /Option inconnue : « --truc »/, '--truc'));
  it('une option sans valeur', () => refus(2, /« --json.* » demande une valeur/, '--json'));
  it('une sortie qui est un dossier', () => refus(2, /Impossible d'écrire .* \(c'est un dossier\)/, '--sortie', dossier));
  it('deux classeurs', () => refus(2, /Un seul classeur/, 'a.xlsx', 'b.xlsx'));
});

describe('un fichier qui existe', () => {
  it('n’est remplacé que par un fichier entier', async () => {
    await writeFile(chemin('b.xlsx'), 'ancien');
    expect(await bilan('--annee', '1990', '--sortie', chemin('b.xlsx'))).toBe(1);
    expect(await readFile(chemin('b.xlsx'), 'utf8')).toBe('ancien');
    expect(await bilan('--sortie', chemin('b.xlsx'))).toBe(0);
    expect((await readFile(chemin('b.xlsx'))).subarray(0, 2).toString()).toBe('PK');
    expect(await readdir(dossier)).toEqual(['b.xlsx']);
  });
});
