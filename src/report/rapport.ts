/**
 * One number over another, or null where the other is zero: a share or a mean of nobody is no zero.
 *
 * ```js
 * rapport(34, 61) // => 0.557…
 * rapport(0, 0)   // => null
 * ```
 */
export function rapport(numerateur: number, denominateur: number): number | null {
  return denominateur === 0 ? null : numerateur / denominateur;
}
