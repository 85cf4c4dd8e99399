import { insecables } from '../../locales/typographie';
import type { Langue } from './langue';
import type { Cause } from './refus';

/** What a sentence about a refusal names. */
export interface Sujet {
  /** Name of the parameter in the user's language. */
  parametre: string;
  /** The parameter, or its cell: « 12e cellule de « sorties » ». */
  lieu: string;
  /** Whether that is one cell of several. */
  plage: boolean;
  /** What stands there, or what is compared, as the user reads it. */
  valeurs: readonly string[];
}

/** A date in its usual form: what is wrong is the day itself. */
const EN_FORME = /^\d{1,2}[/. -]\d{1,2}[/. -](\d{2}|\d{4})$/;
/** A count where a date is due; 1900 to 2100 are years. */
const PETIT_NOMBRE = /^(?!19\d\d$|20\d\d$|2100$)\d{1,4}$/;
/** A date where a year is due, as its number or as text. */
const JOUR = /^\d{5}$|^\d{1,2}[/. -]\d{1,2}[/. -]\d{2,4}$/;

type Phrases = Readonly<Record<Cause, (sujet: Sujet) => string>>;

const fr: Phrases = {
  manquant: ({ parametre }) => `« ${parametre} » n'est pas indiqué, ou sa cellule est vide.`,
  celluleUnique: ({ parametre }) => `« ${parametre} » doit être une seule cellule ou une seule valeur.`,
  colonneUnique: ({ parametre }) => `« ${parametre} » doit tenir dans une seule colonne.`,
  deuxColonnes: ({ parametre }) => `« ${parametre} » doit tenir dans une colonne, ou deux : le nom, puis le prénom.`,
  taillesDifferentes: ({ parametre, valeurs: [taille, autre, tailleAutre] }) =>
    `« ${parametre} » (${taille}) et « ${autre} » (${tailleAutre}) n'ont pas la même taille : prenez les mêmes lignes dans les deux.`,
  celluleEnErreur: ({ lieu, valeurs: [erreur] }) => `${lieu} contient l'erreur ${erreur} : corrigez-la d'abord.`,
  dateIllisible: ({ lieu, plage, valeurs: [valeur = ''] }) => {
    if (EN_FORME.test(valeur)) return `${lieu} : « ${valeur} » n'est pas un jour du calendrier (jour, mois, puis année de 1900 à 2099). Corrigez la date.`;
    const total = plage && PETIT_NOMBRE.test(valeur) ? ' Laissez un total hors de la plage.' : '';
    return `${lieu} : date illisible « ${valeur} ». Écrivez-la jj/mm/aaaa.${total}`;
  },
  anneeInvalide: ({ lieu, valeurs: [valeur = ''] }) => `${lieu} doit être une année, de 1900 à 2100 : « ${valeur} » n'en est pas une.${JOUR.test(valeur) ? " D'une date, prenez ANNEE(…)." : ''}`,
  nombreIllisible: ({ lieu, valeurs: [valeur] }) => `${lieu} : « ${valeur} » n'est pas un nombre. Écrivez par exemple 1607,5.`,
  pasPositif: ({ lieu, valeurs: [valeur] }) => `${lieu} doit être plus grand que 0 : « ${valeur} » ne l'est pas.`,
  sortieAvantEntree: ({ lieu, valeurs: [sortie, entree] }) => `${lieu} : sortie le ${sortie}, avant l'entrée du ${entree}. Corrigez l'une des deux dates.`,
  aucuneSortie: ({ valeurs: [annee] }) => `Aucune sortie en ${annee} : il n'y a rien à calculer.`,
  negatif: ({ lieu, valeurs: [valeur] }) => `${lieu} : « ${valeur} » est négatif. Il faut un nombre positif, ou 0.`,
  moisInvalide: ({ lieu, valeurs: [valeur] }) => `${lieu} doit être un nombre de mois, de 1 à 12 : « ${valeur} » n'en est pas un.`,
  partInvalide: ({ lieu, valeurs: [valeur] }) => `${lieu} doit être une part, comme 0,557 ou 55,7 % : « ${valeur} » n'en est pas une. Si c'est un pourcentage, divisez-le par 100.`,
  choixInconnu: ({ lieu, valeurs: [valeur, choix] }) => `${lieu} : « ${valeur} » n'est pas un choix. Choix possibles : ${choix}.`,
  critereManquant: ({ parametre }) => `« ${parametre} » : donnez une plage, puis son critère.`,
  critereUnique: ({ parametre }) => `« ${parametre} » : le critère doit être une seule cellule ou une seule valeur.`,
  critereEnErreur: ({ parametre, valeurs: [erreur] }) => `« ${parametre} » : le critère contient l'erreur ${erreur} : corrigez-la d'abord.`,
  paireIncomplete: ({ parametre }) => `« ${parametre} » va par deux : un nom de dimension, puis une valeur, sans vide.`,
  personneManquante: ({ lieu }) => `${lieu} est vide, alors que la ligne a un montant : écrivez le nom de la personne.`,
  codeInconnu: ({ lieu, valeurs: [valeur] }) => `${lieu} : « ${valeur} » n'est pas le code d'un indicateur. Les codes sont dans la feuille Indicateurs.`,
  dimensionInconnue: ({ lieu, valeurs: [valeur] }) => `${lieu} : « ${valeur} » n'est pas une dimension. Écrivez par exemple "structure" ou "établissement".`,
  rienACompter: ({ parametre }) => `« ${parametre} » ne compte rien : il n'y a ni part ni moyenne à calculer.`,
  departNul: ({ parametre }) => `« ${parametre} » est 0 : une évolution depuis 0 ne se calcule pas.`,
  encorePresent: ({ parametre }) => `« ${parametre} » est vide : la personne est encore là, la durée n'est pas connue.`,
  niveauInconnu: ({ lieu, valeurs: [valeur] }) => `${lieu} : niveau non reconnu « ${valeur} ». Un chiffre seul dit deux choses : écrivez V, III, CAP ou Bac+2.`,
  communeIntrouvable: ({ lieu, valeurs: [valeur] }) => `${lieu} : « ${valeur} » n'est pas dans la table officielle des communes. Vérifiez le code postal et l'orthographe de la commune.`,
  departementAmbigu: ({ lieu, valeurs: [valeur, choix] }) => `${lieu} : « ${valeur} » ne suffit pas. Départements possibles : ${choix}. Ajoutez la commune ou le code postal.`,
  tableIndisponible: () => `La table officielle des communes n'a pas pu être chargée : recalculez la cellule plus tard.`,
  chiffreAbsent: ({ valeurs: [code, annee, dims] }) => `Le bilan ${annee} n'a pas de « ${code} »${dims ? ` pour ${dims}` : ''}. La feuille Indicateurs dit ce qu'il a.`,
  chiffreVide: ({ valeurs: [code, annee] }) => `« ${code} » est vide en ${annee} : rien à compter, ou une source ou un paramètre manque. Le volet dit pourquoi.`,
  bilanImpossible: ({ valeurs: [annee] }) => `Le classeur ne donne pas de bilan${annee ? ` ${annee}` : ''} : ouvrez le volet, il dit ce qui manque.`,
};

