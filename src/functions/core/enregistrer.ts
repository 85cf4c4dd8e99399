import { FONCTIONS } from '../fonctions';
import { appeler } from './appeler';
import { erreurExcel } from './erreurExcel';
import { langueDe } from './langue';

/**
 * Gives Excel the code of every function. To be called once, as soon as the page is loaded:
 * Excel may ask for a function before the pane is shown.
 *
 * @param displayLanguage the display language of Office, asked for when an error is to be explained;
 *   undefined, as long as it is not known, means French
 * @example enregistrer(() => Office.context.displayLanguage);
 */
export function enregistrer(displayLanguage: () => string | undefined = () => undefined): void {
  for (const fonction of FONCTIONS) {
    CustomFunctions.associate(fonction.id, (...received: unknown[]): number => {
      // The last argument is always the invocation, never the user's.
      const issue = appeler(fonction, received.slice(0, -1), langueDe(displayLanguage()));
      if ('valeur' in issue) return issue.valeur;
      throw erreurExcel(issue.erreur, issue.phrase);
    });
  }
}
