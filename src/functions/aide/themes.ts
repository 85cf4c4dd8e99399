import type { Declaration } from '../core/declaration';
import type { Texte } from '../core/langue';
import { SANS_THEME, THEMES, type Theme } from '../core/themes';

/** The functions about one thing. */
export interface GroupeDeFonctions {
  titre: Texte;
  fonctions: readonly Declaration[];
}

/** The functions by theme, in the themes' order, those without a theme last. */
export function parThemes(fonctions: readonly Declaration[]): readonly GroupeDeFonctions[] {
  const themes: readonly (Theme | undefined)[] = [...(Object.keys(THEMES) as Theme[]), undefined];
  return themes
    .map((theme) => ({ titre: theme === undefined ? SANS_THEME : THEMES[theme], fonctions: fonctions.filter((one) => one.theme === theme) }))
    .filter((groupe) => groupe.fonctions.length > 0);
}
