import type { Figure } from '../figure';
import { mentionsDans, type Document } from './document';
import type { Lecture } from './relecture';
import type { Passage } from './segments';
import { extraitDe, plierTexte, positionDans, type Empan } from './textePlie';

/** How often: the ways to say it, longest first, as patterns on folded text. */
const RYTHMES: readonly (readonly [string, string])[] = [
  ['bihebdomadaire', String.raw`bi-?hebdomadaires?|(?:deux|2) fois par semaine`],
  ['bimensuel', String.raw`bi-?mensuel(?:le)?s?|(?:deux|2) fois par mois|(?:tous|toutes) les (?:quinze jours|15 jours|deux semaines|2 semaines)`],
  ['bimestriel', String.raw`bi-?mestriel(?:le)?s?|tous les (?:deux|2) mois`],
  ['hebdomadaire', String.raw`hebdomadaires?|(?:une|1) fois par semaine|(?:chaque|toutes les) semaines?`],
  ['mensuel', String.raw`mensuel(?:le)?s?|(?:une|1) fois par mois|(?:chaque|tous les) mois`],
  ['trimestriel', String.raw`trimestriel(?:le)?s?|(?:une|1) fois par trimestre|(?:chaque|tous les) trimestres?`],
  ['semestriel', String.raw`semestriel(?:le)?s?`],
  ['quotidien', String.raw`quotidien(?:ne)?s?|(?:chaque|tous les) jours?`],
  ['annuel', String.raw`annuel(?:le)?s?|(?:une|1) fois par an`],
];
const MOTS = new RegExp(`(?<![\\w-])(?:${RYTHMES.map(([, pattern], index) => `(?<r${index}>${pattern})`).join('|')})(?![\\w-])`, 'g');

interface MotDeRythme extends Empan {
  rythme: string;
}

function rythmesDans(plie: string, { debut, fin }: Empan): MotDeRythme[] {
  return [...plie.slice(debut, fin).matchAll(MOTS)].flatMap((match) => {
    const index = RYTHMES.findIndex((_, at) => match.groups?.[`r${at}`] !== undefined);
    const rythme = RYTHMES[index]?.[0];
    return rythme === undefined ? [] : [{ rythme, debut: debut + match.index, fin: debut + match.index + match[0].length }];
  });
}

