import fc from 'fast-check';
import type { Montant } from '../../src/sources/faits';

/** Headings of a long sheet of amounts: one row a person, month and column. */
export const titres = (montant: string) => ['Nom', 'Prénom', 'Établissement', 'Structure', 'Colonne', 'Statut', 'Date', montant] as const;

/** A row of it; the first name is the name. */
export const verse = (nom: string, structure: string, colonne: string, statut: string, date: string, montant: number, etablissement = 'Besançon') => [nom, nom, etablissement, structure, colonne, statut, date, montant];

/** Any rows of amounts, of two years, with persons in several columns, credits and cents. */
export const desVersements = fc
  .array(
    fc.record({
      nom: fc.constantFrom('ALPHA', 'BETA', 'GAMMA', 'DELTA'),
      place: fc.constantFrom(['Coopilote', 'Coopilote B'], ['Coopilote', 'Coopilote M'], ['Baticoop', 'Baticoop']),
      statut: fc.constantFrom('accompagné', 'accompagné', 'associé'),
      date: fc.constantFrom('15/01/2015', '15/06/2015', '15/12/2014'),
      cents: fc.integer({ min: -20_000, max: 900_000 }),
      etablissement: fc.constantFrom('Besançon', 'Montbéliard'),
    }),
    { maxLength: 15 },
  )
  .map((rows) => [
    verse('ALPHA', 'Coopilote', 'Coopilote B', 'accompagné', '15/01/2015', 10.1),
    ...rows.map(({ nom, place: [structure = '', colonne = ''], statut, date, cents, etablissement }) => verse(nom, structure, colonne, statut, date, cents / 100, etablissement)),
  ]);

/** The whole cents of some amounts: a sum that no fraction disturbs. */
export const cents = (rows: readonly Pick<Montant, 'montant'>[]) => rows.reduce((sum, { montant }) => sum + Math.round(montant * 100), 0);

/** Persons whose amounts come to something that satisfies a condition. */
export function personnes(rows: readonly Montant[], condition: (sum: number) => boolean): number {
  return [...new Set(rows.map(({ personne }) => personne))].filter((who) => who !== null && condition(cents(rows.filter((row) => row.personne === who)))).length;
}
