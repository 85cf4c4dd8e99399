import type { Question } from '../constats';
import type { Montant } from '../faits';
import { trancher, valeursPossibles } from '../questions/trancher';
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

/** The sheets that say the same as another: those which the user has chosen to leave, and what is still to be asked. */
export interface Repetitions {
  questions: readonly Question[];
  delaissees: ReadonlySet<string>;
  /** Of the sheets left out, those which only sum up another: by their names, the sheet that has the detail. */
  recapitulatifs: ReadonlyMap<string, string>;
}

/** Fewer equal years may be chance. */
const AU_MOINS = 2;

/**
 * Asks where two sheets of one kind say the same again and no answer tells which counts, as a copy of a sheet or a summary by
 * year beside the months: counted twice, every amount would double. Sheets that part the months,
 * the customers or the persons between them share no such years.
 */
export function repetitions(lus: readonly MontantsDeFeuille[]): Repetitions {
  const sheets = lus.map(({ tableau, montants }) => ({ tableau, annees: anneesDe(montants) }));
  const questions: Question[] = [];
  const recapitulatifs = resumes(lus);
  const delaissees = new Set(recapitulatifs.keys());
  for (const [index, one] of sheets.entries()) {
    for (const other of sheets.slice(index + 1)) {
      const noms = [one.tableau.grille.feuille, other.tableau.grille.feuille];
      if (noms[0] === noms[1] || noms.some((nom) => delaissees.has(nom)) || !seRepetent(one.annees, other.annees)) continue;
      const { genre, grille } = other.tableau;
      const tranche = trancher(grille, { genre, sujet: 'feuilleEnDouble', precision: genre, possibles: valeursPossibles(noms) });
      if ('question' in tranche) questions.push(tranche.question);
      else for (const nom of noms) if (nom !== tranche.retenu) delaissees.add(nom);
    }
  }
  return { questions, delaissees, recapitulatifs };
}

/** A sheet by structure whose years come, to the euro, to those of a sheet by person is its summary. */
function resumes(lus: readonly MontantsDeFeuille[]): Map<string, string> {
  const totals = lus.map(({ tableau, montants }) => ({ feuille: tableau.grille.feuille, parPersonne: montants.filter(({ personne }) => personne !== null).length > montants.length / 2, parAnnee: totauxDe(montants) }));
  const found = new Map<string, string>();
  for (const summary of totals.filter(({ parPersonne, parAnnee }) => !parPersonne && parAnnee.size > 0)) {
    const detail = totals.find(({ feuille, parPersonne, parAnnee }) => parPersonne && feuille !== summary.feuille && [...summary.parAnnee].every(([annee, total]) => Math.abs(total - (parAnnee.get(annee) ?? Infinity)) <= 1));
    if (detail !== undefined) found.set(summary.feuille, detail.feuille);
  }
  return found;
}

function totauxDe(montants: readonly Montant[]): Map<number, number> {
  const totals = new Map<number, number>();
  for (const { annee, montant } of montants) totals.set(annee, (totals.get(annee) ?? 0) + montant);
  return new Map([...totals].filter(([, total]) => total !== 0));
}

function seRepetent(one: ReadonlyMap<string, Annee>, other: ReadonlyMap<string, Annee>): boolean {
  const common = [...one].filter(([key, annee]) => memesMontants(annee, other.get(key))).length;
  return common >= Math.max(AU_MOINS, Math.min(one.size, other.size) / 2);
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
