import { plier } from '../texte';

/** The two values of the dimension `sexe`. */
export type Sexe = 'Femme' | 'Homme';

// « M » alone is always Monsieur, never Madame.
const FEMME = new Set(['f', 'femme', 'feminin', 'mme', 'mme.', 'madame', 'mlle', 'mlle.', 'mademoiselle', 'fem', 'fem.', '2', 'mmes']);
const HOMME = new Set(['h', 'homme', 'm', 'm.', 'masculin', 'mr', 'mr.', 'monsieur', 'masc', 'masc.', '1']);

/**
 * The sex that a cell states, from the words of a sex or a civility column.
 *
 * ```js
 * lireSexe('Mme') // => 'Femme'
 * lireSexe('M')   // => 'Homme'
 * lireSexe('NR')  // => null
 * ```
 */
export function lireSexe(cell: unknown): Sexe | null {
  const text = plier(cell);
  if (FEMME.has(text)) return 'Femme';
  if (HOMME.has(text)) return 'Homme';
  return null;
}
