import type { Texte } from './langue';

/** What the functions are about, in the order in which the help lists them. */
export const THEMES = {
  mouvements: { fr: 'Présents, entrées et sorties', en: 'Presence, entries and exits' },
  reussite: { fr: 'Réussite des sorties', en: 'Success of the exits' },
  durees: { fr: 'Durée des parcours', en: 'Length of the stays' },
  economique: { fr: 'Heures et montants', en: 'Hours and amounts' },
  parts: { fr: 'Parts et tableaux', en: 'Shares and tables' },
  lecture: { fr: 'Lire et classer une cellule', en: 'Reading and classing a cell' },
  bilan: { fr: 'Chiffres du bilan', en: 'Figures of the bilan' },
} as const satisfies Readonly<Record<string, Texte>>;

/** What a function is about. */
export type Theme = keyof typeof THEMES;

/** The heading of the functions that name no theme. */
export const SANS_THEME: Texte = { fr: 'Autres fonctions', en: 'Other functions' };
