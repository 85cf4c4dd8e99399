export { appeler, type Issue } from './core/appeler';
export type { Declaration, Exemple, Parametre, Parametres } from './core/declaration';
export { enregistrer } from './core/enregistrer';
export { LANGUES, langueDe, type Langue, type Texte } from './core/langue';
export { metadonnees, type Metadonnees } from './core/metadonnees';
export type { Cause, CodeErreur } from './core/refus';
export { FONCTIONS } from './fonctions';
