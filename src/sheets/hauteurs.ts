import { LIGNES_DE_TETE } from './geometrie';
import { couperEnLignes } from './mesures';
import type { TableauPlan } from './plan';
import { APPARENCES, LEGENDE } from './style';

/** Lines that a heading may take. */
const LIGNES_D_ENTETE = 8;
/** The height of a heading that takes one line, in points; each further line takes as much. */
const LIGNE_D_ENTETE = 15;
/** What a line takes beyond the size of its letters, and what the cell adds. */
const INTERLIGNE = 1.3;
const MARGE = 3;
/** The margins of a cell, in characters; those of a cell of words, its indent with them. */
const MARGE_DE_CELLULE = 0.5;
const RETRAIT = 1.5;

/** The width of a column of tables; those beyond the last one stated are as wide as it. */
export function largeurDe(largeurs: readonly number[], colonne: number): number {
  return largeurs[colonne] ?? largeurs.at(-1) ?? 13;
}

/** The width of some columns, from one on. */
export function largeurDesColonnes(largeurs: readonly number[], debut: number, nombre: number): number {
  return Array.from({ length: nombre }, (_, index) => largeurDe(largeurs, debut + index)).reduce((sum, width) => sum + width, 0);
}

/** The height of the heading row of a table, in points: Excel doesn't make rows higher for cells written by an add-in. */
export function hauteurDesEntetes(entetes: readonly string[], largeurs: readonly number[]): number {
  const { taille, gras } = APPARENCES.entete;
  const lines = Math.max(...entetes.map((heading, column) => couperEnLignes(heading, largeurDe(largeurs, column) - MARGE_DE_CELLULE, taille, gras).length));
  return Math.min(lines, LIGNES_D_ENTETE) * LIGNE_D_ENTETE;
}

/** The height, in points, of a cell in which a text takes as many lines as it needs. */
export function hauteurDuTexte(texte: string, largeur: number, taille: number): number {
  const lines = couperEnLignes(texte, largeur - RETRAIT, taille).length;
  return Math.ceil(lines * taille * INTERLIGNE + MARGE);
}

/** The height of the sentence under a chart. */
export function hauteurDeLegende(texte: string, largeur: number): number {
  return hauteurDuTexte(texte, largeur, LEGENDE.taille);
}

/** The rows of a table that are not of the sheet's usual height, counted from its title, with their heights in points. */
export function hauteursDuTableau({ entetes, corps }: TableauPlan, largeurs: readonly number[], usuelle: number): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const heading = hauteurDesEntetes(entetes, largeurs);
  if (heading > usuelle) heights.set(1, heading);
  const width = largeurDesColonnes(largeurs, 0, entetes.length);
  corps.forEach(({ style, cellules }, index) => {
    if (style !== 'phrase') return;
    const height = hauteurDuTexte(String(cellules[0]?.valeur ?? ''), width, APPARENCES.phrase.taille);
    if (height > usuelle) heights.set(index + LIGNES_DE_TETE, height);
  });
  return heights;
}
