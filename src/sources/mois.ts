import { lireDate, MOIS, type SystemeDeDates } from './lireDate';
import { jourDe } from './serialDate';
import { estVide, plierEntete } from './texte';

/** The month that the heading of a column names. */
export interface MoisLu {
  /** 1 to 12. */
  mois: number;
  /** Null where the heading doesn't tell the year. */
  annee: number | null;
  /** How many years before that of the sheet: 1 for « janvier N-1 ». */
  avant: 0 | 1;
}

const NUMERO = String.raw`1[0-2]|0?[1-9]`;
const AN = String.raw`(?:19|20)\d\d`;
/** What may stand before the month: « CA janvier », « Nb heures 01/2015 », « Mois 3 ». */
const AVANT = /^(?:(?:ca|chiffres? d affaires|montants?|heures?|h|nb|nbre|nombre|d|de|du|mois|contributions?|ventes|factures?|facture|ht|euros?)(?= ) )+/;
/** What may stand after it: « janvier HT », « Janv. (h) ». */
const APRES = /(?: (?:ht|h|heures?|euros?|eur|k euros?|n))+$/;

/**
 * The month named by a heading, with its year where it tells one; null where it names none.
 * A number in a heading row is a day of that month: Excel shows 42005 as « janv-15 ».
 *
 * ```js
 * moisDe('JANVIER 2015') // => { mois: 1, annee: 2015, avant: 0 }
 * moisDe('janv-15')      // => { mois: 1, annee: 2015, avant: 0 }
 * moisDe('01')           // => { mois: 1, annee: null, avant: 0 }
 * moisDe('Déc. N-1')     // => { mois: 12, annee: null, avant: 1 }
 * moisDe('Montant')      // => null
 * ```
 */
export function moisDe(heading: unknown, systeme: SystemeDeDates = 1900): MoisLu | null {
  if (estVide(heading)) return null;
  if (typeof heading === 'number') return duNombre(heading, systeme);
  if (typeof heading !== 'string') return null;
  const day = lireDate(heading, systeme);
  if (day.etat === 'date') {
    const { mois, annee } = jourDe(day.date);
    return vraisemblable(annee) ? { mois, annee, avant: 0 } : null;
  }
  const avant = /\bn ?[-\u2010-\u2015\u2212] ?1\b/i.test(heading) ? 1 : 0;
  const words = plierEntete(heading).replace(/ ?\bn 1$/, '').replace(APRES, '').replace(AVANT, '');
  const lu = duTexte(words);
  return lu === null ? null : { ...lu, avant };
}

function duNombre(value: number, systeme: SystemeDeDates): MoisLu | null {
  if (Number.isInteger(value) && value >= 1 && value <= 12) return { mois: value, annee: null, avant: 0 };
  const day = lireDate(value, systeme);
  if (day.etat !== 'date') return null;
  const { mois, annee } = jourDe(day.date);
  return vraisemblable(annee) ? { mois, annee, avant: 0 } : null;
}

/** A number is more often an amount than a day of another century. */
function vraisemblable(annee: number): boolean {
  return annee >= 1990 && annee <= 2100;
}

const NOMME = new RegExp(`^([a-z]+) ?(${AN}|\\d\\d)?$`);
const CHIFFRE = new RegExp(`^m? ?(${NUMERO})(?: (${AN}|\\d\\d))?$`);
const A_REBOURS = new RegExp(`^(${AN}) (?:m ?(?=\\d))?(${NUMERO}|[a-z]+)$`);

function duTexte(words: string): Omit<MoisLu, 'avant'> | null {
  const named = NOMME.exec(words);
  if (named && named[1] !== 'm') return mois(MOIS.get(named[1] ?? ''), named[2]);
  const counted = CHIFFRE.exec(words);
  if (counted) return mois(Number(counted[1]), counted[2]);
  const turned = A_REBOURS.exec(words);
  if (turned) return mois(MOIS.get(turned[2] ?? '') ?? Number(turned[2]), turned[1]);
  return null;
}

function mois(numero: number | undefined, an: string | undefined): Omit<MoisLu, 'avant'> | null {
  if (numero === undefined || !(numero >= 1 && numero <= 12)) return null;
  return { mois: numero, annee: an === undefined ? null : an.length === 2 ? 2000 + Number(an) : Number(an) };
}
