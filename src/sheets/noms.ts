import { CLES_DE_FEUILLES, type CleDeFeuille } from './plan';
import { plier } from '../sources/texte';

/** Excel's limit for the name of a sheet, in UTF-16 units. */
const MAX = 31;
/** Characters kept of a table's id, from its end: that is where a number tells ids apart. */
const MAX_DE_MARQUE = 150;

/**
 * The name for a sheet of the add-in's: the one wanted, else with the year or a number behind
 * it, where another sheet already bears it. Excel compares names without case.
 *
 * ```js
 * nomDeFeuille('Contrôles', 2015, ['Suivi', 'contrôles']) // => 'Contrôles (2015)'
 * ```
 */
export function nomDeFeuille(wanted: string, annee: number, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const suffixes = wanted.includes(String(annee)) ? [''] : ['', ` (${annee})`];
  for (let index = 0; ; index += 1) {
    const suffix = suffixes[index] ?? ` (${index - suffixes.length + 2})`;
    const name = wanted.slice(0, MAX - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The hidden names by which the add-in finds its own sheets and tables again, wherever the user moves them. */
export interface Marque {
  annee: number;
  feuille: CleDeFeuille;
  /** Absent for the mark of the sheet itself. */
  tableau?: string;
}

/**
 * The name of a mark: letters, digits and underscores, as Excel wants.
 *
 * ```js
 * nomDeMarque({ annee: 2015, feuille: 'typologie', tableau: 'T8.Besançon' })
 * // => '_CAE_2015_typologie__t8_besancon'
 * ```
 */
export function nomDeMarque({ annee, feuille, tableau }: Marque): string {
  const base = `_CAE_${annee}_${feuille}`;
  return tableau === undefined ? base : `${base}__${cleDeMarque(tableau)}`;
}

/** A table's id as the marks hold it. */
export function cleDeMarque(tableau: string): string {
  // Excel allows 255 characters in a name, and an établissement may be a whole address.
  return plier(tableau).replace(/[^a-z0-9]+/g, '_').slice(-MAX_DE_MARQUE);
}

/** Reads a mark back; undefined where the name is none. */
export function lireMarque(name: string): Marque | undefined {
  const match = /^_CAE_(\d{4})_([a-z]+)(?:__([a-z0-9_]+))?$/.exec(name);
  const feuille = CLES_DE_FEUILLES.find((cle) => cle === match?.[2]);
  if (!match || feuille === undefined) return undefined;
  const mark = { annee: Number(match[1]), feuille };
  return match[3] === undefined ? mark : { ...mark, tableau: match[3] };
}
