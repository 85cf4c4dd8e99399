import type { StyleDeLigne } from './plan';

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
  note: { ...CORPS, couleur: GRIS, italique: true, taille: 9, filet: null },
};

/** The title and subtitle at the head of a sheet. */
export const TITRE_DE_FEUILLE: Apparence = { ...CORPS, couleur: BLEU, gras: true, taille: 16, filet: null };
export const SOUS_TITRE_DE_FEUILLE: Apparence = { ...CORPS, couleur: GRIS, taille: 10, filet: null };

/** Colours of the parts of a chart, told apart by the colour-blind and, by their lightness, in grey print. */
export const PALETTE: readonly string[] = ['#1F3864', '#E69F00', '#56B4E9', '#7F7F7F', '#009E73', '#F0E442', '#CC79A7', '#BFBFBF'];
