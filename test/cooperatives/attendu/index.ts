import type { Verite } from '../verite/modele';
import type { Attendu } from './compter';
import { attenduEconomique } from './economie';
import { attenduDuRegistre } from './registre';
import { attenduDeSensibilisation } from './sensibilisation';

export type { Attendu, Dims } from './compter';

/** Every figure of chapters 1 to 6 that follows from a truth, counted by brute force. */
export function attendu(verite: Verite): Attendu[] {
  return [...attenduDeSensibilisation(verite), ...attenduDuRegistre(verite), ...attenduEconomique(verite)];
}
