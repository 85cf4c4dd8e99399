/** Words of a rise and of a fall, as patterns on folded text. */
const HAUSSE = String.raw`hausses?|augment\w+|progress\w+|accroi\w+|croissance|croi(?:t|ssent)|croitre|essor|bondi\w*|gagn(?:e|ent|er)|doubl(?:e|ent|er|ement)|tripl(?:e|ent|er)|s'eleve plus`;
const BAISSE = String.raw`baiss\w*|diminu\w+|recul\w*|chut\w*|repli\w*|regress\w+|decroi\w+|flechi\w*|perd(?:ent|u|re)?\b`;
const STABLE = String.raw`stables?|stabilit\w+|stabilis\w+|inchangee?s?|stagn\w+|identiques?`;

export type Sens = 1 | -1 | 0;

export interface MotDeSens {
  debut: number;
  fin: number;
  sens: Sens;
}

const MOTS = new RegExp(String.raw`\b(?:(?<hausse>${HAUSSE})|(?<baisse>${BAISSE})|(?<stable>${STABLE}))\b`, 'g');

/** The words of a stretch of folded text that tell a rise, a fall or no change. */
export function motsDeSens(plie: string, debut: number, fin: number): MotDeSens[] {
  return [...plie.slice(debut, fin).matchAll(MOTS)].map((match) => ({
    debut: debut + match.index,
    fin: debut + match.index + match[0].length,
    sens: match.groups?.hausse === undefined ? (match.groups?.baisse === undefined ? 0 : -1) : 1,
  }));
}

/** What words make of a number: the change itself (« une hausse de 10 % », « en hausse : 10 % »), or something near a change. */
export interface Changement {
  directe: 'de' | ':' | null;
  sens: Sens | null;
}

/**
 * What the words around a number say of a change; null where no word tells one.
 *
 * @param debut Where the sentence begins, in the folded text.
 * @param nombre Where the number stands.
 * @param fin Where the sentence ends.
 */
export function changementAutour(plie: string, debut: number, nombre: { debut: number; fin: number }, fin: number): Changement | null {
  const after = plie.slice(nombre.fin, fin);
  if (/^\s*(?:de plus|d'augmentation|de hausse|de croissance|de progression|en plus)\b/.test(after)) return { directe: 'de', sens: 1 };
  if (/^\s*(?:de moins|de baisse|de diminution|de recul|en moins)\b/.test(after)) return { directe: 'de', sens: -1 };
  const last = motsDeSens(plie, debut, nombre.debut).at(-1);
  if (last === undefined) return null;
  const between = plie.slice(last.fin, nombre.debut);
  const link = between.length < 90 ? /(?:\b(de|d')|(:|\batteint|\bsoit))\s*(?:pres de|plus de|environ|moins de)?\s*[+-]?\s*$/.exec(between) : null;
  return { directe: link === null ? null : link[1] === undefined ? ':' : 'de', sens: last.sens };
}
