import type { Sexe } from './dictionnaire/sexes';
import type { ClasseDeSortie } from './dictionnaire/motifs';
import type { Temoin } from './faits';
import type { Modalite } from './modalites';
import type { SerialDate } from './serialDate';

/** A place of residence as the report groups it. */
export interface Residence extends Modalite {
  departement: string;
}

/** An exit reason: the team's own words, the class and how the class is called. */
export interface Motif {
  detail: string;
  /** Null where no class fits, and where no reason is given. */
  classe: ClasseDeSortie | null;
  /** The class as the report shows it: its label, `Non classé` or `Non renseigné`. */
  libelle: string;
}

/** One person's stay in the cooperative: what one row of the register says, with further rows that tell of the same stay. */
export interface Parcours extends Temoin {
  /** Identifies the person over rows: the same for two stays of one person. */
  personne: string;
  entree: SerialDate;
  /** Null while the person is still accompanied. */
  sortie: SerialDate | null;
  motif: Motif;
  etablissement: string;
  /** Structure of the main activity. */
  structure: string;
  /** Structures of secondary activities. */
  secondaires: readonly string[];
  sexe: Sexe | null;
  residence: Residence;
  qualification: Modalite;
  statutEntree: Modalite;
  revenus: Modalite;
  prescripteur: Modalite;
}
