import type { Classeur } from '../excel/classeur';
import { causeDe, ErreurExcel } from '../excel/erreurs';
import { generer, type BilanPose, type Etape as EtapeDEcriture } from '../excel/generer';
import { lireClasseurOuvert } from '../excel/lireClasseur';
import { retirer } from '../excel/retirer';
import { anneeParDefaut, anneesPossibles } from '../report/anneeParDefaut';
import { calculerBilan, type Bilan } from '../report/bilan';
import { planifier } from '../sheets/planifier';
import { lireSources, type Sources } from '../sources';
import { premierJanvier, type SerialDate } from '../sources/serialDate';
import { enRefus, Refus } from './refus';
import { sourcesDeLAnnee } from './sourcesDeLAnnee';
import { territoirePour, type Chargeur } from './territoire';

/** A workbook as it was read, with what was understood of it. */
export interface Lecture {
  classeur: Classeur;
  sources: Sources;
}

/** The stages of the whole job, as the pane shows them. */
export type Etape = 'lecture' | 'calcul' | EtapeDEcriture;

export interface OptionsDeLecture {
  signal?: AbortSignal | undefined;
  avancement?: ((etape: Etape, part: number) => void) | undefined;
  /** Gets the table of communes, should the register need it; from the page's own files where left out. */
  chargerTerritoire?: Chargeur | undefined;
}

export interface OptionsDeBilan extends OptionsDeLecture {
  /** Absent: the latest year with an entry or an exit in its last quarter or later. */
  annee?: number | undefined;
  /** The day on which the bilan is made. */
  aujourdhui: SerialDate;
}

/** A bilan in the workbook, with its figures and what was read. */
export interface BilanFait extends Lecture {
  bilan: Bilan;
  pose: BilanPose;
}

/** Reading, writing: each takes about half of the time. */
const MOITIE = 0.5;

/** Reads the open workbook and recognises its sources. */
export async function lire({ signal, avancement, chargerTerritoire }: OptionsDeLecture = {}): Promise<Lecture> {
  try {
    const classeur = await lireClasseurOuvert(signal, (part) => avancement?.('lecture', part * MOITIE));
    const grilles = [...classeur.grilles, ...classeur.indicateurs.values()];
    const territoire = await territoirePour(grilles, signal, chargerTerritoire);
    return { classeur, sources: lireSources(grilles, { territoire, reponses: classeur.reponses }) };
  } catch (error) {
    throw enRefus(error instanceof ErreurExcel ? error : new ErreurExcel(causeDe(error), true, { cause: error }));
  }
}

/** The figures of a year, or the refusal to compute them. */
export function calculer({ sources, classeur }: Lecture, annee: number | undefined, aujourdhui: SerialDate): Bilan {
  const { registre, questions } = sources;
  // What another source leaves open is left out and listed; without the register's dates there is nothing.
  const ouvertes = questions.filter(({ genre }) => genre === 'registre');
  if (ouvertes.length > 0) throw new Refus({ cause: 'questionsOuvertes', questions: ouvertes });
  if (registre === null) throw new Refus({ cause: 'pasDeRegistre' });
  const year = annee ?? anneeParDefaut(registre, aujourdhui);
  if (year === null) throw new Refus({ cause: 'aucuneDate' });
  // Of a year that has not begun nobody knows more than that some are still there.
  const bilan = aujourdhui < premierJanvier(year) ? null : calculerBilan(registre, sourcesDeLAnnee(sources, classeur, year), year, aujourdhui);
  if (!bilan?.chiffre('acc.total')?.valeur) {
    throw new Refus({ cause: 'anneeSansDonnees', annee: year, annees: anneesPossibles(registre, aujourdhui) });
  }
  return bilan;
}

/**
 * Makes the bilan of a year in the open workbook: reads it, computes, writes the sheets, all
 * or nothing.
 *
 * @throws Refus with a closed cause; the workbook is then as before unless it says otherwise.
 */
export async function etablirBilan(options: OptionsDeBilan): Promise<BilanFait> {
  const { annee, aujourdhui, signal, avancement, chargerTerritoire } = options;
  const lecture = await lire({ signal, avancement, chargerTerritoire });
  avancement?.('calcul', MOITIE);
  const bilan = calculer(lecture, annee, aujourdhui);
  try {
    const pose = await generer(planifier(bilan), lecture.classeur, {
      ...(signal ? { signal } : {}),
      avancement: (etape, part) => avancement?.(etape, MOITIE + part * MOITIE),
    });
    return { ...lecture, bilan, pose };
  } catch (error) {
    throw enRefus(error);
  }
}

/** Takes the bilan of a year out of the open workbook. */
export async function retirerBilan(annee: number): Promise<void> {
  const { classeur } = await lire();
  try {
    await retirer(annee, classeur);
  } catch (error) {
    throw enRefus(error);
  }
}
