import { FONCTIONS } from '../fonctions';
import { appeler, appelerEnAttendant, type Issue } from './appeler';
import type { Declaration } from './declaration';
import { erreurExcel } from './erreurExcel';
import { langueDe, type Langue } from './langue';
import { SANS_MOYENS, type Moyens } from './moyens';
import type { Resultat } from './resultat';

/** What Excel takes as a result: of an error in a table, the object. */
type Valeur = Resultat | readonly (readonly unknown[])[];

/**
 * Gives Excel the code of every function. To be called once, as soon as the page is loaded:
 * Excel may ask for a function before the pane is shown.
 *
 * @param displayLanguage the display language of Office, asked for when an error is to be explained;
 *   undefined, as long as it is not known, means French
 * @param moyens what the functions that answer later ask of the workbook and of the add-in's files
 * @example enregistrer(() => Office.context.displayLanguage);
 */
export function enregistrer(displayLanguage: () => string | undefined = () => undefined, moyens: Moyens = SANS_MOYENS): void {
  const langue = (): Langue => langueDe(displayLanguage());
  for (const fonction of FONCTIONS) {
    // The last argument is always the invocation, never the user's.
    CustomFunctions.associate(fonction.id, (...received: unknown[]): unknown => {
      const args = received.slice(0, -1);
      switch (fonction.mode) {
        case undefined:
          return valeurDe(appeler(fonction, args, langue()));
        case 'differe':
          return appelerEnAttendant(fonction, args, langue, moyens).then(valeurDe);
        case 'suivi':
          suivre(fonction, args, langue, moyens, received.at(-1) as CustomFunctions.StreamingInvocation<unknown>);
          return undefined;
      }
    });
  }
}

function valeurDe(issue: Issue): Valeur {
  if ('valeur' in issue) return pourExcel(issue.valeur);
  throw erreurExcel(issue.erreur, issue.phrase);
}

/** A cell of a table that has no value shows #N/A, as a value of its own among the others. */
function pourExcel(valeur: Resultat): Valeur {
  if (typeof valeur === 'number' || typeof valeur === 'string') return valeur;
  return valeur.map((row) => row.map((cell) => cell ?? erreurExcel('#N/A', '')));
}

/** Answers at once and at each change, an answer that a later change has overtaken left out, until Excel wants no more. */
function suivre(fonction: Declaration, args: readonly unknown[], langue: () => Langue, moyens: Moyens, invocation: CustomFunctions.StreamingInvocation<unknown>): void {
  let dernier = 0;
  const repondre = (): void => {
    dernier += 1;
    const rang = dernier;
    void appelerEnAttendant(fonction, args, langue, moyens).then(
      (issue) => {
        if (rang !== dernier) return;
        if ('valeur' in issue) invocation.setResult(pourExcel(issue.valeur));
        else refuser(invocation, erreurExcel(issue.erreur, issue.phrase));
      },
      (fault: unknown) => {
        if (rang === dernier) refuser(invocation, erreurExcel('#VALUE!', ''));
        throw fault;
      },
    );
  };
  const cesser = moyens.suivre(repondre);
  invocation.onCanceled = () => {
    dernier += 1;
    cesser();
  };
  repondre();
}

/** An error that is a result shows no sentence; the library has a way of its own for errors, which Microsoft's types leave out. */
function refuser(invocation: CustomFunctions.StreamingInvocation<unknown> & { setError?: unknown }, error: ReturnType<typeof erreurExcel>): void {
  if (typeof invocation.setError === 'function') invocation.setError(error);
  else invocation.setResult(error);
}
