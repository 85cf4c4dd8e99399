import { DECALAGE_1904, serialFrom, serialOf, type SerialDate } from './serialDate';
import { estErreur, plier } from './texte';

/** What a date cell says: a day, nothing, or something that is no date. */
export type DateLue =
  | { etat: 'date'; date: SerialDate }
  | { etat: 'vide' }
  | { etat: 'illisible' };

/** The date system of the workbook: the year in which its day numbers begin. */
export type SystemeDeDates = 1900 | 1904;

/** The names of the months, French and English, folded, whole and short → 1 to 12. */
export const MOIS: ReadonlyMap<string, number> = new Map(
  [
    ['janvier', 'janv', 'jan', 'january'],
    ['fevrier', 'fevr', 'fev', 'february', 'feb'],
    ['mars', 'mar', 'march'],
    ['avril', 'avr', 'april', 'apr'],
    ['mai', 'may'],
    ['juin', 'june', 'jun'],
    ['juillet', 'juill', 'juil', 'jul', 'july'],
    ['aout', 'aou', 'august', 'aug'],
    ['septembre', 'sept', 'sep', 'september'],
    ['octobre', 'oct', 'october'],
    ['novembre', 'nov', 'november'],
    ['decembre', 'dec', 'december'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** What teams type in a date cell to say that there is no date. */
const SANS_DATE = new Set([
  '', '-', '--', '?', '/', '.', 'neant', 'en cours', 'nc', 'n.c.', 'nr', 'n.r.', 'sans objet', 'so', 's.o.', 'aucune',
]);

/** 1 January 2100: « 2105 » is a slip of the finger. */
const TROP_LOIN = 73_051;

/** Numbers up to this one are years or counts: nobody of whom a list tells did anything before October 1905. */
const DERNIERE_ANNEE = 2100;

const ILLISIBLE: DateLue = { etat: 'illisible' };
const VIDE: DateLue = { etat: 'vide' };

/**
 * Reads a date cell: a serial number, or text with the day before the month.
 *
 * ```js
 * lireDate(42078)           // => { etat: 'date', date: 42078 }
 * lireDate('15/03/2015')    // => { etat: 'date', date: 42078 }
 * lireDate('15 mars 2015')  // => { etat: 'date', date: 42078 }
 * lireDate('en cours')      // => { etat: 'vide' }
 * lireDate('mars 2015')     // => { etat: 'illisible' }
 * ```
 *
 * @param cell The value of the cell as `Range.values` gives it.
 * @param systeme The workbook's date system, for numbers only.
 */
export function lireDate(cell: unknown, systeme: SystemeDeDates = 1900): DateLue {
  if (cell === null || cell === undefined || cell === '') return VIDE;
  if (typeof cell === 'number') return ofNumber(cell, systeme);
  if (typeof cell !== 'string' || estErreur(cell)) return ILLISIBLE;
  const text = plier(cell);
  if (SANS_DATE.has(text)) return VIDE;
  return ofText(text, systeme);
}

/** Whether a number of the 1900 system is a day and nothing else that people type: no year or count, no time of day. */
export function estNumeroDeJour(value: number): boolean {
  return value > DERNIERE_ANNEE && value < TROP_LOIN && Number.isInteger(value);
}

function ofNumber(value: number, systeme: SystemeDeDates): DateLue {
  // Excel shows an emptied date as 00/01/1900: the number 0 is no day.
  if (value === 0 && systeme === 1900) return VIDE;
  // « 2015 » typed in a date cell is a year, not 7 July 1905, and 155 below the column a count of its rows.
  if (Math.floor(value) <= DERNIERE_ANNEE) return ILLISIBLE;
  const serial = serialFrom(systeme === 1904 ? value + DECALAGE_1904 : value);
  return serial === null || serial >= TROP_LOIN ? ILLISIBLE : { etat: 'date', date: serial };
}

function ofText(text: string, systeme: SystemeDeDates): DateLue {
  const bare = text
    .replace(/^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? /, '')
    .replace(/(,| a)?[ t]\d{1,2}[:h]\d{2}(:\d{2})?(\.\d+)?z?$/, '')
    .replace(/^(le|du|au) /, '');
  const numeric = /^(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(bare);
  if (numeric) return ofParts(numeric[4], Number(numeric[3]), numeric[1]);
  const iso = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(bare);
  if (iso) return ofParts(iso[1], Number(iso[3]), iso[4]);
  const worded = /^(\d{1,2}|1er)[ /-]([a-z]+)\.?[ /-](\d{4}|\d{2})$/.exec(bare);
  if (worded) return ofParts(worded[3], MOIS.get(worded[2] ?? '') ?? 0, worded[1]);
  // A serial that an export turned into text.
  const serial = /^(\d{5})([.,]\d+)?$/.exec(bare);
  if (serial) return ofNumber(Number(serial[1]), systeme);
  return ILLISIBLE;
}

function ofParts(annee: string | undefined, mois: number, jour: string | undefined): DateLue {
  const serial = serialOf(fullYear(annee ?? ''), mois, Number.parseInt(jour ?? '', 10));
  return serial === null || serial >= TROP_LOIN ? ILLISIBLE : { etat: 'date', date: serial };
}

/** Two digits as Excel reads them: 00 to 29 are of this century. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year <= 29 ? 2000 + year : 1900 + year;
}
