/** A source of chance that always gives the same sequence for the same seed. */
export type Random = {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number in [low, high]. */
  int(low: number, high: number): number;
  /** One of the items. */
  pick<T>(items: readonly T[]): T;
  /** The items in another order; the given list is left as it is. */
  shuffle<T>(items: readonly T[]): T[];
};

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state, good enough for made-up persons. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/**
 * A seeded generator.
 *
 * @param seed Any whole number.
 * @example
 * createRandom(1).int(1, 6) === createRandom(1).int(1, 6); // true
 */
export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    int,
    pick: (items) => {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) {
        throw new RangeError('There is nothing to pick from.');
      }
      return item;
    },
    shuffle: (items) =>
      items
        .map((item) => ({ item, rank: next() }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ item }) => item),
  };
}
