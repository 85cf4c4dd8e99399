import { colonneDesGraphiques, disposerBloc, INTERVALLE, LARGEUR_DE_GRAPHIQUE, placerGraphiques } from './bloc';
import { enPoints, LIGNES_DE_TETE, type Zone } from './geometrie';
import { hauteurDeLegende, hauteursDuTableau, largeurDe, largeurDesColonnes } from './hauteurs';
import type { FeuillePlan, TableauPlan } from './plan';

export { enPoints, HAUTEUR_DE_LIGNE, type Zone } from './geometrie';

/** Rows of the title and subtitle of a sheet, with the blank one below. */
const LIGNES_DE_TITRE = 3;
/** The height of the row of a sheet's title, in points. */
export const HAUTEUR_DE_TITRE = 24;
/** Width of the column that keeps the charts off the tables, in characters. */
export const MARGE = 3;

/** Where everything of a fresh sheet stands. */
export interface Disposition {
  tableaux: ReadonlyMap<string, Zone>;
  graphiques: ReadonlyMap<string, Zone>;
  /** The cells of the sentences under the charts. */
  legendes: ReadonlyMap<string, Zone>;
  /** Rows that are not of the usual height, with their heights in points. */
  hauteurs: ReadonlyMap<number, number>;
  /** Rows with which a new printed page begins. */
  sauts: readonly number[];
  /** Rows that the sheet takes. */
  lignes: number;
}

/**
 * Lays a fresh sheet out: the tables below one another, each with its charts. A table and the
 * chart beside it stay on one printed page, and so does each pair of charts.
 */
export function disposer(feuille: FeuillePlan): Disposition {
  const tableaux = new Map<string, Zone>();
  const legendes = new Map<string, Zone>();
  const hauteurs = new Map<number, number>([[0, HAUTEUR_DE_TITRE]]);
  const morceaux: Morceau[] = [];
  let ligne = LIGNES_DE_TITRE;
  for (const tableau of feuille.tableaux) {
    const bloc = disposerBloc(feuille, tableau, ligne);
    tableaux.set(tableau.id, bloc.zone);
    for (const [id, zone] of bloc.legendes) legendes.set(id, zone);
    for (const [row, height] of hauteursDuTableau(tableau, feuille.largeurs, feuille.hauteurDeLigne)) hauteurs.set(ligne + row, height);
    for (const [id, zone] of bloc.legendes) hauteurs.set(zone.ligne, Math.max(hauteurs.get(zone.ligne) ?? 0, hauteurDeLaLegende(feuille, id, zone)));
    morceaux.push({ debut: ligne, fin: bloc.reprises[0] ?? bloc.fin, reprises: intertitres(tableau).map((row) => ligne + row) });
    bloc.reprises.forEach((debut, index) => morceaux.push({ debut, fin: bloc.reprises[index + 1] ?? bloc.fin, reprises: [] }));
    ligne = bloc.fin + INTERVALLE;
  }
  return {
    tableaux,
    graphiques: placerGraphiques(feuille, tableaux, legendes),
    legendes,
    hauteurs,
    sauts: paginer(feuille, morceaux, hauteurs),
    lignes: ligne,
  };
}

/** The height of the row in which the sentence under a chart stands. */
export function hauteurDeLaLegende(feuille: FeuillePlan, id: string, zone: Zone): number {
  const texte = feuille.graphiques.find((graphique) => graphique.id === id)?.legende ?? '';
  const width = zone.colonne === 0 ? largeurDesColonnes(feuille.largeurs, 0, zone.colonnes) : LARGEUR_DE_GRAPHIQUE;
  return Math.max(feuille.hauteurDeLigne, hauteurDeLegende(texte, width));
}

/** The widths of a sheet's columns, in characters, that of the charts included where there are some. */
export function largeursDesColonnes(feuille: FeuillePlan): readonly number[] {
  const tables = Array.from({ length: colonneDesGraphiques(feuille) - 1 }, (_, column) => largeurDe(feuille.largeurs, column));
  return feuille.graphiques.length === 0 ? tables : [...tables, MARGE, LARGEUR_DE_GRAPHIQUE];
}

/** A4 less the margins, in points. */
const PAGE = { portrait: { largeur: 521, hauteur: 748 }, paysage: { largeur: 768, hauteur: 501 } };
/** Machines measure characters a little differently: this much of the page is left in reserve. */
const RESERVE = 0.97;

/** How full a page may be for a list that no page holds whole to begin on it. */
const DEBUT_DE_LISTE = 0.6;

/** Rows of a sheet, `fin` excluded, that stay on one page where a page holds them. */
interface Morceau {
  debut: number;
  fin: number;
  /** Rows within it before which a list that no page holds may be broken. */
  reprises: readonly number[];
}

/** The rows of a table at which another matter begins, counted from its title; the first stays with the title. */
function intertitres({ corps }: TableauPlan): number[] {
  return corps.flatMap(({ style }, index) => (style === 'intertitre' && index > 0 ? [index + LIGNES_DE_TETE] : []));
}

/** The pieces with which a new page begins, so that each stays whole where a page holds it. */
function paginer(feuille: FeuillePlan, morceaux: readonly Morceau[], hauteurs: ReadonlyMap<number, number>): number[] {
  const heightOf = (from: number, to: number) => {
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += hauteurs.get(row) ?? feuille.hauteurDeLigne;
    return sum;
  };
  const first = hauteurDePage(feuille);
  // The other pages begin with the rows that are repeated.
  const others = first - heightOf(0, feuille.lignesRepetees);
  const pieces = morceaux.flatMap((morceau) => (heightOf(morceau.debut, morceau.fin) > others ? decouper(morceau) : [morceau]));
  const sauts: number[] = [];
  const title = heightOf(0, LIGNES_DE_TITRE);
  let used = title;
  let room = first;
  pieces.forEach(({ debut, fin }, index) => {
    const height = heightOf(debut, fin);
    const long = height > others;
    const fits = used + height <= room || (room === first ? used <= title : used === 0) || (long && used <= room * DEBUT_DE_LISTE);
    if (!fits) {
      sauts.push(debut);
      used = 0;
      room = others;
    }
    used += height;
    // A list goes on over pages that Excel breaks by itself.
    while (used > room) {
      used -= room;
      room = others;
    }
    used += heightOf(fin, pieces[index + 1]?.debut ?? fin);
  });
  return sauts;
}

function decouper({ debut, fin, reprises }: Morceau): Morceau[] {
  const starts = [debut, ...reprises];
  return starts.map((start, index) => ({ debut: start, fin: starts[index + 1] ?? fin, reprises: [] }));
}

/** What a printed page holds, in points of the sheet, once it is reduced to the width of the page. */
function hauteurDePage(feuille: FeuillePlan): number {
  const page = PAGE[feuille.orientation];
  const width = largeursDesColonnes(feuille).reduce((sum, characters) => sum + enPoints(characters), 0);
  return (page.hauteur / Math.min(1, page.largeur / width)) * RESERVE;
}
