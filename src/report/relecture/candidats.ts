import type { Dims, NomDeDimension } from '../figure';
import type { Valeur } from './changements';
import { CONCEPTS, type Concept } from './concepts';
import type { Nommee } from './document';
import { lireLesDims, respecte, sommeNommee } from './dimensions';
import type { Quantite } from './quantites';
import { changementAutour, type Changement } from './sens';
import { assuranceDe, type Preuve } from './surete';
import { teteDe, type Tete } from './tete';
import { autresAnnees, FUTUR, mentionsVues, preuveDe, restrictions, texteVu, type MentionVue, type Vue, type Zone } from './vue';

/** A figure that a number of a text may be. */
export interface Candidat {
  code: string;
  dims: Dims;
  valeur: number;
  unite: Valeur['unite'];
  changement: boolean;
  concept: Concept;
  /** How much in the text speaks for it. */
  score: number;
  /** Whether enough does to say that another number is wrong. */
  sur: boolean;
  /** Whether it takes a name from sentences before, or leaves out one that restricts the number. */
  tire: boolean;
}

/** What is known of a number before its candidates are looked for. */
export interface Indices {
  vue: Vue;
  quantite: Quantite;
  tete: Tete;
  /** Whether the words make it a change, and in which direction. */
  changement: Changement | null;
}

/** What the words around a number say it is. */
export function indicesDe(vue: Vue, quantite: Quantite): Indices {
  const { document: { texte: { plie } }, phrase } = vue;
  const changement = changementAutour(plie, phrase.debut, quantite, phrase.fin);
  return {
    vue,
    quantite,
    tete: teteDe(plie.slice(quantite.fin, phrase.fin)),
    changement: quantite.signe === null ? changement : { directe: 'de', sens: quantite.signe },
  };
}

const LIEUX: readonly NomDeDimension[] = ['etablissement', 'zone', 'departement', 'ville', 'groupe'];
/** What a candidate loses for each name that it leaves out, and for words that make the number something else. */
const OMIS = 1.5;

