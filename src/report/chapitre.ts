import type { Axes } from './axes';
import type { Dims, Figure, Unite } from './figure';
import { compteDans, exercice, MOUVEMENTS, type Exercice, type Mouvement } from './flux';
import { croiser, Population, type Dimension } from './population';
import { rapport } from './rapport';
import { somme } from './somme';
import type { Parcours, Sources } from '../sources';
import type { Temoin } from '../sources/faits';

/** The register seen from one year: the stays of each line of the movement table. */
export interface VueAnnuelle {
  exercice: Exercice;
  flux: Readonly<Record<Mouvement, Population>>;
  /** What the dimensions of a figure of this year begin with: nothing for the year of the report. */
  dims: Dims;
}

/** What a chapter computes from. */
export interface Contexte {
  axes: Axes;
  /** The year of the report. */
  n: VueAnnuelle;
  /** The year before; null where the register doesn't go back that far. */
  n1: VueAnnuelle | null;
  /** Whether the register tells why people leave; a register that doesn't has no rate of positive exits. */
  motifsConnus: boolean;
  /** What was read beside the register. */
  sources: Sources;
}

/** The years that rows tell of, seen from a report: the year itself, and the one before where there is a row of it. */
export function anneesDe(rows: readonly { annee: number }[], { n }: Contexte): readonly { annee: number; dims: Dims }[] {
  const { annee } = n.exercice;
  const before = rows.some((row) => row.annee === annee - 1);
  return [{ annee, dims: {} }, ...(before ? [{ annee: annee - 1, dims: { annee: annee - 1 } }] : [])];
}

/** The register seen from a year; `dims` marks the figures of another year than the report's. */
export function vueAnnuelle(parcours: readonly Parcours[], annee: number, dims: Dims = {}): VueAnnuelle {
  const year = exercice(annee);
  const flux = Object.fromEntries(
    MOUVEMENTS.map((mouvement) => [mouvement, new Population(parcours.filter((p) => compteDans(mouvement, p, year)))]),
  ) as Record<Mouvement, Population>;
  return { exercice: year, flux, dims };
}

/** Counts of a population along each of the given lists of dimensions. */
export function denombrer<T extends Temoin>(code: string, population: Population<T>, dims: Dims, axes: readonly (readonly Dimension<T>[])[]): Figure[] {
  return axes.flatMap((dimensions) =>
    croiser(population, dimensions).map((cell) => ({
      code,
      dims: { ...dims, ...cell.dims },
      valeur: cell.population.nombre,
      unite: 'nombre' as const,
      preuve: { numerateur: cell.population.membres },
    })),
  );
}

/** Sums of amounts along each of the given lists of dimensions. */
export function sommer<T extends Temoin & { montant: number }>(code: string, unite: Unite, population: Population<T>, dims: Dims, axes: readonly (readonly Dimension<T>[])[]): Figure[] {
  return axes.flatMap((dimensions) =>
    croiser(population, dimensions).map((cell) => ({
      code,
      dims: { ...dims, ...cell.dims },
      valeur: somme(cell.population.membres.map(({ montant }) => montant)),
      unite,
      preuve: { numerateur: cell.population.membres },
    })),
  );
}

/** A figure that is one number over another, empty where the other is zero: a mean, a rate. */
export function quotient(base: Omit<Figure, 'valeur' | 'raison'>, numerateur: number, denominateur: number): Figure {
  const valeur = rapport(numerateur, denominateur);
  return valeur === null ? { ...base, valeur, raison: 'rienACompter' } : { ...base, valeur };
}

/** One share, in percent; empty where the whole is nobody. */
export function part<T extends Temoin>(code: string, dims: Dims, numerateur: Population<T>, denominateur: Population<T>): Figure {
  const preuve = { numerateur: numerateur.membres, denominateur: denominateur.membres };
  return quotient({ code, dims, unite: '%', preuve }, numerateur.nombre * 100, denominateur.nombre);
}

/** Shares of a dimension, within all or within each cell of further dimensions. */
export function parts<T extends Temoin>(
  code: string,
  population: Population<T>,
  dims: Dims,
  shared: Dimension<T>,
  within: readonly Dimension<T>[] = [],
): Figure[] {
  return croiser(population, within).flatMap((whole) =>
    shared.modalites.map((modalite) =>
      part(code, { ...dims, ...whole.dims, [shared.nom]: modalite }, whole.population.dans(shared, modalite), whole.population),
    ),
  );
}
