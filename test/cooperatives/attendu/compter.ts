/** The dimensions of a figure. */
export type Dims = Readonly<Record<string, string | number>>;

/** A figure that the report must give; null where it can't be computed. */
export interface Attendu {
  readonly code: string;
  readonly dims: Dims;
  readonly valeur: number | null;
}

export const NON_RENSEIGNE = 'Non renseigné';

/** How a row answers to a dimension. */
export type Lecteur<T> = (row: T) => string;
export type Axe<T> = readonly [dim: string, lire: Lecteur<T>];

/** The values that an axis takes over some rows, each once. */
export function valeursDe<T>(rows: readonly T[], lire: Lecteur<T>): string[] {
  return [...new Set(rows.map(lire))];
}

/** Every combination of the values that some axes take over `univers`, with the rows that have it. */
export function cases<T>(univers: readonly T[], rows: readonly T[], axes: readonly Axe<T>[]): { dims: Dims; rows: T[] }[] {
  let cells: { dims: Dims; rows: T[] }[] = [{ dims: {}, rows: [...rows] }];
  for (const [dim, lire] of axes) {
    const values = valeursDe(univers, lire);
    const next: typeof cells = [];
    for (const cell of cells) {
      const byValue = new Map<string, T[]>(values.map((value) => [value, []]));
      for (const row of cell.rows) byValue.get(lire(row))?.push(row);
      for (const [value, own] of byValue) next.push({ dims: { ...cell.dims, [dim]: value }, rows: own });
    }
    cells = next;
  }
  return cells;
}

export const quotient = (a: number, b: number): number | null => (b === 0 ? null : a / b);
export const part = (a: number, b: number): number | null => (b === 0 ? null : (100 * a) / b);
/** A change: of a share in points, of a quantity in percent. */
export function changement(maintenant: number | null, avant: number | null | undefined, enPoints: boolean): number | null {
  if (maintenant === null || avant === null || avant === undefined) return null;
  if (enPoints) return maintenant - avant;
  return avant === 0 ? null : (100 * (maintenant - avant)) / avant;
}

/** Adds the changes of some figures from the year before, by the pairs (code, code of the change). */
export function avecChangements(figures: readonly Attendu[], avant: number, pairs: readonly (readonly [code: string, change: string, dims: readonly (readonly string[])[] | null])[]): Attendu[] {
  const keyOf = (code: string, dims: Dims) => JSON.stringify([code, Object.entries(dims).sort()]);
  const byKey = new Map(figures.map((figure) => [keyOf(figure.code, figure.dims), figure.valeur]));
  const more: Attendu[] = [];
  for (const { code, dims, valeur } of figures) {
    if ('annee' in dims) continue;
    for (const [of, change, wanted] of pairs) {
      if (of !== code) continue;
      const names = Object.keys(dims).sort().join();
      if (wanted !== null && !wanted.some((set) => [...set].sort().join() === names)) continue;
      const previous = byKey.get(keyOf(code, { ...dims, annee: avant }));
      more.push({ code: change, dims, valeur: changement(valeur, previous, change.endsWith('points')) });
    }
  }
  return [...figures, ...more];
}
