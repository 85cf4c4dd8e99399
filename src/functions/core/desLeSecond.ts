/**
 * Makes something of two columns when it is asked for the second time, and keeps it as long as
 * the columns live: a single call need not pay for what serves hundreds. The first time it gives null.
 *
 * ```js
 * const index = desLeSecond((entrees, sorties) => new FluxCumule(entrees, sorties));
 * index(entrees, sorties) // => null
 * index(entrees, sorties) // => a FluxCumule, the same from now on
 * ```
 */
export function desLeSecond<A extends object, B extends object, T>(faire: (a: A, b: B) => T): (a: A, b: B) => T | null {
  const faits = new WeakMap<A, WeakMap<B, { fait: T | null }>>();
  return (a, b) => {
    const deA = faits.get(a);
    const known = deA?.get(b);
    if (known === undefined) {
      if (deA === undefined) faits.set(a, new WeakMap([[b, { fait: null }]]));
      else deA.set(b, { fait: null });
      return null;
    }
    known.fait ??= faire(a, b);
    return known.fait;
  };
}
