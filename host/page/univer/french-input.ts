/** What a person typed, as the grid should store it. */
export type TypedInput =
  | { kind: 'formula'; formula: string }
  | { kind: 'number'; value: number; pattern?: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'text'; text: string };

/** French names of the functions that people type most; the others are typed in English. */
const functions: Record<string, string> = {
  SOMME: 'SUM', 'SOMME.SI': 'SUMIF', 'SOMME.SI.ENS': 'SUMIFS', SOMMEPROD: 'SUMPRODUCT', MOYENNE: 'AVERAGE',
  'MOYENNE.SI': 'AVERAGEIF', 'MOYENNE.SI.ENS': 'AVERAGEIFS', NB: 'COUNT', NBVAL: 'COUNTA', 'NB.VIDE': 'COUNTBLANK',
  'NB.SI': 'COUNTIF', 'NB.SI.ENS': 'COUNTIFS', SI: 'IF', 'SI.CONDITIONS': 'IFS', SIERREUR: 'IFERROR',
  'SI.NON.DISP': 'IFNA', 'SI.MULTIPLE': 'SWITCH', ET: 'AND', OU: 'OR', NON: 'NOT', VRAI: 'TRUE', FAUX: 'FALSE',
  RECHERCHEV: 'VLOOKUP', RECHERCHEH: 'HLOOKUP', RECHERCHEX: 'XLOOKUP', EQUIV: 'MATCH', EQUIVX: 'XMATCH',
  RECHERCHE: 'LOOKUP', DECALER: 'OFFSET', CHOISIR: 'CHOOSE', LIGNE: 'ROW', LIGNES: 'ROWS', COLONNE: 'COLUMN',
  COLONNES: 'COLUMNS', ARRONDI: 'ROUND', 'ARRONDI.SUP': 'ROUNDUP', 'ARRONDI.INF': 'ROUNDDOWN', ENT: 'INT',
  TRONQUE: 'TRUNC', RACINE: 'SQRT', PUISSANCE: 'POWER', SIGNE: 'SIGN', 'GRANDE.VALEUR': 'LARGE',
  'PETITE.VALEUR': 'SMALL', MEDIANE: 'MEDIAN', RANG: 'RANK', AUJOURDHUI: 'TODAY', "AUJOURD'HUI": 'TODAY',
  MAINTENANT: 'NOW', DATE: 'DATE', ANNEE: 'YEAR', MOIS: 'MONTH', JOUR: 'DAY', JOURSEM: 'WEEKDAY', JOURS: 'DAYS',
  'FIN.MOIS': 'EOMONTH', 'MOIS.DECALER': 'EDATE', 'NB.JOURS.OUVRES': 'NETWORKDAYS', 'FRACTION.ANNEE': 'YEARFRAC',
  GAUCHE: 'LEFT', DROITE: 'RIGHT', STXT: 'MID', NBCAR: 'LEN', MAJUSCULE: 'UPPER', MINUSCULE: 'LOWER',
  NOMPROPRE: 'PROPER', SUPPRESPACE: 'TRIM', SUBSTITUE: 'SUBSTITUTE', REMPLACER: 'REPLACE', CHERCHE: 'SEARCH',
  TROUVE: 'FIND', CONCAT: 'CONCAT', CONCATENER: 'CONCATENATE', 'JOINDRE.TEXTE': 'TEXTJOIN', TEXTE: 'TEXT',
  CNUM: 'VALUE', ESTVIDE: 'ISBLANK', ESTNUM: 'ISNUMBER', ESTTEXTE: 'ISTEXT', ESTERREUR: 'ISERROR', ESTNA: 'ISNA',
  FILTRE: 'FILTER', TRIER: 'SORT', TRIERPAR: 'SORTBY', UNIQUE: 'UNIQUE', SEQUENCE: 'SEQUENCE', TRANSPOSE: 'TRANSPOSE',
  'SOUS.TOTAL': 'SUBTOTAL', AGREGAT: 'AGGREGATE', INDIRECT: 'INDIRECT',
};

