import type { Phrase } from './fragment';

/** The chapters of the report, as its sentences go through them. */
export type Chapitre = 'sensibilisation' | 'accompagnes' | 'typologie' | 'parcours' | 'sorties' | 'economique' | 'actions' | 'previsionnel';

/** Sentences on one matter. */
export interface Paragraphe {
  chapitre: Chapitre;
  titre: string;
  phrases: readonly Phrase[];
}
