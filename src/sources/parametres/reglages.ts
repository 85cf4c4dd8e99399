import { nombreDe } from '../listes/nombre';
import { lireMontant } from '../lireMontant';
import { plier, plierEntete } from '../texte';
import type { Brouillon, Issue, Lecteur } from './brouillon';
import type { Entree } from './entree';

/** The settings of the rubric « Paramètre », by what their name begins with, folded. */
const REGLAGES: readonly (readonly [RegExp, Lecteur])[] = [
  [/^nom\b/, ({ classe }, brouillon) => {
    brouillon.nom = classe;
    return 'lue';
  }],
  [/^(cout|charges)\b.*\bappui\b/, cout],
  [/^(nombre d )?heures? (d un |par )?etp\b/, ({ nombre }, brouillon) => {
    const lu = lireMontant(nombre, 'h');
    if (lu.etat !== 'montant' || lu.valeur <= 0) return 'illisible';
    brouillon.heuresParEtp = lu.valeur;
    return 'lue';
  }],
  [/^arrondi\b/, ({ classe }, brouillon) => {
    const mode = plier(classe);
    if (mode !== 'simple' && mode !== 'total 100') return 'illisible';
    brouillon.arrondi = mode;
    return 'lue';
  }],
  [/^seuil\b/, ({ classe, nombre }, brouillon) => {
    if (/^(non|aucun|aucune|neant|sans|-|0)$/.test(plier(classe))) return 'lue';
    const seuil = nombreDe(nombre);
    if (seuil === null || !Number.isInteger(seuil) || seuil < 1) return 'illisible';
    brouillon.seuilDeConfidentialite = seuil;
    return 'lue';
  }],
];

/** The rubric of settings: a name, and its value under « Classe, groupe ou nombre ». */
export const PARAMETRE: readonly (readonly [string, Lecteur])[] = [
  ['parametre', (entree, brouillon) => {
    const name = plierEntete(entree.intitule);
    const lire = REGLAGES.find(([words]) => words.test(name))?.[1];
    // Left blank, a setting keeps its usual value; a misspelt one must not get lost.
    if (entree.classe === '') return 'vide';
    return lire === undefined ? 'illisible' : lire(entree, brouillon);
  }],
];

function cout({ nombre, annee }: Entree, { coutDeLAppui }: Brouillon): Issue {
  const lu = lireMontant(nombre);
  if (lu.etat !== 'montant' || lu.valeur <= 0) return 'illisible';
  if (annee === null) coutDeLAppui.sansAnnee = lu.valeur;
  else coutDeLAppui.set(annee, lu.valeur);
  return 'lue';
}
