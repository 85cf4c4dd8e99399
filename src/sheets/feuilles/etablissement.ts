import { de } from '../../report/recit/accords';
import { estUneVille } from '../../report/recit/etablissements';
import { NON_RENSEIGNE } from '../../sources/texte';

/**
 * How a title calls an établissement.
 *
 * ```js
 * nomDEtablissement('Besançon') // => 'Établissement de Besançon'
 * nomDEtablissement('Le Mans')  // => 'Établissement du Mans'
 * nomDEtablissement('Siège')    // => 'Établissement : Siège'
 * ```
 */
export function nomDEtablissement(nom: string): string {
  if (nom === NON_RENSEIGNE) return 'Établissement non renseigné';
  return estUneVille(nom) ? `Établissement ${de(nom)}` : `Établissement : ${nom}`;
}
