import { plierEntete } from '../texte';

/** What stands before the name of a group in the theme of its meeting. */
const AVANT = /^(?:reunion |seance |rencontre )?(?:d |du |de )?(?:groupes? (?:de )?(?:projets?|travail)|gp) ?/;

/**
 * The project group that the theme of a meeting names: one of the team's list, else what
 * stands after « Groupe projet »; null where the theme names none.
 *
 * ```js
 * groupeNomme('La Ruche : préparation du salon', ['La Ruche'])  // => 'La Ruche'
 * groupeNomme('Groupe projet Éco-Habitat', [])                  // => 'Éco-Habitat'
 * groupeNomme('Réunion mensuelle', ['La Ruche'])                // => null
 * ```
 *
 * @param connus Groups that the team's list or other rows name.
 */
export function groupeNomme(theme: string, connus: readonly string[]): string | null {
  const words = plierEntete(theme);
  const named = connus.filter((nom) => ` ${words} `.includes(` ${plierEntete(nom)} `));
  // « Formacoop » and « Formacoop Besançon »: the longer name says more.
  const [longest] = named.sort((a, b) => b.length - a.length);
  if (longest !== undefined) return longest;
  const before = AVANT.exec(words)?.[0].trimEnd();
  if (before === undefined) return null;
  const name = sansDebut(theme, before).replace(/^[\s:–—«»-]+|[\s«»]+$/g, '');
  return name === '' ? null : name;
}

/** The text after the words that a folded beginning stands for: folding may change how many letters there are. */
function sansDebut(theme: string, before: string): string {
  for (let end = 1; end <= theme.length; end += 1) {
    if (plierEntete(theme.slice(0, end)) === before && !/\p{L}/u.test(theme[end] ?? '')) return theme.slice(end);
  }
  return '';
}
