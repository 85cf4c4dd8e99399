import { distance } from 'fastest-levenshtein';
import { ENTETES, type ChampRegistre } from './champs';
import { plierEntete } from './texte';

/** How surely a heading names a field, from 0 to 1. */
export interface Lecture {
  champ: ChampRegistre;
  score: number;
}

/** Folded heading → the fields that use it, with the rank of the heading in the field's list. */
const EXACTS = indexer();

function indexer(): ReadonlyMap<string, readonly Lecture[]> {
  const index = new Map<string, Lecture[]>();
  for (const [champ, variants] of Object.entries(ENTETES) as [ChampRegistre, readonly string[]][]) {
    const seen = new Set<string>();
    for (const variant of variants) {
      const folded = plierEntete(variant);
      if (seen.has(folded)) continue;
      seen.add(folded);
      // The field's own name leaves no doubt beside the others; these are told apart by their rank.
      const score = seen.size === 1 ? 1 : 0.97 - seen.size * 0.005;
      index.set(folded, [...(index.get(folded) ?? []), { champ, score }]);
    }
  }
  return index;
}

/** Below this likeness two headings are different words. */
const LIKENESS = 0.8;

/**
 * The fields that a heading may name, the likeliest first: by a known heading, by a known
 * heading with more words around it, else by likeness of spelling.
 *
 * ```js
 * lireEntete("Date d'entrée")[0]   // => { champ: 'entree', score: 1 }
 * lireEntete('Prescripeur')[0]     // => { champ: 'prescripteur', score: 0.7… }
 * lireEntete('Téléphone')          // => []
 * ```
 */
export function lireEntete(cell: unknown): readonly Lecture[] {
  const folded = plierEntete(cell);
  if (folded === '' || folded.length > 60) return [];
  const exact = EXACTS.get(folded);
  if (exact) return [...exact].sort((a, b) => b.score - a.score);
  const best = new Map<ChampRegistre, number>();
  for (const [known, lectures] of EXACTS) {
    const likeness = likenessOf(folded, known);
    if (likeness === 0) continue;
    for (const { champ, score } of lectures) best.set(champ, Math.max(best.get(champ) ?? 0, likeness * score));
  }
  return [...best].map(([champ, score]) => ({ champ, score })).sort((a, b) => b.score - a.score);
}

function likenessOf(heading: string, known: string): number {
  if (known.length < 4) return 0;
  // « Date d'entrée dans la CAE », « Motif de sortie (détail) »: a known heading begins it.
  if (known.includes(' ') && heading.startsWith(`${known} `)) return 0.85;
  if (Math.abs(heading.length - known.length) > 3) return 0;
  const likeness = 1 - distance(heading, known) / Math.max(heading.length, known.length);
  return likeness >= LIKENESS ? likeness * 0.9 : 0;
}
