import type { Etablissement } from './communes';
import { calendarDay, isWorkingDay, serial } from './workingDays';

/** A place where information meetings are held. */
export type Lieu = { readonly ville: string; readonly lieu: string; readonly etablissement: Etablissement };

/** An information meeting, on an Excel serial of the 1900 system. */
export type Seance = Lieu & { readonly date: number };

/** A meeting a month, on the nth of a weekday (1 is Monday), in these months. */
type Rythme = { readonly nth: number; readonly weekday: number; readonly mois: Readonly<Record<number, readonly number[]>> };

const TOUS_SAUF_AOUT = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12];
const SANS_ETE = [1, 2, 3, 4, 5, 6, 9, 10, 11, 12];

/** In the order of the report. Belfort began in March 2014, Conliège in March 2015. */
export const LIEUX: readonly (Lieu & Rythme)[] = [
  { ville: 'Montbéliard', lieu: 'Siège Coopilote', etablissement: 'Montbéliard', nth: 1, weekday: 2,
    mois: { 2014: TOUS_SAUF_AOUT, 2015: TOUS_SAUF_AOUT } },
  { ville: 'Belfort', lieu: 'Antenne Coopilote à la MIFE', etablissement: 'Montbéliard', nth: 2, weekday: 4,
    mois: { 2014: [3, 4, 5, 6, 9, 10, 11, 12], 2015: SANS_ETE } },
  { ville: 'Luxeuil', lieu: 'Pôle Emploi', etablissement: 'Montbéliard', nth: 3, weekday: 2,
    mois: { 2014: [1, 2, 3, 4, 5, 6, 9, 10, 11], 2015: SANS_ETE } },
  { ville: 'Besançon', lieu: 'Établissement Coopilote', etablissement: 'Besançon', nth: 1, weekday: 4,
    mois: { 2014: TOUS_SAUF_AOUT, 2015: SANS_ETE } },
  { ville: 'Besançon/ZFU', lieu: 'Cité Lab', etablissement: 'Besançon', nth: 2, weekday: 2,
    mois: { 2014: [2, 4, 6, 10, 12], 2015: [1, 2, 3, 4, 6, 9, 10, 11] } },
  { ville: 'Pontarlier', lieu: 'BGE', etablissement: 'Besançon', nth: 3, weekday: 4,
    mois: { 2014: [2, 3, 4, 5, 6, 9, 10, 11], 2015: SANS_ETE } },
  { ville: 'Conliège (Jura)', lieu: 'Juratri', etablissement: 'Besançon', nth: 4, weekday: 2,
    mois: { 2014: [], 2015: [3, 4, 5, 6, 7, 9, 10, 11, 12] } },
];

export const ANNEES_DE_SEANCES = [2014, 2015] as const;

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = serial(year, month, 1);
  const wait = (weekday - calendarDay(first).weekday + 7) % 7;
  let day = first + wait + 7 * (nth - 1);
  // A public holiday puts it off for a week: twice in May 2014, of which the 1st and the 8th were Thursdays.
  while (!isWorkingDay(day)) {
    day += 7;
  }
  return day;
}

/** All information meetings of 2014 and 2015, by date. */
export function makeSeances(): Seance[] {
  return LIEUX.flatMap(({ ville, lieu, etablissement, nth, weekday, mois }) =>
    ANNEES_DE_SEANCES.flatMap((year) =>
      (mois[year] ?? []).map((month): Seance => ({ ville, lieu, etablissement, date: nthWeekday(year, month, weekday, nth) })),
    ),
  ).sort((a, b) => a.date - b.date);
}
