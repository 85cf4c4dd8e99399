import { JoursCumules, type ColonneDeJours } from './joursCumules';
import type { Mouvement, Periode } from './flux';

/**
 * The lines of the movement table of any period, without going through the stays again: what
 * `compteDans` counts one by one, from the running totals of entries and exits.
 *
 * It holds for stays whose exit is not before their entry; a row without an entry is no stay.
 */
export class FluxCumule {
  readonly #entrees: JoursCumules;
  readonly #sorties: JoursCumules;

  constructor(entrees: ColonneDeJours, sorties: ColonneDeJours) {
    this.#entrees = new JoursCumules(entrees);
    this.#sorties = new JoursCumules(sorties, entrantes(entrees));
  }

  nombre(mouvement: Mouvement, { debut, fin }: Periode): number {
    switch (mouvement) {
      case 'presents_debut':
        return this.#entrees.jusque(debut - 1) - this.#sorties.jusque(debut - 1);
      case 'entrees':
        return this.#entrees.entre(debut, fin);
      case 'total':
        return this.#entrees.jusque(fin) - this.#sorties.jusque(debut - 1);
      case 'sorties':
        return this.#sorties.entre(debut, fin);
      case 'presents_fin':
        return this.#entrees.jusque(fin) - this.#sorties.jusque(fin);
    }
  }
}

/** 1 for a row with an entry, 0 for one without. */
function entrantes(entrees: ColonneDeJours): Uint8Array {
  const rows = new Uint8Array(entrees.length);
  for (let ligne = 0; ligne < rows.length; ligne += 1) rows[ligne] = entrees[ligne] === 0 ? 0 : 1;
  return rows;
}
