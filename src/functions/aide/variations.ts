import { grilleDe, type Grille } from '../core/cellule';
import type { Langue, Texte } from '../core/langue';
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
  (argument) => grille(argument, (rows) => rows.slice(0, -1), { fr: 'a une ligne de moins', en: 'has a row less' }),
  (argument) => grille(argument, (rows) => rows.map((row) => [...row, ...row]), { fr: 'a deux colonnes', en: 'has two columns' }),
];

/** What goes wrong in a single value. */
const DE_VALEUR: readonly Changement[] = [
  () => ({ argument: [['a'], ['b']], quoi: { fr: 'est une plage', en: 'is a range' } }),
  () => ({ argument: EN_ERREUR, quoi: { fr: 'est une cellule en erreur (#N/A)', en: 'is an error cell (#N/A)' } }),
  () => ({ argument: 15, quoi: vaut('15') }),
  () => ({ argument: -1, quoi: vaut('-1') }),
  () => ({ argument: 2099, quoi: vaut('2099') }),
  () => ({ argument: 'zut', quoi: { fr: 'vaut « zut »', en: 'is “zut”' } }),
];

const OMIS: Changement = () => ({ argument: null, quoi: { fr: 'est omis', en: 'is left out' } });

/** Every way in which an example may go wrong that people meet: one argument is changed at a time. */
export function variationsDe(id: string, given: readonly unknown[]): readonly Variation[] {
  const noms: Record<Langue, readonly string[]> = { fr: parametresDe(id, 'fr').map(({ nom }) => nom), en: parametresDe(id, 'en').map(({ nom }) => nom) };
  return given.flatMap((argument, position) => {
    const nom: Texte = { fr: noms.fr[position] ?? '', en: noms.en[position] ?? '' };
    const changes = [OMIS, ...(parametresDe(id, 'fr')[position]?.plage === true ? DE_PLAGE : DE_VALEUR)];
    return nom.fr === '' ? [] : changes.flatMap((change) => {
      const changed = change(argument);
      return changed === null ? [] : [{ arguments: given.map((other, index) => (index === position ? changed.argument : other)), quoi: { fr: `« ${nom.fr} » ${changed.quoi.fr}`, en: `“${nom.en}” ${changed.quoi.en}` } }];
    });
  });
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
