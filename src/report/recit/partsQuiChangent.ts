import { nommes, type Element } from './choisir';
import { dire, enumerer, joindre, mots, type Fragment } from './fragment';
import { mesurer } from './quantites';
import type { Recit } from './recit';
import { changement, evoluer, sens } from './variation';

/** A change below this many points is not worth a sentence. */
const POINTS_PARLANTS = 1;

/**
 * The shares that changed most since the year before: « Par rapport à 2014, la part du Doubs
 * diminue de 11,3 points, celle du Jura augmente de 4,2 points et celle des Vosges de 2 points ».
 *
 * @param max How many shares are named at most.
 * @param designer Whose share it is, after « la part »: `du Doubs`.
 */
export function partsQuiChangent(recit: Recit, parts: readonly Element[], max: number, designer: (nom: string) => string): Fragment | null {
  const changes = nommes(parts).flatMap(({ nom, quantite }) => {
    const change = changement(recit, quantite);
    return change === null || Math.abs(change.valeur) < POINTS_PARLANTS ? [] : [{ nom, change }];
  });
  const largest = [...changes].sort((left, right) => Math.abs(right.change.valeur) - Math.abs(left.change.valeur)).slice(0, max);
  const list = enumerer(largest.map(({ nom, change }, index) => {
    const previous = largest[index - 1];
    const share = mots(`${index === 0 ? 'la part' : 'celle'} ${designer(nom)} `);
    // The verb is said once for shares that go the same way.
    if (previous === undefined || sens(previous.change) !== sens(change)) return joindre([share, evoluer(change)]);
    return joindre([share, mots('de '), mesurer({ ...change, valeur: Math.abs(change.valeur) })]);
  }));
  return dire`Par rapport à ${String(recit.annee - 1)}, ${list}`;
}
