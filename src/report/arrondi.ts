/**
 * Rounds as ARRONDI does: halves away from zero, and without the false halves of binary
 * fractions.
 *
 * ```js
 * arrondir(2.5)      // => 3
 * arrondir(-2.5)     // => -3
 * arrondir(1.005, 2) // => 1.01
 * ```
 *
 * @param decimals Digits kept after the decimal point; negative ones round to tens, hundreds…
 */
export function arrondir(value: number, decimals = 0): number {
  if (!Number.isFinite(value)) return value;
  const shifted = shift(Math.abs(value), decimals);
  // Excel works with 15 significant digits: 1.005 × 100 is a half for it, 100.49999999999999 or not.
  const rounded = Math.floor(Number(shifted.toPrecision(15)) + 0.5);
  return Math.sign(value) * shift(rounded, -decimals) || 0;
}

/** Moves the decimal point by rewriting the exponent: no error of multiplication. */
function shift(value: number, places: number): number {
  const [mantissa, exponent = '0'] = value.toExponential().split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
