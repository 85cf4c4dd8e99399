import { estAssocie, estCategorie } from '../dictionnaire/categories';
import type { Periode, Statut } from '../faits';
import type { Parcours } from '../parcours';
import { jourDe } from '../serialDate';
import { estAbsent, estErreur, plier } from '../texte';

/**
 * The stay to which an amount belongs: the one of that month, else the latest before it, else the
 * first after it. Null for a person without one.
 */
export function sejourDe<T extends Pick<Parcours, 'entree' | 'sortie'>>(parcours: readonly T[], periode: Periode): T | null {
  const from = rang({ annee: periode.annee, mois: periode.mois ?? 1 });
  const to = rang({ annee: periode.annee, mois: periode.mois ?? 12 });
  const sorted = [...parcours].sort((a, b) => a.entree - b.entree);
  const covering = sorted.filter(({ entree, sortie }) => rang(jourDe(entree)) <= to && (sortie === null || rang(jourDe(sortie)) >= from));
  const before = sorted.filter(({ entree }) => rang(jourDe(entree)) <= to);
  return covering.at(-1) ?? before.at(-1) ?? sorted[0] ?? null;
}

/**
 * What the person is when an amount falls due: the row's own word, else by the register:
 * accompanied until the month of the exit, associate after it where the exit is an association.
 */
export function statutDe(cell: unknown, parcours: Parcours | null, periode: Periode): Statut {
  if (!estAbsent(cell) && !estErreur(cell)) {
    if (/^(non|pas)[ -]associe|\bnon[ -]associe/.test(plier(cell))) return 'accompagné';
    if (estAssocie(cell) || /\bassocie/.test(plier(cell))) return 'associé';
    if (estCategorie(cell) || /\b(accompagne|cape|es|salarie)/.test(plier(cell))) return 'accompagné';
  }
  if (parcours?.motif.classe !== 'associe' || parcours.sortie === null) return 'accompagné';
  const exit = jourDe(parcours.sortie);
  // An amount of a whole year is of the year's last month only where the exit came before the year.
  if (periode.mois === null) return periode.annee > exit.annee ? 'associé' : 'accompagné';
  return rang({ annee: periode.annee, mois: periode.mois }) > rang(exit) ? 'associé' : 'accompagné';
}

function rang({ annee, mois }: { annee: number; mois: number }): number {
  return annee * 12 + mois;
}
