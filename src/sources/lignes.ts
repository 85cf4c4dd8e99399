import { estEnteteRepete } from './reconnaitre';
import { estVide, plier } from './texte';

/** Why a row is no data at all. */
export type Passage = 'vide' | 'titre' | 'entete' | 'total' | 'section';

const TOTAL = /^(sous[- ]?)?tota(l|ux)\b|^(s\/)?total\b|^cumul\b|^moyenne\b|^ensemble\b|^effectif\b|^nombre\b/;

/**
 * Whether a row of a sheet is passed over: blank, a title above the headings, the headings
 * (also repeated for print), a total or subtotal, or a section title. Null where it is data.
 *
 * @param rows The rows of the sheet.
 * @param entete Index of the heading row.
 * @param index Index of the row in question.
 */
export function passage(rows: readonly (readonly unknown[])[], entete: number, index: number): Passage | null {
  const row = rows[index] ?? [];
  const told = row.filter((cell) => !estVide(cell));
  if (told.length === 0) return 'vide';
  if (index < entete) return 'titre';
  if (index === entete || estEnteteRepete(rows[entete] ?? [], row)) return 'entete';
  const first = plier(told[0]);
  // A total names itself in its first words and counts: no date, few cells.
  if (TOTAL.test(first) && told.length <= Math.max(4, row.length / 2)) return 'total';
  if (told.length === 1 && typeof told[0] === 'string' && row.length > 2) return 'section';
  return null;
}
