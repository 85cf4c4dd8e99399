import type { CompteDeLignes } from './constats';
import type { ContexteDeLecture } from './contexte';
import type { FigureReprise } from './faits';
import type { Grille } from './grille';
import { accorderDims } from './parametres/accorder';
import { enPourcent, lireMesure } from './parametres/nombres';
import { lireMontant } from './lireMontant';
import { anneeDe } from './tableaux/valeurs';
import { estVide, plierEntete, texteDe } from './texte';
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
const CODE = /^[a-z]{2,3}\.[a-z0-9_.]+$/;
const ROWS_ABOVE = 20;

/** Recognises the sheet of figures of an earlier report by its headings; null where a sheet is none. */
export function reconnaitreBilan(grille: Grille): BilanReconnu | null {
  const entete = grille.rows.slice(0, ROWS_ABOVE).findIndex((row) => TITRES.every((titre) => row.some((cell) => plierEntete(cell) === titre)));
  if (entete < 0) return null;
  const headings = (grille.rows[entete] ?? []).map(plierEntete);
  const colonnes = Object.fromEntries(TITRES.map((titre) => [titre, headings.indexOf(titre)])) as BilanReconnu['colonnes'];
  const annees = grille.rows.slice(entete + 1).flatMap((row) => {
    const code = texteDe(row[colonnes.code]);
    // A report looks one year ahead in its forecast alone.
    return CODE.test(code) && !code.startsWith('pre.') ? (anneeDe(row[colonnes.annee]) ?? []) : [];
  });
  return annees.length === 0 ? null : { grille, entete, colonnes, annee: annees.reduce((latest, annee) => Math.max(latest, annee)) };
}

/** The figures of earlier reports, with the account of their rows. */
export interface BilansLus {
  figures: readonly FigureReprise[];
  comptes: readonly CompteDeLignes[];
}

/**
 * Reads the figures of earlier reports. Where two sheets give a figure, the sheet of the year
 * itself counts rather than the « rappel » of a later one; what a figure lacks, and what is a
 * text, is passed over.
 */
export function lireBilansPrecedents(bilans: readonly BilanReconnu[], { journal, lexique }: Pick<ContexteDeLecture, 'journal' | 'lexique'>): BilansLus {
  const figures = new Map<string, { figure: FigureReprise; propre: boolean }>();
  const comptes = bilans.map((bilan): CompteDeLignes => {
    const { feuille, firstRow, rows } = bilan.grille;
    const compte: CompteDeLignes = { genre: 'bilan précédent', feuille, lues: rows.length, comptees: 0, ecartees: 0, passees: 0 };
    for (const [index, row] of rows.entries()) {
      const lue = index <= bilan.entete ? null : figureDe(row, bilan.colonnes);
      if (lue === null) {
        compte.passees += 1;
        continue;
      }
      compte.comptees += 1;
      const emplacement = { feuille, ligne: firstRow + index };
      if ('illisible' in lue) {
        journal.ecarter({ compte, emplacement }, { cause: 'figureIllisible', valeur: lue.illisible });
        continue;
      }
      const figure: FigureReprise = { ...lue, dims: accorderDims(lue.dims, lexique), lignes: [emplacement], nom: lue.code };
      const key = JSON.stringify([figure.code, figure.annee, Object.entries(figure.dims).sort()]);
      const propre = figure.annee === bilan.annee;
      if (!figures.has(key) || (propre && !figures.get(key)?.propre)) figures.set(key, { figure, propre });
    }
    return compte;
  });
  return { figures: [...figures.values()].map(({ figure }) => figure), comptes };
}

type Figure = Pick<FigureReprise, 'code' | 'dims' | 'annee' | 'valeur'>;

/** Null for a row that is no figure, or one without a number. */
function figureDe(row: readonly unknown[], colonnes: BilanReconnu['colonnes']): Figure | { illisible: string } | null {
  const code = texteDe(row[colonnes.code]);
  const cell = row[colonnes.valeur];
  const unite = texteDe(row[colonnes.unite]);
  if (!CODE.test(code) || unite === 'texte' || estVide(cell)) return null;
  const annee = anneeDe(row[colonnes.annee]);
  const dims = lireVentilation(row[colonnes.ventilation]);
  const valeur = valeurDe(cell, unite);
  if (annee === null) return { illisible: texteDe(row[colonnes.annee]) };
  if (dims === null) return { illisible: texteDe(row[colonnes.ventilation]) };
  return valeur === null ? { illisible: texteDe(cell) } : { code, dims, annee, valeur };
}

/** The sheet shows shares as Excel does, as fractions: 1.5 is 150 %. */
function valeurDe(cell: unknown, unite: string): number | null {
  if (unite !== '%') {
    const lu = lireMontant(cell);
    return lu.etat === 'montant' ? lu.valeur : null;
  }
  return typeof cell === 'number' ? enPourcent(cell) : (lireMesure(cell, '%')?.valeur ?? null);
}
