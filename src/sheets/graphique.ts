import { lireGraphique } from './legende';
import type { GraphiquePlan, TableauPlan, TypeDeGraphique } from './plan';
import type { Part } from './titres';

/** Slices that a pie tells apart, and the smallest that its label fits beside. */
const PARTS_DE_SECTEURS = 5;
const PART_MINIMALE = 0.05;

/** Where in a table the parts of a chart stand: rows of the body from the first, a column of counts and one of shares. */
export interface Colonnes {
  nombre: number;
  effectifs: number;
  parts: number;
}

/** The parts of a chart, as its table has them. */
export function partsDuTableau({ corps }: TableauPlan, { nombre, effectifs, parts }: Colonnes): Part[] {
  return corps.slice(0, nombre).map(({ cellules }) => ({
    nom: String(cellules[0]?.valeur ?? ''),
    nombre: Number(cellules[effectifs]?.valeur ?? 0),
    part: Number(cellules[parts]?.valeur ?? 0),
  }));
}

/**
 * A chart of the shares that a column of a table shows: a pie where the parts are few and none
 * is too small for its label, bars otherwise.
 *
 * @param entier Whether the parts may be drawn as a pie; a list with its own order reads better as bars.
 */
export function graphiqueDeParts(id: string, titre: string, tableau: TableauPlan, colonnes: Colonnes, entier = false): GraphiquePlan {
  const parts = partsDuTableau(tableau, colonnes).map(({ part }) => part);
  const pie = entier && parts.length <= PARTS_DE_SECTEURS && parts.every((part) => part >= PART_MINIMALE);
  return finirGraphique(tableau, {
    id,
    titre,
    type: pie ? 'secteurs' : 'barres',
    tableau: tableau.id,
    lignes: { debut: 0, nombre: colonnes.nombre },
    colonnes: [colonnes.parts],
    series: 'colonnes',
    etiquettes: 'parts',
    couleurs: 'nominales',
  });
}

/** What a chart of several series, or of a row, says of itself. */
export interface Ebauche {
  id: string;
  titre: string;
  type: TypeDeGraphique;
  lignes: { debut: number; nombre: number };
  colonnes: readonly number[];
  series: 'colonnes' | 'lignes';
  /** Beside which other table of the sheet it stands. */
  aCote?: string;
  etiquettes: GraphiquePlan['etiquettes'];
  couleurs?: GraphiquePlan['couleurs'];
  /** Of the numbers, for the sentence under the chart. */
  unite?: string;
}

/** A chart of several columns or rows of a table. */
export function graphiqueDeSeries(tableau: TableauPlan, { unite = '', couleurs = 'nominales', ...ebauche }: Ebauche): GraphiquePlan {
  return finirGraphique(tableau, { ...ebauche, couleurs, tableau: tableau.id }, unite);
}

function finirGraphique(tableau: TableauPlan, graphique: Omit<GraphiquePlan, 'legende'>, unite = ''): GraphiquePlan {
  return { ...graphique, legende: lireGraphique(graphique, tableau, unite) };
}
