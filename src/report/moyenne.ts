/**
 * The mean of some numbers, or null over nothing: a mean of no one is no zero.
 *
 * ```js
 * moyenne([18, 20]) // => 19
 * moyenne([])       // => null
 * ```
 */
export function moyenne(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
