import type { Unite } from '../figure';
import { A_PEU_PRES, EN_LETTRES, FRACTION, valeurApprochee, valeurDeFraction, valeurEnLettres } from './nombresEnLettres';
import { chevauche, type Empan } from './textePlie';

/** How exactly a text means a number: « environ », « plus de », « moins de », a fraction of speech. */
export type Precision = 'exacte' | 'environ' | 'plus' | 'moins' | 'fraction';

/** The unit that a text gives a number: a figure's, `autre` for what no figure has (« 3 ans »), null for none. */
export type UniteLue = Exclude<Unite, 'texte' | 'nombre'> | 'autre' | null;

/** A number of a text, with what the words around it say of it. */
export interface Quantite extends Empan {
  valeur: number;
  /** The upper bound of a range, « 9 000 à 10 000 »; null for a plain number. */
  jusqua: number | null;
  unite: UniteLue;
  /** Decimals as written. */
  decimales: number;
  precision: Precision;
  /** A sign before it: « +4 % », « −3 points ». */
  signe: 1 | -1 | null;
  /** Of « passe de A à B »: A is of the year before. */
  role: 'avant' | 'apres' | null;
  /** Whether it is written out. */
  enLettres: boolean;
}

/** A year, or the year of a day, in a text. */
export interface AnneeCitee extends Empan {
  annee: number;
  /** A day such as 01/01/2015. */
  jour: boolean;
}

