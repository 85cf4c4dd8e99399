import { canonique } from './dictionnaire/synonymes';
import { estAbsent, NON_RENSEIGNE, plier, texteDe } from './texte';

/** A value of a category and the group to which it belongs. */
export interface Modalite {
  /** The team's own value, in the spelling that is shown. */
  valeur: string;
  /** The class of the value; the value itself where nothing groups it. */
  groupe: string;
  /** Whether the parameters or the words of the value give its class; `Non renseigné` has none. */
  classee: boolean;
}

/**
 * Brings the spellings of one category together: values equal after folding are one value,
 * shown in the spelling that the parameters give, else in the commonest one of the data
 * (among equals the first in code order, so that sorting the rows changes nothing).
 *
 * ```js
 * const graphies = new Graphies(['Baticoop']);
 * graphies.voir('BATICOOP'); graphies.voir('svp'); graphies.voir('SVP'); graphies.voir('SVP');
 * graphies.de('baticoop') // => 'Baticoop'
 * graphies.de('svp')      // => 'SVP'
 * graphies.de('NR')       // => 'Non renseigné'
 * ```
 *
 * Dots, and dashes or spaces between letters, tell no values apart: « P.E. » is « PE »,
 * « Bati-coop » is « Baticoop ». Short forms that everybody uses are their long ones.
 */
export class Graphies {
  readonly #imposees = new Map<string, string>();
  readonly #vues = new Map<string, Map<string, number>>();

  constructor(imposees: Iterable<string> = []) {
    for (const valeur of imposees) this.#imposees.set(cleDeGraphie(valeur), texteDe(valeur));
  }

  /** Takes note of one cell; absent values are not spellings. */
  voir(cell: unknown): void {
    if (estAbsent(cell)) return;
    const key = cleDeGraphie(cell);
    const text = texteDe(cell);
    const spellings = this.#vues.get(key) ?? new Map<string, number>();
    spellings.set(text, (spellings.get(text) ?? 0) + 1);
    this.#vues.set(key, spellings);
  }

  /** Whether the value is imposed or was seen. */
  connait(cell: unknown): boolean {
    const key = cleDeGraphie(cell);
    return this.#imposees.has(key) || this.#vues.has(key);
  }

  /** The spelling to show for a cell; `Non renseigné` where it says nothing. */
  de(cell: unknown): string {
    if (estAbsent(cell)) return NON_RENSEIGNE;
    const key = cleDeGraphie(cell);
    return this.#imposees.get(key) ?? commonest(this.#vues.get(key)) ?? texteDe(cell);
  }
}

/** What the spellings of one value have in common. */
export function cleDeGraphie(cell: unknown): string {
  return canonique(plier(cell).replaceAll('.', '').replace(/(?<=[a-z])[- ]+(?=[a-z])/g, '').trim());
}

function commonest(spellings: Map<string, number> | undefined): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [text, count] of spellings ?? []) {
    if (count > most || (count === most && best !== undefined && text < best)) [best, most] = [text, count];
  }
  return best;
}
