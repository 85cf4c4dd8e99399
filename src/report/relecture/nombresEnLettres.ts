const UNITES = [
  'zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize',
  'quatorze', 'quinze', 'seize',
];
const DIZAINES: readonly (readonly [string, number])[] = [
  ['vingts', 20], ['vingt', 20], ['trente', 30], ['quarante', 40], ['cinquante', 50], ['soixante', 60],
];
const VALEURS: ReadonlyMap<string, number> = new Map([
  ...UNITES.map((mot, valeur) => [mot, valeur] as const),
  ...DIZAINES,
  ['une', 1], ['cent', 100], ['cents', 100], ['mille', 1000],
]);

const MOT = [...VALEURS.keys()].sort((a, b) => b.length - a.length).join('|');

/** Numbers written out, as a pattern on folded text; « un » and « une » alone are articles, and left out. */
export const EN_LETTRES = new RegExp(
  `\\b(?:${MOT.replace(/\|une?(?=\||$)/g, '')})(?:(?:-et-| et |-| )(?:${MOT}))*\\b|\\b(?:une?)(?= seule?\\b)|\\baucune?\\b`,
  'g',
);

/**
 * The value of a number written out in folded French.
 *
 * ```js
 * valeurEnLettres('vingt et un')         // => 21
 * valeurEnLettres('quatre-vingt-dix')    // => 90
 * valeurEnLettres('deux cent trente')    // => 230
 * valeurEnLettres('aucune')              // => 0
 * ```
 */
export function valeurEnLettres(mots: string): number {
  if (/^aucun/.test(mots)) return 0;
  let total = 0;
  let part = 0;
  for (const mot of mots.split(/-et-| et |-| /)) {
    const valeur = VALEURS.get(mot) ?? 0;
    if (valeur === 1000) {
      total += Math.max(part, 1) * 1000;
      part = 0;
    } else if (valeur === 100) {
      part = Math.max(part, 1) * 100;
    } else if (valeur === 20 && part % 100 === 4) {
      part += 76;
    } else {
      part += valeur;
    }
  }
  return total + part;
}

const APPROCHES: Readonly<Record<string, number>> = {
  huitaine: 8, dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50,
  soixantaine: 60, centaine: 100,
};

/** « une dizaine d’entrepreneurs », as a pattern on folded text. */
export const A_PEU_PRES = new RegExp(`\\b(?:une|la|quelque|cette) (${Object.keys(APPROCHES).join('|')})\\b(?: de| d')?`, 'g');

/** The number for which « dizaine », « vingtaine »… stand. */
export function valeurApprochee(mot: string): number {
  return APPROCHES[mot] ?? 0;
}

const SIGNES: Readonly<Record<string, number>> = { '¼': 1 / 4, '½': 1 / 2, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅕': 1 / 5 };
const PARTS: Readonly<Record<string, number>> = { moitie: 2, tiers: 3, quart: 4, quarts: 4, cinquieme: 5, cinquiemes: 5, sixieme: 6, dixieme: 10, dixiemes: 10 };

/** Fractions as speech has them, as a pattern on folded text. */
export const FRACTION = new RegExp(
  [
    '[¼½¾⅓⅔⅕]',
    '(?<![\\d/])(?:1/2|[12]/3|[13]/4|[1-4]/5|1/6|[1-9]/10)(?![\\d/])',
    '\\b(?:la )?moitie\\b',
    '\\b(?:un|le|deux|les deux|trois|les trois|quatre) (?:tiers|quarts?|cinquiemes?|sixieme|dixiemes?)\\b(?!-lieu| temps)(?! d\'heure)',
    '\\b(?:une?|deux|trois|quatre) (?:[a-z\']+ ){0,2}sur (?:deux|trois|quatre|cinq|six|dix)\\b',
  ].join('|'),
  'g',
);

/**
 * The share that a fraction tells, in percent.
 *
 * ```js
 * valeurDeFraction('¼')                    // => 25
 * valeurDeFraction('deux tiers')           // => 66.67 (two thirds)
 * valeurDeFraction('une personne sur deux') // => 50
 * ```
 */
export function valeurDeFraction(mots: string): number {
  const sign = SIGNES[mots];
  if (sign !== undefined) return sign * 100;
  const slash = /^(\d+)\/(\d+)$/.exec(mots);
  if (slash) return (Number(slash[1]) / Number(slash[2])) * 100;
  const among = /^(\w+) .*\bsur (\w+)$/.exec(mots) ?? /^(\w+) sur (\w+)$/.exec(mots);
  if (among) return (valeurEnLettres(among[1] ?? '') / valeurEnLettres(among[2] ?? '')) * 100;
  const words = mots.split(' ');
  const part = PARTS[words.at(-1) ?? ''] ?? 1;
  const count = words.map((mot) => VALEURS.get(mot) ?? 0).find((valeur) => valeur > 0) ?? 1;
  return (count / part) * 100;
}
