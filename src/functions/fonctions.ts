import { ACCOMPAGNES } from './accompagnes';
import type { Declaration } from './core/declaration';
import { DUREE_MOYENNE } from './dureeMoyenne';
import { ENTREES } from './entrees';
import { ETP } from './etp';
import { PRESENTS } from './presents';
import { SORTIES } from './sorties';
import { SORTIES_POSITIVES } from './sortiesPositives';
import { TAUX_SORTIES_POSITIVES } from './tauxSortiesPositives';

/** Every custom function, in the order in which the help shows them. A new one is one file and one line here. */
export const FONCTIONS: readonly Declaration[] = [
  ETP,
  PRESENTS,
  ENTREES,
  ACCOMPAGNES,
  SORTIES,
  SORTIES_POSITIVES,
  TAUX_SORTIES_POSITIVES,
  DUREE_MOYENNE,
];
