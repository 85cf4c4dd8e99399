import type { GenreDeSource } from '../constats';
import type { MotsDeTitre } from '../motsDeTitre';

/** What the cells of a field hold: how a column is judged by its values. A `marque` is a tick, a word or 0 and 1, never a count. */
export type Contenu = 'date' | 'annee' | 'mois' | 'texte' | 'nombre' | 'marque' | 'libre';

/** A field of a list: its usual headings, the first being its own name, and what its cells hold. */
export interface DescriptionDeChamp {
  entetes: readonly string[];
  contenu: Contenu;
  /** Words by which a heading that is on no list may name the field. */
  mots?: MotsDeTitre;
}

/**
 * How a list of one kind is recognised. To teach the add-in a heading, add it to the field; a
 * new kind of list, add a description.
 */
export interface DescriptionDeTableau<Champ extends string> {
  genre: GenreDeSource;
  /** What a sheet, a table or a title row calls itself, folded as a heading. */
  nom: RegExp;
  /** Names that say something else, whatever the columns are. */
  autreNom?: RegExp;
  champs: Readonly<Record<Champ, DescriptionDeChamp>>;
  /** Of each of these sets of fields one must be there. */
  requis: readonly (readonly Champ[])[];
  /** Where no column tells when the rows happened, and only the sheet's name may, of each of these too; absent where the rows need no date. */
  requisSansDate?: readonly (readonly Champ[])[];
  /** Fields that speak for this kind of list, with their weight. */
  propres: Partial<Readonly<Record<Champ, number>>>;
  /** Headings that are no field, though they look like one: an amount with tax is none without. */
  exclus?: RegExp;
  /** Headings that speak for the kind by themselves, whatever field they are: « Date info coll ». */
  indices?: RegExp;
  /** Headings of lists of another kind. */
  etrangers?: RegExp;
  /** Headings with which a sheet is no list of the kind, whatever its name and its other columns. */
  incompatibles?: RegExp;
}

/** Below this score a sheet is no list of the kind: its name alone, or its fields alone, are enough. */
export const SEUIL = 2;
/** What the name of a sheet, or of its tables, or a title is worth; another list's name takes as much away. */
export const POIDS_DU_NOM = 2;
/** What a heading is worth that speaks for the kind by itself. */
export const POIDS_D_UN_INDICE = 1;
/** The fields that tell when a row happened. */
export const CHAMPS_DE_DATE: readonly string[] = ['date', 'annee', 'mois'];
