import type { Bilan } from '../bilan';
import type { Dims, Unite } from '../figure';
import type { Verdict } from './verdict';

/** What reading a text over needs of a bilan. */
export type BilanDeReference = Pick<Bilan, 'annee' | 'figures'> & { parametres?: { nom: string } };

/** A figure of the bilan. */
export interface FigureLue {
  code: string;
  dims: Dims;
}

/** A passage of a text that says something that the bilan knows. */
export interface Lecture {
  /** What the passage is: a number, or a wrong word: of rise or fall, of frequency, or the year of other numbers. */
  nature: 'nombre' | 'sens' | 'frequence' | 'annee';
  /** The sentence or the row of the table, on one line. */
  extrait: string;
  /** Where the number or the word stands in the text as it was given; `fin` is the place behind it. */
  position: { debut: number; fin: number };
  /** The number or the word as written. */
  lu: string;
  /** The number that it is; null for a word. */
  valeur: number | null;
  /** The figure that it is about. */
  figure: FigureLue;
  /** The right number or word; null where the figure has none. */
  juste: number | string | null;
  /** The unit of a right number: not the figure's own where it is the figure's change. */
  unite?: Unite;
  verdict: Verdict;
}

/** What was found in a text. */
export interface Relecture {
  /** In reading order. */
  lectures: readonly Lecture[];
  /** Numbers of the text that nothing tells what they are about. */
  sansAttribution: number;
}