const en: Phrases = {
  manquant: ({ parametre }) => `“${parametre}” is missing, or its cell is blank.`,
  celluleUnique: ({ parametre }) => `“${parametre}” must be a single cell or a single value.`,
  colonneUnique: ({ parametre }) => `“${parametre}” must be a single column.`,
  deuxColonnes: ({ parametre }) => `“${parametre}” must be one column, or two: the name, then the first name.`,
  taillesDifferentes: ({ parametre, valeurs: [taille, autre, tailleAutre] }) =>
    `“${parametre}” (${taille}) and “${autre}” (${tailleAutre}) differ in size: take the same rows in both.`,
  celluleEnErreur: ({ lieu, valeurs: [erreur] }) => `${lieu} holds the error ${erreur}: correct it first.`,
  dateIllisible: ({ lieu, plage, valeurs: [valeur = ''] }) => {
    if (EN_FORME.test(valeur)) return `${lieu}: “${valeur}” is no day of the calendar (day, month, then year from 1900 to 2099). Correct the date.`;
    const total = plage && PETIT_NOMBRE.test(valeur) ? ' Leave a total out of the range.' : '';
    return `${lieu}: “${valeur}” cannot be read as a date. Write dd/mm/yyyy, the day first.${total}`;
  },
  anneeInvalide: ({ lieu, valeurs: [valeur = ''] }) => `${lieu} must be a year from 1900 to 2100: “${valeur}” is none.${JOUR.test(valeur) ? ' Of a date take YEAR(…).' : ''}`,
  nombreIllisible: ({ lieu, valeurs: [valeur] }) => `${lieu}: “${valeur}” is not a number. Write for instance 1607.5.`,
  pasPositif: ({ lieu, valeurs: [valeur] }) => `${lieu} must be greater than 0: “${valeur}” is not.`,
  sortieAvantEntree: ({ lieu, valeurs: [sortie, entree] }) => `${lieu}: exit on ${sortie}, before the entry on ${entree}. Correct one of the two dates.`,
  aucuneSortie: ({ valeurs: [annee] }) => `No exit in ${annee}: there is nothing to compute.`,
  negatif: ({ lieu, valeurs: [valeur] }) => `${lieu}: “${valeur}” is negative. It must be a positive number, or 0.`,
  moisInvalide: ({ lieu, valeurs: [valeur] }) => `${lieu} must be a number of months from 1 to 12: “${valeur}” is none.`,
  partInvalide: ({ lieu, valeurs: [valeur] }) => `${lieu} must be a share, such as 0.557 or 55.7%: “${valeur}” is none. If it is a percent number, divide it by 100.`,
  choixInconnu: ({ lieu, valeurs: [valeur, choix] }) => `${lieu}: “${valeur}” is not a choice. Choose among: ${choix}.`,
  critereManquant: ({ parametre }) => `“${parametre}”: give a range, then its criterion.`,
  critereUnique: ({ parametre }) => `“${parametre}”: the criterion must be a single cell or a single value.`,
  critereEnErreur: ({ parametre, valeurs: [erreur] }) => `“${parametre}”: the criterion holds the error ${erreur}: correct it first.`,
  paireIncomplete: ({ parametre }) => `“${parametre}” goes in pairs: the name of a dimension, then a value, none blank.`,
  personneManquante: ({ lieu }) => `${lieu} is blank, though the row has an amount: write the person's name.`,
  codeInconnu: ({ lieu, valeurs: [valeur] }) => `${lieu}: “${valeur}” is not the code of an indicator. The sheet Indicateurs lists them.`,
  dimensionInconnue: ({ lieu, valeurs: [valeur] }) => `${lieu}: “${valeur}” is not a dimension. Write for instance "structure" or "établissement".`,
  rienACompter: ({ parametre }) => `“${parametre}” counts nothing: there is neither share nor mean to compute.`,
  departNul: ({ parametre }) => `“${parametre}” is 0: there is no change in percent from 0.`,
  encorePresent: ({ parametre }) => `“${parametre}” is blank: the person is still there, the length is not known.`,
  niveauInconnu: ({ lieu, valeurs: [valeur] }) => `${lieu}: no known level “${valeur}”. A digit alone says two things: write V, III, CAP or Bac+2.`,
  communeIntrouvable: ({ lieu, valeurs: [valeur] }) => `${lieu}: “${valeur}” is not in the official table of communes. Check the postal code and how the commune is spelt.`,
  departementAmbigu: ({ lieu, valeurs: [valeur, choix] }) => `${lieu}: “${valeur}” may be of ${choix}. Add the commune or the postal code.`,
  tableIndisponible: () => `The official table of communes could not be loaded: calculate the cell again later.`,
  chiffreAbsent: ({ valeurs: [code, annee, dims] }) => `The report of ${annee} has no “${code}”${dims ? ` for ${dims}` : ''}. The sheet Indicateurs tells what it has.`,
  chiffreVide: ({ valeurs: [code, annee] }) => `“${code}” is empty in ${annee}: nothing to count, or a source or a parameter is missing. The pane says why.`,
  bilanImpossible: ({ valeurs: [annee] }) => `The workbook gives no report${annee ? ` of ${annee}` : ''}: open the pane, it says what is missing.`,
};

