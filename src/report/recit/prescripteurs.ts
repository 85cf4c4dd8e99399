import { NON_RENSEIGNE } from '../../sources/texte';
import { lesPlusGrands, type Element } from './choisir';
import { dire, enumerer, joindre, mots, type Fragment } from './fragment';
import { INSECABLE } from './nombres';
import { mesurer } from './quantites';

/** The team's own words for a category, as a quotation. */
export function entreGuillemets(nom: string): string {
  return `«${INSECABLE}${nom}${INSECABLE}»`;
}

/** Shares after their names: « Pôle emploi (28 %), BGE (8 %) et CCI (4 %) ». */
export function nomsEtParts(elements: readonly Element[], nommer: (nom: string) => string = (nom) => nom): Fragment | null {
  return enumerer(elements.map(({ nom, quantite }) => joindre([mots(`${nommer(nom)} (`), mesurer(quantite), mots(')')])));
}

/** « Les premiers prescripteurs sont… »: the largest groups, said to be those known where some are not. */
export function premiersPrescripteurs(elements: readonly Element[], article: 'Les' | 'Leurs'): Fragment | null {
  const largest = lesPlusGrands(elements, 3);
  const unknown = elements.some(({ nom, quantite }) => nom === NON_RENSEIGNE && quantite.exacte > 0);
  const names = nomsEtParts(largest);
  if (largest.length === 1) return dire`${article === 'Les' ? 'Le' : 'Leur'} premier prescripteur${unknown ? ' connu' : ''} est ${names}`;
  return dire`${article} premiers prescripteurs${unknown ? ' connus' : ''} sont ${names}`;
}
