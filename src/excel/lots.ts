/** Cells that one request may carry: some 2 MB, well below the 5 MB that Excel on the web takes. */
const CELLULES_PAR_LOT = 150_000;

/** Rows of a range that are read or written together. */
export interface Lot {
  debut: number;
  nombre: number;
}

/**
 * Cuts rows into lots of about 150,000 cells.
 *
 * ```js
 * enLots(100_000, 15) // => ten lots of 10,000 rows
 * ```
 */
export function enLots(rows: number, columns: number, limit = CELLULES_PAR_LOT): Lot[] {
  const size = Math.max(1, Math.floor(limit / Math.max(1, columns)));
  const lots: Lot[] = [];
  for (let debut = 0; debut < rows; debut += size) lots.push({ debut, nombre: Math.min(size, rows - debut) });
  return lots;
}

/** Groups pieces of work so that none carries more than the limit, each piece staying whole. */
export function grouper<T>(pieces: readonly T[], poids: (piece: T) => number, limit = CELLULES_PAR_LOT): T[][] {
  const groups: T[][] = [];
  let load = Infinity;
  for (const piece of pieces) {
    const weight = poids(piece);
    if (load + weight > limit) {
      groups.push([]);
      load = 0;
    }
    groups.at(-1)?.push(piece);
    load += weight;
  }
  return groups;
}
