import type { Bilan } from '../../report/bilan';
import { enTexte } from '../../sources/serialDate';
import type { Dims } from '../../report/figure';
import type { Dimension } from '../../report/population';
import { chiffre, partsAffichees, sommeDesParts } from '../cellules';
import type { CellulePlan, TableauPlan } from '../plan';

type Parcours = NonNullable<Bilan['sources']['registre']>[number];

/** Widths of the usual columns: a label, then figures, as many as the widest table has. */
export function largeurs(tableaux: readonly TableauPlan[]): number[] {
  const columns = Math.max(...tableaux.map(({ entetes }) => entetes.length));
  return [38, ...Array<number>(columns - 1).fill(13)];
}

/**
 * The shares of the values of a dimension as a table shows them, in the order of the values.
 *
 * @param dims The year, for the year before: values that only that year had share in the whole.
 */
export function partsDe(bilan: Bilan, code: string, dimension: Dimension, dims: Dims = {}): CellulePlan[] {
  const { chiffre: figure, parametres, anneePrecedente } = bilan;
  if (dims.annee !== undefined && !anneePrecedente) {
    return dimension.modalites.map(() => ({ valeur: null, format: 'part', vide: 'anneePrecedenteInconnue' }));
  }
  const counts = dimension.modalites.map((nom) => figure(code, { ...dims, [dimension.nom]: nom })?.valeur ?? 0);
  const whole = figure('acc.total', dims)?.valeur ?? 0;
  const others = code.startsWith('typ.') ? Math.max(0, whole - counts.reduce((sum, count) => sum + count, 0)) : 0;
  return partsAffichees([...counts, others], parametres.arrondi).slice(0, counts.length);
}

/** The displayed share of the values whose stays satisfy a condition: of a group of values, of some classes of exits. */
export function partDuGroupe(bilan: Bilan, code: string, dimension: Dimension, membre: (parcours: Parcours) => boolean, dims: Dims = {}): CellulePlan {
  const unknown = dimension.modalites.map((nom) => bilan.chiffre(code, { ...dims, [dimension.nom]: nom })).find((figure) => figure?.raison === 'rubriqueAbsente');
  if (unknown) return chiffre(unknown, 'part');
  const shares = partsDe(bilan, code, dimension, dims);
  const population = code.startsWith('sor.') ? bilan.flux.sorties : bilan.flux.total;
  const members = dimension.modalites.map((nom) => {
    const [first] = population.dans(dimension, nom).parcours;
    return first !== undefined && membre(first);
  });
  const parts = shares.filter((_, index) => members[index]);
  // Nobody of the group is a share of zero, where there is a whole.
  return parts.length === 0 && shares.some(({ valeur }) => valeur !== null) ? { valeur: 0, format: 'part' } : sommeDesParts(parts);
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
