import { grilleDe, type Grille } from '../core/cellule';
import type { Declaration } from '../core/declaration';
import type { Texte } from '../core/langue';
import { parametresDe } from './parametres';

/** The arguments of an example with one thing changed, and what was changed in words. */
export interface Variation {
  arguments: readonly unknown[];
  quoi: Texte;
}

/** Something done to an argument: the argument that comes of it, and the words for it. */
type Changement = (argument: unknown) => { argument: unknown; quoi: Texte } | null;

const EN_ERREUR = { type: 'Error', code: '#N/A', basicValue: '#N/A' };

const contient = (fr: string, en = fr): Texte => ({ fr: `contient « ${fr} »`, en: `holds “${en}”` });
const vaut = (valeur: string): Texte => ({ fr: `vaut ${valeur}`, en: `is ${valeur}` });

/** What goes wrong in ranges in the life of a workbook. */
const DE_PLAGE: readonly Changement[] = [
  (argument) => premiere(argument, EN_ERREUR, contient('#N/A')),
  (argument) => premiere(argument, 'mars 2015', contient('mars 2015')),
  (argument) => premiere(argument, '12h30', contient('12h30')),
  (argument) => derniere(argument, '01/01/1990', contient('01/01/1990')),
  (argument) => premiere(argument, -5, contient('-5')),
  (argument) => derniere(argument, '', { fr: 'a une cellule vide', en: 'has a blank cell' }),
  (argument) => grille(argument, (rows) => rows.map((row) => row.map(() => '')), { fr: 'n’a que des cellules vides', en: 'has blank cells only' }),
  (argument) => grille(argument, (rows) => rows.slice(0, -1), { fr: 'a une ligne de moins', en: 'has a row less' }),
  (argument) => grille(argument, (rows) => rows.map((row) => [...row, ...row]), { fr: 'a deux colonnes', en: 'has two columns' }),
  (argument) => grille(argument, (rows) => rows.map(([cell]) => [cell, cell, cell]), { fr: 'a trois colonnes', en: 'has three columns' }),
];

/** What goes wrong in a single value. */
const DE_VALEUR: readonly Changement[] = [
  () => ({ argument: [['a'], ['b']], quoi: { fr: 'est une plage', en: 'is a range' } }),
  () => ({ argument: EN_ERREUR, quoi: { fr: 'est une cellule en erreur (#N/A)', en: 'is an error cell (#N/A)' } }),
  () => ({ argument: 15, quoi: vaut('15') }),
  () => ({ argument: -1, quoi: vaut('-1') }),
  () => ({ argument: 2099, quoi: vaut('2099') }),
  () => ({ argument: 0, quoi: vaut('0') }),
  () => ({ argument: 55.7, quoi: { fr: 'vaut 55,7', en: 'is 55.7' } }),
  () => ({ argument: '', quoi: { fr: 'est une cellule vide', en: 'is a blank cell' } }),
  () => ({ argument: '01/01/1990', quoi: vaut('01/01/1990') }),
  () => ({ argument: 'zut', quoi: { fr: 'vaut « zut »', en: 'is “zut”' } }),
];

const OMIS: Changement = () => ({ argument: null, quoi: { fr: 'est omis', en: 'is left out' } });

/** Every way in which the examples of a function may go wrong that people meet: one argument is changed at a time. */
export function variationsDe(declaration: Declaration): readonly Variation[] {
  const examples = [declaration.exemple, ...(declaration.cas ?? [])].map((exemple) => exemple.arguments);
  return [...examples.flatMap((given) => desArguments(declaration, given)), ...desCriteres(declaration)];
}

function desArguments({ id, parametres }: Declaration, given: readonly unknown[]): Variation[] {
  const formes = Object.values(parametres).map(({ forme }) => forme);
  return given.flatMap((argument, position) => {
    if (formes[position] !== 'plage' && formes[position] !== 'valeur') return [];
    const changes = [OMIS, ...(formes[position] === 'plage' ? DE_PLAGE : DE_VALEUR)];
    return changes.flatMap((change) => {
      const changed = change(argument);
      return changed === null ? [] : [variation(id, given, position, changed)];
    });
  });
}

/** What goes wrong in the pairs of ranges and criteria. */
function desCriteres({ id, parametres, exemple }: Declaration): Variation[] {
  const position = Object.values(parametres).findIndex(({ forme }) => forme === 'filtres');
  const rows = grilleDe(exemple.arguments[0]);
  if (position < 0 || rows === null) return [];
  const plage = rows.map(() => ['oui']);
  const given = Array.from({ length: position }, (_, index) => exemple.arguments[index] ?? null);
  return [
    { argument: [plage], quoi: { fr: 'n’a pas de critère', en: 'has no criterion' } },
    { argument: [plage, [['oui'], ['non']]], quoi: { fr: 'a une plage pour critère', en: 'has a range for a criterion' } },
    { argument: [plage, EN_ERREUR], quoi: { fr: 'a pour critère une cellule en erreur (#N/A)', en: 'has an error cell (#N/A) for a criterion' } },
    { argument: [[...plage, ['oui']], 'oui'], quoi: { fr: 'a une ligne de plus', en: 'has a row more' } },
  ].map((changed) => variation(id, given, position, changed));
}

function variation(id: string, given: readonly unknown[], position: number, { argument, quoi }: { argument: unknown; quoi: Texte }): Variation {
  const [fr = '', en = ''] = (['fr', 'en'] as const).map((langue) => parametresDe(id, langue)[position]?.nom);
  const changed = Array.from({ length: Math.max(given.length, position + 1) }, (_, index) => (index === position ? argument : given[index]));
  return { arguments: changed, quoi: { fr: `« ${fr} » ${quoi.fr}`, en: `“${en}” ${quoi.en}` } };
}

function grille(argument: unknown, change: (rows: Grille) => Grille, quoi: Texte): ReturnType<Changement> {
  const rows = grilleDe(argument);
  return rows === null || rows.length < 2 ? null : { argument: change(rows), quoi };
}

function premiere(argument: unknown, cell: unknown, quoi: Texte): ReturnType<Changement> {
  return remplacee(argument, 0, cell, quoi);
}

function derniere(argument: unknown, cell: unknown, quoi: Texte): ReturnType<Changement> {
  return remplacee(argument, (grilleDe(argument)?.length ?? 1) - 1, cell, quoi);
}

/** The first column's cell in one row says something else. */
function remplacee(argument: unknown, row: number, cell: unknown, quoi: Texte): ReturnType<Changement> {
  const rows = grilleDe(argument);
  return rows === null ? null : { argument: rows.map((cells, index) => (index === row ? [cell, ...cells.slice(1)] : cells)), quoi };
}
