import { lireMontant } from '../lireMontant';
import { plier, plierEntete, texteDe } from '../texte';
import type { MontantsReconnus } from './reconnaitre';

/** What of an amount is the associates', as a fraction of it or as an amount of its own. */
export type Part = { taux: number } | { montant: number };

const POUR_CENT = /^(\d+(?:[.,]\d+)?) ?%$/;

/**
 * How the column « dont associés » of a sheet is read: in percent where its heading or its cells
 * say so, or where none of its numbers can be an amount beside the whole; else as amounts.
 *
 * @returns Undefined for a blank cell, null for one that is neither.
 */
export function lecteurDePart({ grille, entete, colonnes, periodes }: MontantsReconnus): (cell: unknown) => Part | undefined | null {
  const column = colonnes.get('associes') ?? -1;
  const wholes = periodes === null ? [colonnes.get('montant') ?? -1] : periodes.map((periode) => periode.column);
  const heading = grille.rows[entete]?.[column];
  const below = grille.rows.slice(entete + 1);
  const numbers = below.flatMap((row) => (typeof row[column] === 'number' ? [row[column]] : []));
  const amounts = below.some((row) => wholes.some((one) => typeof row[one] === 'number' && Math.abs(row[one]) > 2));
  // Excel holds 56 % as 0.56; amounts as small as that, all of them, are none.
  const fractions = numbers.length > 0 && numbers.every((value) => value >= 0 && value <= 1) && amounts;
  const percents = /%/.test(texteDe(heading)) || (/\b(part|taux|pourcentage)\b/.test(plierEntete(heading)) && numbers.every((value) => value <= 100));
  return (cell) => {
    const percent = typeof cell === 'string' ? POUR_CENT.exec(plier(cell)) : null;
    if (percent) return taux(Number((percent[1] ?? '').replace(',', '.')) / 100);
    const lu = lireMontant(cell);
    if (lu.etat === 'vide') return undefined;
    if (lu.etat === 'illisible') return null;
    if (fractions) return taux(lu.valeur);
    return percents ? taux(lu.valeur <= 1 ? lu.valeur : lu.valeur / 100) : { montant: lu.valeur };
  };
}

function taux(value: number): Part | null {
  return value >= 0 && value <= 1 ? { taux: value } : null;
}
