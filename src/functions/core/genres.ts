import type { ChampRegistre } from '../../sources/champs';
import { estTitreDuRegistre } from '../../sources/entetes';
import { estNumeroDeJour, lireDate } from '../../sources/lireDate';
import { lireMontant, type UniteDeMontant } from '../../sources/lireMontant';
import { jourDe, serialFrom, type SerialDate } from '../../sources/serialDate';
import { plierEntete } from '../../sources/texte';
import { exercice, type Exercice } from '../../report/flux';
import { erreurDans, estBlanche } from './cellule';
import type { ParametreJours, ParametrePlage, ParametreValeur, Presentation, Refuser } from './declaration';
import { lireNombre } from './lireNombre';

/** What one day, one year or one column is to a function, and how its cells are read. */

/** The fields of a register that hold dates. */
const DATES: readonly ChampRegistre[] = ['entree', 'sortie', 'association', 'naissance'];
const CHIFFRE = /\d/;
const ANNEE_ECRITE = /\b(?:19|20)\d\d\b/g;
const MOTS_DE_DATES = /\bdates?\b|^(entrees?|sorties?|arrivees?|departs?|debuts?|fins?|naissances?|entry|entries|exits?|start|end|births?)$/;
const MOTS_DE_NOMBRES = /\b(heures?|hours?|h|nombres?|nb|volume|total|montants?|amounts?|ca|chiffres?|turnover|ventes|contributions?|couts?|costs?|ht|ttc|euros?|charges|depenses|produits|effectifs?|personnes|parts?|annee|janv\w*|fevr\w*|mars|avril|mai|juin|juil\w*|aout|sept\w*|oct\w*|nov\w*|dec\w*)\b/;
/** What says that a date or a number is missing: no heading does. */
const MANQUE = /\b(inconnue?s?|inconnu|pas|sans|aucune?s?|non|manquante?s?|manque|absente?s?|a (voir|preciser|confirmer|completer|definir|venir)|prevue?s?|unknown|missing|none)\b/;

/**
 * Whether text can only be the heading of its column. « décédé » or « absent » in the first row is
 * none: it stands where a date or a number is due; nor is « date inconnue », nor « mars 2015 », a
 * date that lacks its day.
 */
function estTitre(cell: unknown, mots: RegExp): boolean {
  if (typeof cell !== 'string' || CHIFFRE.test(cell) || erreurDans(cell) !== null) return false;
  const folded = plierEntete(cell);
  return mots.test(folded) && !MANQUE.test(folded);
}

const estTitreDeDates = (cell: unknown): boolean =>
  estTitre(cell, MOTS_DE_DATES) || (estTitre(cell, /./) && estTitreDuRegistre(cell, DATES));

/** The same where numbers are due: « Heures 2015 », « CA mars 2015 » are headings. */
const estTitreDeNombres = (cell: unknown): boolean => typeof cell === 'string' && estTitre(cell.replace(ANNEE_ECRITE, ''), MOTS_DE_NOMBRES);

/** Steps between the months that head columns: months, two months, quarters, half years, years. */
const PAS = [1, 2, 3, 6, 12];
const DOUZE = 12;

/**
 * What the numbers of a row head their columns with: the first or last days of periods, or years one
 * after another and months from 1 to 12, which amounts might be too; null for amounts.
 */
export function periodesDe(cells: readonly unknown[]): 'jours' | 'rangs' | null {
  const told = cells.filter((cell) => !estBlanche(cell));
  const numbers = told.map((cell) => (typeof cell === 'string' && /^\d{1,4}$/.test(cell.trim()) ? Number(cell) : cell));
  if (numbers.length < 2 || !numbers.every(Number.isInteger)) return null;
  const values = numbers.map(Number);
  if (values.every(estNumeroDeJour)) return PAS.some((pas) => [0, 1].some((veille) => suivent(values.map((value) => rangDuMois(value + veille)), pas))) ? 'jours' : null;
  const years = values.every((value) => value >= ANNEES.premiere && value <= ANNEES.derniere) && (suivent(values, 1) || suivent(values, -1));
  return years || (values.length === DOUZE && values[0] === 1 && suivent(values, 1)) ? 'rangs' : null;
}

/** The rank of the month of which a serial is the first day; NaN for another day. */
function rangDuMois(numero: number): number {
  const serial = serialFrom(numero);
  const { annee: year, mois, jour: day } = serial === null ? { annee: 0, mois: 0, jour: 0 } : jourDe(serial);
  return day === 1 ? year * DOUZE + mois : Number.NaN;
}

const suivent = (numbers: readonly number[], pas: number): boolean => numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + pas);

/** The day of a cell; null where it says that there is none. */
export function date(cell: unknown, refuser: Refuser): SerialDate | null {
  const lue = lireDate(cell);
  if (lue.etat === 'date') return lue.date;
  if (lue.etat === 'vide') return null;
  const erreur = erreurDans(cell);
  return erreur === null ? refuser('dateIllisible', cell) : refuser('celluleEnErreur', erreur);
}

/** The number of a cell that is not blank, with or without its unit. */
export function nombre(cell: unknown, refuser: Refuser): number {
  return montantLu(cell, '€', refuser) ?? refuser('nombreIllisible', cell);
}

/** The amount or the hours of a cell that is not blank; null where it says that there are none. */
export function montantLu(cell: unknown, unite: UniteDeMontant, refuser: Refuser): number | null {
  const lu = lireMontant(cell, unite);
  if (lu.etat === 'montant') return lu.valeur;
  if (lu.etat === 'vide') return null;
  const erreur = erreurDans(cell);
  return erreur === null ? refuser('nombreIllisible', cell) : refuser('celluleEnErreur', erreur);
}

/** A column of dates; blank, « - », « en cours » are null. */
export function plageDeDates(presentation: Presentation): ParametreJours {
  return {
    ...presentation, forme: 'plage', plusieursColonnes: false, jours: true, lire: date, vide: null,
    estDonnee: (cell) => lireDate(cell).etat === 'date',
    titre: estTitreDeDates,
  };
}

/** A column of words of which every row counts, one that says nothing too. */
export function plageDeCategories(presentation: Presentation): ParametrePlage<unknown> {
  return { ...plageDeMots(presentation), blancCompte: true };
}

/** A column of words, given as they stand; an error cell says nothing. */
export function plageDeMots(presentation: Presentation): ParametrePlage<unknown> {
  return {
    ...presentation, forme: 'plage', plusieursColonnes: false, vide: null, titre: () => false,
    lire: (cell) => (erreurDans(cell) === null ? cell : null),
  };
}

/** Numbers, of any number of columns, with or without their unit; blank is 0. */
export function plageDeNombres(presentation: Presentation, unite: UniteDeMontant = '€'): ParametrePlage<number> {
  return {
    ...presentation, forme: 'plage', plusieursColonnes: true, vide: 0,
    lire: unite === 'h' ? desHeures : desEuros,
    titre: estTitreDeNombres, periodes: periodesDe, estDonnee: (cell) => lireMontant(cell, unite).etat === 'montant',
  };
}

const desEuros = (cell: unknown, refuser: Refuser): number => montantLu(cell, '€', refuser) ?? 0;
const desHeures = (cell: unknown, refuser: Refuser): number => montantLu(cell, 'h', refuser) ?? 0;

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
