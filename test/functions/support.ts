import { Territoire } from '../../src/sources/territoire';
import { SANS_MOYENS } from '../../src/functions/core/moyens';
import { appeler, appelerEnAttendant, FONCTIONS, type Declaration, type Issue, type Langue, type Moyens, type Resultat } from '../../src/functions';

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

/** What a cell would show: the value or the table, or the error followed by its sentence, with plain spaces. */
const vu = (issue: Issue): Resultat => ('valeur' in issue ? issue.valeur : `${issue.erreur} ${issue.phrase.replaceAll('\u00a0', ' ')}`);

/**
 * What a cell would show of a function that answers at once.
 *
 * @example montre('ETP', [0, 0]) // '#VALUE! « heures_par_etp » doit être plus grand que 0 : « 0 » ne l'est pas.'
 */
export function montre(id: string, args: readonly unknown[], langue: Langue = 'fr'): Resultat {
  return vu(appeler(fonction(id), args, langue));
}

/** The same of any function. */
export async function montreEnfin(id: string, args: readonly unknown[], moyens: Moyens, langue: Langue = 'fr'): Promise<Resultat> {
  return vu(await appelerEnAttendant(fonction(id), args, () => langue, moyens));
}

/** A workbook with one figure, and a table of two communes with one postal code. */
export const MOYENS: Moyens = {
  ...SANS_MOYENS,
  territoire: () => Promise.resolve(new Territoire({ source: '', epci: [], communes: { 39: { '-': { '01590': 'Chancia' } }, '01': { '-': { '01590': 'Dortan' } } }, anciennes: {} })),
  chiffres: (annee) => Promise.resolve({ annee: annee ?? 2015, figures: [{ code: 'acc.total', dims: {}, valeur: 155, unite: 'nombre', preuve: { numerateur: [] } }] }),
};
