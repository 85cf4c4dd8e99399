import { disposerBloc, graphiquesDe, hauteurDuGraphique, INTERVALLE } from '../sheets/bloc';
import { hauteurDeLaLegende } from '../sheets/disposition';
import type { Zone } from '../sheets/geometrie';
import { hauteursDuTableau } from '../sheets/hauteurs';
import { cleDeMarque } from '../sheets/noms';
import type { FeuillePlan, TableauPlan } from '../sheets/plan';
import type { TableauEnPlace } from './chantier';
import type { FeuillePosee } from './classeur';
import { estTracable } from './graphiques';
import type { HauteurDeLigne } from './hauteurs';
import { colonneDe, graphiquesTardifs, type LegendeEnPlace } from './legendes';
import type { Operation } from './operations';

/** What a sheet that stands gains: tables with their charts, and charts of tables that stand. */
export interface Ajouts {
  tableaux: readonly TableauEnPlace[];
  legendes: readonly LegendeEnPlace[];
  hauteurs: readonly HauteurDeLigne[];
}

/**
 * New tables of a sheet that stands go below everything, and new charts below them: nothing else moves.
 *
 * @param gardes Keys of the tables that stand.
 */
export function ajouter(plan: FeuillePlan, posee: FeuillePosee, gardes: ReadonlySet<string>, insertions: readonly Operation[]): Ajouts {
  const grown = insertions.reduce((sum, operation) => sum + (operation.type === 'insererLignes' ? operation.nombre : 0), 0);
  const colonne = colonneDe(plan, posee);
  const debut = posee.formules.length + grown + 1;
  const heights = new Map<number, number>();
  const tableaux: TableauEnPlace[] = [];
  const legendes: LegendeEnPlace[] = [];
  let ligne = debut;
  const poser = (id: string, zone: Zone) => {
    const graphique = plan.graphiques.find((chart) => chart.id === id);
    // The table of a sentence that stands may have to be made again: the sentence and its chart stay.
    if (graphique === undefined || !estTracable(graphique) || posee.legendes.has(cleDeMarque(id))) return;
    legendes.push({ graphique, avant: null, apresInsertions: zone, final: zone, quittee: null });
    heights.set(zone.ligne, Math.max(heights.get(zone.ligne) ?? 0, hauteurDeLaLegende(plan, id, zone)));
  };
  for (const tableau of plan.tableaux.filter(({ id }) => !gardes.has(cleDeMarque(id)))) {
    const bloc = disposerBloc(plan, tableau, ligne, colonne);
    tableaux.push(neuf(tableau, bloc.zone));
    for (const { id } of graphiquesDe(plan, tableau.id)) {
      const zone = bloc.legendes.get(id);
      if (zone) poser(id, zone);
    }
    for (const [row, points] of hauteursDuTableau(tableau, plan.largeurs, plan.hauteurDeLigne)) heights.set(ligne + row, points);
    ligne = bloc.fin + INTERVALLE;
  }
  for (const graphique of graphiquesTardifs(plan, posee, gardes)) {
    const under = ligne + hauteurDuGraphique(graphique);
    poser(graphique.id, { ligne: under, colonne, lignes: 1, colonnes: 1 });
    ligne = under + 1 + INTERVALLE;
  }
  // Rows below everything may still have the height of what stood there once.
  const hauteurs = Array.from({ length: ligne - debut }, (_, index) => ({ avant: debut + index - grown, ligne: debut + index, points: heights.get(debut + index) ?? plan.hauteurDeLigne }));
  return { tableaux, legendes, hauteurs };
}

function neuf(tableau: TableauPlan, zone: Zone): TableauEnPlace {
  const rows = Array.from({ length: zone.lignes }, (_, index) => index);
  const columns = Array.from({ length: zone.colonnes }, (_, index) => index);
  return { tableau, apresInsertions: zone, final: zone, rangs: rows, colonnes: columns, lignesNeuves: rows, colonnesNeuves: [], lignesEtrangeres: [], colonnesEtrangeres: [], nouveau: true };
}
