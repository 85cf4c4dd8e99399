import type { Question } from '../constats';
import { retrouver, type Reponse } from './reponse';

/**
 * Answers follow their sheet under its new name: an answer whose sheet is gone is the one to the
 * open question of the same subject, where there is one of each only.
 *
 * @param feuilles The names of the sheets of the workbook.
 * @returns The very same answers where none follows.
 */
export function suivre(reponses: readonly Reponse[], questions: readonly Question[], feuilles: ReadonlySet<string>): readonly Reponse[] {
  const lost = reponses.filter(({ feuille }) => !feuilles.has(feuille));
  const followed = new Map(lost.flatMap((reponse): [Reponse, string][] => {
    const asked = questions.filter(({ cle }) => cle === reponse.cle);
    const [question] = asked;
    const alone = asked.length === 1 && lost.filter(({ cle }) => cle === reponse.cle).length === 1;
    return question && alone && retrouver(reponse, question.reperes) !== null ? [[reponse, question.feuille]] : [];
  }));
  return followed.size === 0 ? reponses : reponses.map((reponse) => ({ ...reponse, feuille: followed.get(reponse) ?? reponse.feuille }));
}