const MOIS = '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';
const JOUR = new RegExp(`(?<![\\w/])(?:\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{4}|\\d{2})|(\\d{4})-\\d{2}-\\d{2}|\\d{1,2}(?:er)? ${MOIS}(?: (\\d{4}))?|${MOIS} (\\d{4}))(?![\\w/])`, 'g');
const HEURE = /(?<!\w)\d{1,2} ?h ?\d{2}(?!\w)/g;
const ORDINAL = /(?<!\w)(?:n ?° ?|article |page |p\. ?)?\d+ ?(?:er|ers|ere|eres|e|eme|emes|ieme|nd|nde)(?![\w])|(?:\bn ?° ?|\barticle |\bpages? |\bannexe |\bchapitre |\btableau |\bgraphique |\bfigure )[a-z]?\d[\d.-]*/g;
const ANNEES_LIEES = /(?<![\w])(?:19|20)\d\d ?[/-] ?(?:(?:19|20)\d\d|\d\d)(?![\w/])/g;
const ANNEE = /(?<![\w.,/-])(?:19|20)\d\d(?![\w/]|[.,]\d)/g;
const NOMBRE = /(?<![\w/]|\d[.,])(?:\d{1,3}(?: \d{3})+(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+)(?:[.,]\d+)?(?![\d/]|-\d)/g;

const UNITES: readonly (readonly [UniteLue, RegExp, number])[] = [
  ['%', /^\s*(?:%|pour ?cents?\b|pourcents?\b)/, 1],
  ['points', /^\s*(?:points?|pts?)\b/, 1],
  ['€', /^\s*(?:k ?€|k ?euros?\b|milliers? d'euros\b)/, 1e3],
  ['€', /^\s*(?:m ?€|m ?euros?\b|millions? (?:d'|€|euros?))/, 1e6],
  ['€', /^\s*(?:€|euros?\b|eur\b)/, 1],
  ['ETP', /^\s*(?:etp\b|equivalents?[ -]+temps?[ -]+pleins?)/, 1],
  ['h', /^\s*(?:h\b|heures?\b)/, 1],
  ['mois', /^\s*mois\b/, 1],
  ['jours', /^\s*jours?\b|^\s*journees?\b/, 1],
  ['autre', /^\s*(?:ans?\b|annees?\b|semaines?\b|trimestres?\b|semestres?\b|minutes?\b|demi-journees?\b|km\b|m2\b|kg\b)/, 1],
];

const ENVIRON = /(?:pres d[e']|environ|quelques?|autour d[e']|presque|a peu pres|approximativement|de l'ordre d[e']|env\.?|avoisin\w+|approch\w+|[~≈])\s*(?:les? |la |l')?$/;
const PLUS = /(?:plus d[e']|au moins|superieure?s? a|depass\w+|au-dela d[e'])\s*(?:les? |la |l')?$/;
const MOINS = /(?:moins d[e']|au plus|inferieure?s? a|a peine|jusqu'a)\s*(?:les? |la |l')?$/;
const EVOLUE = /\b(?:pass\w+|evolu\w+|progress\w+|mont\w+|descend\w+|recul\w+|chut\w+|augment\w+|baiss\w+|diminu\w+|grimp\w+|tomb\w+)\b[^.;:]*$/;

/** The years and days that a stretch of folded text names. */
export function anneesDe(plie: string, { debut, fin }: Empan): AnneeCitee[] {
  const text = plie.slice(debut, fin);
  const days = [...text.matchAll(JOUR)].map((match): AnneeCitee & { known: boolean } => {
    const stated = match[1] ?? match[2] ?? match[3] ?? match[4];
    const annee = stated === undefined ? 0 : Number(stated) + (stated.length === 2 ? 2000 : 0);
    return { ...empan(match, debut), annee, jour: /^\d{1,2}(?:\D|er)/.test(match[0]), known: stated !== undefined };
  });
  const years = [...text.matchAll(ANNEE)]
    .filter((match) => uniteApres(plie, debut + match.index + 4)[0] === null)
    .map((match) => ({ ...empan(match, debut), annee: Number(match[0]), jour: false }))
    .filter((year) => !days.some((day) => chevauche(day, year)));
  return [...days.filter(({ known }) => known).map(({ known: _, ...day }) => day), ...years].sort((a, b) => a.debut - b.debut);
}

/**
 * The numbers of a stretch of folded text, in reading order. Years, days, hours of the day,
 * ordinals and the numbering of headings are none.
 *
 * @param plie The folded text.
 * @param within The stretch: a sentence.
 */
export function quantitesDe(plie: string, within: Empan): Quantite[] {
  const { debut, fin } = within;
  const text = plie.slice(debut, fin);
  const masked = [JOUR, HEURE, ORDINAL, ANNEES_LIEES].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => empan(match, debut)));
  masked.push(...anneesDe(plie, within));
  const numbering = /^\W*(?:\d+(?:\.\d+)*[.)]|\d+ ?-)\s/.exec(text);
  if (numbering) masked.push({ debut, fin: debut + numbering[0].length });
  const free = (one: Empan) => !masked.some((other) => chevauche(one, other));
  const fractions = [...text.matchAll(FRACTION)].map((match) => fraction(plie, empan(match, debut), match[0])).filter(free);
  masked.push(...fractions);
  const about = [...text.matchAll(A_PEU_PRES)].map((match): Quantite => ({
    ...sans(plie, empan(match, debut)), valeur: valeurApprochee(match[1] ?? ''), precision: 'environ', enLettres: true,
  })).filter(free);
  masked.push(...about);
  const digits = [...text.matchAll(NOMBRE)].map((match) => enChiffres(plie, empan(match, debut), match[0], debut)).filter(free);
  const words = [...text.matchAll(EN_LETTRES)].map((match) => enLettres(plie, empan(match, debut), match[0])).filter(free);
  const all = [...fractions, ...about, ...digits, ...words].sort((a, b) => a.debut - b.debut);
  return plages(plie, debut, all);
}

function empan(match: RegExpMatchArray, offset: number): Empan {
  const debut = offset + (match.index ?? 0);
  return { debut, fin: debut + match[0].length };
}

/** The unit behind a number: the unit, where it ends, and by how much it multiplies. */
export function uniteApres(plie: string, at: number): readonly [UniteLue, number, number] {
  const after = plie.slice(at, at + 40);
  for (const [unite, pattern, factor] of UNITES) {
    const match = pattern.exec(after);
    if (match) return [unite, at + match[0].length, factor];
  }
  return [null, at, 1];
}

function sans(plie: string, place: Empan): Quantite {
  return { ...place, valeur: 0, jusqua: null, unite: null, decimales: 0, precision: precisionAvant(plie, place.debut), signe: null, role: null, enLettres: false };
}

function precisionAvant(plie: string, at: number): Precision {
  const before = plie.slice(Math.max(0, at - 40), at);
  if (ENVIRON.test(before)) return 'environ';
  if (PLUS.test(before)) return 'plus';
  return MOINS.test(before) ? 'moins' : 'exacte';
}

function enChiffres(plie: string, place: Empan, written: string, start: number): Quantite {
  const [unite, fin, factor] = uniteApres(plie, place.fin);
  const base = sans(plie, place);
  const [whole = '', decimals = ''] = /^\d{1,3}(?:\.\d{3}){2,}/.test(written) ? written.split(',').map((part) => part.replace(/\./g, '')) : written.replace(/ /g, '').split(/[.,]/);
  const precision = /^\s*environ\b/.test(plie.slice(fin, fin + 12)) ? 'environ' : base.precision;
  const signe = signeAvant(plie, place.debut, start, unite);
  return {
    ...base,
    debut: signe === null ? place.debut : plie.slice(0, place.debut).search(/[+-]\s*$/),
    fin,
    valeur: Number(`${whole}.${decimals || '0'}`) * factor,
    decimales: decimals.length - Math.round(Math.log10(factor)),
    unite,
    precision,
    signe,
  };
}

/** A dash before a number is a sign only where it can't be a bullet or a dash between words. */
function signeAvant(plie: string, at: number, start: number, unite: UniteLue): 1 | -1 | null {
  const before = plie.slice(Math.max(start, at - 4), at);
  if (/\+\s*$/.test(before)) return 1;
  if (!/(?:^|[\s(:])-\s?$/.test(before)) return null;
  const tight = before.endsWith('-');
  const opens = plie.slice(start, at).trim() === '-';
  return !opens && (unite === '%' || unite === 'points') && (tight || /\(\s*-\s?$/.test(before)) ? -1 : null;
}

function enLettres(plie: string, place: Empan, written: string): Quantite {
  const [unite, fin, factor] = uniteApres(plie, place.fin);
  return { ...sans(plie, place), fin, valeur: valeurEnLettres(written) * factor, unite, enLettres: true };
}

function fraction(plie: string, place: Empan, written: string): Quantite {
  const after = /^\s*environ\b/.exec(plie.slice(place.fin, place.fin + 12));
  const base = sans(plie, place);
  const precision = base.precision === 'exacte' || base.precision === 'environ' ? 'fraction' : base.precision;
  return { ...base, fin: place.fin + (after?.[0].length ?? 0), valeur: valeurDeFraction(written), unite: '%', precision, enLettres: true };
}

/** Joins « 9 000 à 10 000 euros » and « entre 9 et 12 mois »; tells « passe de 48 % à 52 % » from them. */
function plages(plie: string, start: number, quantities: readonly Quantite[]): Quantite[] {
  const joined: Quantite[] = [];
  for (const next of quantities) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : plie.slice(last.fin, next.debut);
    const before = last === undefined ? '' : plie.slice(start, last.debut);
    const and = /^\s+et\s+$/.test(between) && /\bentre\s+$/.test(before);
    if (last === undefined || last.enLettres || next.enLettres || !(and || /^\s+a\s+$/.test(between)) || last.jusqua !== null) {
      joined.push(next);
    } else if (!and && EVOLUE.test(before)) {
      joined[joined.length - 1] = { ...last, unite: last.unite ?? next.unite, role: 'avant', precision: 'exacte' };
      joined.push({ ...next, role: 'apres' });
    } else if (last.unite === null || last.unite === next.unite) {
      const factor = last.unite === null && next.unite === '€' && next.decimales < 0 ? 10 ** -next.decimales : 1;
      joined[joined.length - 1] = { ...next, debut: last.debut, valeur: last.valeur * factor, jusqua: next.valeur };
    } else {
      joined.push(next);
    }
  }
  return joined;
}
