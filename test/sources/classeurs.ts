import { lireSources, type Grille, type Sources } from '../../src/sources';
import type { GenreDeSource } from '../../src/sources/constats';
import { feuille, registre } from './registres';

/** Two persons, in the two établissements and structures of these tests. */
export const SUIVI = registre([
  ['DUPONT', 'Marie', 'F', 'Besançon', 'Coopilote', '01/02/2015', '', ''],
  ['MARTIN', 'Jean', 'H', 'Montbéliard', 'Baticoop', '01/03/2014', '30/06/2015', 'CDI'],
]);

/** A workbook with the register and one sheet from its name and cells; text such as 31/12/2015 stands for that day. */
export function avecFeuille(nom: string, rows: readonly (readonly unknown[])[], more: Partial<Grille> = {}, ...others: readonly Grille[]): Sources {
  return lireSources([SUIVI, feuille(rows, { feuille: nom, ...more }), ...others]);
}

/** As what a sheet is recognised; null where it is nothing. */
export function genreDe(nom: string, rows: readonly (readonly unknown[])[], more: Partial<Grille> = {}): GenreDeSource | null {
  const { comptes, questions } = avecFeuille(nom, rows, more);
  return [...comptes, ...questions].find((entry) => entry.feuille === nom)?.genre ?? null;
}

/** The account of a sheet: rows read, counted, set aside, passed over. */
export function compteDe(sources: Sources, nom: string): readonly number[] {
  const compte = sources.comptes.find((entry) => entry.feuille === nom);
  return compte === undefined ? [] : [compte.lues, compte.comptees, compte.ecartees, compte.passees];
}
