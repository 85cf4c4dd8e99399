import { appeler } from '../core/appeler';
import type { Declaration } from '../core/declaration';
import type { Langue } from '../core/langue';
import { motDExcel, PHRASES } from '../core/phrases';
import { codeDe, type Cause } from '../core/refus';
import { repondPlusTard } from './tardive';
import { variationsDe } from './variations';

/** An error that a function gives, for the help. */
export interface ErreurExpliquee {
  cause: Cause;
  /** As the cell shows it in the user's Excel. */
  code: string;
  /** When: what was changed in the example, or nothing where no change of it brings the error about. */
  quand: string;
  /** The sentence that the cell gives. */
  phrase: string;
  remede: string;
}

/** Where there is nothing to compute from, nothing is wrong: the cell may show what one likes instead. */
const REMEDES: Readonly<Record<ReturnType<typeof codeDe>, Readonly<Record<Langue, string>>>> = {
  '#N/A': {
    fr: 'Ce n’est pas une faute : il n’y a pas de quoi calculer. Pour une cellule vide à la place : =SI.NON.DISP(…;"").',
    en: 'Nothing is wrong: there is nothing to compute from. For a blank cell instead: =IFNA(…,"").',
  },
  '#VALUE!': {
    fr: 'Corrigez la cellule ou l’argument que la phrase nomme ; la formule se recalcule.',
    en: 'Correct the cell or the argument that the sentence names; the formula is computed again.',
  },
};

/**
 * The errors of a function, each as it comes out of a call: the example is spoilt in one way
 * after another until the error shows itself. One that no such change brings about gets its
 * sentence with blanks for what it names.
 */
export function erreursDe(declaration: Declaration, langue: Langue): readonly ErreurExpliquee[] {
  const issues = (repondPlusTard(declaration) ? [] : variationsDe(declaration.id, declaration.exemple.arguments)).map(({ arguments: given, quoi }) => ({ quoi, issue: appeler(declaration, given, langue) }));
  return declaration.erreurs.map((cause) => {
    const met = issues.find(({ issue }) => 'erreur' in issue && issue.cause === cause);
    const phrase = met && 'erreur' in met.issue ? met.issue.phrase : enGeneral(cause, langue);
    return { cause, code: motDExcel(codeDe(cause), langue), quand: met?.quoi[langue] ?? '', phrase, remede: REMEDES[codeDe(cause)][langue] };
  });
}

/** The sentence of a cause about nothing in particular. */
function enGeneral(cause: Cause, langue: Langue): string {
  return PHRASES[langue][cause]({ parametre: '…', lieu: langue === 'fr' ? '« … »' : '“…”', plage: false, valeurs: ['…', '…', '…'] });
}
