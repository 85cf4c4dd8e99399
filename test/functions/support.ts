import { appeler, FONCTIONS, type Declaration, type Langue } from '../../src/functions';

/** The declaration of a function by its id. */
export function fonction(id: string): Declaration {
  const found = FONCTIONS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no function ${id}`);
  return found;
}

/** A column of cells as Excel sends it: one value a row. */
export const colonne = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** An error cell as it reaches a function. */
export const erreur = (code: string): object => ({ type: 'Error', code, basicValue: code });

/**
 * What a cell would show: the number, or the error followed by its sentence.
 *
 * @example montre('ETP', [0, 0]) // '#VALUE! « heures_par_etp » doit être plus grand que 0 : « 0 » ne l'est pas.'
 */
export function montre(id: string, args: readonly unknown[], langue: Langue = 'fr'): number | string {
  const issue = appeler(fonction(id), args, langue);
  return 'valeur' in issue ? issue.valeur : `${issue.erreur} ${issue.phrase}`;
}
