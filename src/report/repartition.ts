import { arrondir } from './arrondi';

/** How the shares of one table are rounded. */
export type ModeDArrondi = 'total 100' | 'simple';

/**
 * The shares of the parts of a whole, as whole percents. In the mode `total 100` they add up
 * to 100 by largest remainder: each is rounded down, then the parts with the largest remainders
 * get one more (among equal remainders the first). In the mode `simple` each is rounded alone.
 *
 * ```js
 * repartir([1, 1, 1])           // => [34, 33, 33]
 * repartir([1, 1, 1], 'simple') // => [33, 33, 33]
 * repartir([0, 0])              // => [null, null], a share over nothing
 * ```
 *
 * @param parts Counts or amounts, none negative.
 */
export function repartir(parts: readonly number[], mode: ModeDArrondi = 'total 100'): readonly (number | null)[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (!(whole > 0)) return parts.map(() => null);
  const exact = parts.map((part) => Number(((part / whole) * 100).toPrecision(15)));
  if (mode === 'simple') return exact.map((share) => arrondir(share));
  const shares = exact.map(Math.floor);
  const missing = 100 - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
