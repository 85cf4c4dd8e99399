import type { Bilan } from '../bilan';
import type { Dims, Unite } from '../figure';
import { valeurAffichee } from '../affichage';
import { enTexte } from '../../sources/serialDate';

/** What the sentences are written from. */
export type Recit = Pick<Bilan, 'annee' | 'chiffre' | 'axes' | 'rubriques' | 'parametres' | 'flux' | 'arreteAu' | 'finAffichee'>;

/** A figure that has a value, as the tables show it. */
export interface Quantite {
  code: string;
  dims: Dims;
  /** As displayed: a whole number, or one decimal for a change. */
  valeur: number;
  exacte: number;
  unite: Unite;
}

/** A figure to quote; null where the report doesn't have it or can't compute it. */
export function quantite(recit: Recit, code: string, dims: Dims = {}): Quantite | null {
  const figure = recit.chiffre(code, dims);
  const valeur = valeurAffichee(recit, code, dims);
  if (figure === undefined || figure.valeur === null || valeur === null) return null;
  return { code, dims, valeur, exacte: figure.valeur, unite: figure.unite };
}

/** The same figure a year before. */
export function unAnAvant(recit: Recit, { code, dims }: Pick<Quantite, 'code' | 'dims'>): Quantite | null {
  return quantite(recit, code, { ...dims, annee: recit.annee - 1 });
}

/** « en 2015 », or since when in a year that is not over. */
export function dansLAnnee({ annee, arreteAu }: Recit): string {
  return arreteAu === null ? `en ${annee}` : `depuis le 1er janvier ${annee}`;
}

/** « en 2014 », or, beside a year that is not over, that it is told whole. */
export function lAnneeDAvant({ annee, arreteAu }: Recit): string {
  return arreteAu === null ? `en ${annee - 1}` : `pour toute l’année ${annee - 1}`;
}

/** « au 31 décembre », or the day up to which the year is told. */
export function aLaFin({ arreteAu, finAffichee }: Recit): string {
  return arreteAu === null ? 'au 31 décembre' : `au ${enTexte(finAffichee)}`;
}
