import { plier } from '../texte';

/** The groups of the status at entry. */
export const DEMANDEURS_D_EMPLOI = "Demandeurs d'emploi";
const SALARIES = 'Salariés';
const INDEPENDANTS = 'Indépendants';
const AUTRES = 'Autres';

/** In the order of the report. */
export const GROUPES_DE_STATUT = [DEMANDEURS_D_EMPLOI, SALARIES, INDEPENDANTS, AUTRES] as const;

const REGLES: readonly (readonly [string, RegExp])[] = [
  [DEMANDEURS_D_EMPLOI, /^de$|^de ?[<>+-]|^de (plus|moins|ld|longue|depuis)\b|\b(demandeu\w+ d'? ?emploi|deld|detld|defm|chom\w+|pole emploi|france travail|longue duree|cld|inscrite? (a )?pe|sans emploi)\b|^(de )?(moins de 6|6 a 11|12 a 23|24) mois/],
  [INDEPENDANTS, /\b(independante?s?|non[ -]salariee?s?|tns|auto[ -]?entrep\w+|micro[ -]?entrep\w+|ae|micro|gerante?|chef d'entreprise|exploitante? agricole|inde|liberal\w*)\b/],
  [SALARIES, /\b(salariee?s?|sal|cdi|cdd|en poste|temps partiel|interim\w*|contrat aide|en emploi|conge (creation|parental)|fonctionnaire)\b/],
  [AUTRES, /\b(etudiante?s?|scolarisee?|retraitee?s?|au foyer|maladie|invalid\w+|inacti\w+|sans activite|conjoint\w*|beneficiaire du rsa|rsa|autres?|stagiaire|formation)\b/],
];

/**
 * The group of a status at entry, or null where no rule fits.
 *
 * ```js
 * groupeDeStatut("Demandeur d'emploi de plus d'un an") // => "Demandeurs d'emploi"
 * groupeDeStatut('CDI temps partiel')                  // => 'Salariés'
 * ```
 */
export function groupeDeStatut(cell: unknown): string | null {
  const text = plier(cell);
  for (const [groupe, rule] of REGLES) if (rule.test(text)) return groupe;
  return null;
}
