import { arrondir } from '../arrondi';
import type { Verbe } from './accords';
import { enumerer, joindre, mots, RIEN, type Fragment } from './fragment';
import { avecSigne, enChiffres, INSECABLE } from './nombres';
import { nombre, mesurer, sansUnite } from './quantites';
import { lAnneeDAvant, quantite, unAnAvant, type Quantite, type Recit } from './recit';

/** Under which code the report gives the change of a figure. */
const CHANGEMENTS: Readonly<Record<string, string>> = {
  'ic.accueillis': 'ic.evolution',
  'ic.part': 'ic.part.points',
  'acc.total': 'acc.evolution',
  'typ.part_femmes': 'typ.part_femmes.points',
  'typ.origine.part': 'typ.origine.points',
  'typ.statut_entree.part': 'typ.statut_entree.points',
  'typ.revenus_entree.part': 'typ.revenus_entree.points',
  'sor.taux_positives': 'sor.taux_positives.points',
  'sor.taux_perennisation': 'sor.taux_perennisation.points',
  'ca.montant': 'ca.evolution',
  'con.montant': 'con.evolution',
};

/** The change of a figure, in percent or points; null where the report gives none. */
export function changement(recit: Recit, { code, dims }: Pick<Quantite, 'code' | 'dims'>): Quantite | null {
  const change = CHANGEMENTS[code];
  // A year that is not over says nothing of the growth of a quantity.
  if (change === undefined || (recit.arreteAu !== null && change.endsWith('.evolution'))) return null;
  return quantite(recit, change, dims);
}

/** Where a change goes, as it is displayed: nothing that shows as zero is a rise or a fall. */
export type Sens = 'hausse' | 'baisse' | 'stable';

/** The direction of a displayed change. */
export function sens({ valeur }: Pick<Quantite, 'valeur'>): Sens {
  return valeur > 0 ? 'hausse' : valeur < 0 ? 'baisse' : 'stable';
}

const VERBES: Readonly<Record<Sens, Verbe>> = {
  hausse: { nul: 'augmente', un: 'augmente', plusieurs: 'augmentent' },
  baisse: { nul: 'diminue', un: 'diminue', plusieurs: 'diminuent' },
  stable: { nul: 'reste stable', un: 'reste stable', plusieurs: 'restent stables' },
};

/**
 * A change as a verb: « augmente de 26 % », « diminue de 10,1 points », « reste stable ».
 *
 * @param plusieurs Whether the subject is plural: « augmentent de 26 % ».
 */
export function evoluer(change: Quantite, plusieurs = false): Fragment {
  const direction = sens(change);
  const verb = VERBES[direction][plusieurs ? 'plusieurs' : 'un'];
  return direction === 'stable' ? taire(change, verb) : joindre([mots(`${verb} `), ampleur(change)]);
}

/**
 * One subject whose change differs by whom it is about, the verb being said once a direction:
 * « augmente de 44 % pour les accompagnés et de 4 % pour les associés ».
 */
export function evoluerPour(changes: readonly { change: Quantite; pour: string }[], plusieurs = false): Fragment | null {
  return enumerer(changes.map(({ change, pour }, index) => {
    const previous = changes[index - 1];
    const same = previous !== undefined && sens(previous.change) === sens(change);
    if (!same) return joindre([evoluer(change, plusieurs), mots(` ${pour}`)]);
    return sens(change) === 'stable' ? taire(change, pour) : joindre([ampleur(change), mots(` ${pour}`)]);
  }));
}

function ampleur(change: Quantite): Fragment {
  return joindre([mots('de '), mesurer({ ...change, valeur: Math.abs(change.valeur) })]);
}

/** Words that rely on a figure without writing it. */
function taire({ code, dims }: Quantite, texte: string): Fragment {
  return { effectifs: [], figures: [{ code, dims }], ecrire: () => texte };
}

