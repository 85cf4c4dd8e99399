import { enPoints, hauteur, type Zone } from './geometrie';
import { largeurDe } from './hauteurs';
import type { FeuillePlan, GraphiquePlan, TableauPlan } from './plan';

/** Blank rows between two things that stand one below the other. */
export const INTERVALLE = 1;
/** Width of the column in which the charts stand, in characters. */
export const LARGEUR_DE_GRAPHIQUE = 60;
/** A bar needs most of a row; a legend, an axis and a title some more. */
const LIGNES_PAR_BARRE = 0.8;
const HAUTEUR_MINIMALE = 10;
const TITRE_ET_MARGES = 3;
const LEGENDE_DES_SERIES = 2;
/** Below this width, in points, the columns of the tables have no room for a chart. */
const LARGEUR_UTILE = 240;

/** A table with its charts: the first beside it, the others below, two by two. */
export interface Bloc {
  zone: Zone;
  /** The cells of the sentences under the charts: a row, and as many columns as the chart covers. */
  legendes: ReadonlyMap<string, Zone>;
  /** Rows from which on the rest of the block may stand on another page. */
  reprises: readonly number[];
  /** The first row below. */
  fin: number;
}

/** The charts that stand beside a table and below it, in order. */
export function graphiquesDe({ graphiques }: FeuillePlan, tableau: string): readonly GraphiquePlan[] {
  return graphiques.filter((graphique) => (graphique.aCote ?? graphique.tableau) === tableau);
}

/** Rows that a chart needs. */
export function hauteurDuGraphique({ lignes, colonnes, series, type }: GraphiquePlan): number {
  const several = series === 'lignes' ? lignes.nombre > 1 : colonnes.length > 1;
  const bars = type.startsWith('barres') ? (series === 'lignes' ? colonnes.length : lignes.nombre) : 0;
  return Math.max(HAUTEUR_MINIMALE, Math.ceil(bars * LIGNES_PAR_BARRE) + TITRE_ET_MARGES) + (several ? LEGENDE_DES_SERIES : 0);
}

/** The column in which the charts stand: a narrow one is left free after the widest table. */
export function colonneDesGraphiques({ tableaux }: FeuillePlan): number {
  return Math.max(0, ...tableaux.map(({ entetes }) => entetes.length)) + 1;
}

/**
 * Lays a table and its charts out from a row on.
 *
 * @param colonne The column of the charts, where that of the sheet is another than the plan's.
 */
export function disposerBloc(feuille: FeuillePlan, tableau: TableauPlan, ligne: number, colonne = colonneDesGraphiques(feuille)): Bloc {
  const zone = { ligne, colonne: 0, lignes: hauteur(tableau), colonnes: tableau.entetes.length };
  const droite = { colonne, colonnes: 1 };
  const gauche = colonnesDeGauche(feuille);
  const legendes = new Map<string, Zone>();
  const reprises: number[] = [];
  const [first, ...others] = graphiquesDe(feuille, tableau.id);
  let fin = ligne + zone.lignes;
  if (first) {
    const under = Math.max(fin, ligne + 1 + hauteurDuGraphique(first));
    legendes.set(first.id, { ligne: under, lignes: 1, ...droite });
    fin = under + 1;
  }
  const size = gauche === null ? 1 : 2;
  for (let index = 0; index < others.length; index += size) {
    const band = others.slice(index, index + size);
    reprises.push(fin);
    const under = fin + INTERVALLE + Math.max(...band.map(hauteurDuGraphique));
    band.forEach(({ id }, rank) => {
      const place = rank === 0 && gauche !== null ? { colonne: 0, colonnes: gauche } : droite;
      legendes.set(id, { ligne: under, lignes: 1, ...place });
    });
    fin = under + 1;
  }
  return { zone, legendes, reprises, fin };
}

/** As many of the first columns as come nearest to the width of a chart; null where they are too narrow together. */
function colonnesDeGauche(feuille: FeuillePlan): number | null {
  const count = colonneDesGraphiques(feuille) - 1;
  const wanted = enPoints(LARGEUR_DE_GRAPHIQUE);
  let width = 0;
  let columns = 0;
  while (columns < count && width + enPoints(largeurDe(feuille.largeurs, columns)) / 2 < wanted) {
    width += enPoints(largeurDe(feuille.largeurs, columns));
    columns += 1;
  }
  return width < LARGEUR_UTILE ? null : columns;
}

/**
 * Where the charts stand, given where their tables and the sentences under them do: each is as
 * wide as its sentence, and reaches down to it.
 */
export function placerGraphiques(feuille: FeuillePlan, tableaux: ReadonlyMap<string, Zone>, legendes: ReadonlyMap<string, Zone>): ReadonlyMap<string, Zone> {
  const places = new Map<string, Zone>();
  for (const { id } of feuille.tableaux) {
    const zone = tableaux.get(id);
    const charts = graphiquesDe(feuille, id);
    const rows = charts.flatMap((chart) => legendes.get(chart.id)?.ligne ?? []);
    for (const chart of charts) {
      const under = legendes.get(chart.id);
      if (zone === undefined || under === undefined) continue;
      const above = Math.max(-1, ...rows.filter((row) => row < under.ligne));
      // From the headings on: a border on the first row of a page would show on the page before.
      const ligne = above < 0 ? zone.ligne + 1 : above + 1 + INTERVALLE;
      const needed = hauteurDuGraphique(chart);
      // A chart that came later stands below everything, away from its table.
      const away = ligne >= under.ligne || under.ligne - ligne > needed + zone.lignes || [...tableaux.values()].some((other) => other.ligne >= zone.ligne + zone.lignes && other.ligne < under.ligne);
      const top = away ? Math.max(0, under.ligne - needed) : ligne;
      places.set(chart.id, { ligne: top, colonne: under.colonne, lignes: under.ligne - top, colonnes: under.colonnes });
    }
  }
  return places;
}
