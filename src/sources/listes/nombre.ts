import { lireMontant } from '../lireMontant';
import { estErreur, plier } from '../texte';

/** Numbers that teams write as words. */
const APPROXIMATIFS: Readonly<Record<string, number>> = { dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50 };

const UN_NOMBRE = /^[^\d]*?(\d+(?:[.,]\d+)?)[^\d]*$/;

/**
 * How many a cell says, in words or in digits; null where it says none, or several.
 *
 * ```js
 * nombreDe('une dizaine') // => 10
 * nombreDe('8 membres')   // => 8
 * nombreDe('8 à 10')      // => null
 * nombreDe('')            // => null
 * ```
 */
export function nombreDe(cell: unknown): number | null {
  if (estErreur(cell)) return null;
  const lu = lireMontant(cell);
  if (lu.etat === 'montant') return lu.valeur;
  const words = plier(cell);
  const about = Object.keys(APPROXIMATIFS).find((word) => new RegExp(`\\b${word}s?\\b`).test(words));
  if (about !== undefined) return APPROXIMATIFS[about] ?? null;
  const digits = UN_NOMBRE.exec(words)?.[1];
  return digits === undefined ? null : Number(digits.replace(',', '.'));
}
