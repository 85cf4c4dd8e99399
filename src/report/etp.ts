/**
 * Paid hours as full-time equivalents.
 *
 * ```js
 * enEtp(53880, 1820) // => 29.6043…: 29,6 ETP
 * ```
 *
 * @param heures Paid hours of a year.
 * @param heuresParEtp Paid hours of one full-time equivalent in a year, above 0; 1820 is 151.67 h × 12.
 */
export function enEtp(heures: number, heuresParEtp: number): number {
  return heures / heuresParEtp;
}

/** Months of a year, over which hours are spread where nothing else is said. */
export const MOIS_PAR_AN = 12;

/**
 * Paid hours of a period as hours of one of its months.
 *
 * ```js
 * parMois(53880) // => 4490
 * ```
 *
 * @param mois Months that the hours are of, above 0.
 */
export function parMois(heures: number, mois = MOIS_PAR_AN): number {
  return heures / mois;
}
