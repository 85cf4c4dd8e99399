import { plierEntete } from '../texte';

export { lireParametres, type ParametresLus } from './lire';
export { PARAMETRES_PAR_DEFAUT, type Colonne, type Constante, type Objectif, type Parametres, type Prevision, type Zone } from './modele';

/** Where the parameters stand, and the sheet that the add-in offers to create. */
export const FEUILLE_PARAMETRES = 'Paramètres CAE';

/** Whether a sheet is the parameters' own. */
export function estFeuilleParametres(feuille: string): boolean {
  return plierEntete(feuille) === plierEntete(FEUILLE_PARAMETRES);
}
