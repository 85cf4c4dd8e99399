import { lister, nommes, type Element } from './choisir';
import { etablissement } from './etablissements';
import { dire, enumerer, joindre, mots, type Fragment } from './fragment';
import { nombre } from './quantites';

/**
 * What each établissement did: « l’établissement de Besançon en a accueilli 284 et celui de
 * Montbéliard 184 »; nothing where there is one alone.
 *
 * @param verbe What is said of the first: « en a accueilli ».
 * @param feminine Whether what is counted is feminine.
 */
export function parEtablissement(each: readonly Element[], verbe: string, feminine = false): Fragment | null {
  const { elements: said, autres } = lister(each);
  if (nommes(each).length < 2) return null;
  const list = enumerer(said.map(({ nom, quantite }, index) =>
    joindre([mots(`${etablissement(nom, index)} ${index === 0 ? `${verbe} ` : ''}`), nombre(quantite, feminine)])));
  return autres ? dire`${list} ; chacun des autres, moins` : list;
}
