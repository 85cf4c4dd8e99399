import { NON_RENSEIGNE, plier } from '../../sources/texte';

/** Names that are no places: « de » before them would be wrong. */
const LIEUX_COMMUNS = /^(siege|agence|antenne|bureau|site|locaux|pole|etablissement|principal|secondaire|nord|sud|est|ouest|centre)\b/;

/**
 * How a title calls an établissement.
 *
 * ```js
 * nomDEtablissement('Besançon') // => 'Établissement de Besançon'
 * nomDEtablissement('Siège')    // => 'Établissement : Siège'
 * ```
 */
export function nomDEtablissement(nom: string): string {
  if (nom === NON_RENSEIGNE) return 'Établissement non renseigné';
  return LIEUX_COMMUNS.test(plier(nom)) || !/^\p{L}/u.test(nom) ? `Établissement : ${nom}` : `Établissement de ${nom}`;
}
