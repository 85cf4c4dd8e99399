import type { Salete } from '../salete';

/** What is wrong in most registers. */
export const SALETES_COURANTES: readonly Salete[] = [['entréeAbsente', 2], ['entréeIllisible', 3], ['sortieIllisible', 2], ['sortieAvantEntrée', 1], ['doublon', 2], ['catégorieVide', 5], ['motifSansDate', 2], ['dateSansMotif', 2], ['motifInclassable', 1], ['erreur', 1]];
