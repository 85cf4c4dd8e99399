import type { Empan } from './textePlie';

/** A number of a row. */
export interface Cellule extends Empan {
  /** Null for a dash or « ns »: no number. */
  valeur: number | null;
  pourcent: boolean;
  decimales: number;
}

/** Ways to read one run of digits: more would be guessing. */
const LECTURES_AU_PLUS = 400;

/**
 * The ways to cut the end of a row into so many numbers. « 83 252 50 321 » is four numbers, three,
 * or two with a space in the thousands; tabulators say where the cells end.
 *
 * @param nombre How many numbers the row should have; null for any number of them.
 */
export function decoupages(plie: string, { debut, fin }: Empan, nombre: number | null): Cellule[][] {
  const text = plie.slice(debut, fin);
  const cells = text.includes('\t') ? text.split('\t') : null;
  if (cells !== null) {
    let at = debut;
    const read = cells.flatMap((cell): Cellule[] => {
      const start = at + cell.length - cell.trimStart().length;
      at += cell.length + 1;
      return cell.trim() === '' ? [] : [cellule(cell.trim(), start)];
    });
    return nombre === null || read.length === nombre ? [read] : [];
  }
  const tokens = [...text.matchAll(/[+-]?\d[\d.,]*(?: ?(?:%|€|euros?|h|etp|mois|points?|pts?)(?!\w))?|\S+/g)].map((match) => ({ mot: match[0], debut: debut + match.index }));
  const found: Cellule[][] = [];
  const extend = (at: number, cells: readonly Cellule[]) => {
    if (found.length >= LECTURES_AU_PLUS || (nombre !== null && cells.length > nombre)) return;
    if (at === tokens.length) {
      if (nombre === null || cells.length === nombre) found.push([...cells]);
      return;
    }
    // The longest number first: « 4 285 105 » rather than « 4 », « 285 », « 105 ».
    let last = at;
    while (/^[+-]?\d{1,3}$/.test(tokens[at]?.mot ?? '') && /^\d{3}(?:,\d+)?(?: ?(?:%|€|euros?|h))?$/.test(tokens[last + 1]?.mot ?? '') && (last === at || /^\d{3}$/.test(tokens[last]?.mot ?? ''))) last += 1;
    for (let end = last; end >= at; end -= 1) {
      const first = tokens[at];
      const token = tokens[end];
      if (first === undefined || token === undefined) return;
      extend(end + 1, [...cells, cellule(plie.slice(first.debut, token.debut + token.mot.length), first.debut)]);
    }
  };
  extend(0, []);
  return found;
}

function cellule(written: string, debut: number): Cellule {
  const place = { debut, fin: debut + written.length };
  const digits = /^([+-]?)(\d[\d ]*(?:\.\d{3})*)(?:[.,](\d+))?/.exec(written);
  if (digits === null) return { ...place, valeur: null, pourcent: false, decimales: 0 };
  const whole = (digits[2] ?? '').replace(/[ .]/g, '');
  const valeur = Number(`${digits[1] === '-' ? '-' : ''}${whole}.${digits[3] ?? '0'}`);
  return { ...place, valeur, pourcent: written.includes('%'), decimales: digits[3]?.length ?? 0 };
}
