import { classerMotif, type ClasseDeSortie } from '../../sources/dictionnaire/motifs';
import type { SerialDate } from '../../sources/serialDate';
import { SORTIES_POSITIVES } from '../../report/chapitres/sorties';
import { compteDans, type Dates, type Exercice } from '../../report/flux';
import { Refus } from './refus';

type Colonne = readonly (SerialDate | null)[];

/**
 * The stays of two columns of dates. A row without an entry date is no stay: a candidate, a blank row.
 *
 * @throws {Refus} for an exit before its entry
 */
export function sejoursDe(entrees: Colonne, sorties: Colonne): Dates[] {
  const sejours: Dates[] = [];
  for (const [index, entree] of entrees.entries()) {
    const sortie = sorties[index] ?? null;
    if (entree === null) continue;
    if (sortie !== null && sortie < entree) {
      throw new Refus('sortieAvantEntree', { parametre: 'sorties', index, valeurs: [sortie, entree] });
    }
    sejours.push({ entree, sortie });
  }
  return sejours;
}

/** The rows in which a column of exit dates has an exit of the year; who left had entered. */
export function rangsDesSorties(sorties: Colonne, annee: Exercice): number[] {
  const rangs: number[] = [];
  for (const [rang, sortie] of sorties.entries()) {
    if (sortie !== null && compteDans('sorties', { entree: sortie, sortie }, annee)) rangs.push(rang);
  }
  return rangs;
}

/** The exits of the year, and how many of them are positive by their reason. */
export function sortiesPositives(sorties: Colonne, motifs: readonly unknown[], annee: Exercice): { toutes: number; positives: number } {
  const rangs = rangsDesSorties(sorties, annee);
  return { toutes: rangs.length, positives: rangs.filter((rang) => estPositive(classerMotif(motifs[rang]))).length };
}

function estPositive(classe: ClasseDeSortie | null): boolean {
  return classe !== null && SORTIES_POSITIVES.includes(classe);
}
