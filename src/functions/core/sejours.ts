import { classerMotif, type ClasseDeSortie } from '../../sources/dictionnaire/motifs';
import type { SerialDate } from '../../sources/serialDate';
import { compteDans, type Dates, type Exercice } from '../../report/flux';
import type { Filtre } from './declaration';
import { Refus } from './refus';

type Colonne = readonly (SerialDate | null)[];

/** A stay with the row that it was read from. */
export type SejourDeLigne = Dates & { ligne: number };

/**
 * The stays of two columns of dates, of the rows that meet the criteria. A row without an entry
 * date is no stay: a candidate, a blank row.
 *
 * @throws {Refus} for an exit before its entry
 */
export function sejoursDe(entrees: Colonne, sorties: Colonne, filtres: Filtre): SejourDeLigne[] {
  const sejours: SejourDeLigne[] = [];
  for (const [ligne, entree] of entrees.entries()) {
    const sortie = sorties[ligne] ?? null;
    if (entree === null || !filtres(ligne)) continue;
    if (sortie !== null && sortie < entree) {
      throw new Refus('sortieAvantEntree', { parametre: 'sorties', index: ligne, valeurs: [sortie, entree] });
    }
    sejours.push({ entree, sortie, ligne });
  }
  return sejours;
}

/** The rows in which a column of exit dates has an exit of the year; who left had entered. */
export function rangsDesSorties(sorties: Colonne, annee: Exercice, filtres: Filtre): number[] {
  const rangs: number[] = [];
  for (const [rang, sortie] of sorties.entries()) {
    if (sortie !== null && compteDans('sorties', { entree: sortie, sortie }, annee) && filtres(rang)) rangs.push(rang);
  }
  return rangs;
}

/** The exits of the year, and how many of them are of some classes by their reason. */
export function sortiesDeClasse(
  { sorties, motifs, annee, filtres }: { sorties: Colonne; motifs: readonly unknown[]; annee: Exercice; filtres: Filtre },
  classes: readonly ClasseDeSortie[],
): { toutes: number; deClasse: number } {
  const rangs = rangsDesSorties(sorties, annee, filtres);
  const retenues = rangs.filter((rang) => {
    const classe = classerMotif(motifs[rang]);
    return classe !== null && classes.includes(classe);
  });
  return { toutes: rangs.length, deClasse: retenues.length };
}

/** The same as a share of all exits. @throws {Refus} where there is no exit */
export function partDeClasse(lus: Parameters<typeof sortiesDeClasse>[0], classes: readonly ClasseDeSortie[]): number {
  const { toutes, deClasse } = sortiesDeClasse(lus, classes);
  if (toutes === 0) throw new Refus('aucuneSortie', { valeurs: [lus.annee.annee] });
  return deClasse / toutes;
}
