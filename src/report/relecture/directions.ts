import type { Valeur } from './changements';
import { CONCEPTS, type Concept } from './concepts';
import { mentionsDans, type Document } from './document';
import type { Mention } from './mentions';
import { anneesDe, quantitesDe } from './quantites';
import type { Lecture } from './relecture';
import { changementAutour, motsDeSens, type MotDeSens, type Sens } from './sens';
import { chevauche, contient, extraitDe, positionDans, type Empan } from './textePlie';
import { FUTUR, type Situation } from './vue';

const NOMS = /^(?:hausses?|augmentations?|baisses?|diminutions?|progressions?|reculs?|croissance|essor|repli|accroissement|regression|stabilite|chute)$/;
const BORNES = /[,;:()]|\b(?:tandis que|alors que|mais|puis|dont|ou|et (?:une|la|le|l'|les|un)|explique\w*|permet\w*|a permis|ont permis|par rapport|est|sont|a ete|au profit|grace|due?s?|liee?s?)(?![\w-])/;
const PRONOM = /\b(?:elles?|ils?|celles?|celui|ceux|cette (?:part|evolution)|ce (?:nombre|chiffre|taux))\b/;
const PARTS = /\bparts?\b|\bproportions?\b|\btaux\b|\bpourcentage\b|\ben %|\(%\)|\brelati(?:f|fs|ve|ves|vement)\b|\bpoints?\b/;
const QUANTITES = /\beffectifs?\b|\bnombres?\b|\btotal\b|\bvolume\b|\bmontants?\b|\ben valeur\b/;
/** Below these no reader would call a number stable or not for a small change. */
const STABLE: Readonly<Record<string, number>> = { '%': 5, points: 2 };

/**
 * The words of a sentence that tell a rise where the data tell a fall, or the other way round.
 * Words that only lead to a number (« une hausse de 10 % ») are told with it.
 */
export function directionsFausses(document: Document, situation: Situation): Lecture[] {
  const { texte, annee } = document;
  const { plie } = texte;
  const { phrase, titres } = situation;
  const title = titres[0];
  const years = [...anneesDe(plie, phrase), ...(title === undefined ? [] : anneesDe(plie, title))].map((year) => year.annee);
  if (FUTUR.test(plie.slice(phrase.debut, phrase.fin)) || years.some((year) => year !== annee && year !== annee - 1)) return [];
  const numbers = quantitesDe(plie, phrase);
  const words = motsDeSens(plie, phrase.debut, phrase.fin);
  return words.flatMap((word): Lecture[] => {
    const leads = numbers.some((number) => {
      const last = words.filter((other) => other.fin <= number.debut).at(-1);
      return last === word && ['%', 'points', '€'].includes(number.unite ?? '') && changementAutour(plie, phrase.debut, number, phrase.fin)?.directe;
    });
    return leads ? [] : jugee(document, phrase, word);
  });
}

function jugee(document: Document, phrase: Empan, word: MotDeSens): Lecture[] {
  const { texte, annee } = document;
  const { plie } = texte;
  const { sujet, clause } = sujetDe(plie, phrase, word);
  // « En 2014, les entrées avaient augmenté » tells of another change.
  const said = anneesDe(plie, clause).filter((year) => !/\b(?:rapport a|depuis|qu'en|continuite de|comparaison (?:a|de|avec))\s*$/.test(plie.slice(clause.debut, year.debut)));
  if (said.length > 0 && !said.some((year) => year.annee === annee)) return [];
  const readings = lecturesDe(document, sujet, kindOf(plie, sujet, clause, word));
  const first = readings[0];
  if (first === undefined || readings.some(({ valeur }) => saccorde(word.sens, valeur))) return [];
  return [{
    nature: 'sens',
    extrait: extraitDe(texte, phrase),
    position: positionDans(texte, word),
    lu: extraitDe(texte, word),
    valeur: null,
    figure: { code: first.valeur.code, dims: first.valeur.dims },
    juste: first.valeur.valeur,
    unite: first.valeur.unite,
    verdict: 'contredit',
  }];
}

/** What rises or falls: behind « la hausse de… », before « … augmente » and « … est en hausse »; a pronoun takes it from before. */
function sujetDe(plie: string, phrase: Empan, word: MotDeSens): { sujet: Empan; clause: Empan } {
  const text = plie.slice(word.debut, word.fin);
  const before = plie.slice(phrase.debut, word.debut);
  const open = Math.max(...[...before.matchAll(new RegExp(/[,;:(]|\b(?:tandis que|alors que|mais|et)\b/, 'g'))].map((match) => match.index + 1), 0);
  const rest = plie.slice(word.fin, phrase.fin);
  const close = /[,;:]|\b(?:tandis que|alors que|mais)\b/.exec(rest)?.index ?? rest.length;
  const clause = { debut: phrase.debut + open, fin: word.fin + close };
  const behind = /^\s*(?:relative |importante |forte |legere |sensible |nette |reguliere |generale )?(?:de la |de l'|des |du |de |d')/.exec(rest);
  if (NOMS.test(text) && behind && !/\ben\s*$/.test(before)) {
    const from = word.fin + behind[0].length;
    const end = BORNES.exec(plie.slice(from, phrase.fin))?.index ?? phrase.fin - from;
    return { sujet: { debut: word.fin, fin: from + end }, clause };
  }
  const own = { debut: clause.debut, fin: word.debut };
  return { sujet: PRONOM.test(plie.slice(own.debut, own.fin)) ? { debut: phrase.debut, fin: word.debut } : own, clause };
}

type Genre = 'part' | 'quantite' | null;

function kindOf(plie: string, sujet: Empan, clause: Empan, word: MotDeSens): Genre {
  const after = plie.slice(word.fin, Math.min(word.fin + 40, clause.fin + 12));
  if (PARTS.test(after.split(',')[0] ?? '')) return 'part';
  if (QUANTITES.test(after.split(/[,(]/)[0] ?? '')) return 'quantite';
  const subject = plie.slice(sujet.debut, sujet.fin);
  if (PARTS.test(subject)) return 'part';
  return QUANTITES.test(subject) ? 'quantite' : null;
}

/** The changes that the words of a subject name: of the concept with the longest name, with all the values named beside it. */
function lecturesDe(document: Document, sujet: Empan, genre: Genre): { valeur: Valeur; concept: Concept }[] {
  const mentions = mentionsDans(document, sujet);
  const named = CONCEPTS.flatMap((concept) => {
    const places = (document.concepts.get(concept) ?? []).filter((place) => contient(sujet, place));
    const carried = mentions.filter(({ dim }) => concept.porte?.includes(dim));
    const longest = Math.max(0, ...[...places, ...carried].map(({ debut, fin }) => fin - debut));
    return longest > 0 ? [{ concept, places, longest }] : [];
  });
  const readings = named.flatMap(({ concept, places, longest }) =>
    concept.codes.flatMap((code) => (document.valeurs.get(code) ?? [])).flatMap((valeur) => {
      if (!valeur.changement || (valeur.dims.annee ?? document.annee) !== document.annee) return [];
      if (genre !== null && (valeur.unite === 'points') !== (genre === 'part')) return [];
      const used = emploi(valeur, concept, mentions);
      if (used === null) return [];
      const covered = [...used, ...places];
      const free = mentions.filter((mention) => !mention.faible && mention.valeur !== document.maison && !covered.some((one) => chevauche(one, mention)) && !mentions.some((other) => chevauche(other, mention) && covered.some((one) => chevauche(one, other))));
      return free.length > 0 ? [] : [{ valeur, concept, longest }];
    }),
  );
  const most = Math.max(0, ...readings.map(({ longest }) => longest));
  // « Sorties en création – pérennisation »: the longest name says what it is.
  return readings.filter(({ longest }) => longest >= most - 2);
}

/** The mentions that name the dimensions of a figure; null where the subject doesn't name them all. */
function emploi({ dims }: Valeur, concept: Concept, mentions: readonly Mention[]): Mention[] | null {
  const used: Mention[] = [];
  for (const [name, value] of Object.entries(dims)) {
    const found = mentions.find(({ dim, valeur }) => dim === name && valeur === value);
    if (found !== undefined) used.push(found);
    else if (concept.sousEntendu === undefined || !Object.entries(concept.sousEntendu).some(([dim, implied]) => dim === name && implied === value)) return null;
  }
  return used;
}

/** A rise is a rise however small; « stable » only a large change contradicts. */
function saccorde(sens: Sens, { valeur, unite }: Valeur): boolean {
  return sens === 0 ? Math.abs(valeur) < (STABLE[unite] ?? 0) : valeur * sens > 0;
}
