import { distance } from 'fastest-levenshtein';
import { ENTETES, type ChampRegistre } from './champs';
import { estErreur, plierEntete } from './texte';

/** How surely a heading names a field, from 0 to 1. */
export interface Lecture<Champ extends string = ChampRegistre> {
  champ: Champ;
  score: number;
}

/** Below this likeness two headings are different words. */
const LIKENESS = 0.8;
const MOST_LUES = 2_000;

/** The headings under which the fields of one kind of list are kept, the usual ones of each field first. */
export class Entetes<Champ extends string> {
  /** Folded heading → the fields that use it, with the rank of the heading in the field's list. */
  readonly #exacts = new Map<string, readonly Lecture<Champ>[]>();
  /** What was read last: the first rows of the sheets of a workbook repeat the same words. */
  readonly #lues = new Map<string, readonly Lecture<Champ>[]>();

  constructor(variantes: Iterable<readonly [Champ, readonly string[]]>) {
    for (const [champ, headings] of variantes) {
      const seen = new Set<string>();
      for (const heading of headings) {
        const folded = plierEntete(heading);
        if (seen.has(folded)) continue;
        seen.add(folded);
        // The field's own name leaves no doubt beside the others; these are told apart by their rank.
        const score = seen.size === 1 ? 1 : 0.97 - seen.size * 0.005;
        this.#exacts.set(folded, [...(this.#exacts.get(folded) ?? []), { champ, score }]);
      }
    }
  }

  /**
   * The fields that a heading may name, the likeliest first: by a known heading, by a known
   * heading with more words around it, else by likeness of spelling.
   */
  lire(cell: unknown): readonly Lecture<Champ>[] {
    // « #REF! » is no reference.
    const folded = estErreur(cell) ? '' : plierEntete(cell);
    if (folded === '' || folded.length > 60) return [];
    const exact = this.#exacts.get(folded);
    if (exact) return [...exact].sort((a, b) => b.score - a.score);
    const lue = this.#lues.get(folded) ?? this.#approcher(folded);
    if (this.#lues.size >= MOST_LUES) this.#lues.clear();
    this.#lues.set(folded, lue);
    return lue;
  }

  #approcher(folded: string): readonly Lecture<Champ>[] {
    const best = new Map<Champ, number>();
    for (const [known, lectures] of this.#exacts) {
      const likeness = likenessOf(folded, known);
      if (likeness === 0) continue;
      for (const { champ, score } of lectures) best.set(champ, Math.max(best.get(champ) ?? 0, likeness * score));
    }
    return [...best].map(([champ, score]) => ({ champ, score })).sort((a, b) => b.score - a.score);
  }
}

const REGISTRE = new Entetes(Object.entries(ENTETES) as [ChampRegistre, readonly string[]][]);

/**
 * The fields of the register that a heading may name, the likeliest first.
 *
 * ```js
 * lireEntete("Date d'entrée")[0]   // => { champ: 'entree', score: 1 }
 * lireEntete('Prescripeur')[0]     // => { champ: 'prescripteur', score: 0.7… }
 * lireEntete('Téléphone')          // => []
 * ```
 */
export function lireEntete(cell: unknown): readonly Lecture[] {
  return REGISTRE.lire(cell);
}

/** What the least usual heading of a field still scores; one that is merely like it scores less. */
const TEL_QUEL = 0.87;

/** Whether a cell is a heading of the register as it is listed, of these fields or of any. */
export function estTitreDuRegistre(cell: unknown, champs?: readonly ChampRegistre[]): boolean {
  return typeof cell === 'string' && lireEntete(cell).some(({ champ, score }) => score > TEL_QUEL && (champs?.includes(champ) ?? true));
}

function likenessOf(heading: string, known: string): number {
  if (known.length < 4) return 0;
  // « Date d'entrée dans la CAE », « Motif de sortie (détail) »: a known heading begins it.
  if (known.includes(' ') && heading.startsWith(`${known} `)) return 0.85;
  if (Math.abs(heading.length - known.length) > 3) return 0;
  const likeness = 1 - distance(heading, known) / Math.max(heading.length, known.length);
  return likeness >= LIKENESS ? likeness * 0.9 : 0;
}
