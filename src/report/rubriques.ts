/** A place of meetings, as the tables show it. */
export interface Lieu {
  ville: string;
  lieu: string;
}

/** A place where entrepreneurs are received, with whom. */
export interface Accueil {
  ville: string;
  partenaire: string;
}

/**
 * What the tables of the chapters beside the register's run over: the values of each dimension,
 * in the order in which the report shows them. Null where the chapter has no source.
 */
export interface Rubriques {
  /** Places of the information meetings. */
  seances: { lieux: readonly Lieu[] } | null;
  /** Those received: by établissement, group of prescribers and prescriber. */
  accueillis: { etablissements: readonly string[]; groupes: readonly string[]; prescripteurs: readonly string[] } | null;
  ateliers: { etablissements: readonly string[] } | null;
  /** Names of the project groups of the team's list; null where there is no list. */
  groupes: readonly string[] | null;
  chiffreDAffaires: { colonnes: readonly string[]; structures: readonly string[]; anneesDeParcours: readonly number[] } | null;
  heures: { colonnes: readonly string[] } | null;
  contributions: { structures: readonly string[]; etablissements: readonly string[] } | null;
  territoire: readonly Accueil[] | null;
  /** Whether there are training sessions. */
  formations: boolean;
  /** The forecast of the year after, where the parameters give one. */
  previsionnel: { annee: number; etablissements: readonly string[]; departements: readonly string[] } | null;
}

/** A report of the register alone. */
export const SANS_RUBRIQUE: Rubriques = {
  seances: null,
  accueillis: null,
  ateliers: null,
  groupes: null,
  chiffreDAffaires: null,
  heures: null,
  contributions: null,
  territoire: null,
  formations: false,
  previsionnel: null,
};
