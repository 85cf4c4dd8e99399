/** The kinds of amounts. */
export const GENRES_DE_MONTANTS = ["chiffre d'affaires", 'heures', 'contributions'] as const;
export type GenreDeMontant = (typeof GENRES_DE_MONTANTS)[number];

/** Names that each kind goes by, folded as headings: of a sheet, a table, a title, or a column of amounts. */
export const NOMS: Readonly<Record<GenreDeMontant, RegExp>> = {
  "chiffre d'affaires": /\b(ca|chiffres? d ?affaires?|facturations?|factures?|facture|ventes|turnover)\b/,
  heures: /\b(heures?|hrs|nb h|h salariees|temps de travail)\b/,
  contributions: /\b(contributions?|contrib|cotisations?( cooperatives?)?|prelevements?( cae)?)\b/,
};

/** Monthly lists of persons that are none of these. */
const AUTRES = /\b(bruts?|planning|absences?|frais|depenses|charges|tresorerie|marges?|conges|kilomet\w*|achats|impayes|effectifs?|etp|taux|acomptes?)\b/;
/** A payroll tells hours as well as pay: of what its amounts are, their own headings say. */
const PAIE = /\b(salaires?|paies?)\b/;
/** Amounts that are wished for, not those that fell due. */
const PREVUS = /\b(objectifs?|previsionnels?|previsions?|prevue?s?|cumule?s?|cumul|budgets?|simulations?)\b/;
/** A longer title is a remark: « prélevée sur la marge brute, en euros » is no list of margins. */
const MOTS_D_UN_TITRE = 6;

const estUneRemarque = (name: string): boolean => name.split(' ').length > MOTS_D_UN_TITRE;

/** The kinds that some words name, folded as a heading. */
export function genresDe(words: string): GenreDeMontant[] {
  return GENRES_DE_MONTANTS.filter((genre) => NOMS[genre].test(words));
}

/**
 * What kinds of amounts a sheet says that it holds: the first of its names that tells decides,
 * its own before those of its tables and its titles.
 *
 * @returns No kind where no name tells, several where one names several; `autre` where the sheet holds something else.
 */
export function genresNommes(names: readonly string[]): readonly GenreDeMontant[] | 'autre' {
  if (names.some((name) => PREVUS.test(name) && !estUneRemarque(name))) return 'autre';
  for (const name of names) {
    if (AUTRES.test(name) && !estUneRemarque(name)) return 'autre';
    const genres = genresDe(name);
    if (genres.length > 0) return genres;
    if (PAIE.test(name) && !estUneRemarque(name)) return 'autre';
  }
  return [];
}

/** Whether a sheet says that it is a payroll, and nothing else. */
export function estUnePaie(names: readonly string[]): boolean {
  return names.some((name) => PAIE.test(name)) && !names.some((name) => [AUTRES, PREVUS].some((words) => words.test(name)) && !estUneRemarque(name));
}
