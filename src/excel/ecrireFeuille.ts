import { disposer, largeursDesColonnes, type Disposition } from '../sheets/disposition';
import { enPoints, hauteur, LIGNES_DE_TETE, type Zone } from '../sheets/geometrie';
import { matrice } from '../sheets/matrice';
import { nomDeMarque } from '../sheets/noms';
import type { BilanPlan, CleDeFeuille, FeuillePlan, GraphiquePlan, Lien, TableauPlan } from '../sheets/plan';
import { LEGENDE, SOUS_TITRE_DE_FEUILLE, TITRE_DE_FEUILLE } from '../sheets/style';
import { alignement, proprietes, proprietesDuTableau } from './apparence';
import { enLots, type Lot } from './lots';
import { mettreEnPage } from './miseEnPage';
import { texteSur } from './texteSur';

/** Above this many rows a table's body is given one look as a whole, not cell by cell. */
export const CORPS_LONG = 100;

/** Names of the sheets of this generation, by key: links lead there. */
export type NomsDeFeuilles = ReadonlyMap<CleDeFeuille, string>;

/** Takes a piece of writing that is too much for the request at hand: each is sent in one of its own. */
export type PlusTard = (ecriture: () => void) => void;

/** Cells with their formats that one request carries: some 3 MB. */
const CELLULES_ECRITES = 60_000;

/** Writes a sheet of the add-in's that doesn't stand yet. Nothing is sent before the caller's sync. */
export function creerFeuille(
  context: Excel.RequestContext,
  plan: FeuillePlan,
  { annee, enTete }: BilanPlan,
  noms: NomsDeFeuilles,
  plusTard: PlusTard,
): { sheet: Excel.Worksheet; disposition: Disposition } {
  const nom = noms.get(plan.cle) ?? plan.nom;
  const sheet = context.workbook.worksheets.add(nom);
  const disposition = disposer(plan);
  sheet.showGridlines = false;
  dimensionner(sheet, plan, 0);
  sheet.getRangeByIndexes(0, 0, disposition.lignes, 1).format.rowHeight = plan.hauteurDeLigne;
  for (const [row, points] of disposition.hauteurs) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  intituler(sheet, plan);
  marquer(context, sheet, nomDeMarque({ annee, feuille: plan.cle }), { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 });
  for (const tableau of plan.tableaux) {
    const zone = disposition.tableaux.get(tableau.id);
    if (zone) ecrireTableau(context, sheet, plan, tableau, zone, annee, noms, plusTard);
  }
  for (const graphique of plan.graphiques) {
    const zone = disposition.legendes.get(graphique.id);
    if (zone) ecrireLegende(context, sheet, plan, graphique, zone, annee);
  }
  mettreEnPage(sheet, plan, enTete);
  for (const row of disposition.sauts) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
  return { sheet, disposition };
}

/** Writes the sentence under a chart at its place, with its mark. */
export function ecrireLegende(context: Excel.RequestContext, sheet: Excel.Worksheet, feuille: FeuillePlan, { id, legende }: GraphiquePlan, zone: Zone, annee: number): void {
  const range = sheet.getRangeByIndexes(zone.ligne, zone.colonne, 1, zone.colonnes);
  const first = sheet.getRangeByIndexes(zone.ligne, zone.colonne, 1, 1);
  if (zone.colonnes > 1) range.merge(false);
  first.values = [[texteSur(legende)]];
  first.setCellProperties([[{ format: { ...proprietes(LEGENDE).format, verticalAlignment: 'Top', horizontalAlignment: 'Left' } }]]);
  marquer(context, sheet, nomDeMarque({ annee, feuille: feuille.cle, legende: id }), zone);
}

/** Writes a whole table at its place, with its mark. */
export function ecrireTableau(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  feuille: FeuillePlan,
  tableau: TableauPlan,
  zone: Zone,
  annee: number,
  noms: NomsDeFeuilles,
  plusTard: PlusTard,
): void {
  const cells = matrice(tableau);
  ecrireParLots(cells.length, zone.colonnes, plusTard, ({ debut, nombre }) => {
    const rows = cells.slice(debut, debut + nombre);
    const range = sheet.getRangeByIndexes(zone.ligne + debut, zone.colonne, nombre, zone.colonnes);
    range.numberFormat = rows.map((row) => row.map(({ format }) => format));
    range.values = rows.map((row) => row.map(({ valeur }) => texteSur(valeur)));
  });
  vetir(sheet, tableau, zone);
  reunirLesPhrases(sheet, tableau, zone);
  relierCellules(sheet, tableau, zone, noms);
  // One column wider than the table: a column inserted at its end is inserted within the mark.
  marquer(context, sheet, nomDeMarque({ annee, feuille: feuille.cle, tableau: tableau.id }), { ...zone, colonnes: zone.colonnes + 1 });
}

