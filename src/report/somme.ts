/** Amounts and hours have two decimals; some are computed, such as a third of an hour. */
const PRECISION = 1e6;

/**
 * The sum of some amounts, the same in whatever order they come: they are added as whole
 * millionths, without the errors of binary fractions.
 *
 * ```js
 * somme([0.1, 0.2]) // => 0.3
 * somme([])         // => 0
 * ```
 */
export function somme(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * PRECISION), 0) / PRECISION;
}
