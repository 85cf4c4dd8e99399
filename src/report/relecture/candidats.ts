import type { Dims, NomDeDimension } from '../figure';
import type { Valeur } from './changements';
import { CONCEPTS, type Concept } from './concepts';
import { cleDe } from './document';
import type { Mention } from './mentions';
import type { Quantite } from './quantites';
import { changementAutour, type Changement } from './sens';
import { sujetDUnAutreVerbe, teteDe, type Tete } from './tete';
import { chevauche, contient, type Empan } from './textePlie';
import { autresAnnees, FUTUR, mentionsVues, poidsDe, preuveDe, restrictions, texteVu, type MentionVue, type Vue, type Zone } from './vue';

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

const AILLEURS = /\b(?:en france|au niveau national|niveau national|moyenne nationale|reseau national|dans le reseau|region(?:al|ale|aux)? (?:compte|represente)|insee|au plan national)\b/;

/** A subject that stands for something of the sentence before: « il est de 20 % ». */
const REPRISE = /\b(?:il|elle|ils|elles)\b|\bcel(?:ui|le)-ci\b|\bceux-ci\b|\bce (?:rapport|taux|nombre|chiffre|montant|total)\b|\bcette (?:part|duree|proportion|moyenne|somme)\b|\bleur (?:part|nombre|duree|taux)\b/;

/** Whether the sentence before names the concept as well. */
function reprend({ document, precedentes: [last] }: Vue, concept: Concept): boolean {
  return last !== undefined && (document.concepts.get(concept) ?? []).some((place) => contient(last, place));
}

