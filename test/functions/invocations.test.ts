import { insecables } from '../../src/locales/typographie';
import { connect, type Connection } from '../../host/node/excel';
import type { FunctionArg, FunctionResult } from '../../host/officejs/customFunctions';
import { enregistrer, FONCTIONS, metadonnees, type Moyens } from '../../src/functions';
import { MOYENS } from './support';

let at: Connection;
let langue: string | undefined;
/** Who follows the workbook, and what its one figure is. */
const suiveurs = new Set<() => void>();
let total: number | null = 155;

const moyens: Moyens = {
  ...MOYENS,
  chiffres: async (annee) => {
    const chiffres = await MOYENS.chiffres(annee);
    const valeur = total;
    return 'absence' in chiffres ? chiffres : { ...chiffres, figures: chiffres.figures.map((figure) => ({ ...figure, valeur })) };
  },
  suivre: (change) => {
    suiveurs.add(change);
    return () => { suiveurs.delete(change); };
  },
};

/** Office.js itself has `associate`; the library alone, in bare Node, looks into this global. */
const associated = new Map<string, unknown>();

beforeAll(() => {
  at = connect();
  Object.assign(CustomFunctions, { associate: (id: string, code: unknown) => associated.set(id, code) });
  enregistrer(() => langue, moyens);
  Object.assign(globalThis, { CustomFunctionMappings: Object.fromEntries(associated) });
  at.host.customFunctions.declare(metadonnees('fr'));
});
beforeEach(() => { langue = 'fr-FR'; });
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'CustomFunctionMappings');
  Reflect.deleteProperty(CustomFunctions, 'associate');
  at.disconnect();
});

const appel = (id: string, ...args: readonly FunctionArg[]): Promise<FunctionResult> => at.host.customFunctions.call(id, args);

const ENTREES = [[41651], [42005], ['31/12/2015'], [null]];
const SORTIES = [['31/12/2015'], [null], [''], [null]];

