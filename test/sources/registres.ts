import { lireSources, type Grille, type Parcours, type Sources } from '../../src/sources';
import { enTexte, serialOf, type SerialDate } from '../../src/sources/serialDate';

/** A day written as the field writes it: `jour('31/12/2015')` is 42369. */
export function jour(text: string): SerialDate {
  const [day = 0, month = 0, year = 0] = text.split('/').map(Number);
  const serial = serialOf(year, month, day);
  if (serial === null) throw new RangeError(text);
  return serial;
}

/** A sheet from its cells; text such as 31/12/2015 stands for the number of that day. */
export function feuille(rows: readonly (readonly unknown[])[], more: Partial<Grille> = {}): Grille {
  const serial = (cell: unknown) => (typeof cell === 'string' && /^\d\d\/\d\d\/\d{4}$/.test(cell) ? jour(cell) : cell);
  return { feuille: 'Suivi', firstRow: 1, firstColumn: 0, rows: rows.map((row) => row.map(serial)), ...more };
}

export const ENTETES = ['Nom', 'Prénom', 'Sexe', 'Établissement', 'Structure', "Date d'entrée", 'Date de sortie', 'Motif de sortie'] as const;

/** A sheet with the usual headings above the rows. */
export function registre(rows: readonly (readonly unknown[])[], more: Partial<Grille> = {}): Grille {
  return feuille([ENTETES, ...rows], more);
}

/** A register read, which must be one. */
export function lire(...grilles: readonly Grille[]): Sources & { registre: readonly Parcours[] } {
  const sources = lireSources(grilles);
  if (sources.registre === null) throw new Error(`no register: ${JSON.stringify(sources.questions)}`);
  return { ...sources, registre: sources.registre };
}

/** A stay in a few words: « DUPONT Marie 01/02/2015–31/12/2015 Coopilote+SVP CDI ». */
export function resume({ nom, entree, sortie, structure, secondaires, motif }: Parcours): string {
  const end = sortie === null ? '' : enTexte(sortie);
  return [nom, `${enTexte(entree)}–${end}`, [structure, ...secondaires].join('+'), sortie === null ? '' : motif.libelle].join(' ').trim();
}
