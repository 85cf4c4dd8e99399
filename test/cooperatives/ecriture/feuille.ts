import type { Grille } from '../../../src/sources';
import { calendarDay } from '../../demo/workingDays';

/** A real date cell: a number in the workbook's system, shown as a day. */
export interface CelluleDeJour {
  readonly jour: number;
  /** Fraction of the day. */
  readonly heure?: number;
  /** How Excel shows it: a day, or a month as « janv-15 ». */
  readonly format?: 'jour' | 'mois';
}
export type Cellule = string | number | boolean | null | CelluleDeJour;

/** What a row is: the account of the source must say the same. */
export type Role = 'donnée' | 'passée';
/** What the product must say of a row; `comptee` says nothing. */
export type Sort = 'comptee' | 'ecartee' | 'avertie';

export interface Ligne {
  readonly cellules: readonly Cellule[];
  readonly role: Role;
  readonly sort?: Sort;
  /** Rows of one thing to say share it: on one sheet a year, one of them is enough. */
  readonly cle?: string;
}

/** A table to be put on a sheet: title rows, headings, data, totals. */
export interface Tableau {
  readonly feuille: string;
  readonly genre: string | null;
  readonly lignes: readonly Ligne[];
  /** Merged cells that go over several rows or columns, relative to the table. */
  readonly fusions?: readonly Fusion[];
}

export interface Fusion {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A row that must be listed. */
export interface Constat {
  readonly feuille: string;
  readonly ligne: number;
  readonly sort: Sort;
  readonly cle: string;
}

/** How many rows of a source are data and how many are passed over. */
export interface CompteAttendu {
  readonly feuille: string;
  readonly genre: string;
  readonly donnees: number;
  readonly passees: number;
}

/** A workbook as cells, with what the product must say of its rows. */
export interface ClasseurEcrit {
  readonly grilles: readonly (Grille & { fusions?: readonly Fusion[] })[];
  readonly constats: readonly Constat[];
  /** Of sheets that hold one table; several tables on a sheet share its rows as they will. */
  readonly comptes: readonly CompteAttendu[];
}

export interface MiseEnPlace {
  readonly systeme: 1900 | 1904;
  readonly firstRow: number;
  /** Empty columns at the left, before the used range begins. */
  readonly firstColumn: number;
}

const DECALAGE_1904 = 1462;
export const passee = (...cellules: readonly Cellule[]): Ligne => ({ cellules, role: 'passée' });
export const donnee = (cellules: readonly Cellule[], sort: Sort = 'comptee', cle?: string): Ligne => ({ cellules, role: 'donnée', sort, ...(cle === undefined ? {} : { cle }) });

/** Puts tables on sheets, those of one sheet below one another with blank rows between. */
export function assembler(tableaux: readonly Tableau[], { systeme, firstRow, firstColumn }: MiseEnPlace): ClasseurEcrit {
  const grilles: ClasseurEcrit['grilles'][number][] = [];
  const constats: Constat[] = [];
  const comptes: CompteAttendu[] = [];
  for (const feuille of new Set(tableaux.map((tableau) => tableau.feuille))) {
    const own = tableaux.filter((tableau) => tableau.feuille === feuille);
    const lignes: Ligne[] = [];
    const fusions: Fusion[] = [];
    for (const tableau of own) {
      if (lignes.length > 0) lignes.push(passee(), passee());
      for (const fusion of tableau.fusions ?? []) fusions.push({ ...fusion, top: fusion.top + lignes.length, bottom: fusion.bottom + lignes.length });
      lignes.push(...tableau.lignes);
    }
    const width = Math.max(...lignes.map(({ cellules }) => cellules.length));
    const complete = (cellules: readonly Cellule[]) => Array.from({ length: width }, (_, index) => cellules[index] ?? null);
    grilles.push({
      feuille,
      firstRow,
      firstColumn,
      rows: lignes.map(({ cellules }) => complete(cellules).map((cell) => valeur(cell, systeme))),
      affichage: lignes.slice(0, 60).map(({ cellules }) => complete(cellules).map(texte)),
      ...(fusions.length > 0 ? { fusions } : {}),
    });
    lignes.forEach(({ sort = 'comptee', cle }, index) => {
      const ligne = firstRow + index;
      if (sort !== 'comptee') constats.push({ feuille, ligne, sort, cle: cle ?? `${feuille}!${ligne}` });
    });
    const [only, ...others] = own;
    if (only?.genre && others.length === 0) {
      const donnees = lignes.filter(({ role }) => role === 'donnée').length;
      comptes.push({ feuille, genre: only.genre, donnees, passees: lignes.length - donnees });
    }
  }
  return { grilles, constats, comptes };
}

function valeur(cell: Cellule, systeme: 1900 | 1904): string | number | boolean {
  // A blank comes from Excel as an empty text.
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return cell.jour + (cell.heure ?? 0) - (systeme === 1904 ? DECALAGE_1904 : 0);
}

const MOIS_COURTS = ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'];

function texte(cell: Cellule): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell);
  const { year, month, day } = calendarDay(cell.jour);
  if (cell.format === 'mois') return `${MOIS_COURTS[month - 1]}-${String(year).slice(2)}`;
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}
