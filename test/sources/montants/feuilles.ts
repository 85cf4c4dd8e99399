import { lireSources, type Grille, type Sources } from '../../../src/sources';
import type { Montant } from '../../../src/sources/faits';
import type { GenreDeMontant } from '../../../src/sources/montants/genre';
import { feuille, registre } from '../registres';

/** DUPONT becomes an associate in June 2015; MARTIN leaves for a job and comes back in another structure. */
export const SUIVI = registre([
  ['DUPONT', 'Marie', 'F', 'Besançon', 'Coopilote', '01/02/2013', '15/06/2015', 'Associée'],
  ['MARTIN', 'Jean', 'H', 'Montbéliard', 'Baticoop', '01/03/2013', '30/06/2014', 'CDI'],
  ['MARTIN', 'Jean', 'H', 'Besançon', 'SVP', '01/02/2015', '', ''],
]);

export const COLONNES: Grille = {
  feuille: 'Paramètres CAE', firstRow: 1, firstColumn: 0,
  rows: [['Rubrique', 'Valeur', 'Classe', 'Établissement'], ['Colonne', 'Coopilote B', 'Coopilote', 'Besançon'], ['Colonne', 'Coopilote M', 'Coopilote', 'Montbéliard'], ['Colonne', 'BTP', 'Baticoop', '']],
};

/** A workbook with the register and one sheet of amounts. */
export function avec(nom: string, rows: readonly (readonly unknown[])[], ...others: readonly Grille[]): Sources {
  return lireSources([SUIVI, feuille(rows, { feuille: nom }), ...others]);
}

/** The amounts of a kind; it is an error where there are none because of a question. */
export function montants({ chiffreDAffaires, heures, contributions, questions }: Sources, genre: GenreDeMontant = "chiffre d'affaires"): readonly Montant[] {
  const found = { "chiffre d'affaires": chiffreDAffaires, heures, contributions }[genre];
  if (found === null) throw new Error(`no ${genre}: ${JSON.stringify(questions)}`);
  return found;
}

/** An amount in a few words: « 2015-03 Marie DUPONT Coopilote/Besançon accompagné 120 ». */
export function resume({ annee, mois, nom, colonne, structure, etablissement, statut, montant }: Montant): string {
  const place = colonne === structure ? structure : `${colonne}=${structure}`;
  return [mois === null ? annee : `${annee}-${String(mois).padStart(2, '0')}`, nom, `${place}/${etablissement}`, statut, Math.round(montant * 100) / 100].join(' ');
}

/** The amounts of a sheet in a few words. */
export function lus(nom: string, rows: readonly (readonly unknown[])[], genre: GenreDeMontant = "chiffre d'affaires", ...others: readonly Grille[]): string[] {
  return montants(avec(nom, rows, ...others), genre).map(resume);
}

/** What a sheet of amounts is asked about. */
export function questions(nom: string, rows: readonly (readonly unknown[])[], ...others: readonly Grille[]): readonly [question: string, ...choix: string[]][] {
  return avec(nom, rows, ...others).questions.map(({ question, choix }) => [question, ...choix]);
}