/**
 * Reads what a French hand types into a cell: decimal commas, spaces between thousands, day before month, `;`
 * between arguments, French function names. Univer itself reads English only.
 *
 * @param typed the text as typed
 * @param year the year that a date without one gets
 * @example
 * readTyped('1 234,56', 2015) // → { kind: 'number', value: 1234.56, pattern: '#,##0.00' }
 * readTyped('=SOMME(A1;2,5)', 2015) // → { kind: 'formula', formula: '=SUM(A1,2.5)' }
 * readTyped('04/03/2025', 2015) // → { kind: 'number', value: 45720, pattern: 'dd/mm/yyyy' }
 */
export function readTyped(typed: string, year: number): TypedInput {
  const text = typed.trim();
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: englishFormula(text) };
  const upper = text.toUpperCase();
  if (upper === 'VRAI' || upper === 'TRUE') return { kind: 'boolean', value: true };
  if (upper === 'FAUX' || upper === 'FALSE') return { kind: 'boolean', value: false };
  return readNumber(text) ?? readDate(text, year) ?? { kind: 'text', text: typed };
}

const number = /^([+-]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)?(?:[,.](\d*))?(?:[eE]([+-]?\d+))?[ \u00a0\u202f]?(%|€)?$/;

function readNumber(text: string): TypedInput | null {
  const match = number.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0', unit] = match;
  if (whole === '' && fraction === '') return null;
  const digits = whole.replace(/\D/g, '');
  const value = Number(`${sign}${digits || '0'}.${fraction || '0'}e${unit === '%' ? Number(exponent) - 2 : exponent}`);
  if (unit === '%') return { kind: 'number', value, pattern: fraction === '' ? '0%' : '0.00%' };
  if (unit === '€') return { kind: 'number', value, pattern: '#,##0.00 "€"' };
  if (whole !== '' && whole !== digits) return { kind: 'number', value, pattern: fraction === '' ? '#,##0' : '#,##0.00' };
  return { kind: 'number', value };
}

const date = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;

function readDate(text: string, thisYear: number): TypedInput | null {
  const match = date.exec(text);
  if (!match) return null;
  const [day, month] = [Number(match[1]), Number(match[3])];
  const year = fullYear(match[4], thisYear);
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  // Excel counts days from 30 December 1899 (after its imaginary 29 February 1900).
  const serial = moment.getTime() / 86_400_000 + 25_569;
  return { kind: 'number', value: serial, pattern: 'dd/mm/yyyy' };
}

function fullYear(typed: string | undefined, thisYear: number): number {
  if (typed === undefined) return thisYear;
  const year = Number(typed);
  if (typed.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/**
 * A formula typed in French, in the English form in which workbooks store it. Texts in quotes, quoted
 * sheet names and headings of tables stay as they are; so does what is English already.
 *
 * @example
 * englishFormula('=NB.SI(A:A;"oui;non")+1,5') // → '=COUNTIF(A:A,"oui;non")+1.5'
 */
export function englishFormula(formula: string): string {
  // A comma between two digits is a decimal comma only where the formula does not use commas as separators.
  const bare = withoutTexts(formula);
  const isFrench = bare.includes(';') || !/[A-Z]\s*\([^()]*,/i.test(bare);
  return mapOutsideTexts(formula, (part) => {
    const named = part.replace(/([\p{L}_][\p{L}\p{N}_.']*)(?=\s*\()/gu, (name) => functions[plain(name)] ?? name);
    const constants = named.replace(/\b(VRAI|FAUX)\b(?!\s*\()/gi, (word) => (word.toUpperCase() === 'VRAI' ? 'TRUE' : 'FALSE'));
    if (!isFrench) return constants;
    return constants.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',');
  });
}

const plain = (name: string): string => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toUpperCase();

const withoutTexts = (formula: string): string => formula.replace(quoted, '""');

// Texts, sheet names, headings of tables (where ' stands before a bracket that is meant as such).
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|\[(?:[^\]']|'.)*\]/g;

function mapOutsideTexts(formula: string, change: (part: string) => string): string {
  let result = '';
  let from = 0;
  for (const match of formula.matchAll(quoted)) {
    result += change(formula.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + change(formula.slice(from));
}
