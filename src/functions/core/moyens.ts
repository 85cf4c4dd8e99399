import type { Figure } from '../../report/figure';
import type { Territoire } from '../../sources/territoire';

/** The figures of a year, as the bilan has them; or why there are none. */
export type ChiffresDeLAnnee = { annee: number; figures: readonly Figure[] } | { absence: 'pasDeRegistre' | 'anneeSansDonnees' | 'questionsOuvertes' | 'lectureImpossible' };

/** What a function needs of the world outside its arguments; the add-in gives it when it registers the functions. */
export interface Moyens {
  /** The table of communes, loaded at first use; null where it can't be had. */
  territoire: () => Promise<Territoire | null>;
  /** The figures of a year of the open workbook; of the latest whole year where `annee` is null. */
  chiffres: (annee: number | null) => Promise<ChiffresDeLAnnee>;
  /** Tells of changes of the workbook, once they have come to rest. Gives back what stops it. */
  suivre: (change: () => void) => () => void;
}

/** A world without files and workbook. */
export const SANS_MOYENS: Moyens = {
  territoire: () => Promise.resolve(null),
  chiffres: () => Promise.resolve({ absence: 'lectureImpossible' }),
  suivre: () => () => undefined,
};
