import { rapport } from './rapport';
import { enTexte, premierJanvier, trenteEtUnDecembre, type SerialDate } from '../sources/serialDate';

/** The dates of a stay: entry, and exit unless the person is still there. */
export interface Dates {
  entree: SerialDate;
  sortie: SerialDate | null;
}

/** A stretch of days: both bounds belong to it. */
export interface Periode {
  debut: SerialDate;
  fin: SerialDate;
}

/** A year of the report: 1 January and 31 December. */
export interface Exercice extends Periode {
  annee: number;
}

/** The year `annee` as an exercice: both bounds belong to it. */
export function exercice(annee: number): Exercice {
  return { annee, debut: premierJanvier(annee), fin: trenteEtUnDecembre(annee) };
}

/**
 * Whether a person is there at the end of a day: entered by then, and not gone by then.
 * Who leaves on that very day is no longer there.
 */
export function presentLe({ entree, sortie }: Dates, jour: SerialDate): boolean {
  return entree <= jour && (sortie === null || sortie > jour);
}

/** The five lines of the movement table. */
export type Mouvement = 'presents_debut' | 'entrees' | 'total' | 'sorties' | 'presents_fin';

/** The five lines in the order of the table. */
export const MOUVEMENTS: readonly Mouvement[] = ['presents_debut', 'entrees', 'total', 'sorties', 'presents_fin'];

/**
 * Whether a stay counts in a line of the movement table of a year:
 * - `presents_debut`: entered before 1 January, not gone by then;
 * - `entrees`: entered within the year;
 * - `total`: there at least a day of the year (`presents_debut` + `entrees`);
 * - `sorties`: gone within the year, 31 December included;
 * - `presents_fin`: still there after 31 December (`total` − `sorties`).
 *
 * ```js
 * const annee = exercice(2015);
 * compteDans('sorties', { entree: 41640, sortie: 42369 }, annee) // => true: left on 31/12/2015
 * ```
 *
 * Source: definition of « entrepreneur accompagné » in the yearly reports of CAEs.
 */
export function compteDans(mouvement: Mouvement, sejour: Dates, { debut, fin }: Periode): boolean {
  const { entree, sortie } = sejour;
  switch (mouvement) {
    case 'presents_debut':
      return entree < debut && (sortie === null || sortie >= debut);
    case 'entrees':
      return entree >= debut && entree <= fin;
    case 'total':
      return entree <= fin && (sortie === null || sortie >= debut);
    case 'sorties':
      return entree <= fin && sortie !== null && sortie >= debut && sortie <= fin;
    case 'presents_fin':
      return presentLe(sejour, fin);
  }
}

/**
 * The five lines as the movement table calls them.
 *
 * ```js
 * libellesDesMouvements(exercice(2015)).presents_debut // => 'Entrepreneurs présents au 01/01/2015'
 * ```
 *
 * @param finAffichee The day that is shown as the end of the year: earlier than 31 December where the year is not over.
 */
export function libellesDesMouvements({ annee, debut, fin }: Exercice, finAffichee: SerialDate = fin): Readonly<Record<Mouvement, string>> {
  return {
    presents_debut: `Entrepreneurs présents au ${enTexte(debut)}`,
    entrees: 'Entrées',
    total: 'Total entrepreneurs accompagnés',
    sorties: `Sorties ${annee}`,
    presents_fin: `Total entrepreneurs au ${enTexte(finAffichee)}`,
  };
}

/** Mean length of a month, in days: 365.25 / 12. */
const JOURS_PAR_MOIS = 30.4375;

/** How long a stay lasted, in months of 30.4375 days, not rounded. */
export function dureeEnMois(entree: SerialDate, sortie: SerialDate): number {
  return (sortie - entree) / JOURS_PAR_MOIS;
}

/**
 * How long some stays lasted on average, in months of 30.4375 days, not rounded; null where there is none.
 *
 * @param jours the days of all of them together, a whole number: their order changes nothing
 */
export function dureeMoyenneEnMois(jours: number, sejours: number): number | null {
  return rapport(jours / JOURS_PAR_MOIS, sejours);
}
