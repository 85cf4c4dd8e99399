import { plier, plierEntete } from '../texte';

/** Words that teams shorten, and « lez », which is an older spelling of « lès ». */
const MOTS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes', s: 'sur', lez: 'les', gd: 'grand', gde: 'grande' };

/** What follows the name of a town that is cut into arrondissements. */
const ARRONDISSEMENT = /^(paris|lyon|marseille) (?:\d{1,2}|[ivx]+) ?(?:er|eme|e|ieme)?(?: (?:arrondissement|arrdt|arrt|arr))?$/;

/**
 * Folds the name of a commune for comparison: without case, accents and signs, its words written in full.
 *
 * ```js
 * plierCommune('ST-VIT')                    // => 'saint vit'
 * plierCommune('Isle s/ le Doubs (L\')')    // => 'l isle sur le doubs'
 * plierCommune('Roche lez Beaupré')         // => 'roche les beaupre'
 * plierCommune('Lyon 3e arrondissement')    // => 'lyon'
 * ```
 */
export function plierCommune(nom: string): string {
  const article = /^(.*)\((le|la|les|l')\)$/.exec(plier(nom));
  const folded = plierEntete(article ? `${article[2] ?? ''} ${article[1] ?? ''}` : plier(nom).replace(/\bs\/s\b\.?/g, 'sous'));
  const words = folded.split(' ').map((word) => MOTS[word] ?? word).join(' ');
  return ARRONDISSEMENT.exec(words)?.[1] ?? words;
}

/** A folded name without the article before it: « Isle-sur-le-Doubs » is written as often as « L'Isle-sur-le-Doubs ». */
export function sansArticle(plie: string): string {
  return plie.replace(/^(le|la|les|l) /, '');
}
