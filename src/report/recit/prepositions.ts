import { plier } from '../../sources/texte';

/** Words with a mute h beside those in hé-, hi- and hy-, folded. */
const H_MUET = /^(h[eiy]|habit|hamecon|harmoni|hommes?\b|honneur|honor|hopita|hori[sz]on|horlog|hosp|hote|huil|huiss|humai|humi)/;
/** Words in hé- and hi- with an aspirated h, folded. */
const H_ASPIRE = /^(hendaye|hernan|heron|heros|herse|hetre|hibou|hierarch|hip-hop)/;
/** A y before a vowel is a consonant, but in these: l'Yonne, d'Yerres. */
const Y_VOYELLE = /^y($|[^aeiou]|onne|erres|eu)/;
/** Words that begin with a vowel but don't elide. */
const SANS_ELISION = /^(onz|oui\b|ouistiti|ouate|uhlan)/;

/**
 * Whether « de », « le » and « la » lose their vowel before a name.
 *
 * ```js
 * elide('Amiens')  // => true
 * elide('Hyères')  // => true
 * elide('Honfleur') // => false, its h is aspirated
 * ```
 */
export function elide(nom: string): boolean {
  const text = plier(nom);
  if (SANS_ELISION.test(text)) return false;
  if (text.startsWith('h')) return H_MUET.test(text) && !H_ASPIRE.test(text);
  if (text.startsWith('y')) return Y_VOYELLE.test(text);
  return /^[aeiou]/.test(text);
}

/**
 * « de » and a name, contracted with the article that the name begins with.
 *
 * ```js
 * de('Besançon')    // => 'de Besançon'
 * de('Amiens')      // => 'd’Amiens'
 * de('Le Mans')     // => 'du Mans'
 * de('La Rochelle') // => 'de La Rochelle'
 * de('Les Abymes')  // => 'des Abymes'
 * ```
 */
export function de(nom: string): string {
  return contracter(nom, 'du', 'des') ?? (elide(nom) ? `d’${nom}` : `de ${nom}`);
}

/**
 * « à » and a name, contracted with the article that the name begins with.
 *
 * ```js
 * a('Amiens')     // => 'à Amiens'
 * a('Le Mans')    // => 'au Mans'
 * a('Les Abymes') // => 'aux Abymes'
 * ```
 */
export function a(nom: string): string {
  return contracter(nom, 'au', 'aux') ?? `à ${nom}`;
}

function contracter(nom: string, masculin: string, pluriel: string): string | null {
  const article = /^(le|les)\s+(?=\S)/i.exec(nom);
  if (article === null) return null;
  return `${article[1]?.toLowerCase() === 'le' ? masculin : pluriel} ${nom.slice(article[0].length)}`;
}
