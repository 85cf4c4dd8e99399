import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { FONCTIONS } from '../../src/functions/fonctions';
import { fr } from '../../src/locales';
import { CLASSES_DE_SORTIE, classerMotif, LIBELLES_DE_SORTIE } from '../../src/sources/dictionnaire/motifs';
import { lireEntete } from '../../src/sources/entetes';
import { lireSources } from '../../src/sources';
import { lireDate } from '../../src/sources/lireDate';
import { lireMontant } from '../../src/sources/lireMontant';
import { lireParametres } from '../../src/sources/parametres';
import { NON_RENSEIGNE } from '../../src/sources/texte';
import { situer } from '../sources/laFrance';

const root = join(__dirname, '..', '..');
const PASSED_OVER = ['node_modules', 'dist'];

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('.') || PASSED_OVER.includes(entry.name) ? [] : markdownIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

const pages = markdownIn(root).map((path) => ({ path, name: relative(root, path), text: readFileSync(path, 'utf8') }));

const page = (name: string): string => readFileSync(join(root, name), 'utf8');

/** Text without code blocks, where brackets and parentheses are no links. */
const prose = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');

/** A heading as an address: small letters, hyphens for spaces, no signs. */
const anchor = (heading: string): string =>
  heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').trim().replace(/ /g, '-');

const anchorsOf = (text: string): string[] => [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));

/** Why a link of a page leads nowhere; undefined where it leads somewhere. */
function brokenLink(path: string, text: string, target: string): string | undefined {
  if (/^(https?|mailto):/.test(target)) return undefined;
  const [file = '', fragment] = decodeURI(target).split('#');
  const aim = file === '' ? path : join(dirname(path), file);
  if (!existsSync(aim)) return target;
  if (fragment === undefined || statSync(aim).isDirectory()) return undefined;
  return anchorsOf(aim === path ? text : readFileSync(aim, 'utf8')).includes(fragment) ? undefined : target;
}

