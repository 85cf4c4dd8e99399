import type { Dims, NomDeDimension } from '../figure';
import type { Candidat, Indices } from './candidats';
import { CONCEPTS_PAR_CODE } from './concepts';
import { contientLesDims, memesDims } from './dimensions';
import { cleDe } from './document';
import { elliptique } from './ellipse';
import type { Quantite } from './quantites';

/** A number of a sentence with what it was taken for. */
export interface Attribution {
  quantite: Quantite;
  indices: Indices;
  /** The candidates that it agrees with. */
  justes: readonly Candidat[];
}

/**
 * A number that says no more than a year or a share (« contre 14 en 2014 », « soit 13 % ») is about
 * what the number before it is about: where that one is known, only its readings remain.
 */
export function enchaines(candidats: readonly Candidat[], indices: Indices, before: Attribution | null): readonly Candidat[] {
  const parallel = paralleles(candidats, indices, before);
  if (parallel.length > 0) return parallel;
  if (before === null || before.justes.length === 0) return candidats;
  const { vue: { portee, document, phrase }, tete, quantite } = indices;
  const sameUnit = quantite.unite === before.quantite.unite || (quantite.unite === null && portee.lien === 'comparaison');
  const otherYear = portee.annee !== null && portee.annee !== (before.indices.vue.portee.annee ?? document.annee);
  const roles = quantite.role === 'apres' && before.quantite.role === 'avant';
  const gap = document.texte.plie.slice(before.quantite.fin, quantite.debut);
  if (roles || (sameUnit && (portee.lien === 'comparaison' || otherYear) && tete.nom === null && muette(indices))) {
    const wanted = portee.annee ?? document.annee - 1;
    const linked = before.justes.flatMap((known): Candidat[] => {
      const { annee: _, ...same } = known.dims;
      const valeur = document.parCle.get(cleDe(known.code, wanted === document.annee ? same : { ...same, annee: wanted }));
      return valeur === undefined ? [] : [{ ...known, ...valeur, sur: true }];
    });
    return linked.length > 0 ? linked : candidats;
  }
  if (portee.lien === 'soit' && !sameUnit && gap.length < 120 && phrase.debut < quantite.debut) {
    const linked = candidats.filter((one) => before.justes.some((known) => deLaFamille(one.code, known.code) && (one.changement ? memesDims(one.dims, deLAnnee(known)) : contientLesDims(one.dims, known.dims))));
    if (linked.length > 0) return linked.map((one) => ({ ...one, sur: one.sur || before.justes.some(({ sur }) => sur) }));
  }
  return candidats;
}

/**
 * « Coopilote concentre 110 entrepreneurs, Baticoop 30 », « de 18 mois pour l’un, de 35 pour l’autre »:
 * a number of which only another name is said tells the same of it.
 */
function paralleles(candidats: readonly Candidat[], { vue, tete, quantite }: Indices, before: Attribution | null): readonly Candidat[] {
  const { portee, document, precedentes } = vue;
  if (before === null || before.justes.length === 0 || portee.lien !== null || quantite.enLettres || tete.nom !== null) return [];
  if (quantite.unite !== null && quantite.unite !== before.quantite.unite) return [];
  if (!elliptique(document, portee.proposition, precedentes[0])) return [];
  const known = before.justes;
  const sur = known.some((one) => one.sur);
  return candidats.filter((one) => !one.tire && known.some((other) => one.code === other.code && one.unite === other.unite && one.changement === other.changement && one.dims.annee === other.dims.annee && differe(one.dims, other.dims))).map((one) => ({ ...one, sur: one.sur || sur }));
}

/** Whether figures are of the same dimensions, and of another value of just one. */
function differe(a: Dims, b: Dims): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)] as NomDeDimension[]);
  return [...names].every((name) => a[name] !== undefined && b[name] !== undefined) && [...names].filter((name) => a[name] !== b[name]).length === 1;
}

/** « 155 contre 139 en 2014 (+11,5 %) »: the change is that of the year's own figure. */
function deLAnnee({ dims: { annee: _, ...dims } }: Candidat): Candidat['dims'] {
  return dims;
}

/** Whether the words of a number name nothing: no concept, no value. */
function muette({ vue, quantite }: Indices): boolean {
  const { proposition } = vue.portee;
  const { mentions, concepts } = vue.document;
  const within = (place: { debut: number; fin: number }) => place.debut >= proposition.debut && place.fin <= proposition.fin && !(place.debut >= quantite.debut && place.fin <= quantite.fin);
  return !mentions.some((mention) => !mention.faible && within(mention)) && ![...concepts.values()].some((places) => places.some(within));
}

/** Whether two figures tell of one thing: a count and its share, its change. */
function deLaFamille(code: string, other: string): boolean {
  const concepts = CONCEPTS_PAR_CODE.get(other) ?? [];
  return code === other || concepts.some((concept) => concept.codes.includes(code));
}
