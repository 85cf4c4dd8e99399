import { changerReponses } from '../excel/reponses';
import type { Question, Reponse } from '../sources';
import { oublier, retenir } from '../sources/questions/reponse';
import { enRefus } from './refus';

/**
 * Keeps the answer to a question in the open workbook.
 *
 * @param choix Index of the choice made.
 * @throws Refus where Excel refuses; the answers are then as before.
 */
export function repondre(question: Question, choix: number): Promise<void> {
  return changer((reponses) => retenir(reponses, question, choix));
}

/** Takes an answer back: the question is asked again. */
export function oublierReponse(reponse: Reponse): Promise<void> {
  return changer((reponses) => oublier(reponses, reponse));
}

async function changer(change: (reponses: readonly Reponse[]) => readonly Reponse[]): Promise<void> {
  try {
    await changerReponses(change);
  } catch (error) {
    throw enRefus(error);
  }
}
