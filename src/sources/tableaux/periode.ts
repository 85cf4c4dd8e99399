import type { CauseEcart } from '../constats';
import type { Periode } from '../faits';
import { lireDate, type SystemeDeDates } from '../lireDate';
import { moisDe } from '../mois';
import { jourDe } from '../serialDate';
import { estVide, texteDe } from '../texte';
import { anneeDe } from './valeurs';

/** The cells that tell when something happened. */
export interface CellulesDePeriode {
  date?: unknown;
  annee?: unknown;
  mois?: unknown;
}

/**
 * When a row happened: by its date, else by its year and month, else by the year of its sheet.
 *
 * @param millesime The year that the sheet's name tells; null where it tells none.
 * @returns The cause for which the row counts nowhere, where no year can be told.
 */
export function lirePeriode({ date, annee, mois }: CellulesDePeriode, systeme: SystemeDeDates, millesime: number | null): Periode | CauseEcart {
  const lue = lireDate(date, systeme);
  if (lue.etat === 'date') return mesurer(jourDe(lue.date));
  if (lue.etat === 'illisible') return { cause: 'dateIllisible', valeur: texteDe(date) };
  const month = moisDe(mois, systeme);
  if (!estVide(mois) && month === null) return { cause: 'dateIllisible', valeur: texteDe(mois) };
  const year = anneeDe(annee) ?? month?.annee;
  if (year !== null && year !== undefined) return { annee: year, mois: month?.mois ?? null };
  if (!estVide(annee)) return { cause: 'dateIllisible', valeur: texteDe(annee) };
  // A list that gives dates and leaves one blank doesn't say when; one without dates is its sheet's year.
  if (millesime === null || date !== undefined) return { cause: 'dateAbsente' };
  return { annee: millesime, mois: month?.mois ?? null };
}

function mesurer({ annee, mois }: { annee: number; mois: number }): Periode {
  return { annee, mois };
}