/**
 * What stood there the year before, with the change where the report gives it:
 * « , contre 312 en 2014 (+50 %) », « , comme en 2014 »; nothing where that year isn't known.
 *
 * @param feminine Whether the things counted are feminine.
 */
export function contre(recit: Recit, now: Quantite | null, feminine = false): Fragment {
  const before = now && unAnAvant(recit, now);
  if (now === null || before === null) return RIEN;
  const change = changement(recit, now);
  const year = lAnneeDAvant(recit);
  const said = before.unite === 'nombre' ? nombre(before, feminine) : sansUnite(before);
  if (now.unite === '%') return partContre(recit, now, before, change);
  if (recit.arreteAu !== null) return joindre([mots(', contre '), said, mots(` ${year}`)]);
  if (before.valeur === now.valeur) return taire(before, `, ${voisins(now, before) ? 'à peu près ' : ''}comme ${year}`);
  return joindre([mots(', contre '), said, mots(` ${year}`), entreParentheses(change)]);
}

/** Measures that are shown alike in whole numbers, and are not quite. */
function voisins(now: Quantite, before: Quantite): boolean {
  return now.unite !== 'nombre' && now.unite !== '€' && arrondir(now.exacte, 1) !== arrondir(before.exacte, 1);
}

/**
 * A share beside that of the year before. Shown in whole percents they may differ by more, less
 * or otherwise than the change says: then the change alone is told.
 */
function partContre({ annee }: Recit, now: Quantite, before: Quantite, change: Quantite | null): Fragment {
  const year = `en ${annee - 1}`;
  const shown = now.valeur - before.valeur;
  if (change === null || change.valeur === 0) {
    if (shown === 0) return taire(before, `, comme ${year}`);
    if (change !== null) return taire(change, `, part stable par rapport à ${annee - 1}`);
    return joindre([mots(', contre '), mesurer(before), mots(` ${year}`)]);
  }
  if (Math.sign(shown) !== Math.sign(change.valeur)) {
    const word = change.valeur > 0 ? 'en hausse' : 'en baisse';
    return joindre([mots(`, ${word} de `), mesurer({ ...change, valeur: Math.abs(change.valeur) }), mots(` par rapport à ${annee - 1}`)]);
  }
  return joindre([mots(', contre '), mesurer(before), mots(` ${year}`), entreParentheses(change)]);
}

/** « (+50 %) », « (−10,1 points) »; nothing where there is no change to show. */
export function entreParentheses(change: Quantite | null): Fragment {
  if (change === null || change.valeur === 0) return RIEN;
  const { code, dims, valeur, unite } = change;
  const unit = unite === 'points' ? ` ${Math.abs(valeur) >= 2 ? 'points' : 'point'}` : `${INSECABLE}${unite}`;
  return { effectifs: [], figures: [{ code, dims }], ecrire: () => ` (${avecSigne(valeur, 1)}${unit})` };
}

/**
 * Counts beside those of the year before, the verb being said once a direction:
 * « passe de 20 à 30 pour Baticoop, de 101 à 110 pour Coopilote et reste de 12 pour SVP ».
 */
export function passerPour(counts: readonly { apres: Quantite; avant: Quantite; pour: string }[]): Fragment | null {
  const moves = ({ apres, avant }: { apres: Quantite; avant: Quantite }) => apres.valeur !== avant.valeur;
  return enumerer(counts.map((count, index) => {
    const { apres, avant, pour } = count;
    const previous = counts[index - 1];
    const verb = previous !== undefined && moves(previous) === moves(count) ? '' : moves(count) ? 'passe ' : 'reste ';
    const numbers = moves(count) ? `de ${enChiffres(avant.valeur)} à ${enChiffres(apres.valeur)}` : `de ${enChiffres(apres.valeur)}`;
    return { effectifs: [], figures: [apres, avant].map(({ code, dims }) => ({ code, dims })), ecrire: () => `${verb}${numbers} ${pour}` };
  }));
}
