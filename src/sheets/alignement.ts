/** A change of a list of rows or columns, at a position of the list as it then is. */
export type Edition = { type: 'inserer'; position: number; nombre: number } | { type: 'retirer'; position: number; nombre: number };

/**
 * The insertions and removals that turn one list of keys into another, keeping as many of the
 * common keys in place as possible. Insertions come first, then removals; each group from the
 * end of the list to its beginning, so that no edit moves the position of a later one.
 *
 * ```js
 * aligner(['A', 'C'], ['A', 'B', 'C'])
 * // => { insertions: [{ type: 'inserer', position: 1, nombre: 1 }], retraits: [] }
 * ```
 *
 * `position` of an insertion is counted in the old list; of a removal, in the list with the
 * insertions made.
 */
export function aligner(avant: readonly string[], apres: readonly string[]): { insertions: Edition[]; retraits: Edition[] } {
  const kept = commun(avant, apres);
  const insertions: Edition[] = [];
  const retraits: Edition[] = [];
  let [before, after, shift] = [0, 0, 0];
  for (const [i, j] of [...kept, [avant.length, apres.length] as const]) {
    const added = j - after;
    const gone = i - before;
    // New rows stand before the old ones that leave: what leaves is then a run of its own.
    if (added > 0) insertions.push({ type: 'inserer', position: before, nombre: added });
    shift += added;
    if (gone > 0) retraits.push({ type: 'retirer', position: before + shift, nombre: gone });
    [before, after] = [i + 1, j + 1];
  }
  return { insertions: insertions.reverse(), retraits: retraits.reverse() };
}

/** Positions of the longest run of keys that both lists hold in the same order; keys are unique in each. */
function commun(avant: readonly string[], apres: readonly string[]): (readonly [number, number])[] {
  const positions = new Map(apres.map((key, index) => [key, index]));
  const pairs = avant.flatMap((key, i) => {
    const j = positions.get(key);
    return j === undefined ? [] : [[i, j] as const];
  });
  // Longest increasing subsequence of the positions in the new list.
  const tails: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, j], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = pairs[tails[middle] ?? -1];
      if (tail !== undefined && tail[1] < j) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const run: (readonly [number, number])[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) run.unshift(pair);
  }
  return run;
}
