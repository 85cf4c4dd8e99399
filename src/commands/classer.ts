import { ecrireAuxVides } from '../excel/ecrireAuxVides';
import { ENTETES, COLONNES, LIGNES_AVANT, type PlanDeParametres } from '../sheets/parametres/plan';
import { estFeuilleParametres } from '../sources/parametres';
import { inscrire, type Classement, type Inscription } from '../sources/parametres/classement';
import type { SerialDate } from '../sources/serialDate';
import { lire, type Lecture } from './bilan';
import { creer, planifier, type ParametresPoses } from './parametres';
import { enRefus, Refus } from './refus';

/**
 * Writes the class of a value into the sheet of parameters, which is created where there is
 * none. Nothing else of the team's sheets changes, and no class that stands there.
 *
 * @param annee The year in view; null where the register tells none.
 * @throws Refus with a closed cause; the workbook is then as before unless it says otherwise.
 */
export async function classer(classement: Classement, annee: number | null, aujourdhui: SerialDate): Promise<ParametresPoses> {
  const lecture = await lire();
  const known = lecture.classeur.feuilles.find(({ nom }) => estFeuilleParametres(nom));
  if (known) return ajouter(classement, known.nom, lecture);
  const posee = await creer(avecClassement(planifier(lecture, annee, aujourdhui), classement));
  if (!posee.creee) throw new Refus({ cause: 'feuilleModifiee', feuille: posee.feuille });
  return posee;
}

async function ajouter(classement: Classement, feuille: string, { classeur }: Lecture): Promise<ParametresPoses> {
  const grille = classeur.grilles.find((one) => one.feuille === feuille) ?? { feuille, firstRow: 1, firstColumn: 0, rows: [] };
  const cellules = cellulesDe(inscrire(classement, grille), feuille);
  try {
    // Somebody may have typed there since it was read.
    if ((await ecrireAuxVides(feuille, cellules)) === 'occupee') throw new Refus({ cause: 'feuilleModifiee', feuille });
    return { feuille, creee: false };
  } catch (error) {
    throw enRefus(error);
  }
}

/** The sheet that is to be made, with the class in it. */
function avecClassement(plan: PlanDeParametres, classement: Classement): PlanDeParametres {
  const titles = COLONNES.map((colonne) => ENTETES[colonne]);
  const grille = { feuille: plan.nom, firstRow: LIGNES_AVANT, firstColumn: 0, rows: [titles, ...plan.lignes.map(({ cellules }) => cellules)] };
  const lignes = [...plan.lignes];
  for (const { ligne, colonne, texte } of cellulesDe(inscrire(classement, grille), plan.nom)) {
    const index = ligne - LIGNES_AVANT;
    const { cellules, attend, genre } = lignes[index] ?? { genre: 'entree' as const, cellules: COLONNES.map(() => ''), attend: [] };
    lignes[index] = { genre, cellules: cellules.map((cell, at) => (at === colonne ? texte : cell)), attend: attend.filter((one) => COLONNES[colonne] !== one) };
  }
  return { ...plan, lignes };
}

function cellulesDe(inscription: Inscription, feuille: string) {
  if ('cellules' in inscription) return inscription.cellules;
  if (inscription.impossible === 'sansTitres') throw new Refus({ cause: 'parametresSansTitres', feuille });
  throw new Refus({ cause: 'classeDejaEcrite', feuille, ligne: inscription.ligne, classe: inscription.classe });
}
