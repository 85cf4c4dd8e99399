import { creerParametres } from '../excel/creerParametres';
import type { Bilan } from '../report/bilan';
import { planifierParametres, type PlanDeParametres } from '../sheets/parametres';
import { estFeuilleParametres, FEUILLE_PARAMETRES } from '../sources/parametres';
import { jourDe, type SerialDate } from '../sources/serialDate';
import { calculer, lire, type Lecture } from './bilan';
import { enRefus, Refus } from './refus';

/** The sheet of parameters: where it stands, and whether it was made just now. */
export interface ParametresPoses {
  feuille: string;
  creee: boolean;
}

/**
 * Adds the sheet of parameters to the open workbook, filled from what the workbook tells; one
 * that is there already stays as it is.
 *
 * @param annee The year in view; null where the register tells none.
 * @throws Refus with a closed cause; the workbook is then as before unless it says otherwise.
 */
export async function poserParametres(annee: number | null, aujourdhui: SerialDate): Promise<ParametresPoses> {
  const lecture = await lire();
  const known = lecture.classeur.feuilles.find(({ nom }) => estFeuilleParametres(nom));
  if (known) return { feuille: known.nom, creee: false };
  return creer(planifier(lecture, annee, aujourdhui));
}

/** The sheet of parameters as it would be made: filled from what the workbook tells. */
export function planifier(lecture: Lecture, annee: number | null, aujourdhui: SerialDate): PlanDeParametres {
  const bilan = bilanDe(lecture, annee, aujourdhui);
  return planifierParametres({
    nom: FEUILLE_PARAMETRES,
    sources: lecture.sources,
    bilan,
    annee: bilan?.annee ?? annee ?? jourDe(aujourdhui).annee,
  });
}

/** Makes the sheet of parameters, all or nothing; one that came up meanwhile stays as it is. */
export async function creer(plan: PlanDeParametres): Promise<ParametresPoses> {
  try {
    return { feuille: plan.nom, creee: (await creerParametres(plan)) === 'creee' };
  } catch (error) {
    throw enRefus(error);
  }
}

/** The figures, which tell the order of things and what is missing; null where the workbook has none. */
function bilanDe(lecture: Lecture, annee: number | null, aujourdhui: SerialDate): Bilan | null {
  try {
    return calculer(lecture, annee ?? undefined, aujourdhui);
  } catch (error) {
    if (error instanceof Refus) return null;
    throw error;
  }
}
