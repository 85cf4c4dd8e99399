import type { Avertissement, CompteDeLignes, LigneEcartee, Question } from './constats';
import { SANS_AUTRE_SOURCE, type AutresSources } from './faits';
import type { Grille } from './grille';
import { estFeuilleParametres, lireParametres, PARAMETRES_PAR_DEFAUT, type Parametres, type ParametresLus } from './parametres';
import type { Parcours } from './parcours';
import { reconnaitreRegistre, type RegistreReconnu } from './reconnaitre';
import { lireRegistre } from './registre';
import type { SystemeDeDates } from './lireDate';
import { systemeDeDates } from './systemeDeDates';

export type { Avertissement, CompteDeLignes, LigneEcartee, Question } from './constats';
export type { Grille } from './grille';
export type { Parcours } from './parcours';

/** All that the add-in understood of a workbook, and an account of every row. */
export interface Sources extends AutresSources {
  /** Null where no register was found, or where a question about its dates is open. */
  registre: readonly Parcours[] | null;
  parametres: Parametres;
  comptes: readonly CompteDeLignes[];
  ecartees: readonly LigneEcartee[];
  avertissements: readonly Avertissement[];
  questions: readonly Question[];
}

/**
 * Reads the sources from the sheets of a workbook.
 *
 * @param grilles The used cells of each of the team's sheets; the add-in's own sheets are not among them.
 */
export function lireSources(grilles: readonly Grille[]): Sources {
  const sheet = grilles.find(({ feuille }) => estFeuilleParametres(feuille));
  const stated = sheet === undefined ? undefined : lireParametres(sheet);
  const recognised = grilles.filter((grille) => grille !== sheet).map(reconnaitreRegistre);
  const registres = recognised.map(({ registre }) => registre).filter((registre): registre is RegistreReconnu => registre !== null);
  const questions = recognised.flatMap((entry) => entry.questions);
  return assembler(registres, questions, stated, systemeDeDates(grilles));
}

function assembler(registres: readonly RegistreReconnu[], questions: readonly Question[], stated: ParametresLus | undefined, systeme: SystemeDeDates): Sources {
  const parametres = stated?.parametres ?? PARAMETRES_PAR_DEFAUT;
  const lu = registres.length === 0 ? null : lireRegistre(registres, parametres, systeme);
  return {
    ...SANS_AUTRE_SOURCE,
    registre: questions.length > 0 ? null : (lu?.parcours ?? null),
    parametres,
    comptes: [...(lu?.comptes ?? []), ...(stated ? [stated.compte] : [])],
    ecartees: lu?.ecartees ?? [],
    avertissements: [...(lu?.avertissements ?? []), ...(stated?.avertissements ?? [])],
    questions,
  };
}
