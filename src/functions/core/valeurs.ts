import { plier, texteDe } from '../../sources/texte';
import { erreurDans } from './cellule';
import type { Choix, ParametreValeur, Presentation } from './declaration';
import { nombre } from './genres';
import { lirePourcentage } from './lireNombre';

/** Months of which hours are: 1 to 12. */
export function mois(presentation: Presentation, defaut: number): ParametreValeur<number> {
  return {
    ...presentation, forme: 'valeur', defaut,
    lire: (cell, refuser) => {
      const value = nombre(cell, refuser);
      return Number.isInteger(value) && value >= 1 && value <= 12 ? value : refuser('moisInvalide', cell);
    },
  };
}

/** A number of any size. */
export function unNombre(presentation: Presentation): ParametreValeur<number> {
  return { ...presentation, forme: 'valeur', lire: nombre };
}

/** A number that is not below 0. */
export function unNombrePositifOuNul(presentation: Presentation): ParametreValeur<number> {
  return {
    ...presentation, forme: 'valeur',
    lire: (cell, refuser) => {
      const value = nombre(cell, refuser);
      return value >= 0 ? value : refuser('negatif', cell);
    },
  };
}

/** More than twice a whole is no share, but a percent number: 55.7 for 55.7 %. */
const PART_MAXIMALE = 2;

/** A share as a fraction: 0.557, or the text « 55,7 % ». */
export function unePart(presentation: Presentation): ParametreValeur<number> {
  return {
    ...presentation, forme: 'valeur',
    lire: (cell, refuser) => {
      const value = (typeof cell === 'string' ? lirePourcentage(cell) : null) ?? nombre(cell, refuser);
      return Math.abs(value) <= PART_MAXIMALE ? value : refuser('partInvalide', cell);
    },
  };
}

/** One of a closed list; with blank or absent argument the first one. */
export function choix<T extends string>(presentation: Presentation, liste: Choix<T>): ParametreValeur<T> {
  const [first] = liste.valeurs;
  if (first === undefined) throw new RangeError(`${liste.id} is empty`);
  return {
    ...presentation, forme: 'valeur', choix: liste, defaut: first.valeur,
    lire: (cell, refuser) => {
      const erreur = erreurDans(cell);
      if (erreur !== null) return refuser('celluleEnErreur', erreur);
      const found = liste.valeurs.find(({ valeur }) => plier(valeur) === plier(cell));
      return found?.valeur ?? refuser('choixInconnu', cell, liste.valeurs.map(({ valeur }) => valeur).join(', '));
    },
  };
}

/** A text or a number that stands for one, as it is. */
export function unTexte(presentation: Presentation): ParametreValeur<string> {
  return {
    ...presentation, forme: 'valeur',
    lire: (cell, refuser) => {
      const erreur = erreurDans(cell);
      return erreur === null ? texteDe(cell) : refuser('celluleEnErreur', erreur);
    },
  };
}
