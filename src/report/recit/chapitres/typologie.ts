import { phrases, type Fragment } from '../fragment';
import type { Paragraphe } from '../paragraphe';
import type { Recit } from '../recit';
import { niveaux } from '../typologie/niveaux';
import { origine } from '../typologie/origine';
import { parite } from '../typologie/parite';
import { revenus, statut } from '../typologie/situation';

/** Chapter 3: who the accompanied are. */
export function typologie(recit: Recit): Paragraphe[] {
  const paragraphe = (titre: string, fragments: readonly (Fragment | null)[]): Paragraphe => ({ chapitre: 'typologie', titre, phrases: phrases(...fragments) });
  return [
    paragraphe('Parité', parite(recit)),
    paragraphe('Origine géographique', origine(recit)),
    paragraphe('Niveau de qualification', niveaux(recit)),
    paragraphe('Statut et revenus à l’entrée', [...statut(recit), ...revenus(recit)]),
  ];
}
