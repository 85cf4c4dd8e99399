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
