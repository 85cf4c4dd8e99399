import type { PlainDims } from '../../golden/figures';
import type { DemoFacts } from '../reading';
import { ofActions } from './actions';
import { ofEconomie } from './economie';
import { ofRegistre } from './registre';
import { ofSensibilisation } from './sensibilisation';

// Written from the definitions alone, with loops and no cleverness, and nothing of the product: it is what the demo's
// rows are held against.

type Chapter = (facts: DemoFacts, code: string, dims: PlainDims) => number | string | null;

const register: Chapter = ({ registre }, code, dims) => ofRegistre(registre, code, dims);

/** By the beginning of the code. */
const CHAPTERS: Readonly<Record<string, Chapter>> = {
  ic: ofSensibilisation,
  acc: register,
  typ: register,
  col: ofSensibilisation,
  dur: register,
  sor: register,
  ca: ofEconomie,
  heu: ofEconomie,
  con: ofEconomie,
  ter: ofActions,
  for: ofActions,
  par: ofActions,
  pre: ofActions,
};

/**
 * The value of a figure, counted row by row over the demo's sheets.
 *
 * @returns The value, unrounded (shares in percent), words for a figure of words, or null for what these rows don't tell.
 */
export function bruteForce(facts: DemoFacts, code: string, dims: PlainDims = {}): number | string | null {
  return CHAPTERS[code.split('.')[0] ?? '']?.(facts, code, dims) ?? null;
}
