import { colonneDesGraphiques } from '../sheets/bloc';
import { largeursDesColonnes } from '../sheets/disposition';
import { LIGNES_DE_TETE } from '../sheets/geometrie';
import { matrice } from '../sheets/matrice';
import { estCleDeLegende, nomParCle } from '../sheets/noms';
import type { FeuillePlan } from '../sheets/plan';
import { proprietesDuTableau } from './apparence';
import type { Chantier, TableauEnPlace } from './chantier';
import type { FeuillePosee } from './classeur';
import { CORPS_LONG, dimensionner, ecrireLegende, ecrireParLots, ecrireTableau, type PlusTard, relierCellules, type NomsDeFeuilles } from './ecrireFeuille';
import { executer, zoneDe } from './operations';
import { texteSur } from './texteSur';

/**
 * Brings a sheet of the add-in's up to date: makes room, then writes the figures. What is gone
 * is removed only at the very end of the generation, because Excel can't take a removal back.
 */
export function mettreAJour(
  context: Excel.RequestContext,
  plan: FeuillePlan,
  posee: FeuillePosee,
  chantier: Chantier,
  annee: number,
  noms: NomsDeFeuilles,
  plusTard: PlusTard,
): void {
  const sheet = context.workbook.worksheets.getItem(posee.id);
  if (posee.titre) zoneDe(sheet, posee.titre).values = [[texteSur(plan.titre)], [texteSur(plan.sousTitre)]];
  for (const operation of chantier.insertions) executer(sheet, operation);
  const columns = colonnesElargies(plan, posee);
  if (columns.nombre > 0) dimensionner(sheet, plan, columns.debut);
  for (const place of chantier.tableaux) {
    if (place.nouveau) ecrireTableau(context, sheet, plan, place.tableau, place.apresInsertions, annee, noms, plusTard);
    else remplir(sheet, plan, place, noms, plusTard);
  }
  for (const { graphique, avant, apresInsertions: zone, quittee } of chantier.legendes) {
    // What the user gave the cell of a sentence that stays, it keeps: only the words change.
    if (quittee) zoneDe(sheet, quittee).clear('Contents');
    if (avant && quittee === null) zoneDe(sheet, { ...zone, colonnes: 1 }).values = [[texteSur(graphique.legende)]];
    else ecrireLegende(context, sheet, plan, graphique, zone, annee);
  }
  for (const { ligne, points } of chantier.hauteurs) sheet.getRangeByIndexes(ligne, 0, 1, 1).format.rowHeight = points;
  for (const { cle, zone } of chantier.disparus) zoneDe(sheet, zone).clear(estCleDeLegende(cle) ? 'Contents' : 'All');
}

/** The columns that the tables didn't reach before, with those after them: their widths are set anew. */
export function colonnesElargies(plan: FeuillePlan, { tableaux }: FeuillePosee): Serie {
  const debut = Math.max(0, ...[...tableaux.values()].map(({ colonnes }) => colonnes));
  const wider = colonneDesGraphiques(plan) - debut > 1;
  return { debut, nombre: wider ? largeursDesColonnes(plan).length - debut : 0 };
}

/** Removes the rows and columns that the plan no longer has, and the marks of tables that are gone. */
export function nettoyer(context: Excel.RequestContext, plan: FeuillePlan, posee: FeuillePosee, chantier: Chantier, annee: number): void {
  const sheet = context.workbook.worksheets.getItem(posee.id);
  for (const { cle } of chantier.disparus) context.workbook.names.getItem(nomParCle(annee, plan.cle, cle)).delete();
  for (const operation of chantier.retraits) executer(sheet, operation);
}

