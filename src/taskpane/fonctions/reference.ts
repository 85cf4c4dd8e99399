import type { PlageChoisie } from '../../excel/choixDePlage';

/** Names of sheets that Excel takes without quotes: letters, and figures where they make no address with them. */
const NU = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** What is an address in one notation or the other, or a truth value. */
const AMBIGU = /^([a-z]{1,3}\d+|[rlc]|[rl]\d*c\d*|true|false|vrai|faux)$/i;

/**
 * The name of a sheet as a formula holds it.
 *
 * ```js
 * feuilleEnFormule('Suivi')          // => 'Suivi'
 * feuilleEnFormule('Suivi 2015')     // => "'Suivi 2015'"
 * feuilleEnFormule("L'équipe")       // => "'L''équipe'"
 * feuilleEnFormule('CA2015')         // => "'CA2015'": bare, it is a cell
 * ```
 */
export function feuilleEnFormule(nom: string): string {
  return NU.test(nom) && !AMBIGU.test(nom) ? nom : `'${nom.replaceAll("'", "''")}'`;
}

/**
 * The reference to a block, as short as the place of the formula allows.
 *
 * A column of a table goes by its name, whole columns stay whole: both go on being right when
 * rows are added.
 *
 * ```js
 * referenceDe({ feuille: 'Suivi', adresse: 'B2:B300', … }, 'Bilan') // => 'Suivi!B2:B300'
 * referenceDe({ feuille: 'Suivi', adresse: 'B2:B300', … }, 'Suivi') // => 'B2:B300'
 * referenceDe({ colonne: { tableau: 'Registre', titre: "Date d'entrée" }, … }, 'Bilan') // => "Registre[Date d''entrée]"
 * ```
 *
 * @param cible The sheet in which the formula stands; null where nobody knows yet.
 */
export function referenceDe({ feuille, adresse, colonne }: PlageChoisie, cible: string | null): string {
  // Brackets, signs and apostrophes have a sense of their own within the brackets.
  if (colonne !== null) return `${colonne.tableau}[${colonne.titre.replace(/[[\]#'@]/g, "'$&")}]`;
  return feuille === cible ? adresse : `${feuilleEnFormule(feuille)}!${adresse}`;
}

const FEUILLE = String.raw`(?:(?<feuille>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const ADRESSE = String.raw`(?<adresse>\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?|\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const REFERENCE = new RegExp(`^${FEUILLE}${ADRESSE}$`, 'iu');
const COLONNE_DE_TABLEAU = /^[\p{L}_\\][\p{L}\p{N}_.]*\[(?:[^[\]#'@]|'[[\]#'@])+\]$/u;
const NOM = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u;

/** A reference that was typed. */
export interface ReferenceTapee {
  texte: string;
  /** The cells that it names, where the words alone tell: a table's column or a name doesn't. */
  plage: { feuille: string | null; adresse: string } | null;
}

/**
 * Reads a typed reference; null where it is none. A bare word is one only where a range is due:
 * elsewhere it is a text.
 */
export function lireReference(saisie: string, attendPlage: boolean): ReferenceTapee | null {
  const texte = saisie.trim().replace(/^=/, '').trim();
  const found = REFERENCE.exec(texte)?.groups;
  if (found?.['adresse'] !== undefined && existe(found['adresse'])) {
    const { feuille, adresse } = found;
    const sheet = feuille === undefined ? null : feuille.replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
    const address = adresse.toUpperCase();
    return { texte: sheet === null ? address : `${feuilleEnFormule(sheet)}!${address}`, plage: { feuille: sheet, adresse: address.replaceAll('$', '') } };
  }
  if (COLONNE_DE_TABLEAU.test(texte) || (attendPlage && NOM.test(texte) && !AMBIGU.test(texte))) return { texte, plage: null };
  return null;
}

/** Excel's last column and row. */
const DERNIERE = { colonne: 16_384, ligne: 1_048_576 };

function existe(adresse: string): boolean {
  return adresse.split(':').every((part) => {
    const [, letters = '', digits = ''] = /^\$?([a-z]*)\$?(\d*)$/i.exec(part) ?? [];
    const column = [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
    return column <= DERNIERE.colonne && (digits === '' || (Number(digits) >= 1 && Number(digits) <= DERNIERE.ligne));
  });
}
