import type { Grille } from '../grille';
import { plierEntete, texteDe } from '../texte';
import type { TableauReconnu } from './reconnaitre';

/** What a sheet calls itself: its name, those of its tables (`TableHeures`), and the titles above its headings; folded as headings. */
export function nommer({ feuille, tables = [], rows }: Grille, entete: number): string[] {
  const spaced = (name: string) => name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').replaceAll('_', ' ');
  const titles = rows.slice(0, Math.max(0, entete)).flat().filter((cell) => typeof cell === 'string' && texteDe(cell) !== '');
  return [spaced(feuille), ...tables.map(({ nom }) => spaced(nom)), ...titles].map(plierEntete);
}

const MILLESIME = /\b((?:19|20)\d\d)\b/g;

/**
 * The year that the names of a sheet tell: by its own name, else by its tables, else by its
 * titles. Null where none does, or where one names several, as « 2014-2015 ».
 *
 * ```js
 * millesime(['ca 2015', 'mise a jour le 12 02 2016']) // => 2015
 * ```
 */
export function millesime(names: readonly string[]): number | null {
  for (const name of names) {
    // « Mise à jour le 12/02/2016 » says when, not what.
    if (/\b(mise a jour|maj|edite|imprime|etat au|extrait|le \d{1,2} )/.test(name)) continue;
    const years = new Set([...name.matchAll(MILLESIME)].map((match) => Number(match[1])));
    const [only] = years;
    if (only !== undefined && years.size === 1) return only;
  }
  return null;
}

/** The year that a list tells of as a whole: the user's answer, else what its names tell. */
export function millesimeDe({ grille, entete, annee }: Pick<TableauReconnu, 'grille' | 'entete' | 'annee'>): number | null {
  return annee ?? millesime(nommer(grille, entete));
}
