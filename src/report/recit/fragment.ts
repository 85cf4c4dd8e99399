import { insecables } from '../../locales/typographie';
import type { Dims } from '../figure';
import { tousEnLettres } from './nombres';

/** A figure that a sentence quotes. */
export interface Citation {
  code: string;
  dims: Dims;
}

/** A sentence of the report, with the figures that it quotes. */
export interface Phrase {
  texte: string;
  figures: readonly Citation[];
}

/** A piece of a sentence: written once the sentence knows whether its counts stand in letters. */
export interface Fragment {
  /** The counts among its numbers. */
  effectifs: readonly number[];
  figures: readonly Citation[];
  ecrire: (enLettres: boolean) => string;
}

/** Nothing to add. */
export const RIEN: Fragment = { effectifs: [], figures: [], ecrire: () => '' };

/** Words that quote no figure. */
export function mots(texte: string): Fragment {
  return { ...RIEN, ecrire: () => texte };
}

/**
 * Words around pieces: a template whose own text is set as a printer would (the pieces come as
 * they are: they may be somebody's own words). Without one of its pieces there is nothing to say.
 *
 * ```js
 * dire`${sorties} sorties d'emploi`
 * ```
 */
export function dire(textes: TemplateStringsArray, ...morceaux: readonly (Fragment | string | null)[]): Fragment | null {
  const pieces: Fragment[] = [];
  for (const [index, texte] of textes.entries()) {
    pieces.push(mots(composer(texte)));
    if (index === morceaux.length) break;
    const morceau = morceaux[index] ?? null;
    if (morceau === null) return null;
    pieces.push(typeof morceau === 'string' ? mots(morceau) : morceau);
  }
  return joindre(pieces);
}

/** Pieces one after the other. */
export function joindre(pieces: readonly Fragment[]): Fragment {
  return {
    effectifs: pieces.flatMap(({ effectifs }) => effectifs),
    figures: pieces.flatMap(({ figures }) => figures),
    ecrire: (enLettres) => pieces.map(({ ecrire }) => ecrire(enLettres)).join(''),
  };
}

/** Pieces as one lists them: « Besançon, Dole et Montbéliard »; null where there are none. */
export function enumerer(pieces: readonly (Fragment | null)[], virgule = ', ', dernier = ' et '): Fragment | null {
  const kept = pieces.filter((piece): piece is Fragment => piece !== null);
  if (kept.length === 0) return null;
  return joindre(kept.flatMap((piece, index) => {
    const before = index === 0 ? '' : index === kept.length - 1 ? dernier : virgule;
    return [mots(before), piece];
  }));
}

/** Fragments as sentences: a capital letter, a full stop, and the counts in letters where all are small. */
export function phrases(...fragments: readonly (Fragment | null)[]): Phrase[] {
  return fragments.flatMap((fragment) => (fragment === null || fragment === RIEN ? [] : [phrase(fragment)]));
}

function phrase({ effectifs, figures, ecrire }: Fragment): Phrase {
  const texte = ecrire(tousEnLettres(effectifs));
  // A name may end with a full stop of its own: « B.E.T. ».
  return { texte: `${texte.charAt(0).toLocaleUpperCase('fr')}${texte.slice(1)}${texte.endsWith('.') ? '' : '.'}`, figures: uniques(figures) };
}

function uniques(figures: readonly Citation[]): Citation[] {
  return [...new Map(figures.map((figure) => [JSON.stringify([figure.code, Object.entries(figure.dims).sort()]), figure])).values()];
}

/** Curly apostrophes, and no-break spaces where a line must not break. */
function composer(texte: string): string {
  return insecables(texte.replace(/'/g, '’')).replace(/ (?=%)/g, '\u00a0');
}
