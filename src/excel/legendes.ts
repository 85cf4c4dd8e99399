import { colonneDesGraphiques, graphiquesDe, hauteurDuGraphique, INTERVALLE } from '../sheets/bloc';
import type { Zone } from '../sheets/geometrie';
import { cleDeLegende, cleDeMarque } from '../sheets/noms';
import type { FeuillePlan, GraphiquePlan } from '../sheets/plan';
import type { FeuillePosee } from './classeur';
import { estTracable, nomDeGraphique } from './graphiques';
import type { Operation } from './operations';

/** The sentence under a chart, on a sheet that already stands. */
export interface LegendeEnPlace {
  graphique: GraphiquePlan;
  /** Where it stood before anything moved; null for a new one. */
  avant: Zone | null;
  /** Where it is written, once the insertions are made, and where it stands once the removals are made too. */
  apresInsertions: Zone;
  final: Zone;
  /** The cells that it leaves, once the insertions are made; null where it stays. */
  quittee: Zone | null;
}

/** The cells of the add-in's on a sheet, tables and sentences, by the end of the name of their mark. */
export function zonesPosees({ tableaux, legendes }: FeuillePosee): Map<string, Zone> {
  return new Map([...tableaux, ...[...legendes].map(([cle, zone]) => [cleDeLegende(cle), zone] as const)]);
}

/** The column of the charts: the plan's, or the one further right where they already stand. */
export function colonneDe(plan: FeuillePlan, { legendes }: FeuillePosee): number {
  return Math.max(colonneDesGraphiques(plan), ...[...legendes.values()].map(({ colonne }) => colonne));
}

/**
 * The rows inserted above sentences so that the charts above them keep the room they need, where
 * the tables beside them lose rows or the charts gain bars.
 *
 * @param gain Rows that each table gains less those it loses, by the key of its mark.
 */
export function elargirPourLesGraphiques(plan: FeuillePlan, posee: FeuillePosee, gain: ReadonlyMap<string, number>): Operation[] {
  const missing = new Map<number, number>();
  for (const { id } of plan.tableaux) {
    const zone = posee.tableaux.get(cleDeMarque(id));
    if (zone === undefined) continue;
    const charts = graphiquesDe(plan, id).flatMap((chart) => {
      const under = posee.legendes.get(cleDeMarque(chart.id));
      return under === undefined ? [] : [{ chart, ligne: under.ligne }];
    });
    for (const { chart, ligne } of charts) {
      const above = Math.max(-1, ...charts.map((other) => other.ligne).filter((row) => row < ligne));
      const top = above < 0 ? zone.ligne + 1 : above + 1 + INTERVALLE;
      const height = ligne - top + (above < 0 ? (gain.get(cleDeMarque(id)) ?? 0) : 0);
      const needed = hauteurDuGraphique(chart);
      if (height < needed && ligne > top) missing.set(ligne, Math.max(missing.get(ligne) ?? 0, needed - height));
    }
  }
  return [...missing].map(([ligne, nombre]): Operation => ({ type: 'insererLignes', ligne, nombre }));
}

/** Where the sentences go: those that stand stay, but for the column of the charts, which may have moved. */
export function placerLesLegendes(
  plan: FeuillePlan,
  posee: FeuillePosee,
  apres: ReadonlyMap<string, Zone>,
  finales: ReadonlyMap<string, Zone>,
): LegendeEnPlace[] {
  const colonne = colonneDe(plan, posee);
  return plan.graphiques.filter(estTracable).flatMap((graphique): LegendeEnPlace[] => {
    const key = cleDeLegende(graphique.id);
    const avant = posee.legendes.get(cleDeMarque(graphique.id)) ?? null;
    const zone = apres.get(key);
    const final = finales.get(key);
    if (avant === null || zone === undefined || final === undefined) return [];
    const moves = avant.colonne > 0 && avant.colonne < colonne && (posee.formules[avant.ligne]?.[colonne] ?? '') === '';
    const at = (one: Zone) => (moves ? { ...one, colonne } : one);
    return [{ graphique, avant, apresInsertions: at(zone), final: at(final), quittee: moves ? zone : null }];
  });
}

/**
 * Charts of tables that stand which are drawn for the first time: below everything, as new
 * tables are. A chart whose sentence the user has deleted goes without.
 *
 * @param gardes Keys of the tables that stand.
 */
export function graphiquesTardifs(plan: FeuillePlan, posee: FeuillePosee, gardes: ReadonlySet<string>): GraphiquePlan[] {
  const standing = new Set(posee.graphiques.map(({ nom }) => nom));
  return plan.graphiques.filter((graphique) =>
    estTracable(graphique) &&
    gardes.has(cleDeMarque(graphique.aCote ?? graphique.tableau)) &&
    !posee.legendes.has(cleDeMarque(graphique.id)) &&
    !standing.has(nomDeGraphique(graphique.id)),
  );
}
