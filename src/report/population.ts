import type { Parcours } from '../sources';
import type { Temoin } from '../sources/faits';
import type { Dims, NomDeDimension } from './figure';

/** One way of dividing rows, stays if not said otherwise: the name of the dimension, its values in order, and the value of a row. */
export interface Dimension<T = Parcours> {
  nom: NomDeDimension;
  modalites: readonly string[];
  valeur: (row: T) => string;
}

/** A set of rows that can be divided along dimensions, each division being made once. */
export class Population<T extends Temoin = Parcours> {
  readonly membres: readonly T[];
  readonly #divisions = new Map<Dimension<T>, Map<string, Population<T>>>();

  constructor(membres: readonly T[]) {
    this.membres = membres;
  }

  get nombre(): number {
    return this.membres.length;
  }

  /** Those who satisfy a condition. */
  ou(condition: (row: T) => boolean): Population<T> {
    return new Population(this.membres.filter(condition));
  }

  /** Those whose value along a dimension is `modalite`. */
  dans(dimension: Dimension<T>, modalite: string): Population<T> {
    let division = this.#divisions.get(dimension);
    if (division === undefined) {
      division = divide(this.membres, dimension);
      this.#divisions.set(dimension, division);
    }
    const known = division.get(modalite);
    if (known !== undefined) return known;
    const empty = new Population<T>([]);
    division.set(modalite, empty);
    return empty;
  }
}

function divide<T extends Temoin>(rows: readonly T[], dimension: Dimension<T>): Map<string, Population<T>> {
  const parts = new Map<string, T[]>();
  for (const one of rows) {
    const value = dimension.valeur(one);
    const part = parts.get(value);
    if (part) part.push(one);
    else parts.set(value, [one]);
  }
  return new Map([...parts].map(([value, part]) => [value, new Population(part)]));
}

/** One cell of a cross table. */
export interface Case<T extends Temoin = Parcours> {
  dims: Dims;
  population: Population<T>;
}

/**
 * Every cell of the cross table of a population along some dimensions, empty cells included:
 * with no dimension the total alone, with two every pair of their values.
 */
export function croiser<T extends Temoin>(population: Population<T>, dimensions: readonly Dimension<T>[]): Case<T>[] {
  return dimensions.reduce<Case<T>[]>(
    (cells, dimension) =>
      cells.flatMap((cell) =>
        dimension.modalites.map((modalite) => ({
          dims: { ...cell.dims, [dimension.nom]: modalite },
          population: cell.population.dans(dimension, modalite),
        })),
      ),
    [{ dims: {}, population }],
  );
}
