import { plier } from '../../sources/texte';
import { de } from './prepositions';

/** Names that say what the place is, not where: « de » before them would be wrong. */
const SANS_LIEU = /^(siege|agence|antenne|bureau|site|locaux|local|pole|etablissement|principal|secondaire|nord|sud|est|ouest|centre|maison|espace|equipe|unite|zone|secteur)\b/;

/**
 * Whether an établissement is called by a town.
 *
 * ```js
 * estUneVille('Besançon') // => true
 * estUneVille('Siège')    // => false
 * estUneVille('MTB 2')    // => false
 * ```
 */
export function estUneVille(nom: string): boolean {
  const initials = /^[\p{Lu}\d]{1,4}$/u.test(nom);
  return /^\p{L}[^\d:;()«»"]*$/u.test(nom) && !initials && !SANS_LIEU.test(plier(nom));
}

/**
 * An établissement within a sentence.
 *
 * ```js
 * lEtablissement('Le Mans') // => 'l’établissement du Mans'
 * lEtablissement('Siège')   // => 'l’établissement Siège'
 * ```
 */
export function lEtablissement(nom: string): string {
  return estUneVille(nom) ? `l’établissement ${de(nom)}` : `l’établissement ${nom}`;
}

/** A further one: « celui de Montbéliard ». */
export function celui(nom: string): string {
  return estUneVille(nom) ? `celui ${de(nom)}` : lEtablissement(nom);
}

/** The first, or a further one. */
export function etablissement(nom: string, rang: number): string {
  return rang === 0 ? lEtablissement(nom) : celui(nom);
}
