import type { SerialDate } from '../sources/serialDate';

/** A column of days, one a row; 0 where there is none. */
export type ColonneDeJours = Readonly<Int32Array>;

/** The day of a row, or null. */
export function jourALaLigne(jours: ColonneDeJours, ligne: number): SerialDate | null {
  const jour = jours[ligne];
  return jour === undefined || jour === 0 ? null : (jour as SerialDate);
}

/**
 * Running totals over the days of a column: how many fall within a stretch of days, without going
 * through the column again.
 *
 * ```js
 * const sorties = new JoursCumules(Int32Array.of(42005, 0, 42369));
 * sorties.jusque(42369)       // => 2
 * sorties.entre(42006, 42369) // => 1
 * ```
 *
 * With weights, what the days of the stretch weigh together: whole numbers, so that the totals
 * are exact. A row of weight 0 is left out.
 */
export class JoursCumules {
  /** The first day that has a total of its own: before it the total is 0. */
  readonly #premier: number;
  readonly #totaux: Float64Array;

  constructor(jours: ColonneDeJours, poids: ArrayLike<number> | null = null) {
    const [premier, dernier] = bornes(jours);
    const totaux = new Float64Array(Math.max(0, dernier - premier + 1));
    for (let ligne = 0; ligne < jours.length; ligne += 1) {
      const jour = jours[ligne] ?? 0;
      if (jour !== 0) totaux[jour - premier] = (totaux[jour - premier] ?? 0) + (poids === null ? 1 : (poids[ligne] ?? 0));
    }
    for (let rang = 1; rang < totaux.length; rang += 1) totaux[rang] = (totaux[rang] ?? 0) + (totaux[rang - 1] ?? 0);
    this.#premier = premier;
    this.#totaux = totaux;
  }

  /** What falls on a day or before it. */
  jusque(jour: number): number {
    const rang = Math.min(jour - this.#premier, this.#totaux.length - 1);
    return rang < 0 ? 0 : (this.#totaux[rang] ?? 0);
  }

  /** What falls between two days, both included. */
  entre(debut: number, fin: number): number {
    return this.jusque(fin) - this.jusque(debut - 1);
  }
}

function bornes(jours: ColonneDeJours): [premier: number, dernier: number] {
  let [premier, dernier] = [Infinity, -Infinity];
  for (let ligne = 0; ligne < jours.length; ligne += 1) {
    const jour = jourALaLigne(jours, ligne);
    if (jour === null) continue;
    if (jour < premier) premier = jour;
    if (jour > dernier) dernier = jour;
  }
  return [premier, dernier];
}
