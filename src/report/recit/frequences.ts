import { plier } from '../../sources/texte';

/** Frequencies that are one adjective, by their folded beginnings; the feminine form is told. */
const ADJECTIFS: readonly (readonly [RegExp, string])[] = [
  [/^quotidien(ne)?s?$/, 'quotidienne'],
  [/^bi-?hebdomadaires?$/, 'bihebdomadaire'],
  [/^hebdomadaires?$/, 'hebdomadaire'],
  [/^bi-?mensuel(le)?s?$/, 'bimensuelle'],
  [/^mensuel(le)?s?$/, 'mensuelle'],
  [/^bi-?mestriel(le)?s?$/, 'bimestrielle'],
  [/^trimestriel(le)?s?$/, 'trimestrielle'],
  [/^semestriel(le)?s?$/, 'semestrielle'],
  [/^annuel(le)?s?$/, 'annuelle'],
  [/^ponctuel(le)?s?$/, 'ponctuelle'],
  [/^regulie(r|re)s?$/, 'régulière'],
  [/^occasionnel(le)?s?$/, 'occasionnelle'],
];

/**
 * How often, as a feminine adjective; null where the team's words are none.
 *
 * ```js
 * adjectifDeFrequence('Bi-mensuel')       // => 'bimensuelle'
 * adjectifDeFrequence('2 fois par mois')  // => null
 * ```
 */
export function adjectifDeFrequence(texte: string): string | null {
  const folded = plier(texte);
  return ADJECTIFS.find(([words]) => words.test(folded))?.[1] ?? null;
}
