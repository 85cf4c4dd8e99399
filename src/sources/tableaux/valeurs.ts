import { lireDate } from '../lireDate';
import { lireMontant } from '../lireMontant';
import { moisDe } from '../mois';
import { estAbsent, estErreur, plierEntete } from '../texte';
import type { Contenu } from './description';

/**
 * How well the values of a column suit what a field holds, from 0 (they can't) to 1. An empty
 * column may be anything.
 *
 * @param values The cells that are not blank.
 */
export function vraisemblance(contenu: Contenu, heading: unknown, values: readonly unknown[]): number {
  const told = values.filter((value) => !estAbsent(value) && !estErreur(value));
  if (contenu === 'libre' || told.length === 0) return told.length === 0 ? 0.9 : 1;
  const dated = DATE.test(plierEntete(heading));
  // « 12/03 » under « Mois » is a month, under « Date » a day without its year.
  const good = told.filter((value) => convient(contenu, value) && !(contenu === 'mois' && dated && SANS_ANNEE.test(String(value)))).length / told.length;
  // Of small counts some are 0 and 1 as well.
  if (contenu !== 'date') return good >= (contenu === 'marque' ? 0.8 : 0.5) ? 1 : 0;
  // A heading that says « date » stays one where the few cells below are all unreadable.
  return good >= 0.5 ? 1 : good > 0 ? 0.5 : dated ? 0.3 : 0;
}

const DATE = /\b(date|le|jour)\b/;
const SANS_ANNEE = /^\s*\d{1,2}[/.-]\d{1,2}\s*$/;

function convient(contenu: Contenu, value: unknown): boolean {
  switch (contenu) {
    case 'date':
      return lireDate(value).etat === 'date';
    case 'annee':
      return anneeDe(value) !== null;
    case 'mois':
      return moisDe(value) !== null;
    case 'nombre':
      return lireMontant(value).etat === 'montant' || /\d|dizaine/.test(String(value));
    case 'texte':
      return typeof value === 'string' && lireDate(value).etat !== 'date' && lireMontant(value).etat !== 'montant';
    case 'marque':
      return typeof value === 'boolean' || lireMontant(value).etat !== 'montant' || /^[01]$/.test(String(value));
    case 'libre':
      return true;
  }
}

/**
 * The year that a cell says and nothing else.
 *
 * ```js
 * anneeDe(2015)         // => 2015
 * anneeDe('Année 2015') // => 2015
 * anneeDe('03/2015')    // => null
 * ```
 */
export function anneeDe(cell: unknown): number | null {
  const match = /^(?:(?:annee|exercice|an) )?((?:19|20)\d\d)$/.exec(plierEntete(cell));
  return match ? Number(match[1]) : null;
}
