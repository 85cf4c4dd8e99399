import type { UniteDeMontant } from '../../sources/lireMontant';
import type { Filtre, ParametreFiltres, ParametrePaires, ParametrePlage, Presentation } from './declaration';
import { somme } from '../../report/somme';
import { TOUTES } from './lireFiltres';
import { montantLu, plageDeNombres } from './genres';

/** Amounts or hours, one a row: several columns of one row are added up. An amount of 0 is none. */
export function plageDeMontants(presentation: Presentation, unite: UniteDeMontant = '€'): ParametrePlage<number> {
  return { ...plageDeNombres(presentation, unite), reunir: somme };
}

/** The sum of the rows that meet the criteria. */
export function sommeFiltree(montants: readonly number[], filtres: Filtre): number {
  return somme(filtres === TOUTES ? montants : montants.filter((_, ligne) => filtres(ligne)));
}

/** Cells as they stand, errors too, row by row; blank is ''. */
export function plageDeCellules(presentation: Presentation): ParametrePlage<readonly unknown[]> {
  return { ...presentation, forme: 'plage', plusieursColonnes: true, vide: [''], titre: () => false, lire: (cell) => [cell], reunir: (cells) => cells.flat() };
}

/** Counts or amounts, none negative, row by row; blank is null, as far as Excel tells it from 0. */
export function plageDeParts(presentation: Presentation): ParametrePlage<readonly (number | null)[]> {
  return {
    ...plageDeNombres(presentation), zeroCompte: true, vide: [null],
    lire: (cell, refuser) => {
      const value = montantLu(cell, '€', refuser);
      return value === null || value >= 0 ? [value] : refuser('negatif', cell);
    },
    reunir: (cells) => cells.flat(),
  };
}

/** A range that may be left out. */
export function facultative<P extends { forme: 'plage' }>(plage: P): P & { facultative: true } {
  return { ...plage, facultative: true };
}

/** A range whose rows are those of its own group. */
export function duGroupe<P extends { forme: 'plage' }>(groupe: string, plage: P): P {
  return { ...plage, groupe };
}

/** Ranges with criteria, at the end of a function that counts. */
export function filtres(presentation: Presentation): ParametreFiltres {
  return { ...presentation, forme: 'filtres' };
}

/** Pairs of names and values, at the end of a function. */
export function paires(presentation: Presentation): ParametrePaires {
  return { ...presentation, forme: 'paires' };
}
