import type { GraphiquePlan, StyleDeLigne } from './plan';

/** How a row looks: every aspect is named, so that a style also takes the look of another away. */
export interface Apparence {
  fond: string | null;
  couleur: string;
  gras: boolean;
  italique: boolean;
  taille: number;
  /** Whether long words go on below within the cell. */
  retour: boolean;
  /** A thin line under the row. */
  filet: string | null;
}

export type LigneDeTableau = StyleDeLigne | 'titre' | 'entete' | 'note';

/** One palette, legible in grey print: dark blue for headings, a light tint for totals. */
export const BLEU = '#1F3864';
const BLEU_CLAIR = '#DCE6F2';
const GRIS = '#595959';
const FILET = '#D0D7E2';
const NOIR = '#000000';

const CORPS: Apparence = { fond: null, couleur: NOIR, gras: false, italique: false, taille: 10, retour: false, filet: FILET };

export const APPARENCES: Readonly<Record<LigneDeTableau, Apparence>> = {
  titre: { ...CORPS, couleur: BLEU, gras: true, taille: 12, filet: null },
  entete: { ...CORPS, fond: BLEU, couleur: '#FFFFFF', gras: true, retour: true },
  corps: CORPS,
  total: { ...CORPS, fond: BLEU_CLAIR, gras: true },
  intertitre: { ...CORPS, couleur: BLEU, gras: true, italique: true },
  phrase: { ...CORPS, retour: true, filet: null },
  note: { ...CORPS, couleur: GRIS, italique: true, taille: 9, filet: null },
};

/** The title and subtitle at the head of a sheet. */
export const TITRE_DE_FEUILLE: Apparence = { ...CORPS, couleur: BLEU, gras: true, taille: 16, filet: null };
export const SOUS_TITRE_DE_FEUILLE: Apparence = { ...CORPS, couleur: GRIS, taille: 10, filet: null };

/** The sentence under a chart. */
export const LEGENDE: Apparence = { ...CORPS, couleur: GRIS, italique: true, taille: 9, retour: true, filet: null };

/**
 * Colours of the parts of a chart: neighbours differ in lightness, so that grey print and the
 * colour-blind tell them apart.
 */
export const PALETTE: readonly string[] = ['#1F3864', '#E69F00', '#3E7CB1', '#D9C36A', '#8F5E00', '#A9CBE8'];

/** Colours of the steps of a scale, from the highest to the lowest: one hue, lighter and lighter. */
export const DEGRADE: readonly string[] = ['#0B2545', '#1A4480', '#2F6AA8', '#5590C4', '#86B3D9', '#B4D2EA', '#DCE9F5'];

/**
 * The colour of one of several series or parts.
 *
 * ```js
 * couleurDe('nominales', 1, 3) // => '#E69F00'
 * couleurDe('ordonnees', 2, 3) // => '#DCE9F5', the end of the scale
 * ```
 */
export function couleurDe(genre: GraphiquePlan['couleurs'], index: number, nombre: number): string {
  if (genre === 'nominales') return PALETTE[index % PALETTE.length] ?? BLEU;
  const step = nombre < 2 ? 0 : Math.round((Math.min(index, nombre - 1) * (DEGRADE.length - 1)) / (nombre - 1));
  return DEGRADE[step] ?? BLEU;
}

/** The colour of the letters that are read on a colour. */
export function encreSur(couleur: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(couleur.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140 ? NOIR : '#FFFFFF';
}
