const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * The order in which French lists stand, accents counting last; never the machine's own.
 *
 * @example
 * ['Frêne', 'Érable', 'Pivert', 'Étourneau'].sort(byName); // ['Érable', 'Étourneau', 'Frêne', 'Pivert']
 */
export function byName(a: string, b: string): number {
  const [left, right] = [folded(a), folded(b)];
  return left === right ? Number(a > b) - Number(a < b) : left < right ? -1 : 1;
}
