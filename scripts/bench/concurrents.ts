import { ACCOMPAGNES } from '../../src/functions/accompagnes';
import { appeler } from '../../src/functions/core/appeler';
import { exercice } from '../../src/report/flux';
import { estNumeroDeJour, lireDate } from '../../src/sources/lireDate';
import type { Registre } from './registre';

/** Counts the stays accompanied in a year. */
export type Compter = (registre: Registre, annee: number) => number;

/** The loop that one would write by hand for this one question: it parses and compares each cell, and keeps nothing. */
export const boucle: Compter = ({ entrees, sorties }, annee) => {
  const { debut, fin } = exercice(annee);
  let nombre = 0;
  for (let ligne = 0; ligne < entrees.length; ligne += 1) {
    const entree = lireDate(entrees[ligne]?.[0]);
    const sortie = lireDate(sorties[ligne]?.[0]);
    if (entree.etat === 'illisible' || sortie.etat === 'illisible') throw new Error(`line ${ligne}`);
    if (entree.etat === 'date' && entree.date <= fin && (sortie.etat === 'vide' || sortie.date >= debut)) nombre += 1;
  }
  return nombre;
};

/** The same without a detour: what is already the number of a day is not parsed. */
export const boucleSerree: Compter = ({ entrees, sorties }, annee) => {
  const { debut, fin } = exercice(annee);
  let nombre = 0;
  for (let ligne = 0; ligne < entrees.length; ligne += 1) {
    const entree = jour(entrees[ligne]?.[0]);
    const sortie = jour(sorties[ligne]?.[0]);
    if (entree !== 0 && entree <= fin && (sortie === 0 || sortie >= debut)) nombre += 1;
  }
  return nombre;
};

function jour(cell: unknown): number {
  if (cell === '') return 0;
  if (typeof cell === 'number' && estNumeroDeJour(cell)) return cell;
  const lue = lireDate(cell);
  if (lue.etat === 'illisible') throw new Error(String(cell));
  return lue.etat === 'date' ? lue.date : 0;
}

/** Rows as objects, then a filter. */
export const filtreNaif: Compter = ({ entrees, sorties }, annee) => {
  const { debut, fin } = exercice(annee);
  const rows = entrees.map(([entree], ligne) => ({ entree: lireDate(entree), sortie: lireDate(sorties[ligne]?.[0]) }));
  return rows.filter(({ entree, sortie }) => entree.etat === 'date' && entree.date <= fin && (sortie.etat !== 'date' || sortie.date >= debut)).length;
};

/** The function of the add-in, called as Excel calls it. */
export const cae: Compter = ({ entrees, sorties }, annee) => {
  const issue = appeler(ACCOMPAGNES, [entrees, sorties, annee, []], 'fr');
  if (!('valeur' in issue) || typeof issue.valeur !== 'number') throw new Error(JSON.stringify(issue));
  return issue.valeur;
};

/** A verified fingerprint: whether every cell of two copies is the same. */
export function memesCellules(a: Registre, b: Registre): boolean {
  for (let ligne = 0; ligne < a.entrees.length; ligne += 1) {
    if (a.entrees[ligne]?.[0] !== b.entrees[ligne]?.[0] || a.sorties[ligne]?.[0] !== b.sorties[ligne]?.[0]) return false;
  }
  return true;
}
