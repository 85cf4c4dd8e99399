import type { Emplacement } from './grille';
import type { Modalite } from './modalites';
import type { Parcours } from './parcours';

/** What a proof needs of a row: where it stands and whom or what it tells of. */
export interface Temoin {
  lignes: readonly Emplacement[];
  nom: string;
}

/** When something happened: the year, and the month (1 to 12) where the row tells it. */
export interface Periode {
  annee: number;
  mois: number | null;
}

/** An « information collective »: a meeting that presents the cooperative. */
export interface Seance extends Temoin, Periode {
  ville: string;
  lieu: string;
  etablissement: string;
  /** Whether it was held on the cooperative's own premises; null where neither the place nor the parameters tell. */
  dansLesLocaux: boolean | null;
  /** Persons received, where the row counts them; null where it doesn't. */
  accueillis: number | null;
}

/** A person on an attendance list of an information collective. */
export interface Participant extends Temoin, Periode {
  /** As `Parcours.personne`: the same person over rows and sources. */
  personne: string;
  etablissement: string;
  prescripteur: Modalite;
  /** False where the row says that the person did not come. */
  present: boolean;
}

/** A dated session of collective work. */
export interface Atelier extends Temoin, Periode {
  etablissement: string;
  /** An information collective or the meeting of a project group on the same list is no workshop. */
  nature: 'atelier' | 'information collective' | 'groupe projet';
  /** Name of the project group, where the row names it. */
  groupe: string | null;
}

/** A project group as the team's list describes it. */
export interface GroupeProjet extends Temoin {
  groupe: string;
  structure: string;
  membres: number | null;
  /** In the list's own words, such as `mensuelle`; empty where it says nothing. */
  frequence: string;
}

/** What an entrepreneur is when an amount falls due. */
export type Statut = 'accompagné' | 'associé';

/** An amount of turnover (€ excl. tax), of paid hours (h) or of contributions (€), of one person or of a whole column. */
export interface Montant extends Temoin, Periode {
  /** As `Parcours.personne`; null for an amount that names nobody. */
  personne: string | null;
  /** The stay to which it belongs; null where the person is not in the register. */
  parcours: Parcours | null;
  etablissement: string;
  structure: string;
  /** The column of the report: the structure, or a finer one that the source or the parameters name. */
  colonne: string;
  statut: Statut;
  montant: number;
}

/** A place where entrepreneurs are received away from the cooperative, with how often, in the team's words. */
export interface Permanence extends Temoin {
  ville: string;
  partenaire: string;
  /** How often entrepreneurs are received there; empty where they are not. */
  permanences: string;
  /** How often information meetings are held there; empty where they are not. */
  informations: string;
}

/** A training session. */
export interface SessionDeFormation extends Temoin, Periode {
  intitule: string;
  stagiaires: number | null;
  jours: number | null;
  /** Hours as given; null where only days are. */
  heures: number | null;
}

/** A figure of an earlier year, as its own `Indicateurs` sheet or the parameters state it. */
export interface FigureReprise extends Temoin {
  code: string;
  /** Without `annee`. */
  dims: Readonly<Record<string, string | number>>;
  annee: number;
  /** Shares in percent, as `Figure.valeur`. */
  valeur: number;
}

/** The rows of the sources beside the register; null for a source that the workbook doesn't have, or that an open question leaves out. */
export interface AutresSources {
  seances: readonly Seance[] | null;
  participants: readonly Participant[] | null;
  ateliers: readonly Atelier[] | null;
  groupes: readonly GroupeProjet[] | null;
  chiffreDAffaires: readonly Montant[] | null;
  heures: readonly Montant[] | null;
  contributions: readonly Montant[] | null;
  permanences: readonly Permanence[] | null;
  formations: readonly SessionDeFormation[] | null;
  bilansPrecedents: readonly FigureReprise[] | null;
}

/** A workbook with a register and nothing else. */
export const SANS_AUTRE_SOURCE: AutresSources = {
  seances: null,
  participants: null,
  ateliers: null,
  groupes: null,
  chiffreDAffaires: null,
  heures: null,
  contributions: null,
  permanences: null,
  formations: null,
  bilansPrecedents: null,
};
