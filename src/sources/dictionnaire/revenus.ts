import { plier } from '../texte';

/** The groups of the income at entry. */
export const GROUPES_DE_REVENUS = ['Indemnités chômage', 'Minima sociaux', 'Sans revenu', "Revenus d'activité", 'Autres revenus'] as const;

const REGLES: readonly (readonly [(typeof GROUPES_DE_REVENUS)[number], RegExp])[] = [
  // A right that pays nothing is no income: « RSA : droit clos », « chômage non indemnisé ».
  ['Sans revenu', /\b(non|pas|aucune?|sans|fin de|plus de) (\w+ )?(indemn\w+|droits?|allocations?|ressources?|revenus?|versable|versee?)\b|\bdroits? clos\b/],
  ['Indemnités chômage', /\b(are|aref|asp-csp|csp|arce|indemnisee?s?|indemnites? (de )?chomage|assedic|allocations? chomage|allocation d'aide au retour|pole emploi indemnise|chomage)\b/],
  ['Minima sociaux', /\b(rsa|brsa|rmi|ass|ata|aer|aah|api|minima sociaux)\b/],
  ['Sans revenu', /\b(aucun\w*|sans (revenus?|ressources?)|neant)\b/],
  ["Revenus d'activité", /\b(salaires?|remuneration|activite|traitement|emploi)\b/],
  ['Autres revenus', /\b(pension|retraite|conge|conjoint|rente|bourse|autres?|indemnites? journalieres?|invalidite)\b/],
];

/**
 * The group of an income at entry, or null where no rule fits.
 *
 * ```js
 * groupeDeRevenus('ARE')  // => 'Indemnités chômage'
 * groupeDeRevenus('BRSA') // => 'Minima sociaux'
 * ```
 */
export function groupeDeRevenus(cell: unknown): string | null {
  const text = plier(cell);
  for (const [groupe, rule] of REGLES) if (rule.test(text)) return groupe;
  return null;
}
