/**
 * What is true of an invented cooperative, before anyone wrote it into a workbook. Days are
 * Excel serials of the 1900 system; money is in euros, a whole number of cents.
 */

export type ClasseDeSortie = 'création' | 'associé' | 'emploi' | 'autres';

/** A value in the team's words and the group in which the report puts it. */
export interface Valeur {
  readonly mot: string;
  readonly groupe: string;
  /** Words of the same meaning share it: a team uses one of them. */
  readonly sens: string;
}

/** An exit reason in the team's words. */
export interface Motif {
  readonly mot: string;
  readonly classe: ClasseDeSortie | null;
  readonly sens?: string;
}

export type Niveau = 'I' | 'II' | 'III' | 'IV' | 'V' | 'Vbis' | 'VI';
export type Sexe = 'Femme' | 'Homme';
export type Statut = 'accompagné' | 'associé';

export interface Commune {
  readonly nom: string;
  readonly cp: string;
  readonly departement: string;
  readonly zone: string;
}

export interface Personne {
  readonly numero: number;
  readonly nom: string;
  readonly prenom: string;
  readonly sexe: Sexe;
  readonly naissance: number;
}

/** One stay of a person. A category that is null is not known. */
export interface Sejour {
  readonly personne: Personne;
  readonly entree: number;
  readonly sortie: number | null;
  readonly motif: Motif | null;
  readonly etablissement: string | null;
  readonly structure: string | null;
  readonly secondaires: readonly string[];
  readonly sexe: Sexe | null;
  readonly commune: Commune;
  readonly zone: string | null;
  readonly departement: string | null;
  readonly niveau: Niveau | null;
  readonly statut: Valeur | null;
  readonly revenus: Valeur | null;
  readonly prescripteur: Valeur | null;
}

export interface Seance {
  readonly jour: number;
  readonly ville: string;
  readonly lieu: string;
  /** Whether the place is the cooperative's own. */
  readonly propre: boolean;
  readonly etablissement: string | null;
}

export interface Participant {
  readonly jour: number;
  readonly nom: string;
  readonly prenom: string;
  readonly etablissement: string | null;
  readonly prescripteur: Valeur | null;
  readonly present: boolean;
}

export interface Atelier {
  readonly jour: number;
  readonly theme: string;
  readonly groupeProjet: boolean;
  readonly etablissement: string | null;
}

export type GenreDeMontant = 'ca' | 'heures' | 'contributions';

/** What falls due for a person in a month, in one structure. */
export interface Montant {
  readonly personne: Personne;
  /** The stay it belongs to; null for somebody whom the register doesn't know. */
  readonly sejour: Sejour | null;
  readonly annee: number;
  readonly mois: number;
  readonly structure: string | null;
  readonly etablissement: string | null;
  readonly statut: Statut;
  readonly valeur: number;
}

export interface Verite {
  readonly annee: number;
  readonly sejours: readonly Sejour[];
  readonly seances: readonly Seance[] | null;
  readonly participants: readonly Participant[] | null;
  readonly ateliers: readonly Atelier[] | null;
  readonly montants: Readonly<Record<GenreDeMontant, readonly Montant[] | null>>;
}
