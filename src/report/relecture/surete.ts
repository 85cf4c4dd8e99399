import type { Valeur } from './changements';
import type { Concept } from './concepts';
import { mentionsDans, type Nommee } from './document';
import { elliptique } from './ellipse';
import { RAPPEL, REPRISE, suitLeFil, sujetDe } from './fil';
import type { Indices } from './candidats';
import { sujetDUnAutreVerbe } from './tete';
import { chevauche, contient, type Empan } from './textePlie';
import { autresAnnees, FUTUR, type MentionVue, type Zone } from './vue';

const AILLEURS = /\b(?:en france|au niveau national|niveau national|moyenne nationale|reseau national|dans le reseau|region(?:al|ale|aux)? (?:compte|represente)|insee|au plan national)\b/;

/** What names the concept of a candidate. */
export interface Preuve {
  zone: Zone;
  place: Nommee;
  poids: number;
}

/** What decides for every candidate of a number whether it can be sure. */
export interface Assurance {
  /** The sentence is about what is to come: figures of the bilan's own year are not meant. */
  aVenir: boolean;
  /** Whether the sentence takes up, with a pronoun, what the one before told this figure of. */
  reprise: (valeur: Valeur) => boolean;
  /** Whether it takes up what the one before told, of whatever part of it. */
  memeSujet: (concept: Concept) => boolean;
  /** Whether a concept named there, with these names, is what the number is about beyond doubt. */
  certaine: (valeur: Valeur, concept: Concept, preuve: Preuve, utilisees: readonly MentionVue[]) => boolean;
}

/** Judges how sure the words around a number make its candidates. */
export function assuranceDe({ vue, quantite, tete }: Indices): Assurance {
  const { document, phrase, portee, autres, fil } = vue;
  const { plie } = document.texte;
  const sentence = plie.slice(phrase.debut, phrase.fin);
  const before = plie.slice(phrase.debut, quantite.debut);
  const elsewhere = AILLEURS.test(sentence);
  const years = autresAnnees(vue).filter((year) => year !== document.annee && year !== document.annee - 1);
  const aVenir = portee.annee === null && portee.anneeDuDebut !== document.annee && (FUTUR.test(sentence) || years.length > 0);
  const pronoun = REPRISE.test(before);
  const alone = elliptique(document, portee.proposition, vue.precedentes[0]);
  const recall = fil.length > 0 && RAPPEL.test(before);
  const reprise = (valeur: Valeur) => (pronoun || recall) && suitLeFil(fil, valeur);

  const names = mentionsDans(document, portee.proposition);
  const inOwnWords = (place: Empan) => contient(portee.proposition, place);
  /** Of « entrepreneurs » alone nothing is sure but where it is the number's own noun, and nothing else is told. */
  const vague = (concept: Concept, place: Nommee) =>
    place.vague && !(place.debut >= quantite.debut - 1 && place.fin <= quantite.fin + 30
      && ![...document.concepts].some(([other, places]) => other !== concept && places.some((one) => !one.vague && inOwnWords(one))));
  /** « 13 % des personnes accueillies »: what a share is a share of names no indicator. */
  const inWhole = (place: Empan) => quantite.unite === '%' && /^\s*(?:d[eu]s? |d'|de la |de l')/.test(plie.slice(quantite.fin, quantite.fin + 12)) && place.debut > quantite.fin && place.debut < quantite.fin + 30;
  /** Whether the number's own words name an indicator that the figure is none of. */
  const elsewhereNamed = ({ code }: Valeur, used: readonly MentionVue[]) => [...document.concepts].some(([other, places]) =>
    !other.codes.includes(code) && (other.selon === undefined || names.some(({ dim }) => other.selon?.includes(dim))) && places.some((place) => !place.vague && inOwnWords(place) && !inWhole(place) && !used.some(({ mention }) => chevauche(mention, place)))
    && other.codes.some((one) => (document.valeurs.get(one) ?? []).some(({ unite }) => unite === (quantite.unite ?? 'nombre'))));
  const near = (valeur: Valeur, concept: Concept, { zone, place }: Preuve, used: readonly MentionVue[]) => {
    if (vague(concept, place)) return false;
    const takenUp = reprise(valeur);
    if (zone !== 'proposition' && zone !== 'apres' && elsewhereNamed(valeur, used)) return false;
    if (zone === 'precedente' || zone === 'titre') return takenUp && alone;
    if ((pronoun || recall) && !takenUp && !named(vue.precedentes[0], concept)) return false;
    return zone === 'proposition' || (zone === 'avant' && (alone || autres.length === 0)) || (zone === 'apres' && autres.length === 0);
  };
  const named = (last: Empan | undefined, concept: Concept) => last !== undefined && (document.concepts.get(concept) ?? []).some((place) => contient(last, place));
  const sureName = (takenUp: boolean) => ({ mention, zone }: MentionVue) =>
    zone === 'proposition' || zone === 'titre' || (zone === 'avant' && (alone || !autres.some((other) => contient(other, mention))))
    || (zone === 'precedente' && takenUp && fil.every(({ dims }) => dims[mention.dim] === mention.valeur));

  return {
    aVenir,
    reprise,
    memeSujet: ({ codes }) => (pronoun || recall) && codes.some((code) => fil.some((one) => sujetDe(one.code) === sujetDe(code))),
    certaine: (valeur, concept, preuve, utilisees) => {
      if (elsewhere || tete.partielle || (aVenir && (valeur.dims.annee ?? document.annee) === document.annee)) return false;
      if (quantite.unite === null && tete.nom === null && autres.length === 0 && !['proposition', 'precedente', 'titre'].includes(preuve.zone)) return false;
      const otherVerb = valeur.unite === 'nombre' && tete.nom !== null && sujetDUnAutreVerbe(before, plie.slice(quantite.fin, phrase.fin), preuve.place.fin - quantite.fin);
      return !otherVerb && near(valeur, concept, preuve, utilisees) && utilisees.every(sureName(reprise(valeur)));
    },
  };
}
