/** What a bare number counts, by the noun behind it. */
export interface Tete {
  /** The words from the noun on; null where none follows: « 284 par l’établissement de… ». */
  nom: string | null;
  /** Words that make it a part of something: « 12 autres », « 8 entrepreneurs de moins de 30 ans ». */
  partielle: boolean;
}

const SANS_NOM =
  /^(?:ont|a|sont|est|etaient|etait|avaient|avait|seront|sera|[a-z]+aient|serait|devront|devrait|auront|aura|par|au|aux|en|de|des|du|d'|dans|sous|sur|pour|et|ou|contre|dont|qui|que|chez|vers|soit|puis|hors|avec|sans|se|s'|viennent|vient|concernent|proviennent|relevent|portent|apres|avant|depuis|pendant|parmi|environ|cette|ce|le|la|les|l'|il|elle|ils|elles|ne|n'|y|restent|demeurent|seulement|uniquement|respectivement|egalement|aussi|fin|debut|tandis|alors|mais|ainsi|comme|plus|moins|non|n')(?![a-z])/;
const ADJECTIF = /^(?:(?:nouveaux|nouvelles?|nouvel|premiers?|premieres?|dernieres?|derniers?|grandes?|grands?|principales|principaux|jeunes|petites?|petits?|differentes?|differents?|seule?s?)\s+)+(?=[a-z])/;
const VERBE = /\b(?:ont|a|sont|est|etaient|avaient|seront|auront|concernent|portent|relevent|beneficient|souhaitent|participent|suivent|travaillent|exercent|developpent)\b/;
const NEUTRE =
  /^relevent\b|^(?:ont|a|sont|est|etaient|avaient)\s+(?:(?:ainsi|donc|egalement|aussi|deja|enfin|toujours|ensuite|au total|en tout)\s+)*(?:ete\s+)?(?:ainsi\s+)?(?:organis|tenu|anim|propos|realis|mene|programm|dispens|enregistr|comptabilis|constat|denombr|recens|observ|comptee?s|accueilli|recu|accompagn|eu lieu|suivi|sorti|entre|perennis|repris|quitte|rejoint|integr|orient|present|verse|salari|paye|remuner|cree|delocalis|dans|prev|envisag|a besoin|en cours|positi|demandeu|issu)/;
const RESTRICTION = /\b(?:qui|ayant|agee?s?|de (?:plus|moins) de \d+ ans|en situation de|souhait\w+|beneficiant|titulaires?|volontaires?|concernee?s|supplementaires?|de plus que)\b/;

/**
 * The noun that a bare number counts.
 *
 * @param suite The folded text behind the number, up to the end of the sentence.
 */
export function teteDe(suite: string): Tete {
  const rest = suite.trimStart().replace(/\s+/g, ' ');
  const noun = rest.replace(/^autres /, '').replace(ADJECTIF, '');
  if (rest === '' || !/^[a-z]/.test(rest) || SANS_NOM.test(rest)) return { nom: null, partielle: false };
  const clause = noun.split(/[,;:()]/)[0] ?? '';
  return { nom: rest.startsWith('nouve') ? rest : noun, partielle: /^autres /.test(rest) || RESTRICTION.test(clause.slice(0, 120)) };
}

/**
 * Whether a number counts only those of whom a verb of its own is said: of « 12 entrepreneurs
 * accompagnés ont visité un salon » nothing can be checked.
 *
 * @param avant The folded text before the number.
 * @param suite The folded text behind it.
 * @param preuve Where in `suite` the concept's word ends; negative where it stands before the number.
 */
export function sujetDUnAutreVerbe(avant: string, suite: string, preuve: number): boolean {
  if (/\b(?:les|nos|ces|ses|leurs)\s*$/.test(avant)) return false;
  const clause = suite.split(/[,;:(]/)[0] ?? '';
  const verb = VERBE.exec(clause);
  if (verb === null) return false;
  // The concept itself is what the verb says: « 21 entrepreneurs ont pérennisé leur activité ».
  if (preuve > verb.index || preuve < 0) return false;
  return !NEUTRE.test(clause.slice(verb.index).replace(/\s+/g, ' '));
}
