/**
 * A day as Excel's 1900 system numbers it: 1 is 1 January 1900, 42005 is 1 January 2015.
 * Always a whole number: the time of day is dropped. Workbooks of the 1904 system are
 * brought to this one when they are read.
 */
export type SerialDate = number & { readonly serial: unique symbol };

/** A calendar day; the month counts from 1. */
export interface Jour {
  annee: number;
  mois: number;
  jour: number;
}

const MS_PER_DAY = 86_400_000;
/** Serial 0 of the days after February 1900, in days since 1 January 1970. */
const EPOCH = Date.UTC(1899, 11, 30) / MS_PER_DAY;
/** Excel holds 29 February 1900, a day that never was, as serial 60. */
const FALSE_LEAP_DAY = 60;
const LAST_SERIAL = 2_958_465;

/** Days between the two date systems of Excel: a serial of the 1904 system plus this is one of 1900. */
export const DECALAGE_1904 = 1462;

/**
 * The serial of a calendar day.
 *
 * ```js
 * serialOf(2015, 1, 1)  // => 42005
 * serialOf(1900, 2, 28) // => 59
 * serialOf(2015, 2, 30) // => null, no such day
 * ```
 */
export function serialOf(annee: number, mois: number, jour: number): SerialDate | null {
  if (annee < 1900 || annee > 9999) return null;
  if (annee === 1900 && mois === 2 && jour === 29) return FALSE_LEAP_DAY as SerialDate;
  const time = Date.UTC(annee, mois - 1, jour);
  const date = new Date(time);
  if (date.getUTCMonth() !== mois - 1 || date.getUTCDate() !== jour) return null;
  const days = time / MS_PER_DAY - EPOCH;
  return (days <= FALSE_LEAP_DAY ? days - 1 : days) as SerialDate;
}

/**
 * A serial from a number that Excel holds: the time of day is dropped.
 *
 * ```js
 * serialFrom(42005.75) // => 42005
 * serialFrom(0)        // => null, the empty date 00/01/1900
 * ```
 */
export function serialFrom(value: number): SerialDate | null {
  const day = Math.floor(value);
  return day >= 1 && day <= LAST_SERIAL ? (day as SerialDate) : null;
}

/** The calendar day of a serial: `jourDe(42005)` is 1 January 2015. */
export function jourDe(serial: SerialDate): Jour {
  if (serial === FALSE_LEAP_DAY) return { annee: 1900, mois: 2, jour: 29 };
  const days = (serial < FALSE_LEAP_DAY ? serial + 1 : serial) + EPOCH;
  const date = new Date(days * MS_PER_DAY);
  return { annee: date.getUTCFullYear(), mois: date.getUTCMonth() + 1, jour: date.getUTCDate() };
}

/** The day as French readers write it: `enTexte(42005)` is `01/01/2015`. */
export function enTexte(serial: SerialDate): string {
  const { annee, mois, jour } = jourDe(serial);
  return `${String(jour).padStart(2, '0')}/${String(mois).padStart(2, '0')}/${annee}`;
}

/** 1 January of a year (1900 to 9999). */
export function premierJanvier(annee: number): SerialDate {
  return bound(annee, 1, 1);
}

/** 31 December of a year (1900 to 9999). */
export function trenteEtUnDecembre(annee: number): SerialDate {
  return bound(annee, 12, 31);
}

function bound(annee: number, mois: number, jour: number): SerialDate {
  const serial = serialOf(annee, mois, jour);
  if (serial === null) throw new RangeError(`year out of range: ${annee}`);
  return serial;
}
