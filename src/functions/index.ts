export { appeler, appelerEnAttendant, type Issue } from './core/appeler';
export type { ChiffresDeLAnnee, Moyens } from './core/moyens';
export type { Declaration, Exemple, Parametre, Parametres } from './core/declaration';
export { enregistrer } from './core/enregistrer';
export { LANGUES, langueDe, type Langue, type Texte } from './core/langue';
export { estFacultatif, metadonnees, type Metadonnees } from './core/metadonnees';
export type { Cause, CodeErreur } from './core/refus';
export type { Case, Genre, Resultat } from './core/resultat';
export { FONCTIONS } from './fonctions';
