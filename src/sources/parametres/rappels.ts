import type { FigureReprise } from '../faits';
import { lireMontant } from '../lireMontant';
import { noter, type Lecteur } from './brouillon';
import { temoin, type Entree } from './entree';
import { codeDIndicateur, estUnePart } from './indicateurs';
import { aRemplir, lireMesure } from './nombres';

/** The rubric of figures of earlier years that no sheet gives: « Rappel 2014 ». */
export const RAPPELS: readonly (readonly [string, Lecteur])[] = [
  ['rappel', (entree, { rappels }) => {
    if (aRemplir(entree.nombre)) return 'vide';
    const code = codeDIndicateur(entree.intitule);
    const valeur = code === null ? null : nombre(entree.nombre, code);
    const dims = dimensions(entree);
    if (code === null || valeur === null || dims === null) return 'illisible';
    const { annee } = entree;
    if (annee === null) return 'sansAnnee';
    const key = cleDe(dims);
    return noter(
      rappels,
      { ...temoin(entree), code, dims, annee, valeur },
      (other) => other.code === code && other.annee === annee && cleDe(other.dims) === key,
      (other) => other.valeur === valeur,
    );
  }],
];

/** Shares in percent, whether the cell holds 48, « 48 % » or the fraction that Excel makes of it. */
function nombre(cell: unknown, code: string): number | null {
  if (estUnePart(code)) return lireMesure(cell, '%')?.valeur ?? null;
  const lu = lireMontant(cell);
  return lu.etat === 'montant' ? lu.valeur : null;
}

/** What the columns say that are called like a dimension; null where a year of parcours is no number. */
function dimensions({ dims }: Entree): FigureReprise['dims'] | null {
  const { annee_parcours: year, ...words } = dims;
  if (year === undefined) return words;
  return /^\d+$/.test(year) ? { ...words, annee_parcours: Number(year) } : null;
}

function cleDe(dims: FigureReprise['dims']): string {
  return JSON.stringify(Object.entries(dims).sort());
}
