import type { CauseEcart, Question } from '../constats';
import { trancher, valeursPossibles } from '../questions/trancher';
import type { Periode } from '../faits';
import { lireDate, MOIS, type SystemeDeDates } from '../lireDate';
import { moisDe } from '../mois';
import { jourDe } from '../serialDate';
import { estErreur, estVide, plier, texteDe } from '../texte';
import { millesimeDe } from './noms';
import type { TableauReconnu } from './reconnaitre';
import { anneeDe } from './valeurs';

/** The cells that tell when something happened. */
export interface CellulesDePeriode {
  date?: unknown;
  annee?: unknown;
  mois?: unknown;
}

/**
 * When a row happened: by its date, else by its year and month, else by the year of its sheet.
 *
 * @param millesime The year that the sheet's name tells; null where it tells none.
 * @returns The cause for which the row counts nowhere, where no year can be told.
 */
export function lirePeriode(cellules: CellulesDePeriode, systeme: SystemeDeDates, millesime: number | null): Periode | CauseEcart {
  const { date, annee, mois } = cellules;
  const lue = lireDate(date, systeme);
  if (lue.etat === 'date') return mesurer(jourDe(lue.date));
  if (lue.etat === 'illisible') return jourEcrit(date, millesime) ?? { cause: 'dateIllisible', valeur: texteDe(date) };
  const month = moisDe(mois, systeme);
  if (!estVide(mois) && month === null && anneeDe(mois) === null) return { cause: 'dateIllisible', valeur: texteDe(mois) };
  const year = anneeDe(annee) ?? month?.annee ?? anneeDe(mois);
  if (year !== null) return { annee: year, mois: month?.mois ?? null };
  if (!estVide(annee)) return { cause: 'dateIllisible', valeur: texteDe(annee) };
  // A list that gives dates and leaves one blank doesn't say when; one without dates is its sheet's year.
  if (millesime === null || 'date' in cellules) return { cause: 'dateAbsente' };
  return { annee: millesime, mois: month?.mois ?? null };
}

function mesurer({ annee, mois }: { annee: number; mois: number }): Periode {
  return { annee, mois };
}

const JOUR = /(?<!\d)(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})|(?:\d{1,2}|1er) [a-z]+\.? \d{4})(?!\d)/g;
/** What may stand around the days of a session of several. */
const AUTOUR = /^(?:du|au|et|le|les|a|de|puis|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|apres-midi|journee|soir|[,;&/.-]|\d{1,2}(?:er|h\d{0,2}|\/\d{1,2})?|\s)*$/;
const SANS_ANNEE = /^(?:le )?(?:(\d{1,2})[/.-](\d{1,2})|(\d{1,2}|1er) ([a-z]+)\.?)$/;

/**
 * What a text says that is no single day: the days of a session of several (« du 12 au 13 mars
 * 2015 »), or a day without its year (« 12/03 ») on a sheet whose name tells it.
 */
function jourEcrit(cell: unknown, millesime: number | null): Periode | null {
  if (typeof cell !== 'string' || estErreur(cell)) return null;
  const text = plier(cell);
  const short = SANS_ANNEE.exec(text);
  if (short && millesime !== null) return duTexte(`${short[1] ?? short[3] ?? ''}/${short[2] ?? MOIS.get(short[4] ?? '') ?? ''}/${millesime}`);
  const days = [...text.matchAll(JOUR)].map(([day]) => duTexte(day));
  const [first] = days;
  if (!first || !days.every((day) => day?.annee === first.annee)) return null;
  return AUTOUR.test(text.replace(JOUR, ' ')) ? first : null;
}

function duTexte(text: string): Periode | null {
  const lue = lireDate(text.replace(/^1er\b/, '1'));
  return lue.etat === 'date' ? mesurer(jourDe(lue.date)) : null;
}

/**
 * A list with the year of its rows, which the user is asked where neither a column nor the name
 * of its sheet tells it.
 *
 * @param annees Years among which the user may choose.
 */
export function dater<Champ extends string>(tableau: TableauReconnu<Champ>, systeme: SystemeDeDates, annees: readonly number[]): { tableau: TableauReconnu<Champ>; questions: Question[] } {
  const { genre, grille } = tableau;
  if (ditSonAnnee(tableau, systeme)) return { tableau, questions: [] };
  const tranche = trancher(grille, { genre, sujet: 'annee', precision: genre, possibles: valeursPossibles(annees) });
  return 'retenu' in tranche ? { tableau: { ...tableau, annee: tranche.retenu }, questions: [] } : { tableau, questions: [tranche.question] };
}

/** Whether a column, a month or a name of a list tells the year of its rows. */
export function ditSonAnnee(tableau: TableauReconnu, systeme: SystemeDeDates): boolean {
  const { grille, entete, colonnes } = tableau;
  if (millesimeDe(tableau) !== null || colonnes.has('date') || colonnes.has('annee')) return true;
  const month = colonnes.get('mois');
  return month !== undefined && grille.rows.slice(entete + 1).some((row) => (moisDe(row[month], systeme)?.annee ?? anneeDe(row[month])) !== null);
}
