import type { Langue } from './langue';
import type { Cause } from './refus';

/** What a sentence about a refusal names. */
export interface Sujet {
  /** Name of the parameter in the user's language. */
  parametre: string;
  /** The parameter, or its row: « Ligne 12 de « sorties » ». */
  lieu: string;
  /** What stands there, or what is compared, as the user reads it. */
  valeurs: readonly string[];
}

type Phrases = Readonly<Record<Cause, (sujet: Sujet) => string>>;

const fr: Phrases = {
  manquant: ({ parametre }) => `« ${parametre} » n'est pas indiqué, ou sa cellule est vide.`,
  celluleUnique: ({ parametre }) => `« ${parametre} » doit être une seule cellule ou une seule valeur.`,
  colonneUnique: ({ parametre }) => `« ${parametre} » doit tenir dans une seule colonne.`,
  taillesDifferentes: ({ parametre, valeurs: [taille, autre, tailleAutre] }) =>
    `« ${parametre} » (${taille}) et « ${autre} » (${tailleAutre}) n'ont pas la même taille : prenez les mêmes lignes dans les deux.`,
  celluleEnErreur: ({ lieu, valeurs: [erreur] }) => `${lieu} contient l'erreur ${erreur} : corrigez-la d'abord.`,
  dateIllisible: ({ lieu, valeurs: [valeur] }) => `${lieu} : date illisible « ${valeur} ». Écrivez-la jj/mm/aaaa.`,
  anneeInvalide: ({ lieu, valeurs: [valeur] }) => `${lieu} doit être une année, de 1900 à 2100 : « ${valeur} » n'en est pas une.`,
  nombreIllisible: ({ lieu, valeurs: [valeur] }) => `${lieu} : « ${valeur} » n'est pas un nombre. Écrivez par exemple 1607,5.`,
  pasPositif: ({ lieu, valeurs: [valeur] }) => `${lieu} doit être plus grand que 0 : « ${valeur} » ne l'est pas.`,
  sortieAvantEntree: ({ lieu, valeurs: [sortie, entree] }) => `${lieu} : sortie le ${sortie}, avant l'entrée du ${entree}.`,
  aucuneSortie: ({ valeurs: [annee] }) => `Aucune sortie en ${annee} : il n'y a rien à calculer.`,
};

const en: Phrases = {
  manquant: ({ parametre }) => `“${parametre}” is missing, or its cell is blank.`,
  celluleUnique: ({ parametre }) => `“${parametre}” must be a single cell or a single value.`,
  colonneUnique: ({ parametre }) => `“${parametre}” must be a single column.`,
  taillesDifferentes: ({ parametre, valeurs: [taille, autre, tailleAutre] }) =>
    `“${parametre}” (${taille}) and “${autre}” (${tailleAutre}) differ in size: take the same rows in both.`,
  celluleEnErreur: ({ lieu, valeurs: [erreur] }) => `${lieu} holds the error ${erreur}: correct it first.`,
  dateIllisible: ({ lieu, valeurs: [valeur] }) => `${lieu}: “${valeur}” cannot be read as a date. Write dd/mm/yyyy, the day first.`,
  anneeInvalide: ({ lieu, valeurs: [valeur] }) => `${lieu} must be a year from 1900 to 2100: “${valeur}” is none.`,
  nombreIllisible: ({ lieu, valeurs: [valeur] }) => `${lieu}: “${valeur}” is not a number. Write for instance 1607.5.`,
  pasPositif: ({ lieu, valeurs: [valeur] }) => `${lieu} must be greater than 0: “${valeur}” is not.`,
  sortieAvantEntree: ({ lieu, valeurs: [sortie, entree] }) => `${lieu}: exit on ${sortie}, before the entry on ${entree}.`,
  aucuneSortie: ({ valeurs: [annee] }) => `No exit in ${annee}: there is nothing to compute.`,
};

/** The sentence that a cell shows for a refusal. */
export const PHRASES: Readonly<Record<Langue, Phrases>> = { fr, en };

/** How places are named. `ligne` counts from 1 within the range: a function is not told where its range stands. */
export const LIEUX = {
  fr: {
    parametre: (nom: string) => `« ${nom} »`,
    ligne: (nom: string, ligne: number) => `Ligne ${ligne} de « ${nom} »`,
    cellule: (nom: string, ligne: number, colonne: number) => `Ligne ${ligne}, colonne ${colonne} de « ${nom} »`,
    taille: (lignes: number, colonnes: number) => (colonnes === 1 ? `${lignes} ligne${lignes > 1 ? 's' : ''}` : `${lignes} × ${colonnes} cellules`),
  },
  en: {
    parametre: (nom: string) => `“${nom}”`,
    ligne: (nom: string, ligne: number) => `Row ${ligne} of “${nom}”`,
    cellule: (nom: string, ligne: number, colonne: number) => `Row ${ligne}, column ${colonne} of “${nom}”`,
    taille: (lignes: number, colonnes: number) => (colonnes === 1 ? `${lignes} row${lignes > 1 ? 's' : ''}` : `${lignes} × ${colonnes} cells`),
  },
} as const;

/** Excel's errors and logical values as a French Excel shows them. */
const EN_FRANCAIS = new Map([
  ['#VALUE!', '#VALEUR!'], ['#NAME?', '#NOM?'], ['#NUM!', '#NOMBRE!'], ['#NULL!', '#NUL!'], ['#SPILL!', '#PROPAGATION!'],
  ['TRUE', 'VRAI'], ['FALSE', 'FAUX'],
]);

/** A word of Excel's as the user's Excel shows it: `#VALUE!` is `#VALEUR!` in French. */
export function motDExcel(mot: string, langue: Langue): string {
  return langue === 'fr' ? (EN_FRANCAIS.get(mot) ?? mot) : mot;
}
