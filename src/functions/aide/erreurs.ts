import { appeler, refusDesArguments } from '../core/appeler';
import type { Declaration } from '../core/declaration';
import type { Langue, Texte } from '../core/langue';
import { LIEUX, motDExcel, phraseDe } from '../core/phrases';
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

/** Causes for which nothing is wrong: there is nothing to compute from, and the cell may show what one likes instead. */
const SANS_FAUTE: ReadonlySet<Cause> = new Set(['aucuneSortie', 'rienACompter', 'departNul', 'encorePresent', 'chiffreAbsent', 'chiffreVide']);

const REMEDES: Readonly<Record<'rien' | 'completer' | 'corriger', Readonly<Record<Langue, string>>>> = {
  rien: {
    fr: 'Ce n’est pas une faute : il n’y a pas de quoi calculer. Pour une cellule vide à la place : =SI.NON.DISP(…;"").',
    en: 'Nothing is wrong: there is nothing to compute from. For a blank cell instead: =IFNA(…,"").',
  },
  completer: {
    fr: 'Complétez ou corrigez ce que la phrase nomme. Pour une cellule vide en attendant : =SI.NON.DISP(…;"").',
    en: 'Complete or correct what the sentence names. For a blank cell meanwhile: =IFNA(…,"").',
  },
  corriger: {
    fr: 'Corrigez la cellule ou l’argument que la phrase nomme ; la formule se recalcule.',
    en: 'Correct the cell or the argument that the sentence names; the formula is computed again.',
  },
};

/** The answer of a function that needs the workbook, in an everyday case: when, what it is about, what stands there. */
interface Circonstance {
  quand: Texte;
  parametre: Texte;
  valeurs: readonly string[];
}

const CIRCONSTANCES: Partial<Record<Cause, Circonstance>> = {
  celluleEnErreur: circonstance({ fr: 'le code postal est une cellule en erreur', en: 'the postal code is an error cell' }, { fr: 'code_postal', en: 'postal_code' }, ['#N/A']),
  paireIncomplete: circonstance({ fr: 'une dimension n’a pas de valeur', en: 'a dimension has no value' }, { fr: 'dimensions', en: 'dimensions' }, []),
  communeIntrouvable: circonstance({ fr: 'la commune est mal écrite', en: 'the commune is misspelt' }, { fr: 'commune', en: 'commune' }, ['25000 Bezançon']),
  departementAmbigu: circonstance({ fr: 'le code postal est de deux départements', en: 'the postal code is of two départements' }, { fr: 'code_postal', en: 'postal_code' }, ['01590', 'Ain, Jura']),
  tableIndisponible: circonstance({ fr: 'le complément n’est pas joignable', en: 'the add-in cannot be reached' }, { fr: '', en: '' }, []),
  codeInconnu: circonstance({ fr: 'le code est mal écrit', en: 'the code is misspelt' }, { fr: 'code', en: 'code' }, ['acc.totale']),
  dimensionInconnue: circonstance({ fr: 'la dimension est mal écrite', en: 'the dimension is misspelt' }, { fr: 'dimensions', en: 'dimensions' }, ['antène']),
  chiffreAbsent: circonstance({ fr: 'aucune ligne du classeur n’a cette valeur', en: 'no row of the workbook has this value' }, { fr: '', en: '' }, ['acc.total', '2015', 'établissement : Lons']),
  chiffreVide: circonstance({ fr: 'le bilan laisse ce chiffre vide', en: 'the report leaves this figure empty' }, { fr: '', en: '' }, ['con.autofinancement', '2015']),
  bilanImpossible: circonstance({ fr: 'aucun registre n’est reconnu', en: 'no register is recognised' }, { fr: '', en: '' }, ['2015']),
};

function circonstance(quand: Texte, parametre: Texte, valeurs: readonly string[]): Circonstance {
  return { quand, parametre, valeurs };
}

/**
 * The errors of a function, each as it comes out of a call: the examples are spoilt in one way
 * after another until the error shows itself. What only a workbook brings about is told by an
 * everyday case; a cause without any gets its sentence with blanks for what it names.
 */
export function erreursDe(declaration: Declaration, langue: Langue): readonly ErreurExpliquee[] {
  const appel = repondPlusTard(declaration) ? refusDesArguments : appeler;
  const issues = variationsDe(declaration).map(({ arguments: given, quoi }) => ({ quoi, issue: appel(declaration, given, langue) }));
  return declaration.erreurs.map((cause) => {
    const code = motDExcel(codeDe(cause), langue);
    const remede = REMEDES[codeDe(cause) === '#VALUE!' ? 'corriger' : SANS_FAUTE.has(cause) ? 'rien' : 'completer'][langue];
    for (const { quoi, issue } of issues) {
      if (issue !== null && 'erreur' in issue && issue.cause === cause) return { cause, code, quand: quoi[langue], phrase: issue.phrase, remede };
    }
    return { cause, code, remede, ...enGeneral(cause, langue) };
  });
}

/** A cause in its everyday case, or about nothing in particular. */
function enGeneral(cause: Cause, langue: Langue): Pick<ErreurExpliquee, 'quand' | 'phrase'> {
  const known = CIRCONSTANCES[cause];
  const parametre = known?.parametre[langue] ?? '…';
  const valeurs = known?.valeurs ?? ['…', '…', '…'];
  return { quand: known?.quand[langue] ?? '', phrase: phraseDe(cause, { parametre, lieu: LIEUX[langue].parametre(parametre), plage: false, valeurs }, langue) };
}
