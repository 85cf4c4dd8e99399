import type { Lexique } from './lexique';
import type { SystemeDeDates } from './lireDate';
import type { Parametres } from './parametres';
import type { Rapprochement } from './rapprochement';
import type { JournalDesTableaux } from './tableaux/journal';

/** What the readers of all sources share. */
export interface ContexteDeLecture {
  parametres: Parametres;
  systeme: SystemeDeDates;
  /** The spellings and groups of the workbook's values. */
  lexique: Lexique;
  /** Finds the stays of a person that another source names. */
  rapprochement: Rapprochement;
  journal: JournalDesTableaux;
  /** Établissements of the parameters and of the register: a sheet may bear the name of one. */
  etablissements: readonly string[];
}
