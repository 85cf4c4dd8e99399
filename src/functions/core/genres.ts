import type { ChampRegistre } from '../../sources/champs';
import { lireEntete } from '../../sources/entetes';
import { lireDate } from '../../sources/lireDate';
import type { SerialDate } from '../../sources/serialDate';
import { plierEntete } from '../../sources/texte';
import { exercice, type Exercice } from '../../report/flux';
import { erreurDans } from './cellule';
import type { ParametreJours, ParametrePlage, ParametreValeur, Presentation, Refuser } from './declaration';
import { lireNombre } from './lireNombre';

/** What one day, one year or one column is to a function, and how its cells are read. */

/** The fields of a register that hold dates. */
const DATES: readonly ChampRegistre[] = ['entree', 'sortie', 'association', 'naissance'];
const CHIFFRE = /\d/;
const MOTS_DE_DATES = /\b(dates?|entrees?|sorties?|arrivees?|departs?|debuts?|fins?|entry|entries|exits?|start|end)\b/;
const MOTS_D_HEURES = /\b(heures?|hours?|h|nombre|nb|volume|total|janv\w*|fevr\w*|mars|avril|mai|juin|juil\w*|aout|sept\w*|oct\w*|nov\w*|dec\w*)\b/;

/**
 * Whether text can only be the heading of its column. « décédé » or « absent » in the first row is
 * none: it stands where a date or a number is due. Nor is « mars 2015 », a date that lacks its day.
 */
export const estTitre = (cell: unknown, mots: RegExp): boolean =>
  typeof cell === 'string' && !CHIFFRE.test(cell) && erreurDans(cell) === null && mots.test(plierEntete(cell));

/** The day of a cell; null where it says that there is none. */
export function date(cell: unknown, refuser: Refuser): SerialDate | null {
  const lue = lireDate(cell);
  if (lue.etat === 'date') return lue.date;
  if (lue.etat === 'vide') return null;
  const erreur = erreurDans(cell);
  return erreur === null ? refuser('dateIllisible', cell) : refuser('celluleEnErreur', erreur);
}

/** The number of a cell that is not blank. */
export function nombre(cell: unknown, refuser: Refuser): number {
  if (typeof cell === 'number') return cell;
  const erreur = erreurDans(cell);
  if (erreur !== null) return refuser('celluleEnErreur', erreur);
  const lu = typeof cell === 'string' ? lireNombre(cell) : null;
  return lu ?? refuser('nombreIllisible', cell);
}

/** A column of dates; blank, « - », « en cours » are null. */
export function plageDeDates(presentation: Presentation): ParametreJours {
  return {
    ...presentation, forme: 'plage', plusieursColonnes: false, jours: true, lire: date, vide: null,
    titre: (cell) => estTitre(cell, MOTS_DE_DATES) || (estTitre(cell, /./) && lireEntete(cell).some(({ champ }) => DATES.includes(champ))),
  };
}

/** A column of words, given as they stand; an error cell says nothing. */
export function plageDeMots(presentation: Presentation): ParametrePlage<unknown> {
  return {
    ...presentation, forme: 'plage', plusieursColonnes: false, vide: null, titre: () => false,
    lire: (cell) => (erreurDans(cell) === null ? cell : null),
  };
}

/** Numbers, of any number of columns; blank is 0. */
export function plageDeNombres(presentation: Presentation): ParametrePlage<number> {
  return { ...presentation, forme: 'plage', plusieursColonnes: true, lire: nombre, vide: 0, titre: (cell) => estTitre(cell, MOTS_D_HEURES) };
}

/** One day. */
export function jour(presentation: Presentation): ParametreValeur<SerialDate> {
  return { ...presentation, forme: 'valeur', lire: (cell, refuser) => date(cell, refuser) ?? refuser('manquant') };
}

/** The years that a function takes: a day number, or two digits, is none. */
const ANNEES = { premiere: 1900, derniere: 2100 };

/** A calendar year. */
export function annee(presentation: Presentation): ParametreValeur<Exercice> {
  return {
    ...presentation, forme: 'valeur',
    lire: (cell, refuser) => {
      const erreur = erreurDans(cell);
      if (erreur !== null) return refuser('celluleEnErreur', erreur);
      const year = typeof cell === 'string' ? lireNombre(cell) : cell;
      if (typeof year !== 'number' || !Number.isInteger(year) || year < ANNEES.premiere || year > ANNEES.derniere) {
        return refuser(cell === 0 ? 'manquant' : 'anneeInvalide', cell);
      }
      return exercice(year);
    },
  };
}

/** A number above 0; with `defaut` it can be left out. */
export function nombrePositif(presentation: Presentation, defaut: number): ParametreValeur<number> {
  return {
    ...presentation, forme: 'valeur', defaut,
    lire: (cell, refuser) => {
      const value = nombre(cell, refuser);
      return value > 0 ? value : refuser('pasPositif', cell);
    },
  };
}
