/** Why a function gives no number; one sentence each in `phrases.ts`. */
export type Cause =
  | 'manquant'
  | 'celluleUnique'
  | 'colonneUnique'
  | 'deuxColonnes'
  | 'taillesDifferentes'
  | 'celluleEnErreur'
  | 'dateIllisible'
  | 'anneeInvalide'
  | 'nombreIllisible'
  | 'pasPositif'
  | 'sortieAvantEntree'
  | 'negatif'
  | 'moisInvalide'
  | 'partInvalide'
  | 'choixInconnu'
  | 'critereManquant'
  | 'critereUnique'
  | 'critereEnErreur'
  | 'paireIncomplete'
  | 'personneManquante'
  | 'codeInconnu'
  | 'dimensionInconnue'
  | 'aucuneSortie'
  | 'rienACompter'
  | 'departNul'
  | 'encorePresent'
  | 'niveauInconnu'
  | 'communeIntrouvable'
  | 'departementAmbigu'
  | 'tableIndisponible'
  | 'chiffreAbsent'
  | 'chiffreVide'
  | 'bilanImpossible';

/** The errors of Excel that carry a sentence; it drops the message of every other one. */
export type CodeErreur = '#VALUE!' | '#N/A';

/** #N/A where there is nothing to compute from; #VALEUR! where an argument must be corrected. */
export function codeDe(cause: Cause): CodeErreur {
  return SANS_REPONSE.has(cause) ? '#N/A' : '#VALUE!';
}

const SANS_REPONSE: ReadonlySet<Cause> = new Set([
  'aucuneSortie', 'rienACompter', 'departNul', 'encorePresent', 'niveauInconnu', 'communeIntrouvable', 'departementAmbigu', 'tableIndisponible',
  'chiffreAbsent', 'chiffreVide', 'bilanImpossible',
]);

/** What a refusal is about, in no language yet. */
export interface Detail {
  /** Key of the parameter in the declaration. */
  parametre?: string;
  /** Which of the repeated pairs, from 0. */
  rang?: number;
  /** Which row of that parameter's range, from 0, where a whole row is meant. */
  ligne?: number;
  /** Which cell of that parameter's range, row by row from 0. */
  index?: number;
  /** What stands there, or what is compared. */
  valeurs?: readonly unknown[];
}

/** Thrown where a function cannot give a number; the call turns it into an error of Excel with a sentence. */
export class Refus extends Error {
  override readonly cause: Cause;
  readonly detail: Detail;

  constructor(cause: Cause, detail: Detail = {}) {
    super(cause);
    this.cause = cause;
    this.detail = detail;
  }
}
