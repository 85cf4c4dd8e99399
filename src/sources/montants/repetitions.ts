import type { Question } from '../constats';
import type { Montant } from '../faits';
import type { MontantsReconnus } from './reconnaitre';

/** The amounts of one sheet. */
export interface MontantsDeFeuille {
  tableau: MontantsReconnus;
  montants: readonly Montant[];
}

/** The year of somebody, or of a structure, on one sheet. */
interface Annee {
  cents: number;
  /** Months of which the sheet tells; 0 is the year as a whole. */
  mois: Set<number>;
}

/** Fewer equal years may be chance. */
const AU_MOINS = 2;

/**
 * Asks where two sheets of one kind say the same again, as a copy of a sheet or a summary by
 * year beside the months: counted twice, every amount would double. Sheets that part the months,
 * the customers or the persons between them share no such years.
 */
export function questionsDeRepetition(lus: readonly MontantsDeFeuille[]): Question[] {
  const sheets = lus.map(({ tableau, montants }) => ({ tableau, annees: anneesDe(montants) }));
  return sheets.flatMap((one, index) =>
    sheets.slice(index + 1).flatMap((other): Question[] => {
      if (one.tableau.grille.feuille === other.tableau.grille.feuille) return [];
      const common = [...one.annees].filter(([key, annee]) => memesMontants(annee, other.annees.get(key))).length;
      const wanted = Math.max(AU_MOINS, Math.min(one.annees.size, other.annees.size) / 2);
      if (common < wanted) return [];
      return [{
        genre: one.tableau.genre,
        feuille: other.tableau.grille.feuille,
        question: 'Ces deux feuilles donnent les mêmes montants : laquelle compter ?',
        choix: [one.tableau.grille.feuille, other.tableau.grille.feuille],
      }];
    }),
  );
}

function anneesDe(montants: readonly Montant[]): Map<string, Annee> {
  const annees = new Map<string, Annee>();
  for (const { personne, structure, etablissement, annee, mois, montant } of montants) {
    const key = JSON.stringify(personne === null ? [structure, etablissement, annee] : [personne, annee]);
    const known = annees.get(key) ?? { cents: 0, mois: new Set() };
    known.cents += Math.round(montant * 100);
    known.mois.add(mois ?? 0);
    annees.set(key, known);
  }
  return annees;
}

function memesMontants(one: Annee, other: Annee | undefined): boolean {
  if (other === undefined || one.cents === 0 || one.cents !== other.cents) return false;
  return one.mois.has(0) || other.mois.has(0) || [...one.mois].some((mois) => other.mois.has(mois));
}
