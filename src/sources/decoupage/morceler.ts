import type { Grille, TableExcel } from '../grille';
import { genresDe } from '../montants/genre';
import { millesime } from '../tableaux/noms';
import { estVide, plierEntete } from '../texte';
import { estUneLigneDeTitres } from './titres';

/** Cells of a row that may stand above the headings of a list: a title, a remark. */
const CELLULES_D_UN_TITRE = 2;
/** Headings are the same again where so many of them are. */
const REPETITION = 0.6;

/**
 * Takes the lists apart that stand on one sheet, below one another or side by side. A sheet
 * stays whole unless each of its pieces is a source by itself: a blank column or a remark
 * within a list divides nothing.
 *
 * @param estUneSource Whether some cells are recognised as a source of any kind.
 */
export function morceler(grille: Grille, estUneSource: (grille: Grille) => boolean): Grille[] {
  const pieces = couper(grille).flatMap((piece) => fendre(piece, estUneSource));
  return pieces.length > 1 && pieces.every(estUneSource) ? pieces : [grille];
}

/** Pieces one below the other: each begins with its titles and its headings. */
function couper(grille: Grille): Grille[] {
  const { rows } = grille;
  const starts = [0];
  let headings: readonly unknown[] | null = null;
  let names: readonly string[] = [];
  let tete = false;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    // Rows of a list are not looked at: headings stand under nothing, a title, or names of groups of columns.
    tete = (tete || estUnIntertitre(rows[index - 1] ?? [])) && estUneLigneDeTitres(row);
    // Of two rows that look like headings the upper one is a title, or names such groups.
    if (!tete || estUneLigneDeTitres(rows[index + 1] ?? [])) continue;
    const start = debutDe(rows, index, starts.at(-1) ?? 0);
    const titles = rows.slice(start, index).flat().filter((cell) => typeof cell === 'string' && /\p{L}/u.test(cell)).map(plierEntete);
    // The same headings again are the list that goes on, unless their title names another year or kind.
    if (headings !== null && (!memes(headings, row) || autreSujet(names, titles))) starts.push(start);
    headings = row;
    names = titles;
  }
  return starts.map((start, index) => partie(grille, start, starts[index + 1] ?? rows.length, 0, Infinity));
}

/** Nothing, or a title: never a row of a list. */
function estUnIntertitre(row: readonly unknown[]): boolean {
  const told = row.filter((cell) => !estVide(cell));
  return told.length <= CELLULES_D_UN_TITRE && told.every((cell) => typeof cell === 'string');
}

/** What may stand above headings: nothing, a title, or names of groups of columns. */
function estAuDessus(row: readonly unknown[]): boolean {
  return estUnIntertitre(row) || estUneLigneDeTitres(row);
}

/** The row at which the titles above a heading row begin. */
function debutDe(rows: Grille['rows'], entete: number, least: number): number {
  let start = entete;
  while (start - 1 > least && estAuDessus(rows[start - 1] ?? [])) start -= 1;
  return start;
}

function memes(before: readonly unknown[], now: readonly unknown[]): boolean {
  const told = now.filter((cell) => !estVide(cell)).length;
  return now.filter((cell, column) => !estVide(cell) && plierEntete(cell) === plierEntete(before[column])).length >= told * REPETITION;
}

function autreSujet(before: readonly string[], now: readonly string[]): boolean {
  const year = millesime(now);
  const kinds = now.flatMap(genresDe);
  return (year !== null && year !== millesime(before)) || (kinds.length > 0 && !kinds.some((kind) => before.flatMap(genresDe).includes(kind)));
}

/** Pieces side by side: blank columns between them, rows of their own on either side. */
function fendre(grille: Grille, estUneSource: (grille: Grille) => boolean): Grille[] {
  const { rows } = grille;
  const entete = rows.findIndex(estUneLigneDeTitres);
  if (entete < 0) return [grille];
  const blocs = blocsDeColonnes(rows.slice(entete));
  if (blocs.length < 2) return [grille];
  const pieces = blocs.map(({ debut, fin }) => partie(grille, 0, rows.length, debut, fin));
  return pieces.every((piece) => piece.rows.some(estUneLigneDeTitres) && estUneSource(piece)) && independants(pieces) ? pieces : [grille];
}

/** Lists side by side end on different rows, or name their columns alike. */
function independants(pieces: readonly Grille[]): boolean {
  const ends = new Set(pieces.map(({ rows }) => rows.findLastIndex((row) => row.some((cell) => !estVide(cell)))));
  const names = pieces.flatMap(({ rows }) => [...new Set((rows.find(estUneLigneDeTitres) ?? []).map(plierEntete).filter((name) => name !== ''))]);
  return ends.size > 1 || new Set(names).size < names.length;
}

function blocsDeColonnes(rows: Grille['rows']): { debut: number; fin: number }[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = Array<boolean>(width).fill(false);
  let missing = width;
  for (const row of rows) {
    if (missing === 0) break;
    for (let column = 0; column < width; column += 1) {
      if (!filled[column] && !estVide(row[column])) {
        filled[column] = true;
        missing -= 1;
      }
    }
  }
  const blocs: { debut: number; fin: number }[] = [];
  filled.forEach((told, column) => {
    if (!told) return;
    const last = blocs.at(-1);
    if (last?.fin === column) last.fin = column + 1;
    else blocs.push({ debut: column, fin: column + 1 });
  });
  return blocs;
}

/** Some rows and columns of a sheet, standing where they stood. */
function partie(grille: Grille, debut: number, fin: number, gauche: number, droite: number): Grille {
  const { affichage, tables, rows, firstRow, firstColumn } = grille;
  const across = <T>(row: readonly T[]) => (gauche === 0 && droite >= row.length ? row : row.slice(gauche, droite));
  const inside = ({ ligne, colonne }: TableExcel) => ligne >= firstRow + debut && ligne < firstRow + fin && colonne >= firstColumn + gauche && colonne < firstColumn + droite;
  return {
    ...grille,
    firstRow: firstRow + debut,
    firstColumn: firstColumn + gauche,
    rows: rows.slice(debut, fin).map(across),
    ...(affichage ? { affichage: affichage.slice(debut, fin).map(across) } : {}),
    ...(tables ? { tables: tables.filter(inside) } : {}),
  };
}

