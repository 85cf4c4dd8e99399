import type { Bilan } from '../../report/bilan';
import { disposerSections } from './disposer';
import { sectionsDesNombres } from './nombres';
import type { PlanDeParametres } from './plan';
import { rencontrer, type Sources } from './rencontres';
import { sectionsDesSources } from './sections';

export type { PlanDeParametres } from './plan';

/** What the sheet of parameters is made from. */
export interface Demande {
  /** The sheet's name. */
  nom: string;
  sources: Sources;
  /** The report of the year in view; null where there is none. */
  bilan: Bilan | null;
  /** The year of the report. */
  annee: number;
}

/**
 * The sheet of parameters as it is proposed: filled from what the workbook tells, so that
 * reading it back changes no figure, with blanks for what only the team knows.
 */
export function planifierParametres({ nom, sources, bilan, annee }: Demande): PlanDeParametres {
  const { parametres } = sources;
  const rencontres = rencontrer(sources, bilan);
  return disposerSections(nom, rencontres, [
    ...sectionsDesSources(rencontres, parametres.libellesDeSortie),
    ...sectionsDesNombres(rencontres, parametres, annee, bilan),
  ]);
}
