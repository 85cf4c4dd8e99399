import { connect, type Connection } from '../../host/node/excel';
import type { FunctionArg, FunctionResult } from '../../host/officejs/customFunctions';
import { enregistrer, FONCTIONS, metadonnees } from '../../src/functions';

let at: Connection;
let langue: string | undefined;

/** Office.js itself has `associate`; the library alone, in bare Node, looks into this global. */
const associated = new Map<string, unknown>();

beforeAll(() => {
  at = connect();
  Object.assign(CustomFunctions, { associate: (id: string, code: unknown) => associated.set(id, code) });
  enregistrer(() => langue);
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
    ['a broken date', 'SORTIES', [[[42005], ['mars 2015']], 2015], '#VALUE!', 'Ligne 2 de « sorties » : date illisible « mars 2015 ». Écrivez-la jj/mm/aaaa.'],
    ['an error cell', 'ENTREES', [[[42005], [{ error: '#NAME?' }]], 2015], '#VALUE!', "Ligne 2 de « entrees » contient l'erreur #NOM? : corrigez-la d'abord."],
    ['an error as the year', 'ENTREES', [[[42005]], { error: '#DIV/0!' }], '#VALUE!', "« annee » contient l'erreur #DIV/0! : corrigez-la d'abord."],
    ['a blank cell as the year', 'ENTREES', [[[42005]], null], '#VALUE!', "« annee » n'est pas indiqué, ou sa cellule est vide."],
    ['heights that differ', 'ACCOMPAGNES', [[[42005], [42006]], [[null]], 2015], '#VALUE!', "« sorties » (1 ligne) et « entrees » (2 lignes) n'ont pas la même taille : prenez les mêmes lignes dans les deux."],
  ])('%s is explained', async (_, id, args, code, message) => {
    expect(await appel(id, ...args)).toEqual({ error: { code, message } });
  });

  it('in English where Office is not in French; in French while the language is not known', async () => {
    langue = 'en-US';
    expect(await appel('ENTREES', 42005, 15)).toEqual({ error: { code: '#VALUE!', message: '“year” must be a year from 1900 to 2100: “15” is none.' } });
    langue = undefined;
    expect(await appel('ENTREES', 42005, 15)).toMatchObject({ error: { message: expect.stringContaining('« annee »') } });
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
