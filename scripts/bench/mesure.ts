import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
/** Clears the memory, so that nobody is charged for what was made before. */
export const ramasser = runInNewContext('gc') as () => void;

/** The time that something takes, in milliseconds. */
export function duree(faire: () => unknown): number {
  const start = performance.now();
  faire();
  return performance.now() - start;
}

/** The middle one: one slow turn of a busy machine changes nothing. */
export function mediane(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A number as a French reader writes it, with its decimals. */
export const enFrancais = (value: number, decimales = 1): string => value.toLocaleString('fr-FR', { minimumFractionDigits: decimales, maximumFractionDigits: decimales });
