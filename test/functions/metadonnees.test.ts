import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { writeFunctionsJson } from '../../scripts/functions-json';
import { FONCTIONS, LANGUES, metadonnees } from '../../src/functions';
import { PHRASES } from '../../src/functions/core/phrases';

const [fr, en] = [metadonnees('fr'), metadonnees('en')];

/** Excel's own functions in English, as the formula engine of the try-it page lists them. */
const ENGINE = join('node_modules', '@univerjs', 'engine-formula', 'lib', 'types', 'functions');
const INTEGREES = new Set(
  readdirSync(ENGINE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(ENGINE, name)).filter((file) => file === 'function-names.d.ts').map((file) => join(ENGINE, name, file)))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^\s+\w+ = "([^"]+)"/gm)].map(([, name]) => name)),
);

/** French names of Excel that look like what a CAE might count. */
const INTEGREES_EN_FRANCAIS = new Set([
  'ANNEE', 'AUJOURDHUI', 'COEFF.RECUL', 'CROISSANCE', 'DATE', 'DATEDIF', 'DATEVAL', 'DUREE', 'DUREE.MODIFIEE', 'ECART.MOYEN', 'FREQUENCE', 'GRANDE.VALEUR',
  'HEURE', 'JOUR', 'JOURS', 'MAINTENANT', 'MOIS', 'MOIS.DECALER', 'MOYENNE', 'MOYENNE.SI.ENS', 'NB', 'NB.SI', 'NB.SI.ENS', 'NBVAL', 'PENTE', 'PREVISION', 'RANG',
  'SI', 'SIERREUR', 'SOMME', 'SOMME.SI.ENS', 'SOUS.TOTAL', 'TAUX', 'TAUX.EFFECTIF', 'TAUX.NOMINAL', 'TEMPS', 'TRI', 'UNIQUE', 'VALEUR',
]);

describe('functions.json', () => {
  it('declares the eight functions', () => {
    expect(fr.functions.map(({ id }) => id)).toEqual([
      'ETP', 'PRESENTS', 'ENTREES', 'ACCOMPAGNES', 'SORTIES', 'SORTIES_POSITIVES', 'TAUX_SORTIES_POSITIVES', 'DUREE_MOYENNE',
    ]);
  });

  it('lets error cells reach the functions: every parameter is of type any', () => {
    expect(fr.allowErrorForDataTypeAny).toBe(true);
    expect(new Set(fr.functions.flatMap(({ parameters }) => parameters.map(({ type }) => type)))).toEqual(new Set(['any']));
  });

  it('the languages agree in all but their texts', () => {
    const bare = ({ functions, ...top }: typeof fr): unknown => ({
      ...top,
      functions: functions.map(({ description, parameters, ...rest }) => ({
        ...rest,
        described: description !== '',
        parameters: parameters.map(({ name, description: text, ...shape }) => ({ ...shape, named: name !== '' && text !== '' })),
      })),
    });
    expect(bare(en)).toEqual(bare(fr));
    for (const [index, { description }] of fr.functions.entries()) expect(en.functions[index]?.description).not.toBe(description);
  });

  it('the published places of parameters stay', () => {
    expect(fr.functions.map(({ id, parameters }) => `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(';')})`)).toEqual([
      'ETP(heures;[heures_par_etp])',
      'PRESENTS(entrees;sorties;date)',
      'ENTREES(entrees;annee)',
      'ACCOMPAGNES(entrees;sorties;annee)',
      'SORTIES(sorties;annee)',
      'SORTIES_POSITIVES(sorties;motifs;annee)',
      'TAUX_SORTIES_POSITIVES(sorties;motifs;annee)',
      'DUREE_MOYENNE(entrees;sorties;annee)',
    ]);
  });
});

describe.each(FONCTIONS.map((fonction) => [fonction.id, fonction] as const))('%s', (id, fonction) => {
  const parametres = Object.values(fonction.parametres);

  it('has an id and a name that Excel takes', () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
    // Neither a cell of Excel's grid nor the other notation of one.
    expect(id).not.toMatch(/^([A-Z]{1,3}\d+|[RL]\d*C\d*)$/);
  });

  it('bears the name of no function of Excel', () => {
    expect(INTEGREES.size).toBeGreaterThan(400);
    expect(INTEGREES.has(id)).toBe(false);
    expect(INTEGREES_EN_FRANCAIS.has(id)).toBe(false);
  });

  it('takes its optional parameters last, each name once', () => {
    const optional = parametres.map((parametre) => parametre.forme === 'valeur' && 'defaut' in parametre);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    for (const langue of LANGUES) expect(new Set(parametres.map(({ nom }) => nom[langue])).size).toBe(parametres.length);
  });

  it.each(LANGUES)('says everything in %s, shortly enough for the function wizard', (langue) => {
    for (const text of [fonction.description[langue], ...parametres.map(({ description }) => description[langue])]) {
      expect(text).toMatch(/^\p{Lu}.{10,250}\.$/u);
    }
    for (const { nom } of parametres) expect(nom[langue]).toMatch(/^[a-z_]{3,30}$/);
    expect([fonction.resultat[langue], fonction.source[langue]]).not.toContain('');
    for (const cause of fonction.erreurs) expect(PHRASES[langue][cause]).toBeInstanceOf(Function);
  });

  it('is counted among the errors once each', () => {
    expect(new Set(fonction.erreurs).size).toBe(fonction.erreurs.length);
  });
});

describe('Microsoft’s own generator, given the same functions as commented code', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonctions-'));
  afterAll(() => { rmSync(folder, { recursive: true }); });

  it('makes the same metadata', async () => {
    const code = fr.functions.map(({ id, name, description, parameters }) => [
      '/**',
      ` * ${description}`,
      ` * @customfunction ${id} ${name}`,
      ...parameters.map((p) => ` * @param ${p.name} ${p.description}`),
      ' * @returns {number}',
      ' */',
      `function f_${id}(${parameters.map((p) => `${p.name}${p.optional ? '?' : ''}: any${p.dimensionality === 'matrix' ? '[][]' : ''}`).join(', ')}): number { return 0; }`,
    ].join('\n'));
    const file = join(folder, 'functions.ts');
    writeFileSync(file, code.join('\n\n'));
    const { errors, metadataJson } = await generateCustomFunctionsMetadata(file);
    expect(errors).toEqual([]);
    const generated: unknown = JSON.parse(metadataJson);
    expect(generated).toMatchObject({
      functions: fr.functions.map(({ parameters, result, ...rest }) => ({
        ...rest,
        // What the generator leaves out is what Excel takes where nothing is said.
        parameters: parameters.map(({ dimensionality, ...parameter }) => (dimensionality === 'matrix' ? { ...parameter, dimensionality } : parameter)),
        result: { type: result.type },
      })),
    });
  });
});

describe('writeFunctionsJson', () => {
  it('writes French as the default, and a file a language', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fonctions-'));
    await writeFunctionsJson(join(folder, 'dist'));
    const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'dist', name), 'utf8'));
    expect(['functions.json', 'functions.fr.json', 'functions.en.json'].map(read)).toEqual([fr, fr, en]);
    rmSync(folder, { recursive: true });
  });
});
