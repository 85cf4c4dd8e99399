/**
 * The cost of the support team, €, by year. A team that states one cost without a year means
 * the cost of any year that it doesn't state: the report asks for a year, and finds it.
 *
 * ```js
 * const cout = new CoutParAnnee([[2014, 250000]]);
 * cout.sansAnnee = 270000;
 * cout.get(2014) // => 250000
 * cout.get(2015) // => 270000
 * ```
 */
export class CoutParAnnee extends Map<number, number> {
  /** Undefined where every cost has its year. */
  sansAnnee: number | undefined;

  override get(annee: number): number | undefined {
    return super.get(annee) ?? this.sansAnnee;
  }

  override has(annee: number): boolean {
    return this.get(annee) !== undefined;
  }
}
