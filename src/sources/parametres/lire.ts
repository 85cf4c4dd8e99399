import type { Avertissement, CompteDeLignes } from '../constats';
import { classeNommee } from '../dictionnaire/motifs';
import type { Grille } from '../grille';
import { plierEntete } from '../texte';
import { nouveauBrouillon, type Lecteur } from './brouillon';
import { CLASSES, MOTIF_DE_SORTIE } from './classes';
import { CONSTANTES } from './constantes';
import { colonnesDe, entreeDe, type Entree } from './entree';
import { LISTES } from './listes';
import type { Parametres } from './modele';
import { PREVISIONNEL } from './previsionnel';
import { RAPPELS } from './rappels';
import { PARAMETRE } from './reglages';

/** The parameters read, with the account of their rows and what could not be understood. */
export interface ParametresLus {
  parametres: Parametres;
  compte: CompteDeLignes;
  avertissements: readonly Avertissement[];
}

/** The rubrics, folded as headings. */
const RUBRIQUES = new Map<string, Lecteur>([...LISTES, ...CLASSES, ...PARAMETRE, ...CONSTANTES, ...PREVISIONNEL, ...RAPPELS]);

/**
 * Reads the sheet `Paramètres CAE`: below a heading row with « Rubrique » and « Valeur »,
 * one row an entry. Rows of a rubric that the add-in doesn't know are passed over, and rows
 * whose class or number is left for later.
 */
export function lireParametres(grille: Grille): ParametresLus {
  const heading = grille.rows.findIndex((row) => row.some((cell) => plierEntete(cell) === 'rubrique'));
  const colonnes = colonnesDe(grille.rows[heading] ?? []);
  const brouillon = nouveauBrouillon();
  const avertissements: Avertissement[] = [];
  const motifs: Entree[] = [];
  let comptees = 0;
  for (const [index, row] of grille.rows.entries()) {
    const entree = heading < 0 || index <= heading ? null : entreeDe(row, colonnes, { feuille: grille.feuille, ligne: grille.firstRow + index });
    if (entree === null) continue;
    const issue = lireRubrique(entree.rubrique)?.(entree, brouillon) ?? 'inconnue';
    if (issue === 'inconnue' || issue === 'vide') continue;
    comptees += 1;
    if (issue === 'illisible') avertissements.push(illisible(entree));
    else if (issue === 'sansAnnee') avertissements.push({ ...entree.emplacement, cause: 'parametreSansAnnee', parametre: entree.valeur });
    else if (entree.rubrique === MOTIF_DE_SORTIE) motifs.push(entree);
  }
  // The names of the classes may stand below the reasons that use them.
  for (const entree of motifs) {
    if (classeNommee(entree.classe, brouillon.libellesDeSortie) === null) avertissements.push(illisible(entree));
  }
  const lues = grille.rows.length;
  return {
    parametres: brouillon,
    compte: { genre: 'paramètres', feuille: grille.feuille, lues, comptees, ecartees: 0, passees: lues - comptees },
    avertissements,
  };
}

/** A rubric by its name, also in the plural: « Prévisionnels », « Colonnes ». */
function lireRubrique(rubrique: string): Lecteur | undefined {
  return RUBRIQUES.get(rubrique) ?? RUBRIQUES.get(rubrique.replace(/s$/, ''));
}

function illisible({ emplacement, valeur, classe }: Entree): Avertissement {
  return { ...emplacement, cause: 'parametreIllisible', parametre: valeur, valeur: classe };
}
