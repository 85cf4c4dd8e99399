import type { Classeur } from '../excel/classeur';
import type { BilanPose } from '../excel/generer';
import type { Bilan } from '../report/bilan';
import type { Relecture } from '../report/relecture/relecture';
import { CLES_DE_FEUILLES } from '../sheets/plan';
import type { Etape, Lecture } from './bilan';
import type { Refus } from './refus';

/** What is under way. */
export interface Tache {
  quoi: 'lecture' | 'generation' | 'retrait' | 'parametres' | 'reponse';
  /** The year asked for; null where the reading will tell it. */
  annee: number | null;
  etape: Etape;
  /** What is done, from 0 to 1; null where nobody can tell. */
  part: number | null;
  /** Whether the user has asked to stop. */
  annulation: boolean;
}

/** How the last thing ended. */
export type Issue =
  | { quoi: 'lu' }
  | { quoi: 'fait'; annee: number }
  | { quoi: 'retire'; annee: number }
  | { quoi: 'parametresCrees'; feuille: string }
  | { quoi: 'repondu' }
  | { quoi: 'oublie' }
  | { quoi: 'classe'; valeur: string; classe: string; feuille: string }
  | { quoi: 'relu'; contredits: number }
  | { quoi: 'texteVide' }
  | { quoi: 'selectionVide' }
  | { quoi: 'selectionTropGrande' }
  | { quoi: 'chiffreIntrouvable' }
  | { quoi: 'refus'; refus: Refus }
  | { quoi: 'feuilleIntrouvable'; feuille: string }
  | { quoi: 'feuilleMasquee'; feuille: string }
  | { quoi: 'faute'; detail: string };

/** A text held against the figures of the bilan in view. */
export interface TexteRelu {
  texte: string;
  resultat: Relecture;
}

/** The sheets of a bilan that stands in the workbook, in the report's order. */
export type FeuillesPosees = BilanPose['feuilles'];

/** What pane and ribbon share: one workbook, one job at a time. */
export interface Etat {
  tache: Tache | null;
  issue: Issue | null;
  lecture: Lecture | null;
  /** Years that the register tells of, the latest first. */
  annees: readonly number[];
  /** The year chosen, else the one proposed; null where there is none. */
  annee: number | null;
  /** Whether it was the user who chose it. */
  choisie: boolean;
  /** The figures of that year from the last reading; null where they can't be computed. */
  bilan: Bilan | null;
  /** The text that the user had checked, with what was found in it; null before, and where there are no figures. */
  relecture: TexteRelu | null;
  /** The bilans that stand in the workbook, by year. */
  poses: ReadonlyMap<number, FeuillesPosees>;
}

/** Before anything is read. */
export const ETAT_INITIAL: Etat = {
  tache: null,
  issue: null,
  lecture: null,
  annees: [],
  annee: null,
  choisie: false,
  bilan: null,
  relecture: null,
  poses: new Map(),
};

/** The bilans that a workbook held when it was read. */
export function posesDe({ bilans }: Classeur): Map<number, FeuillesPosees> {
  return new Map(
    [...bilans].map(([annee, feuilles]) => [
      annee,
      [...feuilles.values()].map(({ cle, nom }) => ({ cle, nom })).sort((a, b) => CLES_DE_FEUILLES.indexOf(a.cle) - CLES_DE_FEUILLES.indexOf(b.cle)),
    ]),
  );
}
