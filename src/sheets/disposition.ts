import type { FeuillePlan, GraphiquePlan, TableauPlan } from './plan';

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

/** Rows of the title and subtitle of a sheet, with the blank one below. */
const LIGNES_DE_TITRE = 3;
/** Blank rows between two tables. */
const INTERVALLE = 1;

/** Size of a chart, in rows and columns of the grid. */
export const HAUTEUR_DE_GRAPHIQUE = 15;
export const LARGEUR_DE_GRAPHIQUE = 7;

/** Rows that a table takes, title and note included. */
export function hauteur(tableau: TableauPlan): number {
  return LIGNES_DE_TETE + tableau.corps.length + LIGNES_DE_PIED;
}

/** Where everything of a fresh sheet stands: tables below one another, charts to their right. */
export interface Disposition {
  tableaux: ReadonlyMap<string, Zone>;
  graphiques: ReadonlyMap<string, Zone>;
}

/**
 * Lays a fresh sheet out. A table takes the height of the charts beside it where these are
 * higher, so that nothing overlaps.
 */
export function disposer(feuille: FeuillePlan): Disposition {
  const tableaux = new Map<string, Zone>();
  let ligne = LIGNES_DE_TITRE;
  for (const tableau of feuille.tableaux) {
    const zone = { ligne, colonne: 0, lignes: hauteur(tableau), colonnes: tableau.entetes.length };
    tableaux.set(tableau.id, zone);
    ligne += Math.max(zone.lignes, placePour(graphiquesDe(feuille, tableau.id).length)) + INTERVALLE;
  }
  return { tableaux, graphiques: placerGraphiques(feuille, tableaux) };
}

/** Where the charts stand, given where the tables do. */
export function placerGraphiques(feuille: FeuillePlan, tableaux: ReadonlyMap<string, Zone>): ReadonlyMap<string, Zone> {
  const colonne = Math.max(...feuille.tableaux.map(({ entetes }) => entetes.length)) + 1;
  const places = new Map<string, Zone>();
  for (const [id, zone] of tableaux) {
    graphiquesDe(feuille, id).forEach((graphique, index) => {
      places.set(graphique.id, {
        ligne: zone.ligne + placePour(index),
        colonne,
        lignes: HAUTEUR_DE_GRAPHIQUE,
        colonnes: LARGEUR_DE_GRAPHIQUE,
      });
    });
  }
  return places;
}

function graphiquesDe({ graphiques }: FeuillePlan, tableau: string): readonly GraphiquePlan[] {
  return graphiques.filter((graphique) => graphique.tableau === tableau);
}

/** Rows that some charts take below one another, the blank row between them included. */
function placePour(graphiques: number): number {
  return graphiques * (HAUTEUR_DE_GRAPHIQUE + INTERVALLE);
}
