import { en } from './en';
import { fr, type Textes } from './fr';

export { fr, type Textes } from './fr';

/** The words for a display language: French unless Office shows another language than French. */
export function textesPour(displayLanguage: string | undefined): Textes {
  return displayLanguage === undefined || /^fr\b/i.test(displayLanguage) ? fr : en;
}
