import { CLASSES } from './plan';
import type { Classe, Cohorte, Structure } from './plan';
import { createRandom } from './prng';
import type { Random } from './prng';
import { calendarDay, isWorkingDay, nearestWorkingDay, serial } from './workingDays';

/** A stay: Excel serials of entry and exit, and the class of the exit; both null for who is still there. */
export type Sejour = { readonly entree: number; readonly sortie: number | null; readonly classe: Classe | null };

/** What a stay must satisfy. */
export type Demande = {
  readonly cohorte: Cohorte;
  readonly structure: Structure;
  readonly classe: Classe | null;
  /** Whether a stay without a class ends all the same, early in 2016. */
  readonly quitteEn2016: boolean;
};

/** A day that may be moved between two bounds, all Excel serials. */
type Draft = { entree: number; readonly lowest: number; readonly highest: number; readonly sortie: number | null; readonly classe: Classe | null };

const MONTH = 30.4375;

/** Baticoop and Formacoop opened then. */
export const OUVERTURE_FILIERES = serial(2014, 1, 20);

/** The days of the general meetings, when associates are admitted: a Friday of June. */
const ASSEMBLEES: Readonly<Record<number, number>> = {
  2012: serial(2012, 6, 22),
  2013: serial(2013, 6, 21),
  2014: serial(2014, 6, 20),
  2015: serial(2015, 6, 19),
};

/** The mean stay, in months, of those who left in 2015, by class, as the report prints it. */
const DUREES_2015: Readonly<Record<Classe, number>> = { création: 18, associé: 35, emploi: 16, autres: 15 };

/** Months of a stay before they are made to average; who entered in the year and left again stayed some months only. */
const DUREES: Readonly<Record<Classe, readonly [low: number, high: number]>> = {
  création: [11, 25],
  associé: [30, 40],
  emploi: [9, 26],
  autres: [6, 28],
};
const DUREES_COURTES = [2, 8] as const;

const EXIT_YEAR: Readonly<Record<Cohorte, number>> = {
  present: 2015,
  entrant: 2015,
  sorti2014: 2014,
  sorti2013: 2013,
  sorti2012: 2012,
  entrant2016: 2016,
};

function entryBounds(cohorte: Cohorte, structure: Structure, classe: Classe | null): readonly [number, number] {
  const filiere = structure === 'Baticoop' || structure === 'Formacoop';
  // Associates of the two new structures moved there from Coopilote with their first date of entry.
  const earliest = filiere && classe !== 'associé' ? OUVERTURE_FILIERES : serial(2009, 1, 5);
  switch (cohorte) {
    case 'entrant':
      return [serial(2015, 1, 5), serial(2015, 12, 18)];
    case 'entrant2016':
      return [serial(2016, 1, 4), serial(2016, 2, 12)];
    case 'present':
      return [earliest, serial(2014, 12, 19)];
    default:
      return [earliest, serial(EXIT_YEAR[cohorte], 11, 1)];
  }
}

/** Often the first or the middle of a month, when contracts begin. */
function usualEntry(random: Random, low: number, high: number): number {
  const any = random.int(low, high);
  const { year, month, day } = calendarDay(any);
  const usual = random.next() < 0.6 ? serial(year, month, day < 15 ? 1 : 15) : any;
  const worked = nearestWorkingDay(Math.max(low, usual), 1);
  return worked <= high ? worked : nearestWorkingDay(high, -1);
}

function draftOngoing(random: Random, demande: Demande): Draft {
  const [low, high] = entryBounds(demande.cohorte, demande.structure, null);
  // Support lasts two years or so: nobody who is still there came long before 2014.
  const since = demande.cohorte === 'present' ? Math.max(low, random.next() < 0.45 ? serial(2013, 5, 2) : OUVERTURE_FILIERES) : low;
  const entree = usualEntry(random, since, high);
  const sortie = demande.quitteEn2016 ? nearestWorkingDay(serial(2016, 1, random.int(8, 29)), -1) : null;
  return { entree, lowest: entree, highest: entree, sortie, classe: demande.quitteEn2016 ? 'autres' : null };
}

function draftExit(random: Random, demande: Demande, classe: Classe): Draft {
  const { cohorte, structure } = demande;
  const year = EXIT_YEAR[cohorte];
  const [low, high] = entryBounds(cohorte, structure, classe);
  const [shortest, longest] = cohorte === 'entrant' ? DUREES_COURTES : DUREES[classe];
  const newStructure = low === OUVERTURE_FILIERES;
  const days = Math.round(random.int(shortest * 10, (newStructure ? Math.min(longest, 20) : longest) * 10) * 0.1 * MONTH);
  const assemblee = classe === 'associé' ? ASSEMBLEES[year] : undefined;
  const first = Math.max(serial(year, 1, 8), low + days);
  const last = Math.min(serial(year, 12, 31), high + days);
  const sortie = assemblee ?? nearestWorkingDay(random.int(Math.min(first, last), last), -1);
  const entree = nearestWorkingDay(Math.max(low, sortie - days), 1);
  return { entree, lowest: low, highest: Math.min(high, sortie - 40), sortie, classe };
}

/** A worked day as near as may be to `entree - shift`, between the draft's bounds. */
function shifted(draft: Draft, shift: number): number {
  const wanted = Math.max(draft.lowest, Math.min(draft.highest, draft.entree - shift));
  const day = nearestWorkingDay(wanted, 1);
  return day <= draft.highest ? day : nearestWorkingDay(wanted, -1);
}

/**
 * Moves entries, a few days at a time, until the stays add up to the total; each stays a worked day within its bounds.
 *
 * @param total Days, all stays together.
 */
function settleTotal(drafts: readonly Draft[], total: number): void {
  const sum = (): number => drafts.reduce((days, draft) => days + (draft.sortie ?? 0) - draft.entree, 0);
  for (let round = 0; round < 2_000; round += 1) {
    const missing = total - sum();
    if (missing === 0) {
      return;
    }
    const exact = drafts.find((draft) => {
      const day = draft.entree - missing;
      return day >= draft.lowest && day <= draft.highest && Math.abs(missing) <= 30 && isWorkingDay(day);
    });
    if (exact !== undefined) {
      exact.entree -= missing;
      return;
    }
    const draft = drafts[round % drafts.length];
    if (draft !== undefined) {
      draft.entree = shifted(draft, Math.sign(missing) * Math.min(9, Math.abs(missing)));
    }
  }
  throw new RangeError(`The stays can't add up to ${total} days.`);
}

/**
 * Dates for every stay: worked days, nobody leaving before entering, everyone within the bounds of the cohort, and the
 * exits of 2015 lasting on average what the report prints for their class (to the day).
 */
export function makeSejours(demandes: readonly Demande[]): Sejour[] {
  const random = createRandom(2015_03);
  const drafts = demandes.map((demande) =>
    demande.classe === null ? draftOngoing(random, demande) : draftExit(random, demande, demande.classe),
  );
  for (const classe of CLASSES) {
    const exits = drafts.filter((_, index) => {
      const cohorte = demandes[index]?.cohorte;
      return demandes[index]?.classe === classe && (cohorte === 'present' || cohorte === 'entrant');
    });
    settleTotal(exits, Math.round(exits.length * DUREES_2015[classe] * MONTH));
  }
  return drafts.map(({ entree, sortie, classe }) => ({ entree, sortie, classe }));
}
