import { LARGEUR_DE_GRAPHIQUE } from '../sheets/bloc';
import { hauteurDeLegende, hauteurDesEntetes, hauteursDuTableau, largeurDesColonnes } from '../sheets/hauteurs';
import type { FeuillePlan } from '../sheets/plan';
import { cleDeMarque } from '../sheets/noms';
import type { TableauEnPlace } from './chantier';
import type { FeuillePosee } from './classeur';
import type { LegendeEnPlace } from './legendes';

/** A row of a sheet that stands whose height changes. */
export interface HauteurDeLigne {
  /** Where the row stood before anything moved; null for a row that is inserted. */
  avant: number | null;
  /** Where it stands once the insertions are made. */
  ligne: number;
  points: number;
}

/**
 * The rows whose words need more lines than before: headings, sentences under charts, and
 * sentences that are new. A row that the user has made higher keeps its height.
 */
export function hauteursAChanger(plan: FeuillePlan, posee: FeuillePosee, tableaux: readonly TableauEnPlace[], legendes: readonly LegendeEnPlace[]): HauteurDeLigne[] {
  return [...tableaux.flatMap((place) => duTableau(plan, posee, place)), ...legendes.flatMap((legende) => deLaLegende(plan, posee, legende))];
}

function duTableau({ largeurs, hauteurDeLigne }: FeuillePlan, posee: FeuillePosee, { tableau, apresInsertions: zone, rangs, lignesNeuves }: TableauEnPlace): HauteurDeLigne[] {
  const before = posee.tableaux.get(cleDeMarque(tableau.id));
  const needed = hauteursDuTableau(tableau, largeurs, hauteurDeLigne);
  return [...needed].flatMap(([row, points]): HauteurDeLigne[] => {
    const ligne = zone.ligne + (rangs[row] ?? row);
    if (row !== 1) return lignesNeuves.includes(row) ? [{ avant: null, ligne, points }] : [];
    const headings = before === undefined ? [] : (posee.formules[before.ligne + 1] ?? []).slice(0, before.colonnes).map(String);
    return before !== undefined && hauteurDesEntetes(headings, largeurs) < points ? [{ avant: before.ligne + 1, ligne, points }] : [];
  });
}

function deLaLegende({ largeurs, hauteurDeLigne }: FeuillePlan, posee: FeuillePosee, { graphique, avant, apresInsertions: zone }: LegendeEnPlace): HauteurDeLigne[] {
  if (avant === null) return [];
  const width = zone.colonne === 0 ? largeurDesColonnes(largeurs, 0, zone.colonnes) : LARGEUR_DE_GRAPHIQUE;
  const old = String(posee.formules[avant.ligne]?.[avant.colonne] ?? '');
  const points = Math.max(hauteurDeLigne, hauteurDeLegende(graphique.legende, width));
  return hauteurDeLegende(old, width) < points ? [{ avant: avant.ligne, ligne: zone.ligne, points }] : [];
}