/** The figures that a number may be, the likeliest first. */
export function candidatsDe(indices: Indices): Candidat[] {
  const { vue, quantite } = indices;
  const { document, portee, phrase } = vue;
  const { plie } = document.texte;
  const seen = mentionsVues(vue);
  const limits = restrictions(vue);
  const context = texteVu(vue);
  const stated = toutDe(plie, quantite);
  // « ¼ du Jura » is short for « issus du Jura ».
  const whole = stated !== null && seen.some(({ mention }) => mention.debut === stated.debut && LIEUX.includes(mention.dim)) ? null : stated;
  const named = anneesEnVue(vue);
  const assurance = assuranceDe(indices);
  const own = plie.slice(portee.proposition.debut, portee.proposition.fin);
  const before = plie.slice(phrase.debut, portee.proposition.debut);
  const found: Candidat[] = [];
  for (const concept of CONCEPTS) {
    const proof = preuveDe(vue, concept);
    if ((proof === null && concept.porte === undefined) || (concept.avec && !concept.avec.test(context) && !assurance.memeSujet(concept)) || concept.sauf?.test(own)) continue;
    if (!seComptePar(concept, indices, whole)) continue;
    const estranged = concept.sauf?.test(before) === true;
    for (const code of concept.codes) {
      for (const valeur of document.valeurs.get(code) ?? []) {
        if (!seMesureEn(valeur, indices, concept) || concept.selon?.every((name) => valeur.dims[name] === undefined)) continue;
        const year = poidsDeLAnnee(valeur.dims, vue, named, assurance.aVenir);
        const reading = year === null ? null : lireLesDims(valeur, concept, seen, whole, document.maison);
        if (reading === null || year === null) continue;
        const evidence = preuve(concept, proof, reading.utilisees);
        if (evidence === null) continue;
        const free = limits.filter((group) => !respecte(group, reading.utilisees, code, document.concepts.get(concept) ?? []));
        const takenUp = (evidence.zone === 'precedente' || evidence.zone === 'titre') && assurance.reprise(valeur);
        const derived = valeur.changement && !/\.(?:evolution|points)$/.test(code);
        const score = (takenUp ? POIDS_DE_PREUVE.avant : evidence.poids) + reading.score + year - (free.length + (estranged ? 1 : 0)) * OMIS - (derived ? 0.05 : 0);
        const one: Candidat = {
          ...valeur,
          concept,
          score,
          tire: free.length > 0 || reading.utilisees.some(({ zone }) => zone === 'precedente') || (evidence.zone === 'precedente' && !takenUp),
          sur: free.length === 0 && !estranged && assurance.certaine(valeur, concept, evidence, reading.utilisees),
        };
        found.push(one);
        const sum = sommeNommee(valeur, reading.utilisees, seen, vue);
        if (sum !== null) found.push({ ...one, ...sum, score: score + 0.8 });
      }
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

/** What a share is a share of: the words behind « 45 % des ». */
function toutDe(plie: string, { fin, unite }: Quantite): { debut: number; mots: string } | null {
  if (unite !== '%') return null;
  const match = /^\s*(?:d[eu]s? |d'|de la |de l'|de (?:nos|ces|ses|l'ensemble des?|cette|ce) )+(?:l'|la |le |les )?/.exec(plie.slice(fin, fin + 60));
  return match ? { debut: fin + match[0].length, mots: plie.slice(fin + match[0].length, fin + match[0].length + 60).replace(/\s+/g, ' ') } : null;
}

/** Whether a number has neither unit nor noun: its subject alone tells what it measures. */
function nu({ quantite, tete }: Indices): boolean {
  return quantite.unite === null && tete.nom === null;
}

function seComptePar(concept: Concept, indices: Indices, whole: { mots: string } | null): boolean {
  const { quantite: { unite }, tete } = indices;
  if (unite === null) return (concept.compte !== undefined && (tete.nom === null || concept.compte.test(tete.nom))) || (concept.uniteTue !== undefined && nu(indices));
  if (unite === '%' && whole !== null && concept.tout !== undefined) return concept.tout.test(whole.mots) || !/^(?:[a-z])/.test(whole.mots);
  return unite !== 'autre';
}

function seMesureEn({ unite, changement }: Valeur, indices: Indices, concept: Concept): boolean {
  const { quantite, changement: around } = indices;
  // « Une hausse de 12 entrées » is no count of entries; « les entrées augmentent : 60 » is one.
  if (quantite.unite === null) return !(around?.directe === 'de') && !changement && (unite === 'nombre' || (unite === concept.uniteTue && nu(indices)));
  if (unite !== quantite.unite) return false;
  if (unite === '%') return around?.directe ? changement : !changement || around !== null;
  return true;
}

/** The years that the sentence and its heading name; a sentence about what is to come has that of the sentence before. */
function anneesEnVue(vue: Vue): number[] {
  const { document: { texte: { plie } }, phrase, precedentes: [last] } = vue;
  const named = autresAnnees(vue);
  if (named.length > 0 || last === undefined || !FUTUR.test(plie.slice(phrase.debut, phrase.fin))) return named;
  return autresAnnees({ ...vue, phrase: last });
}

/** How well the year of a figure fits what the text says of the number's year; null where it can't be. */
function poidsDeLAnnee({ annee }: Dims, { portee, document }: Vue, named: readonly number[], toCome: boolean): number | null {
  const year = annee ?? document.annee;
  if (portee.annee !== null) return year === portee.annee ? 1 : null;
  if (portee.anneeDuDebut === year) return 0.5;
  if (year === document.annee) return portee.anneeDuDebut === null ? (toCome ? -1.5 : 0) : -1;
  return named.includes(year) ? -0.5 : null;
}

const POIDS_DE_PREUVE: Readonly<Record<Zone, number>> = { proposition: 4, avant: 3, apres: 2, titre: 1.2, precedente: 1 };
/** What evidence is worth that anything counted has, and a name that another indicator may be divided by. */
const VAGUE = 1;

/** What names the concept: its words, or a value that only it has. The longer the words, the surer. */
function preuve(concept: Concept, proof: { zone: Zone; place: Nommee } | null, used: readonly MentionVue[]): Preuve | null {
  const carried = used.filter(({ mention }) => concept.porte?.includes(mention.dim));
  const best = [
    ...(proof === null ? [] : [{ ...proof, moins: proof.place.vague ? VAGUE : 0 }]),
    ...carried.map(({ zone, mention }) => ({ zone, place: { debut: mention.debut, fin: mention.fin, vague: false }, moins: 0.2 })),
  ].map(({ zone, place, moins }) => ({ zone, place, poids: POIDS_DE_PREUVE[zone] + Math.min(place.fin - place.debut, 30) / 40 - moins }));
  best.sort((a, b) => b.poids - a.poids);
  return best[0] ?? null;
}