/** The cells of the table rows under a heading of a page, without the heading row. */
function tableUnder(text: string, heading: string): string[][] {
  const [, after = ''] = text.split(new RegExp(`^#+ ${heading}$`, 'm'));
  const [section = ''] = after.split(/^#/m);
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
}

/** What stands in code marks in a cell. */
const codes = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

describe.each(pages)('$name', ({ path, text }) => {
  it('leads only to files and headings that exist', () => {
    const targets = [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    expect(targets.map((target) => brokenLink(path, text, target)).filter((broken) => broken !== undefined)).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(page('package.json'));
    const named = [...text.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(start|test))\b/g)].map(([, script, short]) => script ?? short ?? '');
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it('names only folders and files of the project that exist', () => {
    const named = codes(prose(text)).filter((code) => /^(src|host|scripts|test|docs|assets)\/[\w./-]*$/.test(code));
    expect(named.filter((place) => !existsSync(join(root, place)))).toEqual([]);
  });
});

describe('README.md', () => {
  it.each(['npm ci && npm start', 'npm ci && npm test'])('gives %s on a line of its own', (command) => {
    expect(page('README.md').split('\n')).toContain(command);
  });

  it('gives the test command that is run in continuous integration', () => {
    expect(page('.ci/run').split('\n')).toEqual(expect.arrayContaining(['npm ci', 'npm test']));
  });

  it('gives the command for a workbook', () => {
    expect(page('README.md')).toContain('npm run --silent bilan -- ');
  });
});

describe('what the user reads about her register', () => {
  const register = page('docs/utilisatrice/registre.md');

  it('names headings that the add-in takes for the field that it says', () => {
    const rows = tableUnder(register, 'Les titres de colonnes');
    expect(rows.length).toBeGreaterThan(15);
    const wrong = rows.flatMap(([label = '', headings]) =>
      codes(headings).filter((heading) => !lireEntete(heading).some(({ champ }) => fr.champs[champ] === label)).map((heading) => `${label}: ${heading}`));
    expect(wrong).toEqual([]);
  });

  it('says of each date how it is read', () => {
    const rows = tableUnder(register, 'Les dates');
    const states = { 'une date': 'date', 'pas de date': 'vide', illisible: 'illisible' } as Record<string, string>;
    const wrong = rows.flatMap(([state = '', examples]) =>
      codes(examples).filter((example) => lireDate(/^\d{4}$/.test(example) ? Number(example) : example).etat !== states[state]));
    expect(rows).toHaveLength(3);
    expect(wrong).toEqual([]);
  });

  it('says of each address its département', () => {
    const rows = tableUnder(register, 'Le lieu de résidence');
    expect(rows.length).toBeGreaterThan(8);
    const wrong = rows.flatMap(([examples = '', departement]) =>
      examples.split(' ; ').map(codes).filter((cells) => cells.length > 0)
        .map(([first = '', second]) => (second === undefined && !/^\d/.test(first) ? ['', first] : [first, second]))
        .filter(([codePostal, commune]) => (situer(codePostal, commune).departement || NON_RENSEIGNE) !== departement)
        .map((address) => `${address.join(' + ')}: ${departement ?? ''}`));
    expect(wrong).toEqual([]);
  });

  it('says of each exit reason its class', () => {
    const rows = tableUnder(register, 'Les motifs de sortie');
    const wrong = rows.flatMap(([label = '', examples]) => {
      const classe = CLASSES_DE_SORTIE.find((key) => LIBELLES_DE_SORTIE[key] === label) ?? null;
      return codes(examples).filter((example) => classerMotif(example) !== classe).map((example) => `${label}: ${example}`);
    });
    expect(rows).toHaveLength(5);
    expect(wrong).toEqual([]);
  });
});

describe('the example of the sheet Paramètres CAE', () => {
  it('is read to the last row', () => {
    const text = page('docs/utilisatrice/parametres.md');
    const rows = [['Rubrique', 'Valeur', 'Classe, groupe ou nombre', 'Établissement', 'Département', 'Année'], ...tableUnder(text, 'Un exemple')];
    const { compte, avertissements } = lireParametres({ feuille: 'Paramètres CAE', firstRow: 1, firstColumn: 0, rows });
    expect(avertissements).toEqual([]);
    expect(compte).toMatchObject({ comptees: rows.length - 1, passees: 1 });
    expect(rows.length).toBeGreaterThan(10);
  });

  it('names every rubric that is explained', () => {
    const text = page('docs/utilisatrice/parametres.md');
    const first = (heading: string) => new Set(tableUnder(text, heading).map(([rubrique = '']) => rubrique.replaceAll('’', "'")));
    expect([...first('Un exemple')].sort()).toEqual([...first('Les rubriques')].sort());
  });
});

describe('the examples of the other sheets', () => {
  const text = page('docs/utilisatrice/sources.md');
  const KINDS: Readonly<Record<string, string>> = {
    'Informations collectives': 'informations collectives', 'Participants 2015': 'participants', Ateliers: 'ateliers', 'Groupes projets': 'groupes projets', 'CA 2015': "chiffre d'affaires", Facturation: "chiffre d'affaires",
    Heures: 'heures', Contributions: 'contributions', 'Contributions annuelles': 'contributions', Permanences: 'permanences', Formations: 'formations', 'Indicateurs 2014': 'bilan précédent',
  };
  const cellsOf = (line: string) => line.split('|').slice(1, -1).map((cell) => cell.trim());
  const examples = [...text.matchAll(/^Feuille `([^`]+)` :\n\n((?:\|.*\n)+)/gm)].map(([, nom = '', table = '']) => {
    const [headings = '', , ...lines] = table.trimEnd().split('\n');
    return { nom, rows: [cellsOf(headings), ...lines.map(cellsOf)] };
  });
  const register = [['Nom', 'Structure', 'Établissement', "Date d'entrée", 'Date de sortie'], ['CHÊNE Camille', 'Coopilote', 'Besançon', '03/02/2014', '']];
  const grille = (feuille: string, rows: readonly (readonly unknown[])[]) => ({ feuille, firstRow: 1, firstColumn: 0, rows });

  it('are one of each kind at least', () => {
    expect(examples.map(({ nom }) => nom)).toEqual(Object.keys(KINDS));
  });

  it.each(examples.map(({ nom, rows }) => [nom, rows] as const))('%s is read to the last row', (nom, rows) => {
    const { comptes, ecartees, questions } = lireSources([grille('Suivi', register), grille(nom, rows)]);
    expect(questions).toEqual([]);
    expect(ecartees).toEqual([]);
    expect(comptes.filter(({ feuille }) => feuille === nom)).toMatchObject([{ genre: KINDS[nom], comptees: rows.length - 1, passees: 1 }]);
  });

  it('amounts are read as they say', () => {
    const states: Readonly<Record<string, string>> = { 'un montant': 'montant', rien: 'vide', illisible: 'illisible' };
    const rows = [...text.matchAll(/^\| (un montant|rien|illisible) \|(.*)\|$/gm)];
    expect(rows).toHaveLength(3);
    expect(rows.flatMap(([, state = '', cells]) => codes(cells).filter((cell) => lireMontant(cell).etat !== states[state]))).toEqual([]);
  });
});

describe('what the user reads about messages', () => {
  const messages = page('docs/utilisatrice/messages.md');
  const { erreurs, pane } = fr;
  const known: Record<keyof typeof erreurs, string> = {
    ...erreurs,
    questionsOuvertes: erreurs.questionsOuvertes('Quelle colonne est la date d\'entrée ?', 'Date entrée (colonne B) / Entrée (colonne C)'),
    anneeSansDonnees: erreurs.anneeSansDonnees(1998, erreurs.anneesPossibles(2010, 2015)),
    anneesPossibles: erreurs.anneesPossibles(2010, 2015),
    feuilleProtegee: erreurs.feuilleProtegee('2 Accompagnés'),
    parametresSansTitres: erreurs.parametresSansTitres('Paramètres CAE'),
    classeDejaEcrite: erreurs.classeDejaEcrite('Paramètres CAE', 12, 'zut'),
    feuilleModifiee: erreurs.feuilleModifiee('Paramètres CAE'),
    inattendue: erreurs.inattendue('GeneralException'),
  };
  const shown = { ...known, feuilleIntrouvable: pane.feuilleIntrouvable('Suivi'), feuilleMasquee: pane.feuilleMasquee('Suivi'), faute: pane.faute('…'), texteVide: pane.texteVide, selectionVide: pane.selectionVide, selectionTropGrande: pane.selectionTropGrande, chiffreIntrouvable: pane.chiffreIntrouvable, arrete: pane.arrete, horsExcel: pane.horsExcel };

  it.each(Object.entries(shown))('explains %s in the words of the pane', (_, sentence) => {
    expect(messages).toContain(sentence);
  });
});

describe('what the user reads about the functions', () => {
  const functions = page('docs/utilisatrice/fonctions.md');

  it.each(FONCTIONS.map(({ id, exemple }) => [id, exemple.formule] as const))('names CAE.%s with an example', (id, formule) => {
    expect(functions).toContain(`| \`CAE.${id}\` |`);
    expect(functions).toContain(formule);
  });
});
