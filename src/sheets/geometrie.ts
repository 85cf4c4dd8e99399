import type { TableauPlan } from './plan';

/** A rectangle of cells, counted from 0. */
export interface Zone {
  ligne: number;
  colonne: number;
  lignes: number;
  colonnes: number;
}

/** Rows of a table that are no body: its title, its headings, and the note below. */
export const LIGNES_DE_TETE = 2;
export const LIGNES_DE_PIED = 1;

/** The usual height of a row, in points: set on every row, so that pages break alike on every machine. */
export const HAUTEUR_DE_LIGNE = 15;

/** Rows that a table takes, title and note included. */
export function hauteur(tableau: TableauPlan): number {
  return LIGNES_DE_TETE + tableau.corps.length + LIGNES_DE_PIED;
}

/** A width in characters of the standard font as points: 5.25 a character, and 3.75 of margin. */
export function enPoints(characters: number): number {
  return characters * 5.25 + 3.75;
}
