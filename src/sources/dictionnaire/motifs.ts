import { plier } from '../texte';

/** The classes of exit reasons; `autres` is every known reason that is no positive exit. */
export type ClasseDeSortie = 'creation' | 'associe' | 'emploi' | 'autres';

/** The classes in the order in which a report shows them. */
export const CLASSES_DE_SORTIE: readonly ClasseDeSortie[] = ['creation', 'associe', 'emploi', 'autres'];

/** How the classes are called where the team's parameters say nothing else. */
export const LIBELLES_DE_SORTIE: Readonly<Record<ClasseDeSortie, string>> = {
  creation: 'Création Entreprise & Auto-Entreprise',
  associe: 'Associé',
  emploi: 'Emploi',
  autres: 'Réorientation - Autres',
};

/** The class of a reason that no rule knows, and of an exit without a reason. */
export const NON_CLASSE = 'Non classé';

/**
 * The rules, tried in order: the first that fits decides. Endings come first, because
 * « Fin de CDD » or « Rupture de contrat » name a contract without taking one up.
 */
const REGLES: readonly (readonly [ClasseDeSortie, RegExp])[] = [
  // A stop is a stop, whatever it stops: « arrêt de l'auto-entreprise », « abandon de la création ».
  ['autres', /\b(abandon\w*|arret\w*|echec|renonc\w+|cessation|liquidation|radiation)\b/],
  ['autres', /\b(fin|rupture|non[ -]?renouvel\w+|expiration|terme|echeance|resiliation)\b.*\b(contrat|cape|convention|cdd|cdi|cesa|parcours|droits?|accompagnement|essai|test)\b/],
  ['autres', /\b(rupture|non[ -]?renouvel\w+|licenciement|demission)\b/],
  ['autres', /\bcontrat (termine|rompu|expire)\b/],
  ['associe', /\b(associee?s?|societariat|societaire|entree au capital|cooperateur|cooperatrice|integration (de la )?cooperative|esa)\b/],
  ['creation', /\b(creations?|cree|crea|immatriculation|immatriculee?|installation|installee?)\b/],
  ['creation', /\b(auto|micro)[ -]?(entreprises?|entrepreneure?s?|entrepreneuse)\b/],
  ['creation', /\b(reprise|rachat|reprend) (d'|d |de |d'une |une )?(entreprise|fonds|commerce|societe)\b/],
  ['creation', /^(ae|ei|eirl|eurl|sarl|sas|sasu|sa|sci|scop|snc|tns|micro|ei\/micro|entreprise|independante?|travailleur independant|entreprise individuelle|profession liberale|exercice liberal)$/],
  ['creation', /\b(eurl|sarl|sasu?|eirl|entreprise individuelle|independante?|profession liberale|couveuse vers creation)\b/],
  ['emploi', /\b(reprise|retour|acces|embauche|embauchee?|reprend|prise|trouve)\b.*\b(emploi|poste|travail|activite salariee|salariat)\b/],
  ['emploi', /\b(emploi|embauche|embauchee?|cdi|cdd|interim|salariat|salariee?|contrat aide|fonction publique|contrat de travail|contrat unique d'insertion|cui|cddi|poste)\b/],
  ['autres', /\b(formation|etudes|reconversion|stage|reorientation|reorientee?|autres?|demenage\w*|sante|maladie|invalidite|maternite|parental|retraite|deces|decedee?|personnel\w*|familial\w*|chomage|transfert|autre cae|mutation|exclusion|sans suite|sans nouvelle\w*|perdu de vue|inactivite|depart|conge|suspension|litige|desaccord|projet non viable|non viable|viabilite|changement)\b/],
];

/**
 * The class of an exit reason by its words, or null where no rule fits.
 *
 * ```js
 * classerMotif("Reprise d'emploi")      // => 'emploi'
 * classerMotif("Reprise d'entreprise")  // => 'creation'
 * classerMotif('Fin de CDD')            // => 'autres'
 * classerMotif('À voir avec Paul')      // => null
 * ```
 *
 * Source of the classes: the yearly report of a CAE, « sorties positives » = création,
 * associé and emploi over all exits.
 */
export function classerMotif(cell: unknown): ClasseDeSortie | null {
  const text = plier(cell);
  for (const [classe, rule] of REGLES) if (rule.test(text)) return classe;
  return null;
}
