import type { Axes } from './axes';
import { cle, type Dims, type Figure, type Unite } from './figure';
import { compteDans, exercice, MOUVEMENTS, type Exercice, type Mouvement } from './flux';
import { croiser, Population, type Dimension } from './population';
import type { Parcours } from '../sources';

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
export function denombrer(code: string, population: Population, dims: Dims, axes: readonly (readonly Dimension[])[]): Figure[] {
  return axes.flatMap((dimensions) =>
    croiser(population, dimensions).map((cell) => ({
      code,
      dims: { ...dims, ...cell.dims },
      valeur: cell.population.nombre,
      unite: 'nombre' as const,
      preuve: { numerateur: cell.population.parcours },
    })),
  );
}

/** One share, in percent; empty where the whole is nobody. */
export function part(code: string, dims: Dims, numerateur: Population, denominateur: Population): Figure {
  return rapport(code, dims, '%', numerateur, denominateur, (a, b) => (a / b) * 100);
}

/** Shares of a dimension, within all or within each cell of further dimensions. */
export function parts(
  code: string,
  population: Population,
  dims: Dims,
  shared: Dimension,
  within: readonly Dimension[] = [],
): Figure[] {
  return croiser(population, within).flatMap((whole) =>
    shared.modalites.map((modalite) =>
      part(code, { ...dims, ...whole.dims, [shared.nom]: modalite }, whole.population.dans(shared, modalite), whole.population),
    ),
  );
}

/** The change of a count from one population to another, in percent. */
export function evolution(code: string, dims: Dims, avant: Population, apres: Population): Figure {
  return rapport(code, dims, '%', apres, avant, (after, before) => ((after - before) / before) * 100);
}

/** The figures `<code>.points`: each share of the year less the same share of the year before. */
export function enPoints(figures: readonly Figure[], avant: readonly Figure[] | null, annee: number): Figure[] {
  const before = new Map((avant ?? []).map((figure) => [cle(figure.code, sansAnnee(figure.dims, annee)), figure]));
  return figures.map((figure) => {
    const previous = before.get(cle(figure.code, figure.dims));
    const base = { code: pointsDe(figure.code), dims: figure.dims, unite: 'points' as const, preuve: figure.preuve };
    if (figure.valeur === null) return { ...base, valeur: null, raison: figure.raison ?? ('rienACompter' as const) };
    if (previous === undefined) return { ...base, valeur: null, raison: 'anneePrecedenteInconnue' as const };
    if (previous.valeur === null) return { ...base, valeur: null, raison: 'rienACompter' as const };
    return { ...base, valeur: figure.valeur - previous.valeur };
  });
}

function pointsDe(code: string): string {
  return code.endsWith('.part') ? code.replace(/\.part$/, '.points') : `${code}.points`;
}

function sansAnnee(dims: Dims, annee: number): Dims {
  const { annee: year, ...rest } = dims;
  return year === annee || year === undefined ? rest : dims;
}

function rapport(
  code: string,
  dims: Dims,
  unite: Unite,
  numerateur: Population,
  denominateur: Population,
  compute: (a: number, b: number) => number,
): Figure {
  const base = { code, dims, unite, preuve: { numerateur: numerateur.parcours, denominateur: denominateur.parcours } };
  if (denominateur.nombre === 0) return { ...base, valeur: null, raison: 'rienACompter' };
  return { ...base, valeur: compute(numerateur.nombre, denominateur.nombre) };
}
