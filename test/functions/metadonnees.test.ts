import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { writeFunctionsJson } from '../../scripts/functions-json';
import { estFacultatif, FONCTIONS, LANGUES, metadonnees } from '../../src/functions';
import { phraseDe } from '../../src/functions/core/phrases';

const [fr, en] = [metadonnees('fr'), metadonnees('en')];

/** Excel's own functions in English, as the formula engine of the try-it page lists them. */
const ENGINE = join('node_modules', '@univerjs', 'engine-formula', 'lib', 'types', 'functions');
const INTEGREES = new Set(
  readdirSync(ENGINE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(ENGINE, name)).filter((file) => file === 'function-names.d.ts').map((file) => join(ENGINE, name, file)))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^\s+\w+ = "([^"]+)"/gm)].map(([, name]) => name)),
);

/** Excel's own functions whose French name is another, the first part of names with points included. */
const INTEGREES_EN_FRANCAIS = new Set(readFileSync(join('test', 'functions', 'fonctionsExcelFr.txt'), 'utf8').trim().split(/\s+/));

describe('functions.json', () => {
  it('declares every function, and no two of one name', () => {
    expect(fr.functions.map(({ id }) => id)).toEqual(FONCTIONS.map(({ id }) => id));
    expect(new Set(FONCTIONS.map(({ id }) => id)).size).toBe(FONCTIONS.length);
    expect(FONCTIONS.length).toBeGreaterThanOrEqual(30);
  });

  it('lets error cells reach the functions: every parameter is of type any, but for closed lists', () => {
    expect(fr.allowErrorForDataTypeAny).toBe(true);
    for (const { type, customEnumId } of fr.functions.flatMap(({ parameters }) => parameters)) expect(type).toBe(customEnumId === undefined ? 'any' : 'string');
  });

  it('declares each closed list once, and every list that a parameter names', () => {
    const ids = fr.enums.map(({ id }) => id);
    expect(ids).toEqual(['GRILLE_DE_SORTIES', 'ARRONDI', 'NOMENCLATURE_DE_NIVEAUX']);
    expect(new Set(fr.functions.flatMap(({ parameters }) => parameters.flatMap(({ customEnumId }) => customEnumId ?? [])))).toEqual(new Set(ids));
    for (const { values } of [...fr.enums, ...en.enums]) {
      expect(new Set(values.map(({ name }) => name)).size).toBe(values.length);
      for (const { name, stringValue, tooltip } of values) {
        expect(name).toMatch(/^[A-Za-z_]\w*$/);
        expect(stringValue).not.toBe('');
        expect(tooltip).toMatch(/^\p{Lu}.{10,}\.$/u);
      }
    }
  });

  it('takes no function for a volatile one; only the figure of the workbook streams', () => {
    const options = fr.functions.filter((declared) => declared.options !== undefined).map(({ id, options: given }) => [id, given]);
    expect(options).toEqual([['INDICATEUR', { stream: true }]]);
  });

  it('the languages agree in all but their texts', () => {
    const bare = ({ functions, enums, ...top }: typeof fr): unknown => ({
      ...top,
      enums: enums.map(({ values, ...list }) => ({ ...list, values: values.map(({ tooltip, ...value }) => ({ ...value, explained: tooltip !== '' })) })),
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
      'ETP(heures;[heures_par_etp];[plages_et_criteres])',
      'PRESENTS(entrees;sorties;date;[plages_et_criteres])',
      'ENTREES(entrees;annee;[plages_et_criteres])',
      'ACCOMPAGNES(entrees;sorties;annee;[plages_et_criteres])',
      'SORTIES(sorties;annee;[plages_et_criteres])',
      'SORTIES_POSITIVES(sorties;motifs;annee;[plages_et_criteres])',
      'TAUX_SORTIES_POSITIVES(sorties;motifs;annee;[plages_et_criteres])',
      'DUREE_MOYENNE(entrees;sorties;annee;[plages_et_criteres])',
      'PERENNISATIONS(sorties;motifs;annee;[plages_et_criteres])',
      'TAUX_PERENNISATION(sorties;motifs;annee;[plages_et_criteres])',
      'EMPLOIS(sorties;motifs;annee;[plages_et_criteres])',
      'CLASSE_SORTIE(motif;[grille])',
      'DUREE_MOIS(entree;[sortie])',
      'FLUX(entrees;sorties;annee;[par];[plages_et_criteres])',
      'PERSONNES(noms;[entrees];[sorties];[annee];[naissances];[plages_et_criteres])',
      'PART(partie;tout)',
      'REPARTITION(valeurs;[arrondi];[plages_et_criteres])',
      'POURCENTAGES(nombres;[arrondi])',
      'CROISER(lignes;colonnes;[plages_et_criteres])',
      'EVOLUTION(valeur;avant)',
      'POINTS(part;avant)',
      'TAUX_INTEGRATION(entrees;annee;accueils;[presences])',
      'HEURES_PAR_MOIS(heures;personnes;[mois];[plages_et_criteres])',
      'MOYENNE_PAR_PERSONNE(montants;noms;[plages_et_criteres])',
      'CA_PAR_ANNEE_DE_PARCOURS(noms;montants;noms_du_registre;entrees;sorties;annee;[plages_et_criteres])',
      'AUTOFINANCEMENT(contributions;cout)',
      'NIVEAU(niveau;[nomenclature])',
      'DEPARTEMENT(code_postal;[commune])',
      'DATE_FR(texte)',
      'INDICATEUR(code;[annee];[dimensions])',
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
    expect(INTEGREES_EN_FRANCAIS.size).toBeGreaterThan(300);
    expect(INTEGREES_EN_FRANCAIS.has(id)).toBe(false);
  });

  it('takes its optional parameters last, each name once', () => {
    const optional = parametres.map(estFacultatif);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    for (const langue of LANGUES) expect(new Set(parametres.map(({ nom }) => nom[langue])).size).toBe(parametres.length);
  });

  it.each(LANGUES)('says everything in %s, shortly enough for the function wizard', (langue) => {
    for (const text of [fonction.description[langue], ...parametres.map(({ description }) => description[langue])]) {
      expect(text).toMatch(/^\p{Lu}.{10,250}\.$/u);
    }
    for (const { nom } of parametres) expect(nom[langue]).toMatch(/^[a-z_]{3,30}$/);
    expect([fonction.resultat[langue], fonction.source[langue]]).not.toContain('');
    for (const cause of fonction.erreurs) expect(phraseDe(cause, { parametre: 'a', lieu: 'a', plage: false, valeurs: [] }, langue)).not.toBe('');
  });

  it('is counted among the errors once each', () => {
    expect(new Set(fonction.erreurs).size).toBe(fonction.erreurs.length);
  });
});

describe('Microsoft’s own generator, given the same functions as commented code', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonctions-'));
  afterAll(() => { rmSync(folder, { recursive: true }); });

  it('makes the same metadata', async () => {
    const lists = fr.enums.map(({ id, values }) => `/** @customenum {string} */\nenum ${id} {\n${values.map(({ name, stringValue, tooltip }) => `  /** ${tooltip} */\n  ${name} = ${JSON.stringify(stringValue)},`).join('\n')}\n}`);
    const typeOf = (p: (typeof fr.functions)[number]['parameters'][number]): string => `${p.customEnumId ?? 'any'}${p.dimensionality === 'matrix' ? '[][]' : ''}${p.repeating ? '[]' : ''}`;
    const code = [...lists, ...fr.functions.map(({ id, name, description, parameters, result, options }) => [
      '/**',
      ` * ${description}`,
      ` * @customfunction ${id} ${name}`,
      ...parameters.map((p) => ` * @param ${p.name} ${p.description}`),
      ...(options ? [' * @param {CustomFunctions.StreamingInvocation<any>} invocation', ' * @streaming'] : []),
      ' */',
      `function f_${id}(${[...parameters.map((p) => `${p.name}${p.optional ? '?' : ''}: ${typeOf(p)}`), ...(options ? ['invocation?: CustomFunctions.StreamingInvocation<any>'] : [])].join(', ')})${options ? ' {}' : `: ${result.type}${result.dimensionality === 'matrix' ? '[][]' : ''} { return null; }`}`,
    ].join('\n'))];
    const file = join(folder, 'functions.ts');
    writeFileSync(file, code.join('\n\n'));
    const { errors, metadataJson } = await generateCustomFunctionsMetadata(file);
    expect(errors).toEqual([]);
    const generated: unknown = JSON.parse(metadataJson);
    expect(generated).toMatchObject({
      enums: fr.enums,
      functions: fr.functions.map(({ parameters, result, ...rest }) => ({
        ...rest,
        // What the generator leaves out is what Excel takes where nothing is said.
        parameters: parameters.map(({ dimensionality, ...parameter }) => (dimensionality === 'matrix' ? { ...parameter, dimensionality } : parameter)),
        result: { ...(result.type === 'any' ? {} : { type: result.type }), ...(result.dimensionality === 'matrix' ? { dimensionality: 'matrix' } : {}) },
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
