import type { Emplacement } from './grille';
import type { Repere } from './questions/reponse';

/** Why a row is counted nowhere. A closed list. */
export type CauseEcart =
  | { cause: 'entreeAbsente' }
  | { cause: 'entreeIllisible'; valeur: string }
  | { cause: 'sortieIllisible'; valeur: string }
  | { cause: 'associationIllisible'; valeur: string }
  | { cause: 'sortieAvantEntree'; entree: string; sortie: string }
  | { cause: 'associeSansDate' }
  | { cause: 'doublon'; de: Emplacement }
  | { cause: 'programmeExclu'; valeur: string }
  | { cause: 'dateAbsente' }
  | { cause: 'dateIllisible'; valeur: string }
  | { cause: 'montantIllisible'; valeur: string }
  | { cause: 'annule'; valeur: string }
  | { cause: 'figureIllisible'; valeur: string };

/** What is counted but deserves a look. A closed list. */
export type CauseAvertissement =
  | { cause: 'motifSansDate'; valeur: string }
  | { cause: 'sortieSansMotif' }
  | { cause: 'motifNonClasse'; valeur: string }
  | { cause: 'categorieNonClassee'; champ: string; valeur: string }
  | { cause: 'rubriquesVides'; champs: readonly string[] }
  | { cause: 'rubriqueAbsente'; champ: string }
  | { cause: 'communeIntrouvable'; valeur: string }
  | { cause: 'communeInconnue'; valeur: string; code: string }
  | { cause: 'residenceIndecise'; champ: string; valeur: string }
  | { cause: 'territoireAbsent' }
  | { cause: 'valeurEnErreur'; champ: string; valeur: string }
  | { cause: 'valeurIllisible'; champ: string; valeur: string }
  | { cause: 'deuxiemeStructure'; de: Emplacement; structure: string }
  | { cause: 'sejoursReunis'; de: Emplacement }
  | { cause: 'dateApresArret'; champ: string; date: string }
  | { cause: 'parametreIllisible'; parametre: string; valeur: string }
  | { cause: 'parametreSansAnnee'; parametre: string }
  | { cause: 'feuilleNonLue' }
  | { cause: 'recapitulatif'; de: string }
  | { cause: 'lignesMasquees' }
  | { cause: 'fusionsInconnues' }
  | { cause: 'horsRegistre'; personne: string }
  | { cause: 'montantDuMoisIllisible'; mois: string; valeur: string };

/** A row set aside, with the reason. */
export type LigneEcartee = Emplacement & CauseEcart;

/** A row counted with a reservation. */
export type Avertissement = Emplacement & CauseAvertissement;

/** The account of the rows of one source on one sheet: `lues = comptees + ecartees + passees`. */
export interface CompteDeLignes {
  genre: GenreDeSource;
  feuille: string;
  lues: number;
  comptees: number;
  ecartees: number;
  passees: number;
}

/** The kinds of sources that the add-in reads. */
export type GenreDeSource =
  | 'registre'
  | 'informations collectives'
  | 'participants'
  | 'ateliers'
  | 'groupes projets'
  | "chiffre d'affaires"
  | 'heures'
  | 'contributions'
  | 'permanences'
  | 'formations'
  | 'bilan précédent'
  | 'paramètres';

/** Something that only the user can decide. What depends on it is not computed. */
export interface Question {
  /** The source that the answer is about. */
  genre: GenreDeSource;
  feuille: string;
  question: string;
  choix: readonly string[];
  /** What is asked, whatever its words: an answer is kept under it. */
  cle: string;
  /** By what each of the choices is known again. */
  reperes: readonly Repere[];
}
