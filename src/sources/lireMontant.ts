import { estErreur, plier } from './texte';

/** What an amount's cell says: a number, nothing, or something that is no amount. */
export type MontantLu =
  | { etat: 'montant'; valeur: number }
  | { etat: 'vide' }
  | { etat: 'illisible' };

/** What an amount is counted in. */
export type UniteDeMontant = '€' | 'h';

const VIDE: MontantLu = { etat: 'vide' };
const ILLISIBLE: MontantLu = { etat: 'illisible' };

/** What teams type where there is nothing to pay; « ? » and « à compléter » say that something is missing. */
const RIEN = new Set(['', '-', '--', '/', '.', '...', 'neant', 'aucun', 'aucune', 'sans objet', 'so', 's.o.', 'nr', 'n.r.', 'n.r', 'nc', 'n.c.', 'n.c', 'nd', 'n.d.']);

/** Digits, perhaps in threes parted by spaces or by the Swiss apostrophe, and what follows a comma or a dot. */
const CHIFFRES = /^(?:\d+|\d{1,3}(?:[ ']\d{3})+)(?:[.,]\d+)?$|^[.,]\d+$/;
/** Threes parted by dots, as some exports write them, or by commas, as English ones do. */
const PAR_POINTS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const PAR_VIRGULES = /^[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;
/** « 1.234 » alone: one thousand and more, or one and a bit. */
const AMBIGU = /^[1-9]\d{0,2}\.\d{3}$/;
const EN_HEURES = /^(\d+|\d{1,3}(?: \d{3})+) ?(?:h|:) ?([0-5]\d)(?::[0-5]\d|mn|min)?$/;

/**
 * Reads an amount of money or a number of hours.
 *
 * A comma is the decimal sign. A dot is one too, but for « 1.234 », which may be a thousand as
 * well: it is unreadable, unless euros tell that it is an amount with its thousands apart, or a
 * comma follows. Tax included is no amount excluding tax: « 120 € TTC » is unreadable.
 *
 * ```js
 * lireMontant('1 234,56 €')  // => { etat: 'montant', valeur: 1234.56 }
 * lireMontant('(120)')       // => { etat: 'montant', valeur: -120 }
 * lireMontant('12,5 k€')     // => { etat: 'montant', valeur: 12500 }
 * lireMontant('12h30', 'h')  // => { etat: 'montant', valeur: 12.5 }
 * lireMontant('1.234')       // => { etat: 'illisible' }
 * lireMontant('-')           // => { etat: 'vide' }
 * ```
 *
 * @param cell The value of the cell as `Range.values` gives it; a time that Excel holds as a fraction of a day is not told from a number.
 * @param unite What the column holds: `12:30` is half past twelve hours, never euros.
 */
export function lireMontant(cell: unknown, unite: UniteDeMontant = '€'): MontantLu {
  if (cell === null || cell === undefined) return VIDE;
  if (typeof cell === 'number') return Number.isFinite(cell) ? montant(cell) : ILLISIBLE;
  if (typeof cell !== 'string' || estErreur(cell)) return ILLISIBLE;
  const text = plier(cell);
  if (RIEN.has(text)) return VIDE;
  const { bare, negative } = sansSigne(text);
  const value = unite === 'h' ? heures(bare) : euros(bare);
  if (value === null) return ILLISIBLE;
  return montant(negative ? -value : value);
}

/** Zero has no sign. */
function montant(valeur: number): MontantLu {
  return { etat: 'montant', valeur: valeur === 0 ? 0 : valeur };
}

function sansSigne(text: string): { bare: string; negative: boolean } {
  const bracketed = /^\((.+)\)( ?(?:k?€|eur|euros?|h))?$/.exec(text);
  if (bracketed) return { bare: `${bracketed[1]?.trim() ?? ''}${bracketed[2] ?? ''}`, negative: true };
  const before = /^([-+]) ?(.+)$/.exec(text);
  if (before) return { bare: before[2] ?? '', negative: before[1] === '-' };
  const after = /^([^-]+?) ?-( ?(?:k?€|eur|euros?|h))?$/.exec(text);
  if (after) return { bare: `${after[1] ?? ''}${after[2] ?? ''}`, negative: true };
  return { bare: text, negative: false };
}

function euros(text: string): number | null {
  const match = /^(€|eur|euros?)? ?(.*?) ?(k ?€|k ?euros?|k ?eur|k|€|eur|euros?)?(?: ?h\.?t\.?)?$/.exec(text);
  const unit = match?.[3];
  const thousands = unit?.startsWith('k') ?? false;
  const told = !thousands && (match?.[1] !== undefined || unit !== undefined);
  const digits = match?.[2] ?? '';
  // Written with its unit an amount has cents at most: three digits behind a dot are a thousand's.
  const value = nombre(told && AMBIGU.test(digits) ? digits.replace('.', '') : digits);
  return value === null || !thousands ? value : decale(value);
}

/** Thousands without what multiplying by 1000 would add behind the last digit. */
function decale(value: number): number {
  return Number(`${value}e3`);
}

function heures(text: string): number | null {
  const clock = EN_HEURES.exec(text);
  if (clock) return Number(clock[1]?.replaceAll(' ', '')) + Number(clock[2]) / 60;
  return nombre(text.replace(/ ?(h|hrs?|heures?)\.?$/, ''));
}

function nombre(digits: string): number | null {
  if (AMBIGU.test(digits)) return null;
  if (PAR_POINTS.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (PAR_VIRGULES.test(digits)) return Number(digits.replaceAll(',', ''));
  return CHIFFRES.test(digits) ? Number(digits.replace(/[ ']/g, '').replace(',', '.')) : null;
}
