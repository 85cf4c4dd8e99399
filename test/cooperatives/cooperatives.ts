import type { Cooperative } from './classeur';
import { DEUXIEMES } from './equipes/deux';
import { TROISIEMES } from './equipes/trois';
import { PREMIERES } from './equipes/un';

/** Twelve cooperatives, no two of which keep the same workbook. */
export const COOPERATIVES: readonly Cooperative[] = [...PREMIERES, ...DEUXIEMES, ...TROISIEMES];
