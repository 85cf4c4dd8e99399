import type { Concept } from './concepts';
import { mentionsDans, type Document, type Nommee } from './document';
import type { Mention } from './mentions';
import type { Portee } from './portee';
import { anneesDe } from './quantites';
import type { FigureLue } from './relecture';
import { chevauche, contient, type Empan } from './textePlie';

/** Where something stands, seen from a number: in its own words, before or behind them in the sentence, in a heading above, in a sentence before. */
export type Zone = 'proposition' | 'avant' | 'apres' | 'titre' | 'precedente';

/** A sentence among what stands above it. */
export interface Situation {
  phrase: Empan;
  /** Headings above, the nearest first. */
  titres: readonly Empan[];
  /** How many of them stand together right above, without a sentence between. */
  titresContigus: number;
  /** Sentences before it, the nearest first. */
  precedentes: readonly Empan[];
  /** The figures that the sentence right before told. */
  fil: readonly FigureLue[];
}

/** What a number of a sentence sees of the text around it. */
export interface Vue extends Situation {
  document: Document;
  portee: Portee;
  /** The words of the other numbers of the sentence. */
  autres: readonly Empan[];
}

/** A mention with where it stands. */
export interface MentionVue {
  mention: Mention;
  zone: Zone;
}

/** Words of a sentence about what is to come. */
export const FUTUR = /\b(?:seront|sera|serait|pourra|devront|prevu\w*|previsi\w+|prevo[iy]\w+|(?:devr|ser|rester|pourr|aur)ai(?:en)?t|objectifs?|visons|d'ici|projet d'action|a venir|souhaitons|attendus?|attendues?)\b/;

const POIDS: Readonly<Record<Zone, number>> = { proposition: 2, avant: 1, apres: 0.2, titre: 0, precedente: -0.3 };

/** Where a stretch of the text stands; null where the number doesn't see it. */
export function zoneDe({ portee, titres, precedentes }: Vue, place: Empan): Zone | null {
  if (contient(portee.proposition, place)) return 'proposition';
  if (contient(portee.avant, place)) return 'avant';
  if (contient(portee.apres, place)) return 'apres';
  if (titres.some((titre) => contient(titre, place))) return 'titre';
  return precedentes.some((phrase) => contient(phrase, place)) ? 'precedente' : null;
}

/** How strongly a place speaks for what it names; of several places the nearest counts. */
export function poidsDe(zone: Zone): number {
  return POIDS[zone];
}

/** The mentions that a number sees, the strongest first; of those before it the nearest is the strongest. */
export function mentionsVues(vue: Vue): MentionVue[] {
  const { document, phrase, titres, precedentes } = vue;
  const rank = { proposition: 0, avant: 1, titre: 2, apres: 3, precedente: 4 } as const;
  return [phrase, ...titres, ...precedentes]
    .flatMap((place) => mentionsDans(document, place))
    .flatMap((mention) => {
      const zone = zoneDe(vue, mention);
      return zone === null ? [] : [{ mention, zone }];
    })
    .sort((a, b) => rank[a.zone] - rank[b.zone] || (a.zone === 'avant' || a.zone === 'precedente' ? b.mention.debut - a.mention.debut : a.mention.debut - b.mention.debut));
}

/** Where the words of a concept stand nearest; null where the number sees none of them. */
export function preuveDe(vue: Vue, concept: Concept): { zone: Zone; place: Nommee } | null {
  const places = vue.document.concepts.get(concept) ?? [];
  for (const wanted of ['proposition', 'avant', 'apres', 'titre', 'precedente'] as const) {
    const all = places.filter((place) => zoneDe(vue, place) === wanted);
    const clear = all.filter(({ vague }) => !vague);
    const seen = clear.length > 0 ? clear : all;
    const place = wanted === 'avant' ? seen.at(-1) : seen[0];
    if (place !== undefined) return { zone: wanted, place };
  }
  return null;
}

/** The text that a number sees, for words that a concept needs somewhere. */
export function texteVu({ document, phrase, titres }: Vue): string {
  return [phrase, ...titres].map(({ debut, fin }) => document.texte.plie.slice(debut, fin)).join(' . ');
}

/** The years other than the number's own that the sentence and the heading right above name. */
export function autresAnnees({ document, phrase, titres }: Vue): number[] {
  const title = titres[0];
  return [...anneesDe(document.texte.plie, phrase), ...(title === undefined ? [] : anneesDe(document.texte.plie, title))].map(({ annee }) => annee);
}

/**
 * The names that restrict what a number is about: those in its words, and those before them that
 * no other number claims. Names that overlap are one. Headings that are nothing but a name restrict too.
 */
export function restrictions(vue: Vue): Mention[][] {
  const { document: { maison, texte }, portee, autres } = vue;
  const claimed = (mention: Empan) => autres.some((other) => contient(other, mention));
  const own = mentionsDans(vue.document, portee.proposition);
  const before = portee.globale ? [] : mentionsDans(vue.document, portee.avant).filter((mention) => !claimed(mention));
  const groups: Mention[][] = [];
  for (const mention of [...own, ...before]) {
    const group = groups.find((one) => one.some((other) => chevauche(other, mention)));
    if (group) group.push(mention);
    else groups.push([mention]);
  }
  const titled = portee.globale ? [] : nomsEnTitre(vue);
  if (titled.length > 0) groups.push(titled);
  // The name of the house means one of its structures where the sentence names another of them as well.
  const among = mentionsDans(vue.document, vue.phrase).some(({ dim, valeur, faible }) => dim === 'structure' && valeur !== maison && !faible) || entreParentheses(texte.plie, vue.portee.proposition, maison);
  const house = (mention: Mention) => !among && mention.dim === 'structure' && mention.valeur === maison;
  return groups.filter((group) => !group.some(house) && group.some(({ faible }) => !faible) && !aside(texte.plie, vue.phrase, group[0]));
}

/** The names that are headings of their own right above; of two columns printed side by side, either may be the one. */
function nomsEnTitre({ document, titres, titresContigus }: Vue): Mention[] {
  const names = titres.slice(0, titresContigus).map((title) => {
    const words = document.texte.plie.slice(title.debut, title.fin);
    if (words.length > 45 || words.split(/\s+/).length > 5) return [];
    return mentionsDans(document, title).filter(({ dim }) => dim === 'etablissement' || dim === 'structure');
  });
  // The nearest heading counts; those above it only where they are names as well.
  const end = names.findIndex((mentions) => mentions.length === 0);
  return names.slice(0, end < 0 ? names.length : end).flat();
}

/** Whether a name stands in brackets of its own: « la CAGB (Besançon inclus) ». */
function aside(plie: string, phrase: Empan, place: Empan | undefined): boolean {
  if (place === undefined) return false;
  const before = plie.slice(phrase.debut, place.debut);
  const open = before.lastIndexOf('(');
  if (open < 0 || open < before.lastIndexOf(')')) return false;
  const inside = plie.slice(phrase.debut + open, phrase.fin).split(')')[0] ?? '';
  return !/\d/.test(inside);
}

/** « Issue de Coopilote (21) »: a number in brackets is of the name before them. */
function entreParentheses(plie: string, { debut, fin }: Empan, name: string | null): boolean {
  return name !== null && plie.slice(debut, fin).includes(`${name.toLowerCase()} (`);
}
