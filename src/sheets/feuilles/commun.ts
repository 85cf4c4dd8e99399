import type { Bilan } from '../../report/bilan';
import { enTexte } from '../../sources/serialDate';
import type { TableauPlan } from '../plan';

/** Widths of the usual columns: a label, then figures, as many as the widest table has. */
export function largeurs(tableaux: readonly TableauPlan[]): number[] {
  const columns = Math.max(...tableaux.map(({ entetes }) => entetes.length));
  return [38, ...Array<number>(columns - 1).fill(13)];
}

/** The line under a sheet's title: what year, and up to what day where the year is not over. */
export function sousTitre({ annee, arreteAu }: Bilan): string {
  const year = `Année ${annee}`;
  return arreteAu === null ? year : `${year}, arrêté au ${enTexte(arreteAu)}`;
}

/** Said under a table whose columns of the year before are empty. */
export function noteAnneePrecedente({ annee, anneePrecedente }: Bilan): string {
  return anneePrecedente ? '' : `${annee - 1} : le registre ne contient aucune sortie avant ${annee}, la comparaison n’est pas possible.`;
}
