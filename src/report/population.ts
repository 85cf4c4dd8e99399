import type { Parcours } from '../sources';
import type { Dims, NomDeDimension } from './figure';

/** One way of dividing stays: the name of the dimension, its values in order, and the value of a stay. */
export interface Dimension {
  nom: NomDeDimension;
  modalites: readonly string[];
  valeur: (parcours: Parcours) => string;
}

const NOBODY: readonly Parcours[] = [];

/** A set of stays that can be divided along dimensions, each division being made once. */
export class Population {
  readonly parcours: readonly Parcours[];
  readonly #divisions = new Map<Dimension, Map<string, Population>>();

  constructor(parcours: readonly Parcours[]) {
    this.parcours = parcours;
  }

  get nombre(): number {
    return this.parcours.length;
  }

  /** Those who satisfy a condition. */
  ou(condition: (parcours: Parcours) => boolean): Population {
    return new Population(this.parcours.filter(condition));
  }

  /** Those whose value along a dimension is `modalite`. */
  dans(dimension: Dimension, modalite: string): Population {
    let division = this.#divisions.get(dimension);
    if (division === undefined) {
      division = divide(this.parcours, dimension);
      this.#divisions.set(dimension, division);
    }
    const known = division.get(modalite);
    if (known !== undefined) return known;
    const empty = new Population(NOBODY);
    division.set(modalite, empty);
    return empty;
  }
}

function divide(parcours: readonly Parcours[], dimension: Dimension): Map<string, Population> {
  const parts = new Map<string, Parcours[]>();
  for (const one of parcours) {
    const value = dimension.valeur(one);
    const part = parts.get(value);
    if (part) part.push(one);
    else parts.set(value, [one]);
  }
  return new Map([...parts].map(([value, part]) => [value, new Population(part)]));
}

/** One cell of a cross table. */
export interface Case {
  dims: Dims;
  population: Population;
}

/**
 * Every cell of the cross table of a population along some dimensions, empty cells included:
 * with no dimension the total alone, with two every pair of their values.
 */
export function croiser(population: Population, dimensions: readonly Dimension[]): Case[] {
  return dimensions.reduce<Case[]>(
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
