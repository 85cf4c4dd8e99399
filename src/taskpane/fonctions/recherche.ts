import { distance } from 'fastest-levenshtein';
import type { Declaration, Langue } from '../../functions';
import { plierEntete } from '../../sources/texte';
import { estMotVide } from './motsVides';

/** What a word counts for by where it stands: a name says more than an explanation. */
const POIDS = { nom: 10, mots: 8, description: 4, parametres: 2 } as const;

/** How well a word agrees with one of a function's: the same, of the same family, begun alike, mistyped. */
const ACCORDS = { meme: 1, famille: 0.9, debut: 0.6, faute: 0.5 } as const;

/** Letters that two words must share before one begins the other, or that a word needs to bear a slip. */
const LETTRES = 4;

/** How many times better the best may be than the last that is shown. */
const DE_LOIN = 10;

/** What is left of a word without the ending that gender, number and tense give it. */
const racine = (mot: string): string => (mot.length > LETTRES ? mot.replace(/(aux|ments?|ent|ees?|es|[esx])$/, '') : mot.replace(/s$/, ''));

/** The folded words of a text that say something; all of them where none does. */
export function motsUtiles(texte: string): string[] {
  const words = plierEntete(texte).split(' ').filter((mot) => mot !== '');
  const telling = words.filter((mot) => !estMotVide(mot));
  return telling.length > 0 ? telling : words;
}

function accord(cherche: string, connu: string): number {
  if (cherche === connu) return ACCORDS.meme;
  const [one, other] = [racine(cherche), racine(connu)];
  if (one === other) return ACCORDS.famille;
  const shorter = Math.min(one.length, other.length);
  if (shorter >= LETTRES && (one.startsWith(other) || other.startsWith(one))) return ACCORDS.debut;
  // What is being typed is a beginning.
  if (cherche.length >= 2 && connu.startsWith(cherche)) return ACCORDS.debut;
  return shorter > LETTRES && distance(one, other) === 1 ? ACCORDS.faute : 0;
}

type Index = readonly { poids: number; phrases: readonly (readonly string[])[] }[];

/** The words of a function, in the user's language and, for its name, in every one. */
function indexDe({ id, description, parametres, mots, resultat }: Declaration, langue: Langue): Index {
  return [
    { poids: POIDS.nom, phrases: [motsUtiles(id.replaceAll('_', ' ')), [plierEntete(`cae ${id}`).replaceAll(' ', ''), plierEntete(id).replaceAll(' ', '')]] },
    { poids: POIDS.mots, phrases: (mots?.[langue] ?? []).map(motsUtiles) },
    { poids: POIDS.description, phrases: [motsUtiles(description[langue]), motsUtiles(resultat[langue])] },
    { poids: POIDS.parametres, phrases: Object.values(parametres).map(({ nom, description: text }) => motsUtiles(`${nom[langue]} ${text[langue]}`)) },
  ];
}

const meilleur = (cherche: string, phrases: readonly (readonly string[])[]): number => Math.max(0, ...phrases.flat().map((connu) => accord(cherche, connu)));

/**
 * The functions that fit what someone wants, the best first.
 *
 * A function counts by how many of the words it knows before how well it knows them; a phrase of
 * its own that is all there counts once more. Those that know fewer than half as many words as
 * the best, or far less well, are left out: they would only stand in the way.
 *
 * ```js
 * chercher('combien sont sortis en emploi', FONCTIONS, 'fr')[0].id // => 'SORTIES_POSITIVES'
 * chercher('EQUIVALENT temps plein', FONCTIONS, 'fr')[0].id        // => 'ETP'
 * ```
 */
export function chercher(texte: string, fonctions: readonly Declaration[], langue: Langue): readonly Declaration[] {
  const wanted = [...new Set(motsUtiles(texte))];
  if (wanted.length === 0) return [];
  const scored = fonctions.map((fonction) => ({ fonction, ...noter(wanted, indexDe(fonction, langue)) })).filter(({ connus }) => connus > 0);
  const most = Math.max(0, ...scored.map(({ connus }) => connus));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ connus, score }) => connus * 2 >= most && score * DE_LOIN >= best)
    .sort((a, b) => b.score - a.score)
    .map(({ fonction }) => fonction);
}

function noter(wanted: readonly string[], index: Index): { connus: number; score: number } {
  const notes = wanted.map((mot) => Math.max(...index.map(({ poids, phrases }) => poids * meilleur(mot, phrases))));
  const connus = notes.filter((note) => note > 0).length;
  const whole = index.flatMap(({ poids, phrases }) => phrases.map((phrase) => (phrase.length > 0 && phrase.every((connu) => wanted.some((mot) => accord(mot, connu) >= ACCORDS.famille)) ? poids * phrase.length : 0)));
  const share = connus / wanted.length;
  return { connus, score: (notes.reduce((sum, note) => sum + note, 0) + Math.max(0, ...whole)) * share * share };
}
