import type { Avertissement, Parcours } from '../sources';
import { enTexte, type SerialDate } from '../sources/serialDate';
import type { Exercice } from './flux';

/**
 * Warnings of the dates still to come in a year that is not over: they count, as the year goes
 * to 31 December, but nobody knows yet whether they will come true.
 *
 * @param arreteAu The day up to which the year is told; null for a whole year, which has no such dates.
 */
export function datesApresArret(parcours: readonly Parcours[], { fin }: Exercice, arreteAu: SerialDate | null): Avertissement[] {
  if (arreteAu === null) return [];
  return parcours.flatMap(({ lignes, entree, sortie }) => {
    const [ligne] = lignes;
    if (ligne === undefined) return [];
    const warn = (champ: 'entree' | 'sortie', date: SerialDate | null): Avertissement[] =>
      date !== null && date > arreteAu && date <= fin ? [{ ...ligne, cause: 'dateApresArret', champ, date: enTexte(date) }] : [];
    return [...warn('entree', entree), ...warn('sortie', sortie)];
  });
}
