import { feminin, masculin } from './accords';

/** The things that the report counts. */
export const ENTREPRENEUR = masculin('entrepreneur');
export const PERSONNE = feminin('personne');
export const INFORMATION_COLLECTIVE = feminin('information collective', 'informations collectives');
export const ATELIER = masculin('atelier');
export const ENTREE = feminin('entrée');
export const SORTIE = feminin('sortie');
export const SESSION = feminin('session de formation', 'sessions de formation');
export const STAGIAIRE = masculin('stagiaire');
export const PARCOURS = masculin('parcours', 'parcours');
