/**
 * A text folded for searching, which remembers where each of its characters stood: without
 * accents, ligatures, kinds of space, apostrophe and dash.
 */
export interface TextePlie {
  /** The text as it was given. */
  source: string;
  /** Folded, capitals kept: acronyms tell themselves by them. */
  casse: string;
  /** Folded, in small letters; of the same length as `casse`. */
  plie: string;
  /** Where the character at a place of `plie` begins in `source`; one more entry than characters. */
  origine: readonly number[];
}

const DIACRITICS = /\p{M}/gu;
/** Soft hyphens and spaces of no width. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const SPECIAL: Readonly<Record<string, string>> = {
  œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE', ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st', ß: 'ss',
  '…': '...', '«': '"', '»': '"', '“': '"', '”': '"', '‘': "'", '’': "'", '‛': "'", 'ʼ': "'", '´': "'", '`': "'",
  '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2014': '-', '\u2015': '-', '\u2212': '-',
  '\u00a0': ' ', '\u202f': ' ', '\u2007': ' ', '\u2009': ' ', '\u200a': ' ', '\u2002': ' ', '\u2003': ' ', '\u3000': ' ',
  '\r': ' ', '\f': '\n', '\v': '\n', '\u2028': '\n', '\u2029': '\n', '²': '2', '³': '3',
};

/**
 * Folds a text for searching.
 *
 * ```js
 * const texte = plierTexte('Chiﬀre d’aﬀaires');
 * texte.plie                                  // => "chiffre d'affaires"
 * texte.origine[texte.plie.indexOf('affair')] // => 9, where it stands in the text as given
 * ```
 */
export function plierTexte(source: string): TextePlie {
  const parts: string[] = [];
  const origine: number[] = [];
  let at = 0;
  for (const character of source) {
    const folded = plierCaractere(character);
    parts.push(folded);
    origine.push(...Array.from(folded.split(''), () => at));
    at += character.length;
  }
  origine.push(source.length);
  const casse = parts.join('');
  return { source, casse, plie: casse.toLowerCase(), origine };
}

function plierCaractere(character: string): string {
  const special = SPECIAL[character];
  if (special !== undefined) return special;
  if (character <= '\u007f') return character;
  if (INVISIBLE.test(character)) return '';
  // Bullets of office fonts live in the private area.
  if (/\p{Co}/u.test(character)) return '•';
  const bare = character.normalize('NFD').replace(DIACRITICS, '');
  // Small letters must be as long as the capitals.
  return bare.toLowerCase().length === bare.length ? bare : bare.toLowerCase();
}

/** A stretch of a folded text. */
export interface Empan {
  debut: number;
  fin: number;
}

/** Where a stretch of the folded text stands in the text as it was given. */
export function positionDans({ origine, source }: TextePlie, { debut, fin }: Empan): Empan {
  const last = origine[fin - 1] ?? 0;
  const after = source.codePointAt(last) ?? 0;
  return { debut: origine[debut] ?? 0, fin: Math.max(last + (after > 0xffff ? 2 : 1), origine[debut] ?? 0) };
}

/** The words of a stretch as they were given, on one line. */
export function extraitDe(texte: TextePlie, empan: Empan): string {
  const { debut, fin } = positionDans(texte, empan);
  return texte.source.slice(debut, fin).replace(/\s+/g, ' ').trim();
}

/** Whether one stretch lies within another. */
export function contient(outer: Empan, inner: Empan): boolean {
  return outer.debut <= inner.debut && inner.fin <= outer.fin;
}

/** Whether two stretches share a character. */
export function chevauche(a: Empan, b: Empan): boolean {
  return a.debut < b.fin && b.debut < a.fin;
}
