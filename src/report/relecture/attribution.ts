import type { NomDeDimension } from '../figure';
import { candidatsDe, indicesDe, memesDims, type Candidat, type Indices } from './candidats';
import { CONCEPTS_PAR_CODE } from './concepts';
import { cleDe, type Document } from './document';
import { porteesDe } from './portee';
import { quantitesDe, type Quantite } from './quantites';
import type { Lecture } from './relecture';
import { extraitDe, positionDans } from './textePlie';
import { verdictDe, type Verdict } from './verdict';
import type { Situation, Vue } from './vue';

/** A number of a sentence with what it was taken for. */
interface Attribution {
  quantite: Quantite;
  indices: Indices;
  /** The candidates that it agrees with. */
  justes: readonly Candidat[];
}

/** What was found of the numbers of one sentence. */
export interface NombresLus {
  lectures: Lecture[];
  sansAttribution: number;
}

/**
 * Reads the numbers of a sentence. Where the words leave several readings open and one of them is
 * right, the number is taken as right; it contradicts the data where no reading is right and the
 * best one is sure.
 */
export function lireLaPhrase(document: Document, situation: Situation): NombresLus {
  const { texte } = document;
  const { phrase } = situation;
  const quantites = quantitesDe(texte.plie, phrase);
  const portees = porteesDe(texte.plie, phrase, quantites, document.annee);
  const lectures: Lecture[] = [];
  let sansAttribution = 0;
  let before: Attribution | null = null;
  for (const [index, quantite] of quantites.entries()) {
    const portee = portees[index];
    if (portee === undefined) continue;
    const autres = portees.filter((other) => other.proposition.debut !== portee.proposition.debut).map(({ proposition }) => proposition);
    const vue: Vue = { ...situation, document, portee, autres };
    const indices = indicesDe(vue, quantite);
    const candidats = serieux(enchaines(candidatsAvecUnite(indices, before), indices, before));
    const justes = candidats.filter((one) => compare(one, indices, before) !== 'contredit');
    before = { quantite, indices, justes };
    const best = justes[0] ?? meilleur(candidats, indices);
    if (best === undefined || (justes.length === 0 && !(best.sur && !quantite.enLettres) && !(best.sur && quantite.enLettres && assure(indices)))) {
      // Words such as « deux » count little that a bilan knows: only those attributed are told.
      if (!quantite.enLettres) sansAttribution += 1;
      continue;
    }
    const verdict = justes.length > 0 ? compare(best, indices, before === null ? null : before) : 'contredit';
    lectures.push({
      nature: 'nombre',
      extrait: extraitDe(texte, phrase),
      position: positionDans(texte, quantite),
      lu: extraitDe(texte, quantite),
      valeur: quantite.valeur,
      figure: { code: best.code, dims: best.dims },
      juste: best.valeur,
      unite: best.unite,
      verdict,
    });
  }
  return { lectures, sansAttribution };
}

/** « 18 mois pour l’un, de 35 pour l’autre »: a number without unit nor noun may have those of the number before. */
function candidatsAvecUnite(indices: Indices, before: Attribution | null): Candidat[] {
  const { quantite, tete, vue } = indices;
  const plain = candidatsDe(indices);
  const unite = before?.quantite.unite ?? null;
  if (quantite.unite !== null || tete.nom !== null || unite === null || unite === 'autre' || quantite.enLettres) return plain;
  if (!/(?:\bd[e']|\ba|\bet|,|\()\s*$/.test(vue.document.texte.plie.slice(vue.phrase.debut, quantite.debut))) return plain;
  const withUnit = candidatsDe({ ...indices, quantite: { ...quantite, unite } });
  return withUnit.length === 0 ? plain : [...withUnit, ...plain.map((one) => ({ ...one, sur: false }))];
}

/** Where one reading is sure, far-fetched ones are none: some figure or other fits every number. */
function serieux(candidats: readonly Candidat[]): readonly Candidat[] {
  return candidats.some(({ sur }) => sur) ? candidats.filter(({ tire }) => !tire) : candidats;
}

/** A number written out says something about the bilan only where a noun that it counts follows, or a share. */
function assure({ quantite, tete }: Indices): boolean {
  return quantite.unite === '%' || (tete.nom !== null && quantite.valeur > 1);
}

/** Compares a number with a candidate: changes with their direction, the part of a part as such too. */
function compare(candidat: Candidat, { quantite, changement, vue }: Indices, before: Attribution | null): Verdict {
  const sens = changement?.sens ?? null;
  const juste = !candidat.changement ? candidat.valeur : sens === null || sens === 0 ? Math.abs(candidat.valeur) : candidat.valeur * sens;
  const plain = verdictDe(quantite, juste, candidat.unite);
  if (plain !== 'contredit' || vue.portee.lien !== 'dont' || quantite.unite !== '%' || before === null || before.quantite.unite !== '%' || before.quantite === quantite) return plain;
  return verdictDe(quantite, (candidat.valeur / before.quantite.valeur) * 100, '%');
}

/** Of candidates that speak as loud, the one nearest to the number is what was meant. */
function meilleur(candidats: readonly Candidat[], { quantite }: Indices): Candidat | undefined {
  const top = candidats[0];
  if (top === undefined) return undefined;
  const distance = ({ valeur }: Candidat) => Math.abs(Math.abs(valeur) - quantite.valeur) / Math.max(Math.abs(valeur), 1);
  return candidats.filter(({ score }) => score > top.score - 0.15).sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * A number that says no more than a year or a share (« contre 14 en 2014 », « soit 13 % ») is about
 * what the number before it is about: where that one is known, only its readings remain.
 */
function enchaines(candidats: readonly Candidat[], indices: Indices, before: Attribution | null): readonly Candidat[] {
  if (before === null || before.justes.length === 0) return candidats;
  const { vue: { portee, document, phrase }, tete, quantite } = indices;
  const sameUnit = quantite.unite === before.quantite.unite;
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
    const linked = candidats.filter((one) => before.justes.some((known) => deLaFamille(one.code, known.code) && (one.changement ? memesDims(one.dims, known.dims) : contientLesDims(one, known))));
    if (linked.length > 0) return linked.map((one) => ({ ...one, sur: one.sur || before.justes.some(({ sur }) => sur) }));
  }
  return candidats;
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

function contientLesDims(one: Candidat, known: Candidat): boolean {
  return (Object.entries(known.dims) as [NomDeDimension, string | number][]).every(([name, value]) => one.dims[name] === value);
}
