import { CLASSES_DE_SORTIE } from '../dictionnaire/motifs';
import { plier } from '../texte';
import type { Brouillon, Lecteur } from './brouillon';

type Categorie = 'motifs' | 'prescripteurs' | 'qualifications' | 'statuts' | 'revenus';

/** A rubric whose entries give the class of a value. */
function classer(categorie: Categorie): Lecteur {
  return ({ valeur, classe }, brouillon: Brouillon) => {
    if (classe === '') return 'vide';
    brouillon[categorie].set(plier(valeur), classe);
    return 'lue';
  };
}

/** The folded name of the rubric of exit reasons, whose classes are checked once all are named. */
export const MOTIF_DE_SORTIE = 'motif de sortie';

/** The rubrics that put values into classes, and that name the classes of exits. */
export const CLASSES: readonly (readonly [string, Lecteur])[] = [
  [MOTIF_DE_SORTIE, classer('motifs')],
  ['prescripteur', classer('prescripteurs')],
  ['qualification', classer('qualifications')],
  ['statut a l entree', classer('statuts')],
  ['revenus a l entree', classer('revenus')],
  ['classe de sortie', ({ valeur, classe }, brouillon) => {
    const named = CLASSES_DE_SORTIE.find((key) => plier(valeur) === key);
    if (named === undefined) return 'illisible';
    if (classe === '') return 'vide';
    brouillon.libellesDeSortie = { ...brouillon.libellesDeSortie, [named]: classe };
    return 'lue';
  }],
];
