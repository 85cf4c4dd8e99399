import { textesPour } from '../../locales';

/** The languages in which the functions explain themselves. */
export type Langue = 'fr' | 'en';

export const LANGUES: readonly Langue[] = ['fr', 'en'];

/** A text in every language. */
export type Texte = Readonly<Record<Langue, string>>;

/**
 * The language of the functions for a display language of Office: the pane's own choice.
 *
 * ```js
 * langueDe('fr-FR')   // => 'fr'
 * langueDe('en-US')   // => 'en'
 * langueDe(undefined) // => 'fr'
 * ```
 */
export function langueDe(displayLanguage: string | undefined): Langue {
  return textesPour(displayLanguage).langue === 'fr' ? 'fr' : 'en';
}
