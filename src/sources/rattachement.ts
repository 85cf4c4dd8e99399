import type { ChampRegistre } from './champs';
import { plierEntete, texteDe } from './texte';

/** What the titles within a register, or the names of its sheets, may tell of the rows below. */
export type Rattachement = Extract<ChampRegistre, 'etablissement' | 'structure'>;
const RATTACHEMENTS: readonly Rattachement[] = ['etablissement', 'structure'];

/** Titles of rows by what became of the persons, by time, or by nothing at all. */
const AUTRE_SUJET = /\d|\b(sorti\w*|present\w*|actif\w*|ancien\w*|en cours|encours|archives?|associe\w*|accompagne\w*|cape|cesa|entree?s?|nouv\w*|candidat\w*|old|copie|feuil\w*|total|sous total|femmes?|hommes?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b/;
/** Words around the name itself. */
const GENERIQUES = /\b(registre|suivi|liste|fichier|tableau|base|des?|du|de la|les?|la|l|entrepreneure?s?|porteurs?|cooperateurs?|salaries?|etablissement|antenne|agence|site|bureau|structure|filiale|cooperative)\b/g;

/** Values that other columns and sheets have of each field, folded as headings, with one of their spellings. */
export type ValeursConnues = Readonly<Record<Rattachement, ReadonlyMap<string, string>>>;

/**
 * Which field some titles tell, where the register has no column of it, and the value that each
 * stands for. A title that is known from elsewhere tells its field; titles that are known from
 * nowhere tell the only field that is missing, unless they speak of something else.
 *
 * @param titres Titles of sections, or names of sheets, each once.
 * @param manquants The fields that no column tells.
 * @returns Title → value; null where the titles tell neither.
 */
export function rattacher(titres: readonly string[], manquants: readonly Rattachement[], connues: ValeursConnues): { champ: Rattachement; valeurs: ReadonlyMap<string, string> } | null {
  const missing = RATTACHEMENTS.filter((champ) => manquants.includes(champ));
  const told = missing.map((champ) => ({ champ, valeurs: nommees(titres, connues[champ]) })).filter(({ valeurs }) => valeurs.size >= titres.length / 2);
  const [best, ...others] = told.sort((a, b) => b.valeurs.size - a.valeurs.size);
  if (best !== undefined) return others.some(({ valeurs }) => valeurs.size === best.valeurs.size) ? null : { champ: best.champ, valeurs: new Map([...restes(titres), ...best.valeurs]) };
  const [only, ...more] = missing;
  const valeurs = restes(titres);
  const distinct = new Set([...valeurs.values()].map(plierEntete));
  return only === undefined || more.length > 0 || titres.length < 2 || valeurs.size < titres.length || distinct.size < titres.length ? null : { champ: only, valeurs };
}

/** The titles that hold the name of just one known value. */
function nommees(titres: readonly string[], connues: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(titres.flatMap((titre) => {
    const words = ` ${plierEntete(titre)} `;
    const held = [...connues].filter(([folded]) => words.includes(` ${folded} `));
    // « Falaises BTP » holds « Falaises » too: the longest name is the one that is meant.
    const [name] = held.sort(([a], [b]) => b.length - a.length);
    return name === undefined ? [] : [[titre, name[1]] as const];
  }));
}

/** What is left of titles without the words around a name; those that speak of something else have no name. */
function restes(titres: readonly string[]): Map<string, string> {
  const common = titres.length < 2 ? [] : plierEntete(titres[0]).split(' ').filter((word) => titres.every((titre) => plierEntete(titre).split(' ').includes(word)));
  return new Map(titres.flatMap((titre) => {
    const folded = plierEntete(titre);
    const rest = folded.replace(GENERIQUES, ' ').split(' ').filter((word) => word !== '' && !common.includes(word));
    if (AUTRE_SUJET.test(folded) || rest.length === 0) return [];
    // The name keeps its own spelling: from its first word to its last.
    const words = texteDe(titre).split(/[\s:_/]+|\s[–-]\s/).filter((word) => plierEntete(word).split(' ').every((one) => rest.includes(one)));
    return [[titre, words.length === 0 ? texteDe(titre) : words.join(' ')] as const];
  }));
}