/** The figures that a number may be, the likeliest first. */
export function candidatsDe(indices: Indices): Candidat[] {
  const { vue, quantite, tete, changement } = indices;
  const { plie } = vue.document.texte;
  const sentence = plie.slice(vue.phrase.debut, vue.phrase.fin);
  const elsewhere = AILLEURS.test(sentence);
  const seen = mentionsVues(vue);
  const limits = restrictions(vue);
  const context = texteVu(vue);
  const stated = toutDe(plie, quantite);
  // « ¼ du Jura » is short for « issus du Jura ».
  const whole = stated !== null && seen.some(({ mention }) => mention.debut === stated.debut && LIEUX.includes(mention.dim)) ? null : stated;
  const named = autresAnnees(vue);
  const years = named.filter((year) => year !== vue.document.annee && year !== vue.document.annee - 1);
  const later = vue.portee.anneeDuDebut !== vue.document.annee && (FUTUR.test(sentence) || years.length > 0);
  const pronoun = REPRISE.test(plie.slice(vue.phrase.debut, quantite.debut));
  const found: Candidat[] = [];
  for (const concept of CONCEPTS) {
    const proof = preuveDe(vue, concept);
    if ((proof === null && concept.porte === undefined) || (concept.avec && !concept.avec.test(context))) continue;
    if (!seComptePar(concept, quantite, tete, whole)) continue;
    for (const code of concept.codes) {
      for (const valeur of vue.document.valeurs.get(code) ?? []) {
        if (!seMesureEn(valeur, quantite, changement)) continue;
        const year = poidsDeLAnnee(valeur.dims, vue, named);
        const reading = year === null ? null : lire(valeur, concept, seen, whole, vue.document.maison);
        if (reading === null || year === null) continue;
        const evidence = preuve(concept, proof, reading.utilisees);
        if (evidence === null) continue;
        const free = limits.filter((group) => !respectee(group, reading.utilisees, valeur, vue.document.concepts.get(concept) ?? []));
        const dimsSures = reading.utilisees.every(({ zone }) => zone === 'proposition' || zone === 'avant' || zone === 'titre');
        const near = !(pronoun && !reprend(vue, concept)) && (evidence.zone === 'proposition' || evidence.zone === 'avant' || (evidence.zone === 'apres' && vue.autres.length === 0));
        const otherVerb = valeur.unite === 'nombre' && tete.nom !== null && sujetDUnAutreVerbe(plie.slice(vue.phrase.debut, quantite.debut), plie.slice(quantite.fin, vue.phrase.fin), evidence.place === null ? -1 : evidence.place.fin - quantite.fin);
        const bare = quantite.unite === null && tete.nom === null && vue.autres.length === 0 && evidence.zone !== 'proposition';
        found.push({
          ...valeur,
          concept,
          score: evidence.poids + reading.score + year - free.length * 1.5,
          tire: free.length > 0 || reading.utilisees.some(({ zone }) => zone === 'precedente'),
          sur: near && dimsSures && free.length === 0 && !otherVerb && !tete.partielle && !elsewhere && !bare && !(later && (valeur.dims.annee ?? vue.document.annee) === vue.document.annee && vue.portee.annee === null),
        });
        const sum = somme(valeur, reading.utilisees, seen, vue);
        if (sum !== null) found.push({ ...valeur, ...sum, concept, score: evidence.poids + reading.score + year + 0.8, sur: found.at(-1)?.sur ?? false, tire: found.at(-1)?.tire ?? false });
      }
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Whether a figure heeds a name of the text: it is of that value, or the name is a word of its concept. */
function respectee(group: readonly Mention[], used: readonly MentionVue[], { code }: Valeur, places: readonly Empan[]): boolean {
  return group.some((mention) =>
    used.some((one) => chevauche(one.mention, mention) || (one.mention.dim === mention.dim && one.mention.valeur === mention.valeur))
    || places.some((place) => chevauche(place, mention))
    // « 20 % du Territoire de Belfort et de Haute-Saône » may mean each of them.
    || used.some((one) => one.zone === 'proposition' && one.mention.dim === mention.dim && Math.abs(one.mention.debut - mention.debut) < 60)
    || (mention.dim === 'statut' && !/^(?:ca|con)\./.test(code)));
}

/** What a share is a share of: the words behind « 45 % des ». */
function toutDe(plie: string, { fin, unite }: Quantite): { debut: number; mots: string } | null {
  if (unite !== '%') return null;
  const match = /^\s*(?:d[eu]s? |d'|de la |de l'|de (?:nos|ces|ses|l'ensemble des?|cette|ce) )+(?:l'|la |le |les )?/.exec(plie.slice(fin, fin + 60));
  return match ? { debut: fin + match[0].length, mots: plie.slice(fin + match[0].length, fin + match[0].length + 60).replace(/\s+/g, ' ') } : null;
}

function seComptePar(concept: Concept, { unite }: Quantite, tete: Tete, whole: { mots: string } | null): boolean {
  if (unite === null) return concept.compte !== undefined && (tete.nom === null || concept.compte.test(tete.nom));
  if (unite === '%' && whole !== null && concept.tout !== undefined) return concept.tout.test(whole.mots) || !/^(?:[a-z])/.test(whole.mots);
  return unite !== 'autre';
}

function seMesureEn({ unite, changement }: Valeur, quantite: Quantite, around: Indices['changement']): boolean {
  // « Une hausse de 12 entrées » is no count of entries; « les entrées augmentent : 60 » is one.
  if (quantite.unite === null) return unite === 'nombre' && !(around?.directe === 'de');
  if (unite !== quantite.unite) return false;
  if (unite === '%') return around?.directe ? changement : !changement || around !== null;
  return true;
}

/** How well the year of a figure fits what the text says of the number's year; null where it can't be. */
function poidsDeLAnnee({ annee }: Dims, { portee, document }: Vue, named: readonly number[]): number | null {
  const year = annee ?? document.annee;
  if (portee.annee !== null) return year === portee.annee ? 1 : null;
  if (portee.anneeDuDebut === year) return 0.5;
  if (year === document.annee) return portee.anneeDuDebut === null ? 0 : -1;
  return named.includes(year) ? -0.5 : null;
}

interface Preuve {
  zone: Zone;
  place: Empan | null;
  poids: number;
}

const POIDS_DE_PREUVE: Readonly<Record<Zone, number>> = { proposition: 4, avant: 3, apres: 2, titre: 1.2, precedente: 1 };

/** What names the concept: its words, or a value that only it has. The longer the words, the surer. */
function preuve(concept: Concept, proof: { zone: Zone; place: Empan } | null, used: readonly MentionVue[]): Preuve | null {
  const carried = used.filter(({ mention }) => concept.porte?.includes(mention.dim));
  const best = [
    ...(proof === null ? [] : [proof]),
    ...carried.map(({ zone, mention }) => ({ zone, place: mention })),
  ].map(({ zone, place }) => ({ zone, place, poids: POIDS_DE_PREUVE[zone] + Math.min(place.fin - place.debut, 30) / 40 }));
  best.sort((a, b) => b.poids - a.poids);
  return best[0] ?? null;
}

interface LectureDesDims {
  score: number;
  utilisees: MentionVue[];
}

/** The mentions that name the dimensions of a figure; null where the text doesn't name them all. */
function lire({ dims, unite }: Valeur, concept: Concept, seen: readonly MentionVue[], whole: { debut: number } | null, maison: string | null): LectureDesDims | null {
  const utilisees: MentionVue[] = [];
  let score = 0;
  for (const [name, valeur] of Object.entries(dims) as [NomDeDimension, string | number][]) {
    if (name === 'annee') continue;
    const partOf = unite === '%' && PARTAGEES.includes(name) && whole !== null;
    const found = seen.find(({ mention }) =>
      mention.dim === name && mention.valeur === valeur && !utilisees.some((used) => chevauche(used.mention, mention))
      // « 30 % des femmes »: women are the whole there, not the part.
      && !(partOf && mention.debut === whole.debut));
    if (found === undefined) {
      if (concept.sousEntendu?.[name] !== valeur) return null;
      continue;
    }
    utilisees.push(found);
    // The name of the house says little: it is the whole cooperative's as well.
    score += poidsDe(found.zone) * (name === 'structure' && valeur === maison ? 0.2 : 1) - (found.mention.faible ? 0.1 : 0);
  }
  return { score, utilisees };
}

const LIEUX: readonly NomDeDimension[] = ['etablissement', 'zone', 'departement', 'ville', 'groupe'];
/** Dimensions whose values are parts of a whole, never the whole of a share. */
const PARTAGEES: readonly NomDeDimension[] = ['sexe', 'qualification', 'statut_entree', 'revenus', 'motif', 'departement', 'zone', 'groupe', 'prescripteur'];
const ADDITIVES = /^(?:acc\.|typ\.(?!part_femmes)|ic\.(?:accueillis|part|seances)|sor\.(?:nombre|part|perennisations|positives|emploi)|ca\.(?:montant|part)|con\.montant|heu\.(?:heures|etp|salaries)|col\.(?:ateliers|groupes_projets)|pre\.)/;

/** « Du Territoire de Belfort et de Haute-Saône »: the sum over the values of one dimension that the number's words name together. */
function somme(valeur: Valeur, used: readonly MentionVue[], seen: readonly MentionVue[], vue: Vue): { valeur: number; dims: Dims } | null {
  if (valeur.changement || !ADDITIVES.test(valeur.code)) return null;
  for (const { mention, zone } of used) {
    if (zone !== 'proposition' && zone !== 'avant') continue;
    const together = seen
      .filter((one) => one.zone === zone && one.mention.dim === mention.dim && (zone === 'proposition' || !vue.autres.some((other) => contient(other, one.mention))))
      .map((one) => one.mention);
    const values = distinctes(together);
    if (values.length < 2 || values[0] !== mention.valeur) continue;
    const parts = values.map((value) => vue.document.parCle.get(cleDe(valeur.code, { ...valeur.dims, [mention.dim]: value })));
    if (parts.some((part) => part === undefined)) continue;
    const total = parts.reduce((sum, part) => sum + (part?.valeur ?? 0), 0);
    return { valeur: total, dims: { ...valeur.dims, [mention.dim]: values.join(' + ') } };
  }
  return null;
}

function distinctes(mentions: readonly Mention[]): (string | number)[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.debut - b.debut)) {
    if (!kept.some((other) => other.valeur === mention.valeur || chevauche(other, mention))) kept.push(mention);
  }
  return kept.map(({ valeur }) => valeur);
}

/** Whether two figures are of the same dimensions. */
export function memesDims(a: Dims, b: Dims): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)] as NomDeDimension[]);
  return [...names].every((name) => a[name] === b[name]);
}
