export { argumentsNommes, type ArgumentNomme } from './arguments';
export { celluleMontree, lignesMontrees } from './affichage';
export { erreursDe, type ErreurExpliquee } from './erreurs';
export { parametresDe, seRepand, syntaxeDe, type Choix, type ParametreMontre } from './parametres';
export { repondPlusTard } from './tardive';
export { parThemes, type GroupeDeFonctions } from './themes';
export { voisinesDe } from './voisines';