/** What happens that often: the figures that tell it, and the words of a text for it. */
const SUJETS: readonly { code: string; mots: RegExp }[] = [
  { code: 'ter.permanences', mots: /\bpermanences?\b/g },
  { code: 'ter.informations', mots: /\binformations? collectives?\b|\breunions? (?:collectives? )?d'informations?\b/g },
  { code: 'col.groupe_frequence', mots: /\breunions?\b(?! (?:collectives? )?d'information)|\bfrequence\b|\brencontres?\b|\bgroupe\b|\bse (?:reunit|retrouve)\b/g },
];

const PHRASES_AVANT = 4;
const LIGNES_DE_TETE = 14;

/** The words of a text that tell how often something takes place, where the team's lists tell otherwise. */
export function frequencesFausses(document: Document, passages: readonly Passage[]): Lecture[] {
  const { plie } = document.texte;
  return passages.flatMap((passage, at): Lecture[] => {
    if (passage.genre === 'tableau') return [];
    const words = rythmesDans(plie, passage);
    if (words.length === 0) return [];
    const subjects = SUJETS.some(({ mots }) => new RegExp(mots.source).test(plie.slice(passage.debut, passage.fin)));
    return subjects ? dansLaPhrase(document, passages, at, words) : dansLaLigne(document, passages, at, words);
  });
}

/** « Des permanences hebdomadaires se tiennent à… »: each place that the sentence names must be so. */
function dansLaPhrase(document: Document, passages: readonly Passage[], at: number, words: readonly MotDeRythme[]): Lecture[] {
  const { plie } = document.texte;
  const phrase = passages[at];
  if (phrase === undefined || /\b(?:sauf|hormis|excepte|hors)\b/.test(plie.slice(phrase.debut, phrase.fin))) return [];
  const told = words.map((word) => ({ word, code: sujetDe(plie, phrase, word) }));
  return told.flatMap(({ word, code }) => {
    if (code === null) return [];
    const alone = told.filter((other) => other.code === code).length === 1;
    const figures = code === 'col.groupe_frequence' ? groupes(document, passages, at) : lieux(document, code, alone ? phrase : membre(plie, phrase, word));
    return figures.filter((figure) => contredit(figure, word)).map((figure) => lecture(document, phrase, word, figure));
  });
}

/** The nearest word before the rhythm that can have one, else the first behind it. */
function sujetDe(plie: string, phrase: Empan, word: Empan): string | null {
  const found = SUJETS.flatMap(({ code, mots }) => [...plie.slice(phrase.debut, phrase.fin).matchAll(mots)].map((match) => ({ code, debut: phrase.debut + match.index })));
  const before = found.filter(({ debut }) => debut < word.debut).sort((a, b) => b.debut - a.debut)[0];
  return (before ?? found.sort((a, b) => a.debut - b.debut)[0])?.code ?? null;
}

function membre(plie: string, phrase: Empan, word: Empan): Empan {
  const before = [...plie.slice(phrase.debut, word.debut).matchAll(/[,;:]|\bet\b/g)].at(-1);
  const after = /[,;:]|\bet\b/.exec(plie.slice(word.fin, phrase.fin));
  return { debut: phrase.debut + (before === undefined ? 0 : before.index), fin: after === null ? phrase.fin : word.fin + after.index };
}

/** The figures of the places that a stretch names, by town or by partner. */
function lieux(document: Document, code: string, place: Empan): Figure[] {
  const mentions = mentionsDans(document, place).filter(({ faible }) => !faible);
  return document.textes.filter((figure) =>
    figure.code === code && mentions.some(({ dim, valeur }) => (dim === 'ville' && valeur === figure.dims.ville) || (dim === 'partenaire' && valeur === figure.dims.partenaire && figure.dims.ville === seuleVille(document, code, valeur))));
}

/** The town of a partner that is met in one town only. */
function seuleVille(document: Document, code: string, partenaire: string | number): string | undefined {
  const towns = document.textes.filter((figure) => figure.code === code && figure.dims.partenaire === partenaire).map(({ dims }) => dims.ville);
  return towns.length === 1 ? towns[0] : undefined;
}

/** The figure of the project group that the sentence names, or the nearest one before it. */
function groupes(document: Document, passages: readonly Passage[], at: number): Figure[] {
  for (let back = 0; back <= PHRASES_AVANT; back += 1) {
    const passage = passages[at - back];
    if (passage === undefined || (back > 0 && passage.genre !== 'phrase')) return [];
    const named = mentionsDans(document, passage).filter(({ dim, faible }) => dim === 'groupe' && !faible).map(({ valeur }) => valeur);
    const known = document.textes.filter(({ code, dims }) => code === 'col.groupe_frequence' && dims.groupe !== undefined && named.includes(dims.groupe));
    if (known.length > 0) return known.length === 1 ? known : [];
  }
  return [];
}

/** A row of a table of places: its words stand in the order of the columns; of one word alone any column may be meant. */
function dansLaLigne(document: Document, passages: readonly Passage[], at: number, words: readonly MotDeRythme[]): Lecture[] {
  const { plie } = document.texte;
  const line = passages[at];
  const above = passages[at - 1];
  if (line === undefined) return [];
  const order = colonnes(plie, passages.slice(Math.max(0, at - LIGNES_DE_TETE), at));
  const here = order.map((code) => lieux(document, code, line));
  const found = here.some((figures) => figures.length > 0) || above === undefined ? here : order.map((code) => lieux(document, code, above));
  if (order.length < 2 || found.some((figures) => figures.length > 1)) return [];
  if (words.length === order.length) {
    return words.flatMap((word, index) => (found[index] ?? []).filter((figure) => contredit(figure, word)).map((figure) => lecture(document, line, word, figure)));
  }
  const [word] = words;
  const figures = found.flat().filter(({ texte }) => rythmeDe(texte) !== null);
  const [first] = figures;
  return words.length === 1 && word && first && figures.every((figure) => contredit(figure, word)) ? [lecture(document, line, word, first)] : [];
}

/** The order of the columns in the nearest heading that names more than one of them. */
function colonnes(plie: string, before: readonly Passage[]): string[] {
  const text = before.map(({ debut, fin }) => plie.slice(debut, fin)).join(' . ');
  const last = SUJETS.slice(0, 2).map(({ code, mots }) => ({ code, at: [...text.matchAll(mots)].at(-1)?.index ?? -1 }));
  return last.every(({ at }) => at >= 0) ? last.sort((a, b) => a.at - b.at).map(({ code }) => code) : [];
}

function rythmeDe(texte: string | undefined): string | null {
  const { plie } = plierTexte(texte ?? '');
  return rythmesDans(plie, { debut: 0, fin: plie.length })[0]?.rythme ?? null;
}

function contredit({ texte }: Figure, { rythme }: MotDeRythme): boolean {
  const right = rythmeDe(texte);
  return right !== null && right !== rythme;
}

function lecture(document: Document, passage: Empan, word: MotDeRythme, { code, dims, texte }: Figure): Lecture {
  return {
    nature: 'frequence',
    extrait: extraitDe(document.texte, passage),
    position: positionDans(document.texte, word),
    lu: extraitDe(document.texte, word),
    valeur: null,
    figure: { code, dims },
    juste: texte ?? null,
    verdict: 'contredit',
  };
}
