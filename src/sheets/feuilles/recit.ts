import type { Bilan } from '../../report/bilan';
import { raconter } from '../../report/recit';
import { texte, VIDE } from '../cellules';
import type { LignePlan, StyleDeLigne, TableauPlan } from '../plan';

/** What the figures say, in sentences: a heading for each matter, a row for each sentence. */
export function recit(bilan: Bilan): TableauPlan {
  return {
    id: 'T0.recit',
    titre: 'Le bilan en phrases',
    entetes: ['Ce que disent les chiffres', '', '', ''],
    corps: raconter(bilan).flatMap(({ titre, phrases }) => [ligneDeMots('intertitre', titre), ...phrases.map((phrase) => ligneDeMots('phrase', phrase.texte))]),
    note: '',
    cles: 1,
  };
}

function ligneDeMots(style: StyleDeLigne, mots: string): LignePlan {
  return { style, cellules: [texte(mots), VIDE, VIDE, VIDE] };
}
