import { plier } from '../../sources/texte';
import { elide } from './prepositions';

/** Names of départements by the article that they take, folded; the feminine ones that begin with « haute » go without saying. */
const FEMININS = 'charente|charente-maritime|correze|corse-du-sud|cote-d\'or|creuse|dordogne|drome|gironde|guadeloupe|guyane|loire|loire-atlantique|lozere|manche|marne|martinique|mayenne|meurthe-et-moselle|meuse|moselle|nievre|reunion|sarthe|savoie|seine-et-marne|seine-maritime|seine-saint-denis|somme|suisse|vendee|vienne';
const MASCULINS = 'bas-rhin|calvados|cantal|cher|doubs|finistere|gard|gers|haut-rhin|jura|loir-et-cher|loiret|lot|lot-et-garonne|maine-et-loire|morbihan|nord|pas-de-calais|puy-de-dome|rhone|tarn|tarn-et-garonne|territoire-de-belfort|val-d\'oise|val-de-marne|var|vaucluse';
const PLURIELS = 'alpes-de-haute-provence|alpes-maritimes|ardennes|bouches-du-rhone|cotes-d\'armor|deux-sevres|hautes-alpes|hautes-pyrenees|hauts-de-seine|landes|pyrenees-atlantiques|pyrenees-orientales|vosges|yvelines';
const ELIDES = 'ain|aisne|allier|ardeche|ariege|aube|aude|aveyron|essonne|eure|eure-et-loir|herault|ille-et-vilaine|indre|indre-et-loire|isere|oise|orne|yonne';
const SANS_ARTICLE = 'paris|mayotte|la-reunion';

const parmi = (noms: string) => new RegExp(`^(${noms})$`);
const ARTICLES: readonly (readonly [RegExp, (nom: string) => string])[] = [
  [parmi(PLURIELS), (nom) => `des ${nom}`],
  [parmi(MASCULINS), (nom) => `du ${nom}`],
  [parmi(ELIDES), (nom) => `de l’${nom}`],
  [parmi(SANS_ARTICLE), (nom) => (elide(nom) ? `d’${nom}` : `de ${nom}`)],
  [new RegExp(`^(${FEMININS}|haute-.+)$`), (nom) => `de la ${nom}`],
];

/**
 * « de » and a département, with the article that it takes; a name that is none stands between
 * quotation marks.
 *
 * ```js
 * duDepartement('Doubs')       // => 'du Doubs'
 * duDepartement('Haute-Saône') // => 'de la Haute-Saône'
 * duDepartement('Ain')         // => 'de l’Ain'
 * duDepartement('Vosges')      // => 'des Vosges'
 * duDepartement('Hors région') // => 'du territoire « Hors région »'
 * ```
 */
export function duDepartement(nom: string): string {
  // « Haute Saône » is as good as « Haute-Saône ».
  const folded = plier(nom).replace(/ /g, '-');
  const found = ARTICLES.find(([names]) => names.test(folded));
  return found === undefined ? `du territoire «\u00a0${nom}\u00a0»` : found[1](nom);
}
