import type { CompteDeLignes } from './constats';
import type { FigureReprise } from './faits';
import type { Grille } from './grille';
import { plierEntete, texteDe } from './texte';
import { lireVentilation } from './ventilation';

/** A sheet `Indicateurs` of an earlier year. */
export interface BilanReconnu {
  grille: Grille;
  entete: number;
  colonnes: Readonly<Record<(typeof TITRES)[number], number>>;
  /** The year of the report itself: the latest of its rows. */
  annee: number;
}

const TITRES = ['code', 'annee', 'ventilation', 'valeur', 'unite'] as const;
const CODE = /^[a-z]{2,3}\.[a-z_.]+$/;
const ROWS_ABOVE = 20;

/** Recognises the sheet of figures of an earlier report by its headings; null where a sheet is none. */
export function reconnaitreBilan(grille: Grille): BilanReconnu | null {
  const entete = grille.rows.slice(0, ROWS_ABOVE).findIndex((row) => TITRES.every((titre) => row.some((cell) => plierEntete(cell) === titre)));
  if (entete < 0) return null;
  const headings = (grille.rows[entete] ?? []).map(plierEntete);
  const colonnes = Object.fromEntries(TITRES.map((titre) => [titre, headings.indexOf(titre)])) as BilanReconnu['colonnes'];
  const rows = grille.rows.slice(entete + 1).filter((row) => CODE.test(texteDe(row[colonnes.code])));
  const annees = rows.flatMap((row) => {
    const year = row[colonnes.annee];
    return typeof year === 'number' && !texteDe(row[colonnes.code]).startsWith('pre.') ? [year] : [];
  });
  return annees.length === 0 ? null : { grille, entete, colonnes, annee: Math.max(...annees) };
}

/** The figures of earlier reports, with the account of their rows. */
export interface BilansLus {
  figures: readonly FigureReprise[];
  comptes: readonly CompteDeLignes[];
}

/**
 * Reads the figures of earlier reports. Where two sheets give a figure, the sheet of the year
 * itself counts rather than the « rappel » of a later one.
 */
export function lireBilansPrecedents(bilans: readonly BilanReconnu[]): BilansLus {
  const figures = new Map<string, FigureReprise & { propre: boolean }>();
  const comptes = bilans.map(({ grille, entete, colonnes, annee }): CompteDeLignes => {
    let comptees = 0;
    grille.rows.forEach((row, index) => {
      const figure = index <= entete ? null : figureDe(row, colonnes);
      if (figure === null) return;
      comptees += 1;
      const emplacement = { feuille: grille.feuille, ligne: grille.firstRow + index };
      const key = JSON.stringify([figure.code, figure.annee, Object.entries(figure.dims).sort()]);
      const propre = figure.annee === annee;
      if (!figures.has(key) || (propre && !figures.get(key)?.propre)) figures.set(key, { ...figure, propre, lignes: [emplacement], nom: figure.code });
    });
    return { genre: 'bilan précédent', feuille: grille.feuille, lues: grille.rows.length, comptees, ecartees: 0, passees: grille.rows.length - comptees };
  });
  return { figures: [...figures.values()].map(({ propre: _, ...figure }) => figure), comptes };
}

function figureDe(row: readonly unknown[], colonnes: BilanReconnu['colonnes']): Omit<FigureReprise, 'lignes' | 'nom'> | null {
  const code = texteDe(row[colonnes.code]);
  const annee = row[colonnes.annee];
  const valeur = row[colonnes.valeur];
  const dims = lireVentilation(row[colonnes.ventilation]);
  if (!CODE.test(code) || typeof annee !== 'number' || typeof valeur !== 'number' || dims === null) return null;
  // The sheet shows shares as Excel does, as fractions.
  const percent = texteDe(row[colonnes.unite]) === '%';
  return { code, annee, dims, valeur: percent ? Number((valeur * 100).toPrecision(15)) : valeur };
}
