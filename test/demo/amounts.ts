import type { Random } from './prng';

/**
 * Splits a whole number in proportion to the weights, by largest remainder: the parts are whole and add up.
 *
 * @example
 * splitWhole(10, [1, 1, 1]); // [4, 3, 3]
 */
export function splitWhole(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  let rest = total - parts.reduce((all, part) => all + part, 0);
  const order = exact.map((value, index) => ({ index, remainder: value - Math.floor(value) }));
  order.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of order) {
    if (rest <= 0) {
      break;
    }
    parts[index] = (parts[index] ?? 0) + 1;
    rest -= 1;
  }
  return parts;
}

/** A weight around 1, rarely above 2: some do much better than others. */
export const luck = (random: Random): number => Math.exp((random.next() + random.next() + random.next() - 1.5) * 0.9);

/** Something whose amount is looked for: its weight, and the total or totals to which it belongs. */
export type Share = { readonly weight: number; readonly totals: readonly string[] };

const ROUNDS = 500;

/**
 * Amounts in proportion to the weights such that each total holds: the weights are scaled for one total after the other
 * until nothing moves any more (iterative proportional fitting).
 *
 * @param targets What the shares of a total add up to; shares of other totals are left alone.
 * @throws {RangeError} where no amounts can satisfy all totals.
 */
export function fit(shares: readonly Share[], targets: Readonly<Record<string, number>>): number[] {
  const amounts = shares.map(({ weight }) => weight);
  const members = Object.entries(targets).map(([name, target]) => ({
    target,
    indices: shares.flatMap(({ totals }, index) => (totals.includes(name) ? [index] : [])),
  }));
  const sumOf = (indices: readonly number[]): number => indices.reduce((sum, index) => sum + (amounts[index] ?? 0), 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { target, indices } of members) {
      const factor = target / sumOf(indices);
      for (const index of indices) {
        amounts[index] = (amounts[index] ?? 0) * factor;
      }
    }
  }
  if (members.some(({ target, indices }) => !(Math.abs(sumOf(indices) - target) < 1e-6 * target))) {
    throw new RangeError('The totals contradict each other.');
  }
  return amounts;
}
