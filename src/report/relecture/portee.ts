import { anneesDe, type AnneeCitee, type Quantite } from './quantites';
import type { Empan } from './textePlie';

/** How a number hangs on the one before it in its sentence. */
export type Lien =
  /** « contre 312 en 2014 », « (44 en 2014) »: the same thing in another year. */
  | 'comparaison'
  /** « soit 13 % », « (+ 4 %) »: the same thing in another unit. */
  | 'soit'
  /** « dont 35 % »: a part of it. */
  | 'dont'
  | null;

/** What belongs to a number in its sentence. */
export interface Portee {
  /** The words around it, up to the next comma or number. */
  proposition: Empan;
  /** The sentence before them. */
  avant: Empan;
  /** The sentence behind them. */
  apres: Empan;
  lien: Lien;
  /** The year that the words around the number bind it to; null where they don't. */
  annee: number | null;
  /** The last year that the sentence names before them: the number may be of it. */
  anneeDuDebut: number | null;
  /** « au total », « toutes structures confondues »: what was named before doesn't restrict it. */
  globale: boolean;
}

const FORTS = /[;:]|,(?:\s+(?:et|puis|enfin|mais|dont|soit|contre|ou)\b)*(?:\s+enfin\b)?|[()]|\b(?:contre|dont|puis|tandis que|alors que|mais|soit|ainsi que|au lieu d[e'])(?![\w-])/g;
const FAIBLES = /\b(?:et|ou|avec)\b/g;
const COMPAREE = /\b(?:(?:par )?rapport a|(?:en )?comparaison (?:a|de|avec)|depuis|qu'en|que celle?s? de|continuite de|sur)\s*(?:l'annee )?$/;

/** What belongs to each number of a sentence, in their order. */
export function porteesDe(plie: string, phrase: Empan, quantites: readonly Quantite[], anneeDuBilan: number): Portee[] {
  const starts = quantites.map((one, index) => coupure(plie, quantites[index - 1]?.fin ?? null, one.debut, phrase.debut));
  const years = anneesDe(plie, phrase);
  return quantites.map((one, index) => {
    // « Passe de 17 à 30 pour Baticoop »: both numbers have the same words.
    const from = one.role === 'apres' && quantites[index - 1]?.role === 'avant' ? index - 1 : index;
    const to = one.role === 'avant' && quantites[index + 1]?.role === 'apres' ? index + 1 : index;
    const debut = starts[from] ?? phrase.debut;
    const fin = Math.min(starts[to + 1] ?? phrase.fin, fermeture(plie, quantites[to]?.fin ?? one.fin, phrase.fin));
    const proposition = { debut, fin };
    const gap = plie.slice(quantites[index - 1]?.fin ?? phrase.debut, one.debut);
    const clause = plie.slice(debut, fin);
    return {
      proposition,
      avant: { debut: phrase.debut, fin: debut },
      apres: { debut: fin, fin: phrase.fin },
      lien: index === 0 ? null : lien(gap),
      annee: liee(plie, proposition, one, years, anneeDuBilan),
      anneeDuDebut: years.filter((year) => year.fin <= debut && !comparee(plie, phrase, year)).at(-1)?.annee ?? null,
      globale: /\b(?:au total|en tout|toutes? (?:structures|activites|etablissements?)|tous (?:etablissements|les)|confondue?s|globalement|en general|l'ensemble d[eu]s?)\b/.test(clause),
    };
  });
}

/** Where the words of a number begin: at the last strong separator before it, else at an « et » since the number before. */
function coupure(plie: string, since: number | null, until: number, start: number): number {
  const from = since ?? start;
  const gap = plie.slice(from, until);
  // « Formacoop (5 %) »: a bracket right before the number doesn't part it from the name.
  const inner = gap.replace(/\(\s*(?:(?:soit|environ|pres de|plus de|moins de|de|a)\s+)*$/, (bracket) => ' '.repeat(bracket.length));
  const strong = [...horsParentheses(inner).matchAll(FORTS)].at(-1);
  if (strong) return from + strong.index + (/^[a-z]/.test(strong[0]) ? 0 : 1);
  if (since === null) return start;
  const weak = [...inner.matchAll(FAIBLES)].at(-1);
  return weak ? from + weak.index : until - (/(?:les|la|le|l'|des|une?|pres de|plus de|moins de|environ|pour)\s*$/.exec(inner)?.[0].length ?? 0);
}

/** Brackets that hold no number are asides: what is in them parts nothing. */
function horsParentheses(text: string): string {
  return text.replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length));
}

function fermeture(plie: string, from: number, end: number): number {
  const rest = horsParentheses(plie.slice(from, end));
  for (const match of rest.matchAll(FORTS)) {
    // « 59 % en 2014) » closes the number's own bracket; « , » right behind it closes too.
    return from + match.index;
  }
  return end;
}

function lien(gap: string): Lien {
  if (/\bdont\s*(?:pres de|plus de|environ|seulement|\()?\s*(?:les?\s*)?$/.test(gap)) return 'dont';
  if (/\bsoit\b(?![^,;]*,)[^,;]*$/.test(gap) || /^[^,;:]*\(\s*[+-]?\s*$/.test(gap)) return 'soit';
  if (/\b(?:contre|au lieu de|apres)\b[^,;]*$/.test(gap)) return 'comparaison';
  return null;
}

function comparee(plie: string, phrase: Empan, year: AnneeCitee): boolean {
  return COMPAREE.test(plie.slice(phrase.debut, year.debut));
}

/** The year of a number: the one named behind it in its words, else before it; « contre » alone means the year before. */
function liee(plie: string, proposition: Empan, one: Quantite, years: readonly AnneeCitee[], annee: number): number | null {
  if (one.role === 'avant') return annee - 1;
  const { debut, fin } = proposition;
  const near = years.filter((year) => year.debut >= debut && year.fin <= fin && !comparee(plie, proposition, year));
  const behind = near.find((year) => year.debut >= one.fin);
  const named = behind ?? near.filter((year) => year.fin <= one.debut).at(-1);
  if (named !== undefined) return named.annee;
  const clause = plie.slice(debut, fin);
  if (/\bl'an(?:nee)? (?:passee?|derniere?|precedente?)\b|\b(?:un|1) an (?:plus tot|auparavant|avant)\b|\bannee precedente\b/.test(clause) && !/\b(?:par )?rapport a|\bque l'an/.test(clause)) return annee - 1;
  return one.role === 'apres' ? annee : null;
}
