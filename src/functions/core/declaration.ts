import type { ColonneDeJours } from '../../report/joursCumules';
import type { SerialDate } from '../../sources/serialDate';
import type { Langue, Texte } from './langue';
import type { Moyens } from './moyens';
import type { Cause } from './refus';
import type { Genre, Resultat } from './resultat';
import type { Theme } from './themes';

/** Refuses the cell that is being read; the caller knows which one it is. */
export type Refuser = (cause: Cause, ...valeurs: readonly unknown[]) => never;

/** What every parameter says of itself. */
export interface Presentation {
  /** As Excel's function wizard shows it and the errors name it. */
  nom: Texte;
  description: Texte;
}

/** A parameter that takes a range; ranges of one call are read row by row together. */
export interface ParametrePlage<T> extends Presentation {
  forme: 'plage';
  /** Whether the range may have several columns; only with `reunir` it is then read together with others. */
  plusieursColonnes: boolean;
  /** Reads a cell that is not blank. */
  lire: (cell: unknown, refuser: Refuser) => T;
  /** What a blank cell says. */
  vide: T;
  /** Whether text in the first row can only be a heading. */
  titre: (cell: unknown) => boolean;
  /** Whether text is what the range is for, so that its row is none of headings: a date, a number. */
  estDonnee?(cell: unknown): boolean;
  /** Whether the numbers of the first row head their columns: with the days of periods, or with years and months that amounts might be too. */
  periodes?(cells: readonly unknown[]): 'jours' | 'rangs' | null;
  /** Makes one thing of the cells of a row, where the range may have several columns and is read together with others. */
  reunir?(cells: readonly T[]): T;
  /** Ranges of one group have the same rows; those that say nothing are one group. */
  groupe?: string;
  /** How many columns the range may have at most, where it may have several. */
  colonnesAuPlus?: number;
  /** Whether 0 is a number here, and no blank cell. */
  zeroCompte?: boolean;
  /** Whether a blank cell counts too, wherever it stands; in a whole column, those among its data. */
  blancCompte?: boolean;
  /** Whether the cells are days: `compute` then finds a column of them. */
  jours?: true;
}

/** A range of days. */
export interface ParametreJours extends ParametrePlage<SerialDate | null> {
  jours: true;
}

/** A range that may be left out: it is then read as null. */
export interface ParametrePlageFacultative<T> extends ParametrePlage<T> {
  facultative: true;
}

/** A parameter that takes one value. */
export interface ParametreValeur<T> extends Presentation {
  forme: 'valeur';
  /** Reads a value that is there. */
  lire: (cell: unknown, refuser: Refuser) => T;
  /** The value where the argument is left out; a parameter without one is required. */
  defaut?: T;
  /** The closed list of what may be given, which Excel offers while one types. */
  choix?: Choix;
}

/** A closed list, one of Excel's custom enums. */
export interface Choix<T extends string = string> {
  /** Permanent, in capitals. */
  id: string;
  /** What may be given, each with what it means; the first where nothing is. */
  valeurs: readonly { valeur: T; aide: Texte }[];
}

/** Whether a row, counted from 0 within the ranges of the call, satisfies the criteria. */
export type Filtre = (ligne: number) => boolean;

/** The last parameter of a function that counts: ranges of the same rows, each followed by a criterion, as in NB.SI.ENS. */
export interface ParametreFiltres extends Presentation {
  forme: 'filtres';
}

/** The last parameter of a function that takes pairs of names and values. */
export interface ParametrePaires extends Presentation {
  forme: 'paires';
}

export type Parametre = ParametrePlage<unknown> | ParametrePlageFacultative<unknown> | ParametreValeur<unknown> | ParametreFiltres | ParametrePaires;

/** The parameters in the order of the arguments, by the key under which `compute` finds what was read. */
export type Parametres = Readonly<Record<string, Parametre>>;

type Contenu<P> = P extends { jours: true } ? ColonneDeJours : P extends ParametrePlage<infer T> ? readonly T[] : never;

type Lu<P> = P extends ParametrePlageFacultative<unknown> ? Contenu<P> | null
  : P extends ParametrePlage<unknown> ? Contenu<P>
  : P extends ParametreValeur<infer T> ? T
  : P extends ParametreFiltres ? Filtre
  : P extends ParametrePaires ? readonly (readonly [nom: unknown, valeur: unknown])[]
  : never;

/** What was read from the arguments: the cells of a range row by row, or a value. */
export type Lus<P extends Parametres> = { readonly [K in keyof P]: Lu<P[K]> };

/** A call with its result, for the help. */
export interface Exemple {
  /** As a French Excel takes it. */
  formule: string;
  /** The arguments as Excel would send them. */
  arguments: readonly unknown[];
  resultat: Resultat;
  /** The result as a cell would show it, in a French Excel. */
  affiche: string;
}

/**
 * All that there is to say of a custom function: registration, the metadata that Excel reads,
 * and the help follow from it.
 *
 * What was once published stays: an id, and the place of a parameter, are written in people's
 * workbooks. New parameters come last and are optional.
 */
export interface Declaration<P extends Parametres = Parametres> {
  /** The name in a cell behind `CAE.`, the same in every language: capitals, digits, `_`. */
  id: string;
  description: Texte;
  parametres: P;
  /** What the result is. */
  resultat: Texte;
  /** The kind of result; absent: one number. */
  genre?: Genre;
  /**
   * When the result comes: at once where it is absent; `differe`, later, as a promise;
   * `suivi`, later and again at each change of the workbook, until the cell is changed.
   */
  mode?: 'differe' | 'suivi';
  exemple: Exemple;
  /** Why it gives an error instead of a result. */
  erreurs: readonly Cause[];
  /** Where the definition comes from. */
  source: Texte;
  /** Where the help lists it; without one, among the others. */
  theme?: Theme;
  /** What people call it when they don't know its name: a few everyday phrases, by which the pane's search finds it. */
  mots?: Readonly<Record<Langue, readonly string[]>>;
  /** More calls with their results, for the table of cases of the help page. */
  cas?: readonly Exemple[];
  /** The result, from what was read; a promise where `mode` says so. Throws a `Refus` where there is none. */
  compute(lus: Lus<P>, moyens: Moyens): Resultat | Promise<Resultat>;
}
