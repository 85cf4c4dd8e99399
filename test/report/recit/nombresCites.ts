import { valeurAffichee } from '../../../src/report/affichage';
import type { Phrase, Recit } from '../../../src/report/recit';

const LETTRES = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
/** Dates, and words that hold a number without being one of the report's. */
const DATES = /\d{2}\/\d{2}\/\d{4}|1er janvier( \d{4})?|31 décembre( \d{4})?|(?:en|à|et|Entre|l’année) (19|20)\d{2}(?!\d)|moins de 1\u00a0[%€]/giu;

/** What a sentence must never hold, whatever the figures. */
export const INTERDITS: readonly RegExp[] = [
  /null|undefined|NaN|Infinity|\[object/,
  / {2}|\s[.,]|^\s|\s$|\.\.$|,,|\(\)|\( | \)|(?<!\p{L})(de|à|et|ou|pour|par|dont)[ .,;]*\.$/u,
  /(?<!\p{L})(de à|de de|de le|de les|à le|à les|de du|de des)(?!\p{L})/iu,
  /(?<!\p{L})de (un|une|aucun|[AEIOÉÈÊ]\p{Ll}+)(?!\p{L})/u,
  /(?<![,\d\u202f])[01] (personne|entrepreneur|entrée|sortie|atelier|information|session|stagiaire|membre)s?(?!\p{L})/u,
  /(?<!\p{L})([Uu]ne?|[Aa]ucune?) \p{Ll}+s (a|ont|est|sont|n’)/u,
  /(?<!\p{L})[Aa]ucune?( \p{L}+)? (a|ont|est|sont|était|étaient)(?!\p{L})/u,
  /(?<![,\d\u202f])[01](,\d)? points|(?<![,\d\u202f])([2-9]|\d[\d\u202f]+)(,\d)? point(?!s)/,
  /'/,
];

/** The numbers that a sentence writes, in figures or letters, apart from dates and the team's own words. */
export function nombresDe(texte: string, noms: readonly string[]): number[] {
  const bare = [...noms].sort((left, right) => right.length - left.length).reduce((rest, nom) => (nom === '' ? rest : rest.replaceAll(nom, '¤')), texte).replace(DATES, '¤');
  const inFigures = [...bare.matchAll(/([+−]?)(\d[\d\u202f]*(?:,\d+)?)/gu)].map(([, sign, digits = '']) =>
    Number(digits.replaceAll('\u202f', '').replace(',', '.')) * (sign === '−' ? -1 : 1));
  const inLetters = [...bare.matchAll(/\p{L}+/gu)].flatMap(([word]) => {
    const index = LETTRES.indexOf(word.toLocaleLowerCase('fr'));
    return index < 0 ? [] : [index + 2];
  });
  return [...inFigures, ...inLetters];
}

/** The numbers of a sentence that none of the figures it quotes shows. */
export function nombresSansFigure(recit: Recit, { texte, figures }: Phrase, noms: readonly string[]): number[] {
  const shown = figures.flatMap(({ code, dims }) => {
    const value = valeurAffichee(recit, code, dims);
    // A fall « de 3 points » is the change without its sign.
    return value === null ? [] : [value, Math.abs(value)];
  });
  return nombresDe(texte, noms).filter((nombre) => !shown.some((value) => Math.abs(value - nombre) < 1e-9));
}
