import { NON_RENSEIGNE } from '../../../sources/texte';
import { EFFECTIF_PARLANT, elements, lesPlusGrands, nommes } from '../choisir';
import { dire, enumerer, joindre, mots, type Fragment } from '../fragment';
import { mesurer } from '../quantites';
import { quantite, type Recit } from '../recit';
import { contre } from '../variation';

/** The share of women among all and by structure. */
export function parite(recit: Recit): (Fragment | null)[] {
  const women = quantite(recit, 'typ.part_femmes');
  if (women === null || (recit.chiffre('acc.total')?.valeur ?? 0) < 2) return [];
  const known = (recit.chiffre('typ.sexe', { sexe: NON_RENSEIGNE })?.valeur ?? 0) > 0 ? ' dont le sexe est connu' : '';
  return [
    dire`Les femmes représentent ${mesurer(women)} des entrepreneurs accompagnés${known}${contre(recit, women)}`,
    parStructure(recit),
  ];
}

function parStructure(recit: Recit): Fragment | null {
  const named = nommes(elements(recit, 'acc.total', 'structure', recit.axes.structure.modalites));
  const shown = lesPlusGrands(named, 4).filter(({ quantite: count }) => count.valeur >= EFFECTIF_PARLANT);
  if (named.length < 2) return null;
  const list = enumerer(shown.map(({ nom }) => {
    const share = quantite(recit, 'typ.part_femmes', { structure: nom });
    return share && joindre([mots('de '), mesurer(share), mots(` pour ${nom}`)]);
  }));
  return dire`Leur part est ${list}`;
}
