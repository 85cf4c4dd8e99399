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
  /** Absent for the mark of the sheet itself, and for that of a sentence under a chart. */
  tableau?: string;
  /** The chart under which the sentence stands. */
  legende?: string;
}

/** What tells the mark of a sentence from that of a table: no table's id begins so. */
const LEGENDE = 'legende_';

/**
 * The name of a mark: letters, digits and underscores, as Excel wants.
 *
 * ```js
 * nomDeMarque({ annee: 2015, feuille: 'typologie', tableau: 'T8.Besançon' })
 * // => '_CAE_2015_typologie__t8_besancon'
 * ```
 */
export function nomDeMarque({ annee, feuille, tableau, legende }: Marque): string {
  const base = `_CAE_${annee}_${feuille}`;
  if (legende !== undefined) return `${base}__${cleDeLegende(legende)}`;
  return tableau === undefined ? base : `${base}__${cleDeMarque(tableau)}`;
}

/**
 * The name of the mark of a table or of a sentence, given its end as `cleDeMarque` and
 * `cleDeLegende` make it.
 */
export function nomParCle(annee: number, feuille: CleDeFeuille, cle: string): string {
  return `${nomDeMarque({ annee, feuille })}__${cle}`;
}

/** What the name of the mark of the sentence under a chart ends with. */
export function cleDeLegende(graphique: string): string {
  return `${LEGENDE}${cleDeMarque(graphique)}`;
}

/** Whether the end of a mark's name tells a sentence under a chart, not a table. */
export function estCleDeLegende(cle: string): boolean {
  return cle.startsWith(LEGENDE);
}

/** A table's or a chart's id as the marks hold it. */
export function cleDeMarque(id: string): string {
  // Excel allows 255 characters in a name, and an établissement may be a whole address.
  return plier(id).replace(/[^a-z0-9]+/g, '_').slice(-MAX_DE_MARQUE);
}

/** Reads a mark back; undefined where the name is none. */
export function lireMarque(name: string): Marque | undefined {
  const match = /^_CAE_(\d{4})_([a-z]+)(?:__([a-z0-9_]+))?$/.exec(name);
  const feuille = CLES_DE_FEUILLES.find((cle) => cle === match?.[2]);
  if (!match || feuille === undefined) return undefined;
  const mark = { annee: Number(match[1]), feuille };
  const [, , , key] = match;
  if (key === undefined) return mark;
  return key.startsWith(LEGENDE) ? { ...mark, legende: key.slice(LEGENDE.length) } : { ...mark, tableau: key };
}
