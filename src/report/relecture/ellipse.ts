import { mentionsDans, type Document } from './document';
import { anneesDe, quantitesDe } from './quantites';
import { motsDeSens } from './sens';
import { contient, type Empan } from './textePlie';

/** Words that say nothing of their own: tools of the language, and the nouns and verbs of any sentence of a report. */
const PETITS_MOTS = new RegExp(`^(?:${[
  'les|des|une|aux|par|pour|sur|sous|dans|chez|avec|entre|vers|depuis|celui|celle|ceux|celles|dont|soit|contre|puis|enfin|mais|que|qui|cette|ces|ses|son|leurs?|nos|notre|elles?|ils?|tous|toutes?',
  'ont|est|sont|ete|etait|etaient|avait|avaient|fait|font|plus|moins|pres|environ|seulement|ainsi|donc|respectivement|egalement|aussi|encore|uniquement|quant|tandis|alors|hors|parmi|apres|avant|lors|sein',
  'etablissements?|structures?|sites?|antennes?|departements?|zones?|communes?|villes?|filiales?|colonnes?|annees?|ans?|exercice|rapport|total|ensemble|cooperative|dispositif',
  'personnes?|entrepreneure?s?|porteurs?|projets?|nombre|effectifs?|parts?|taux|points?',
  'grande|majorite|majoritairement|essentiellement|principalement|surtout',
  'relev\\w+|viennent|vient|venus?|venaient|concern\\w+|proviennent|represent\\w+|compt\\w+|atteint|atteignent|restent|reste|revient|reviennent|appartien\\w+|totalis\\w+',
].join('|')})$`);

/** Words that begin alike are forms of one word. */
const RACINE = 6;

/**
 * Whether the words of a number say nothing of their own beside names and indicators: « et 12 sous
 * SVP », « contre 44 en 2014 ». Such a number counts what the one before it counts; « 61 sont
 * repartis » may count anything.
 */
export function elliptique(document: Document, { debut, fin }: Empan, phraseAvant: Empan | undefined): boolean {
  const { plie } = document.texte;
  const within = { debut, fin };
  const explained: Empan[] = [
    ...mentionsDans(document, within),
    ...[...document.concepts.values()].flatMap((places) => places.filter((place) => contient(within, place))),
    ...quantitesDe(plie, within), ...anneesDe(plie, within), ...motsDeSens(plie, debut, fin),
  ];
  // « … en ont organisé 84 »: what the sentence before said already is nothing new.
  const said = phraseAvant === undefined ? [] : plie.slice(phraseAvant.debut, phraseAvant.fin).match(/[a-z]{5,}/g) ?? [];
  return [...plie.slice(debut, fin).matchAll(/[a-z]{3,}/g)].every((match) => {
    const word = { debut: debut + match.index, fin: debut + match.index + match[0].length };
    return PETITS_MOTS.test(match[0]) || explained.some((place) => contient(place, word)) || said.some((other) => other.slice(0, RACINE) === match[0].slice(0, RACINE));
  });
}
