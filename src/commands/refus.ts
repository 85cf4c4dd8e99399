import type { CauseExcel } from '../excel/erreurs';
import { ErreurExcel } from '../excel/erreurs';
import type { Textes } from '../locales';
import type { Question } from '../sources';

/** Why no bilan was made. A closed list. */
export type Cause =
  | CauseExcel
  | { cause: 'pasDeRegistre' }
  | { cause: 'questionsOuvertes'; questions: readonly Question[] }
  | { cause: 'parametresSansTitres'; feuille: string }
  | { cause: 'classeDejaEcrite'; feuille: string; ligne: number; classe: string }
  | { cause: 'feuilleModifiee'; feuille: string }
  | { cause: 'aucuneDate' }
  | { cause: 'anneeSansDonnees'; annee: number; annees: readonly number[] };

/** The refusal to make a bilan: the cause, and whether the workbook is as it was. */
export class Refus extends Error {
  override readonly name = 'Refus';
  readonly raison: Cause;
  readonly intact: boolean;

  constructor(raison: Cause, intact = true, options?: ErrorOptions) {
    super(raison.cause, options);
    this.raison = raison;
    this.intact = intact;
  }
}

/** Turns a failure of Excel into a refusal; anything else is a fault of the program and goes on. */
export function enRefus(error: unknown): unknown {
  return error instanceof ErreurExcel ? new Refus(error.raison, error.intact, { cause: error.cause }) : error;
}

/** The sentence of a refusal: why, what to do, and what became of the workbook. */
export function phraseDuRefus({ raison, intact }: Refus, textes: Textes): string {
  const { erreurs, pane } = textes;
  if (raison.cause === 'annulee') return intact ? pane.arrete : erreurs.incomplet;
  const touched = enExcel(raison);
  return [phraseDeLaCause(raison, textes), touched ? (intact ? erreurs.rienChange : erreurs.incomplet) : ''].filter(Boolean).join(' ');
}

/** Whether the refusal came while Excel was at work, so that the user may ask what became of the workbook. */
function enExcel({ cause }: Cause): boolean {
  return !['pasDeRegistre', 'questionsOuvertes', 'aucuneDate', 'anneeSansDonnees'].includes(cause);
}

function phraseDeLaCause(raison: Exclude<Cause, { cause: 'annulee' }>, { erreurs }: Textes): string {
  switch (raison.cause) {
    case 'pasDeRegistre':
    case 'aucuneDate':
    case 'classeurProtege':
    case 'derniereFeuille':
    case 'accesRefuse':
    case 'celluleEnModification':
    case 'tropGrand':
    case 'connexion':
      return erreurs[raison.cause];
    case 'feuilleProtegee':
    case 'parametresSansTitres':
    case 'feuilleModifiee':
      return erreurs[raison.cause](raison.feuille);
    case 'classeDejaEcrite':
      return erreurs.classeDejaEcrite(raison.feuille, raison.ligne, raison.classe);
    case 'inattendue':
      return erreurs.inattendue(raison.detail);
    case 'questionsOuvertes':
      return raison.questions.map(({ question, choix }) => erreurs.questionsOuvertes(question, choix.join(' / '))).join(' ');
    case 'anneeSansDonnees': {
      const [last, first] = [raison.annees[0], raison.annees.at(-1)];
      const known = last === undefined || first === undefined ? erreurs.aucuneDate : erreurs.anneesPossibles(first, last);
      return erreurs.anneeSansDonnees(raison.annee, known);
    }
  }
}