/** Writes rows by lots: the first at once, the others later. */
export function ecrireParLots(rows: number, columns: number, plusTard: PlusTard, ecrire: (lot: Lot) => void): void {
  const [first, ...others] = enLots(rows, columns, CELLULES_ECRITES);
  if (first) ecrire(first);
  for (const lot of others) plusTard(() => ecrire(lot));
}

function vetir(sheet: Excel.Worksheet, tableau: TableauPlan, zone: Zone): void {
  const rows = Array.from({ length: hauteur(tableau) }, (_, index) => index);
  const columns = Array.from({ length: zone.colonnes }, (_, index) => index);
  const styled = tableau.corps.length > CORPS_LONG ? rows.filter((row) => row < 2) : rows;
  sheet.getRangeByIndexes(zone.ligne, zone.colonne, styled.length, zone.colonnes).setCellProperties(proprietesDuTableau(tableau, styled, columns));
  if (styled.length < rows.length) {
    vetirCorpsLong(sheet, tableau, { ...zone, ligne: zone.ligne + styled.length, lignes: rows.length - styled.length });
  }
}

/** A sentence takes the whole width of its table. */
function reunirLesPhrases(sheet: Excel.Worksheet, { corps }: TableauPlan, { ligne, colonne, colonnes }: Zone): void {
  corps.forEach(({ style }, index) => {
    if (style === 'phrase') sheet.getRangeByIndexes(ligne + LIGNES_DE_TETE + index, colonne, 1, colonnes).merge(false);
  });
}

/** One look a run of columns: a cell at a time would be too much for a long table. */
function vetirCorpsLong(sheet: Excel.Worksheet, tableau: TableauPlan, { ligne, colonne, lignes, colonnes }: Zone): void {
  sheet.getRangeByIndexes(ligne, colonne, lignes, colonnes).format.font.size = 10;
  for (let column = 1; column < colonnes; column += 1) {
    const { horizontalAlignment, indentLevel } = alignement(tableau, LIGNES_DE_TETE, column);
    if (horizontalAlignment !== 'Left') continue;
    const { format } = sheet.getRangeByIndexes(ligne, colonne + column, lignes, 1);
    format.horizontalAlignment = 'Left';
    format.indentLevel = indentLevel ?? 0;
  }
}

/** Gives the cells that lead somewhere their links. */
export function relierCellules(sheet: Excel.Worksheet, tableau: TableauPlan, zone: Zone, noms: NomsDeFeuilles): void {
  tableau.corps.forEach(({ cellules }, row) => {
    cellules.forEach(({ valeur, lien }, column) => {
      if (lien === undefined || typeof valeur !== 'string') return;
      const target = 'versFeuille' in lien ? { feuille: noms.get(lien.versFeuille) ?? valeur, cellule: 'A1' } : lien;
      sheet.getCell(zone.ligne + 2 + row, zone.colonne + column).hyperlink = {
        documentReference: reference(target),
        screenTip: `Aller à ${target.feuille}`,
      };
    });
  });
}

function reference({ feuille, cellule }: Lien): string {
  return `'${feuille.replaceAll("'", "''")}'!${cellule}`;
}

function intituler(sheet: Excel.Worksheet, plan: FeuillePlan): void {
  const range = sheet.getRangeByIndexes(0, 0, 2, 1);
  range.values = [[texteSur(plan.titre)], [texteSur(plan.sousTitre)]];
  range.setCellProperties([[proprietes(TITRE_DE_FEUILLE)], [proprietes(SOUS_TITRE_DE_FEUILLE)]]);
}

/** A hidden name: it follows its cells wherever they move, and is saved with the workbook. */
export function marquer(context: Excel.RequestContext, sheet: Excel.Worksheet, nom: string, zone: Zone): void {
  const range = sheet.getRangeByIndexes(zone.ligne, zone.colonne, zone.lignes, zone.colonnes);
  context.workbook.names.add(nom, range).visible = false;
}

/** Sets the widths of the columns from one on: those of the tables, the narrow one after them, and that of the charts. */
export function dimensionner(sheet: Excel.Worksheet, plan: FeuillePlan, from: number): void {
  const widths = largeursDesColonnes(plan);
  let start = from;
  while (start < widths.length) {
    let end = start + 1;
    while (end < widths.length && widths[end] === widths[start]) end += 1;
    sheet.getRangeByIndexes(0, start, 1, end - start).getEntireColumn().format.columnWidth = enPoints(widths[start] ?? 0);
    start = end;
  }
}
