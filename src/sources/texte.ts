/** ASCII words with one space between them, without dashes and grave accents. */
const PLAIN = /^[!-,.-_a-~]+(?: [!-,.-_a-~]+)*$/;
/** Spaces of every kind that Excel users paste: NBSP, narrow NBSP, thin spaces, tabs, line breaks. */
const SPACES = /[\s\u00a0\u202f\u2007\u2009\u200b\ufeff]+/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u00b4`]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const DIACRITICS = /[\u0300-\u036f]/g;

/**
 * The text of a cell, with outer and doubled spaces removed and line breaks turned into spaces.
 *
 * ```js
 * texteDe('  Pôle\u00a0 emploi ') // => 'Pôle emploi'
 * texteDe(2015)                   // => '2015'
 * texteDe(null)                   // => ''
 * ```
 */
export function texteDe(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return String(cell).replace(SPACES, ' ').trim();
}

/**
 * Folds a value for comparison: without case, accents, kind of apostrophe or dash,
 * nor doubled and outer spaces. Signs such as `<` and `+` stay: they tell values apart.
 *
 * ```js
 * plier('Associé  Coopilote') === plier('ASSOCIE COOPILOTE') // => true
 * plier('DE < 1 an') === plier('DE > 1 an')                  // => false
 * ```
 */
export function plier(cell: unknown): string {
  if (typeof cell !== 'string') return texteDe(cell).toLowerCase();
  // Most cells of a long register are plain words: nothing but their case needs folding.
  if (PLAIN.test(cell)) return cell.toLowerCase();
  const known = CONNUS.get(cell);
  if (known !== undefined) return known;
  const folded = plierTout(texteDe(cell));
  if (CONNUS.size >= MOST_CONNUS) CONNUS.clear();
  CONNUS.set(cell, folded);
  return folded;
}

/** What was folded last: the same few hundred words stand in the columns of a long list. */
const CONNUS = new Map<string, string>();
const MOST_CONNUS = 5_000;

function plierTout(text: string): string {
  return text
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ ?- ?/g, '-');
}

/**
 * Folds a heading: as {@link plier}, and every sign between words becomes one space.
 *
 * ```js
 * plierEntete("Date d'entrée *")  // => 'date d entree'
 * plierEntete('N° dossier')       // => 'n dossier'
 * plierEntete('Sexe\n(H/F)')      // => 'sexe h f'
 * ```
 */
export function plierEntete(cell: unknown): string {
  return plier(cell)
    .replace(/[^a-z0-9+<>]+/g, ' ')
    .trim();
}

const ABSENTS = new Set(
  [
    '', 'nr', 'n.r.', 'n.r', 'nc', 'n.c.', 'n.c', 'nd', 'n.d.', '?', '??', '-', '--', '/', '.', '...', 'xxx', 'inconnu', 'non connu',
    'non renseigne', 'sans reponse', 'a completer', 'non communique', 'non precise',
  ],
);

/** Whether a category cell says nothing: blank, « NR », « ? », « - », « à compléter »… */
export function estAbsent(cell: unknown): boolean {
  return ABSENTS.has(plier(cell));
}

/** How the absence of a category is shown, and its dimension value. */
export const NON_RENSEIGNE = 'Non renseigné';

/** Error cells as `Range.values` gives them, in English and in French. */
const ERREURS = /^#(N\/A|N\/D|REF!|VALUE!|VALEUR!|DIV\/0!|NAME\?|NOM\s?\?|NUM!|NOMBRE!|NULL!|NUL!|SPILL!|PROPAGATION!|CALC!|BUSY!|OCCUPE!|CONNECT!|FIELD!|CHAMP!|BLOCKED!|GETTING_DATA)$/i;

/** Whether the cell holds an Excel error, as `Range.values` writes it (`#N/A`, `#REF!`…). */
export function estErreur(cell: unknown): cell is string {
  return typeof cell === 'string' && ERREURS.test(cell.trim());
}

/** The text of a cell that says something; empty for a blank, « NR », « ? » and the like, and for an error. */
export function motsDe(cell: unknown): string {
  return estAbsent(cell) || estErreur(cell) ? '' : texteDe(cell);
}

/** Whether the cell holds nothing, not even spaces. */
export function estVide(cell: unknown): boolean {
  return texteDe(cell) === '';
}
