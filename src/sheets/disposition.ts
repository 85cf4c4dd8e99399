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

/** Size of a chart, in rows and columns of the grid: a bar needs about a row. */
const HAUTEUR_MINIMALE = 10;
const LARGEUR_DE_GRAPHIQUE = 8;

/** Rows that a table takes, title and note included. */
export function hauteur(tableau: TableauPlan): number {
  return LIGNES_DE_TETE + tableau.corps.length + LIGNES_DE_PIED;
}

/** Where everything of a fresh sheet stands: tables below one another, charts to their right. */
export interface Disposition {
  tableaux: ReadonlyMap<string, Zone>;
  graphiques: ReadonlyMap<string, Zone>;
  /** Rows with which a new printed page begins. */
  sauts: readonly number[];
  /** Rows that the sheet takes. */
  lignes: number;
}

/**
 * Lays a fresh sheet out. A table takes the height of the charts beside it where these are
 * higher, so that nothing overlaps; a table and its charts stay on one printed page.
 */
export function disposer(feuille: FeuillePlan): Disposition {
  const tableaux = new Map<string, Zone>();
  const sauts: number[] = [];
  const parPage = lignesParPage(feuille);
  let ligne = LIGNES_DE_TITRE;
  let page = 0;
  for (const tableau of feuille.tableaux) {
    const zone = { ligne, colonne: 0, lignes: hauteur(tableau), colonnes: tableau.entetes.length };
    const taken = Math.max(zone.lignes, hauteurDesGraphiques(feuille, tableau));
    // The first page begins with the rows that the others repeat.
    const room = sauts.length === 0 ? parPage : parPage - feuille.lignesRepetees;
    if (ligne + taken > page + room && ligne > page + LIGNES_DE_TITRE) {
      sauts.push(ligne);
      page = ligne;
    }
    tableaux.set(tableau.id, zone);
    ligne += taken + INTERVALLE;
  }
  return { tableaux, graphiques: placerGraphiques(feuille, tableaux), sauts, lignes: ligne };
}

/** Where the charts stand, given where the tables do. */
export function placerGraphiques(feuille: FeuillePlan, tableaux: ReadonlyMap<string, Zone>): ReadonlyMap<string, Zone> {
  const colonne = colonneDesGraphiques(feuille);
  const places = new Map<string, Zone>();
  for (const tableau of feuille.tableaux) {
    const zone = tableaux.get(tableau.id);
    if (zone === undefined) continue;
    // From the headings on: a border on the first row of a page would show on the page before.
    let ligne = zone.ligne + 1;
    for (const graphique of graphiquesDe(feuille, tableau.id)) {
      const lignes = hauteurDe(graphique);
      places.set(graphique.id, { ligne, colonne, lignes, colonnes: LARGEUR_DE_GRAPHIQUE });
      ligne += lignes + INTERVALLE;
    }
  }
  return places;
}

/** The column in which the charts begin: a narrow one is left free after the widest table. */
export function colonneDesGraphiques({ tableaux }: FeuillePlan): number {
  return Math.max(...tableaux.map(({ entetes }) => entetes.length)) + 1;
}

function graphiquesDe({ graphiques }: FeuillePlan, tableau: string): readonly GraphiquePlan[] {
  return graphiques.filter((graphique) => graphique.tableau === tableau);
}

function hauteurDe({ lignes, series }: GraphiquePlan): number {
  return series === 'lignes' ? HAUTEUR_MINIMALE + 2 : Math.max(HAUTEUR_MINIMALE, lignes.nombre + 3);
}

function hauteurDesGraphiques(feuille: FeuillePlan, { id }: TableauPlan): number {
  return graphiquesDe(feuille, id).reduce((sum, graphique) => sum + hauteurDe(graphique) + INTERVALLE, 0);
}

/** A4 less the margins, in points, and Excel's usual row and column. */
const PAGE = { portrait: { largeur: 521, hauteur: 734 }, paysage: { largeur: 768, hauteur: 487 } };
/** The height of a row, in points: set on every row, so that pages break alike on every machine. */
export const HAUTEUR_DE_LIGNE = 15;
const LARGEUR_DE_COLONNE = 48;
/** Machines measure characters a little differently: this much of the page is left in reserve. */
const RESERVE = 0.96;

/** A width in characters of the standard font as points: 5.25 a character, and 3.75 of margin. */
export function enPoints(characters: number): number {
  return characters * 5.25 + 3.75;
}

/** Rows that a printed page holds, once the sheet is reduced to the width of the page. */
function lignesParPage(feuille: FeuillePlan): number {
  const page = PAGE[feuille.orientation];
  const charts = feuille.graphiques.length === 0 ? 0 : (LARGEUR_DE_GRAPHIQUE + 1) * LARGEUR_DE_COLONNE;
  const width = feuille.largeurs.reduce((sum, characters) => sum + enPoints(characters), charts);
  const scale = Math.min(1, page.largeur / width);
  return Math.floor((page.hauteur / scale / HAUTEUR_DE_LIGNE) * RESERVE);
}