/** Writes a table's cells among its rows and columns; those that will be removed are emptied. */
function remplir(sheet: Excel.Worksheet, plan: FeuillePlan, place: TableauEnPlace, noms: NomsDeFeuilles, plusTard: PlusTard): void {
  const { tableau, apresInsertions: zone, rangs, colonnes } = place;
  const cells = matrice(tableau);
  const foreign = (row: number, column: number) => place.lignesEtrangeres.includes(row) || place.colonnesEtrangeres.includes(column);
  // null leaves a cell alone.
  const values = Array.from({ length: zone.lignes }, (_, row) =>
    Array.from({ length: zone.colonnes }, (__, column): string | number | null => (foreign(row, column) ? null : '')),
  );
  cells.forEach((row, index) => {
    row.forEach(({ valeur }, column) => {
      const target = values[rangs[index] ?? -1];
      if (target) target[colonnes[column] ?? -1] = texteSur(valeur);
    });
  });
  const targets = (indexes: readonly number[], places: readonly number[]) => series(indexes.map((index) => places[index] ?? index));
  for (const run of targets(place.lignesNeuves, rangs)) {
    sheet.getRangeByIndexes(zone.ligne + run.debut, 0, run.nombre, 1).format.rowHeight = plan.hauteurDeLigne;
    habiller(sheet, place, run, { debut: 0, nombre: zone.colonnes });
  }
  for (const row of place.lignesNeuves) {
    // A sentence takes the whole width of its table.
    if (tableau.corps[row - LIGNES_DE_TETE]?.style === 'phrase') zoneDe(sheet, { ...zone, ligne: zone.ligne + (rangs[row] ?? row), lignes: 1 }).merge(false);
  }
  for (const run of targets(place.colonnesNeuves, colonnes)) habiller(sheet, place, { debut: 0, nombre: zone.lignes }, run);
  ecrireParLots(zone.lignes, zone.colonnes, plusTard, ({ debut, nombre }) => {
    zoneDe(sheet, { ...zone, ligne: zone.ligne + debut, lignes: nombre }).values = values.slice(debut, debut + nombre);
  });
  if (tableau.corps.some(({ cellules }) => cellules.some(({ lien }) => lien !== undefined))) {
    const body = { ...zone, ligne: zone.ligne + LIGNES_DE_TETE, lignes: zone.lignes - LIGNES_DE_TETE, colonnes: 1 };
    zoneDe(sheet, body).clear('Hyperlinks');
    relierCellules(sheet, { ...tableau, corps: parRang(place) }, zone, noms);
  }
}

/** The body's rows at the places where they stand among those that will be removed. */
function parRang({ tableau, apresInsertions, rangs }: TableauEnPlace): TableauEnPlace['tableau']['corps'] {
  const empty = { style: 'corps' as const, cellules: [] };
  const rows = Array.from({ length: apresInsertions.lignes - LIGNES_DE_TETE }, () => empty as TableauEnPlace['tableau']['corps'][number]);
  tableau.corps.forEach((row, index) => {
    rows[(rangs[index + LIGNES_DE_TETE] ?? 0) - LIGNES_DE_TETE] = row;
  });
  return rows;
}

/** Gives some rows or columns of a table, a run of each, their formats and look. */
function habiller(sheet: Excel.Worksheet, { tableau, apresInsertions: zone, rangs, colonnes }: TableauEnPlace, rows: Serie, columns: Serie): void {
  const cells = matrice(tableau);
  const planned = (places: readonly number[], { debut, nombre }: Serie) =>
    Array.from({ length: nombre }, (_, index) => places.indexOf(debut + index));
  const rowsOfPlan = planned(rangs, rows);
  const columnsOfPlan = planned(colonnes, columns);
  const range = sheet.getRangeByIndexes(zone.ligne + rows.debut, zone.colonne + columns.debut, rows.nombre, columns.nombre);
  range.numberFormat = rowsOfPlan.map((row) => columnsOfPlan.map((column) => cells[row]?.[column]?.format ?? 'General'));
  // In a long table new rows take the look of the row above them, as Excel does by itself.
  if (tableau.corps.length <= CORPS_LONG) range.setCellProperties(proprietesDuTableau(tableau, rowsOfPlan, columnsOfPlan));
}

/** A run of consecutive rows or columns. */
export interface Serie {
  debut: number;
  nombre: number;
}

function series(positions: readonly number[]): Serie[] {
  const runs: Serie[] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.debut + last.nombre === position) last.nombre += 1;
    else runs.push({ debut: position, nombre: 1 });
  }
  return runs;
}
