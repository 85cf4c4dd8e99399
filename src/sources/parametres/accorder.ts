import type { FigureReprise } from '../faits';
import type { Categorie, Lexique } from '../lexique';
import type { Parametres } from './modele';

/** The dimensions of a recalled figure whose spelling is the workbook's. */
const DIMENSIONS = ['etablissement', 'structure', 'prescripteur', 'zone'] as const satisfies readonly Categorie[];

/**
 * The parameters in the spellings of the workbook's data: « BESANCON » of a forecast is the
 * « Besançon » of the register.
 */
export function accorder(parametres: Parametres, lexique: Lexique): Parametres {
  const de = (champ: Categorie, valeur: string) => (valeur === '' ? '' : lexique.de(champ, valeur));
  return {
    ...parametres,
    colonnes: parametres.colonnes.map((colonne) => ({ ...colonne, structure: de('structure', colonne.structure), etablissement: de('etablissement', colonne.etablissement) })),
    previsions: parametres.previsions.map((prevision) => ({ ...prevision, etablissement: de('etablissement', prevision.etablissement) })),
    rappels: parametres.rappels.map((rappel) => ({ ...rappel, dims: accorderDims(rappel.dims, lexique) })),
  };
}

/** The dimensions of a figure of an earlier year in the spellings of the workbook's data. */
export function accorderDims(dims: FigureReprise['dims'], lexique: Lexique): FigureReprise['dims'] {
  const shown = DIMENSIONS.flatMap((nom) => (typeof dims[nom] === 'string' ? [[nom, lexique.de(nom, dims[nom])] as const] : []));
  return { ...dims, ...Object.fromEntries(shown) };
}