describe('called by Excel through the library', () => {
  it('every function is associated', () => {
    expect([...associated.keys()]).toEqual(FONCTIONS.map(({ id }) => id));
  });

  it.each<[string, readonly FunctionArg[], number]>([
    ['ETP', [53880], 53880 / 1820],
    ['ETP', [3214, 1607], 2],
    ['ETP', [[[910, 910], [null, '1 820,0']]], 2],
    ['PRESENTS', [ENTREES, SORTIES, 42369], 2],
    ['ENTREES', [ENTREES, 2015], 2],
    ['ENTREES', [42005, '2015'], 1],
    ['ACCOMPAGNES', [ENTREES, SORTIES, 2015], 3],
    ['SORTIES', [SORTIES, 2015], 1],
    ['SORTIES_POSITIVES', [SORTIES, [['CDI'], [null], [{ error: '#N/A' }], [null]], 2015], 1],
    ['TAUX_SORTIES_POSITIVES', [SORTIES, [[{ error: '#REF!' }], ['CDI'], [null], [null]], 2015], 0],
    ['DUREE_MOYENNE', [ENTREES, SORTIES, 2015], (42369 - 41651) / 30.4375],
  ])('%s of %j', async (id, args, value) => {
    expect(await appel(id, ...args)).toEqual({ value });
  });

  it.each<[string, string, readonly FunctionArg[], string, string]>([
    ['nothing to share', 'TAUX_SORTIES_POSITIVES', [[[null]], [[null]], 2015], '#N/A', "Aucune sortie en 2015 : il n'y a rien à calculer."],
    ['a broken date', 'SORTIES', [[[42005], ['mars 2015']], 2015], '#VALUE!', '2e cellule de « sorties » : date illisible « mars 2015 ». Écrivez-la jj/mm/aaaa.'],
    ['an error cell', 'ENTREES', [[[42005], [{ error: '#NAME?' }]], 2015], '#VALUE!', "2e cellule de « entrees » contient l'erreur #NOM? : corrigez-la d'abord."],
    ['an error as the year', 'ENTREES', [[[42005]], { error: '#DIV/0!' }], '#VALUE!', "« annee » contient l'erreur #DIV/0! : corrigez-la d'abord."],
    ['a blank cell as the year', 'ENTREES', [[[42005]], null], '#VALUE!', "« annee » n'est pas indiqué, ou sa cellule est vide."],
    ['heights that differ', 'ACCOMPAGNES', [[[42005], [42006]], [[null]], 2015], '#VALUE!', "« sorties » (1 ligne) et « entrees » (2 lignes) n'ont pas la même taille : prenez les mêmes lignes dans les deux."],
  ])('%s is explained', async (_, id, args, code, message) => {
    expect(await appel(id, ...args)).toEqual({ error: { code, message: insecables(message) } });
  });

  it('in English where Office is not in French; in French while the language is not known', async () => {
    langue = 'en-US';
    expect(await appel('ENTREES', 42005, 15)).toEqual({ error: { code: '#VALUE!', message: '“year” must be a year from 1900 to 2100: “15” is none.' } });
    langue = undefined;
    expect(await appel('ENTREES', 42005, 15)).toMatchObject({ error: { message: expect.stringContaining('annee') } });
  });

  it.each<[string, string, readonly FunctionArg[], FunctionResult]>([
    ['criteria', 'ENTREES', [ENTREES, 2015, [['F'], ['F'], ['H'], [null]], 'F'], { value: 1 }],
    ['two criteria', 'ENTREES', [ENTREES, 2015, [['F'], ['F'], ['H'], [null]], 'H', SORTIES, ''], { value: 1 }],
    ['a criterion that is missing', 'ENTREES', [ENTREES, 2015, ENTREES], { error: { code: '#VALUE!', message: insecables('« plages_et_criteres 1 » : donnez une plage, puis son critère.') } }],
    ['a table', 'REPARTITION', [[['Doubs'], ['Jura'], ['DOUBS'], ['Doubs'], [null]]], { value: [['Doubs', 3, 0.6], ['Jura', 1, 0.2], ['Non renseigné', 1, 0.2]] }],
    ['a choice of a list', 'REPARTITION', [[['a'], ['b'], ['c']], 'exact'], { value: [['a', 1, 1 / 3], ['b', 1, 1 / 3], ['c', 1, 1 / 3]] }],
    ['an argument left out before others', 'FLUX', [ENTREES, SORTIES, 2015, undefined, ENTREES, '>=01/01/2015'], { value: [['Entrepreneurs présents au 01/01/2015', 0], ['Entrées', 2], ['Total entrepreneurs accompagnés', 2], ['Sorties 2015', 0], ['Total entrepreneurs au 31/12/2015', 2]] }],
    ['a blank between numbers', 'CLASSE_SORTIE', [[['CDI'], [null], ['Associé']]], { value: [['Emploi'], [''], ['Associé']] }],
    ['a cell alone', 'NIVEAU', ['BTS'], { value: [['III']] }],
    ['an answer that comes later', 'DEPARTEMENT', ['01590', 'Dortan'], { value: [['Ain']] }],
    ['a refusal that comes later', 'DEPARTEMENT', ['01590'], { error: { code: '#N/A', message: insecables('« code_postal » : « 01590 » ne suffit pas. Départements possibles : Ain, Jura. Ajoutez la commune ou le code postal.') } }],
    ['nothing to share', 'REPARTITION', [[[null], [null]]], { error: { code: '#N/A', message: insecables("« valeurs » ne compte rien : il n'y a ni part ni moyenne à calculer.") } }],
    ['a change from nothing', 'EVOLUTION', [12, 0], { error: { code: '#N/A', message: insecables('« avant » est 0 : une évolution depuis 0 ne se calcule pas.') } }],
  ])('%s', async (_, id, args, result) => {
    expect(await appel(id, ...args)).toEqual(result);
  });

  it('in a table a cell without a value shows #N/A, the others theirs', async () => {
    const result = await appel('NIVEAU', [['BTS'], ['3']]);
    expect(result).toEqual({ value: [['III'], [expect.objectContaining({ type: 'Error', basicValue: '#N/A' })]] });
  });

  it('many calls of one recalculation', async () => {
    const results = await Promise.all(Array.from({ length: 100 }, (_, i) => appel('ETP', (i + 1) * 1820)));
    expect(results).toEqual(Array.from({ length: 100 }, (_, i) => ({ value: i + 1 })));
  });

  it('a runtime without explained errors shows #VALUE! alone', async () => {
    const { Error: ExcelError } = CustomFunctions;
    Reflect.deleteProperty(CustomFunctions, 'Error');
    try {
      expect(await appel('TAUX_SORTIES_POSITIVES', [[null]], [[null]], 2015)).toEqual({ error: { code: '#VALUE!', message: '' } });
      expect(await appel('ETP', 1820)).toEqual({ value: 1 });
    } finally {
      Object.assign(CustomFunctions, { Error: ExcelError });
    }
  });
});

describe('a function that follows the workbook', () => {
  const until = async (heard: readonly FunctionResult[], count: number): Promise<void> => {
    for (let turn = 0; turn < 60 && heard.length < count; turn += 1) await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect(heard).toHaveLength(count);
  };
  const changer = (): void => { for (const change of [...suiveurs]) change(); };

  it('answers again at each change, says why where there is nothing, and stops when the cell does', async () => {
    const heard: FunctionResult[] = [];
    const stream = at.host.customFunctions.stream('INDICATEUR', ['acc.total', 2015], (result) => { heard.push(result); });
    await until(heard, 1);
    total = 156;
    changer();
    await until(heard, 2);
    total = null;
    changer();
    await until(heard, 3);
    expect(heard).toEqual([
      { value: 155 }, { value: 156 },
      { error: { code: '#N/A', message: insecables('« acc.total » est vide en 2015 : rien à compter, ou une source ou un paramètre manque. Le volet dit pourquoi.') } },
    ]);
    expect(suiveurs.size).toBe(1);
    stream.cancel();
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    expect(suiveurs.size).toBe(0);
    total = 155;
  });
});
