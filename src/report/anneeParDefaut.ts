import type { Parcours } from '../sources';
import { jourDe, serialFrom, type SerialDate } from '../sources/serialDate';

const OCTOBRE = 10;

/**
 * The year that a report is most likely wanted for: the latest with an entry or an exit in its
 * last quarter or later. Dates after today are slips of the pen and don't count.
 *
 * @returns null where the register holds no date up to today.
 */
export function anneeParDefaut(registre: readonly Parcours[], aujourdhui: SerialDate): number | null {
  let latest: number | null = null;
  for (const { entree, sortie } of registre) {
    for (const date of [entree, sortie]) {
      if (date === null || date > aujourdhui) continue;
      const { annee, mois } = jourDe(date);
      const year = mois >= OCTOBRE ? annee : annee - 1;
      if (latest === null || year > latest) latest = year;
    }
  }
  return latest;
}

/**
 * The years in which the register has someone present, the latest first: up to the year of its
 * latest entry or exit, or the present year where the register is kept up.
 */
export function anneesPossibles(registre: readonly Parcours[], aujourdhui: SerialDate): number[] {
  const last = derniereAnnee(registre, aujourdhui);
  const years = new Set<number>();
  for (const { entree, sortie } of registre) {
    const end = sortie === null ? last : Math.min(jourDe(sortie).annee, last);
    for (let year = jourDe(entree).annee; year <= end; year += 1) years.add(year);
  }
  return [...years].sort((a, b) => b - a);
}

function derniereAnnee(registre: readonly Parcours[], aujourdhui: SerialDate): number {
  let latest = 0;
  for (const { entree, sortie } of registre) {
    for (const date of [entree, sortie]) if (date !== null && date <= aujourdhui && date > latest) latest = date;
  }
  // A register with a date of the last twelve months is kept up: the year that runs is its last.
  const last = aujourdhui - latest <= 366 ? aujourdhui : serialFrom(latest);
  return last === null ? 0 : jourDe(last).annee;
}