const PHRASES: Readonly<Record<Langue, Phrases>> = { fr, en };

/** The sentence that a cell shows for a refusal. */
export function phraseDe(cause: Cause, sujet: Sujet, langue: Langue): string {
  const phrase = PHRASES[langue][cause](sujet);
  return langue === 'fr' ? insecables(phrase) : phrase;
}

/** How places are named, counted from 1 within the range: a function is not told where its range stands. */
export const LIEUX = {
  fr: {
    parametre: (nom: string) => `« ${nom} »`,
    ligne: (nom: string, ligne: number) => `${ligne}${ligne === 1 ? 're' : 'e'} ligne de « ${nom} »`,
    cellule: (nom: string, cellule: number) => `${cellule}${cellule === 1 ? 're' : 'e'} cellule de « ${nom} »`,
    croisement: (nom: string, ligne: number, colonne: number) => `Ligne ${ligne}, colonne ${colonne} de « ${nom} »`,
    taille: (lignes: number, colonnes: number) => (colonnes === 1 ? `${lignes} ligne${lignes > 1 ? 's' : ''}` : `${lignes} × ${colonnes} cellules`),
  },
  en: {
    parametre: (nom: string) => `“${nom}”`,
    ligne: (nom: string, ligne: number) => `Row ${ligne} of “${nom}”`,
    cellule: (nom: string, cellule: number) => `Cell ${cellule} of “${nom}”`,
    croisement: (nom: string, ligne: number, colonne: number) => `Row ${ligne}, column ${colonne} of “${nom}”`,
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
