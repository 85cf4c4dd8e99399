import { HAUTEUR_DE_LIGNE } from '../geometrie';
import type { CleDeFeuille, FeuillePlan } from '../plan';

/**
 * A sheet whose chapter has no source any more: its title, and a sentence in place of its tables.
 *
 * @param titre The title that stands on it.
 */
export function feuilleSansSource(cle: CleDeFeuille, nom: string, titre: string): FeuillePlan {
  return {
    cle,
    nom,
    titre,
    sousTitre: 'Le classeur n’a plus de source pour ce chapitre : ses tableaux et ses graphiques ont été retirés. Ce que vous aviez ajouté est resté.',
    tableaux: [],
    graphiques: [],
    largeurs: [],
    orientation: 'paysage',
    lignesRepetees: 3,
    hauteurDeLigne: HAUTEUR_DE_LIGNE,
  };
}
