import type { Zone } from '../sheets/geometrie';
import { lignesRetirees, type Chantier } from './chantier';
import type { FeuillePosee } from './classeur';
import { nomDeGraphique } from './graphiques';
import { colonnesElargies } from './mettreAJour';
import { zoneDe } from './operations';
import type { Ouvrage } from './ouvrage';

/**
 * Cells whose look is kept: Excel answers some 500 bytes a cell, and 5 MB at most. The smallest
 * tables come first; the longest, the list of figures, looks the same from row to row.
 */
const CELLULES_PHOTOGRAPHIEES = 6_000;

const ASPECTS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, size: true, name: true, underline: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    indentLevel: true,
    verticalAlignment: true,
    wrapText: true,
  },
  hyperlink: true,
};

/** The width of a column or the height of a row, in points, and whether it is the sheet's usual one. */
export interface Mesure {
  rang: number;
  points: number;
  usuelle: boolean;
}

/** How the sheets that will be written over look before. */
export interface Photographie {
  /** The look of the tables, by sheet and mark. */
  tableaux: ReadonlyMap<string, Excel.CellProperties[][]>;
  /** The columns whose width and the rows whose height will change, by sheet. */
  largeurs: ReadonlyMap<string, readonly Mesure[]>;
  hauteurs: ReadonlyMap<string, readonly Mesure[]>;
  /** The titles of the charts that have one, by sheet and name. */
  titres: ReadonlyMap<string, string>;
}

/** Takes note of how the sheets that stand look; costs a request only where there are some. */
export async function photographier(context: Excel.RequestContext, ouvrages: readonly Ouvrage[]): Promise<Photographie> {
  const standing = ouvrages.flatMap((ouvrage) => (ouvrage.posee ? [{ ...ouvrage, posee: ouvrage.posee }] : []));
  const columns = standing.flatMap(({ plan, posee }) => {
    const { debut, nombre } = colonnesElargies(plan, posee);
    return suite(debut, nombre).map((rang) => {
      const { format } = feuille(context, posee).getRangeByIndexes(0, rang, 1, 1);
      format.load('columnWidth,useStandardWidth');
      return { id: posee.id, rang, format };
    });
  });
  const rows = standing.flatMap(({ posee, chantier }) =>
    lignesAMesurer(chantier).map((rang) => {
      const { format } = feuille(context, posee).getRangeByIndexes(rang, 0, 1, 1);
      format.load('rowHeight,useStandardHeight');
      return { id: posee.id, rang, format };
    }),
  );
  const charts = standing.flatMap(({ plan, posee }) => {
    const names = new Set(plan.graphiques.map(({ id }) => nomDeGraphique(id)));
    return posee.graphiques.filter(({ nom }) => names.has(nom)).map(({ nom }) => {
      const { title } = feuille(context, posee).charts.getItem(nom);
      title.load('text,visible');
      return { key: `${posee.id}|${nom}`, title };
    });
  });
  const looks = aPhotographier(ouvrages).map(({ posee, cle, zone }) => ({ key: `${posee.id}|${cle}`, result: zoneDe(feuille(context, posee), zone).getCellProperties(ASPECTS) }));
  if (looks.length + columns.length + rows.length + charts.length > 0) await context.sync();
  return {
    tableaux: new Map(looks.map(({ key, result }) => [key, result.value])),
    largeurs: parFeuille(columns.map(({ id, rang, format }) => ({ id, rang, points: format.columnWidth, usuelle: format.useStandardWidth }))),
    hauteurs: parFeuille(rows.map(({ id, rang, format }) => ({ id, rang, points: format.rowHeight, usuelle: format.useStandardHeight }))),
    titres: new Map(charts.filter(({ title }) => title.visible).map(({ key, title }) => [key, title.text])),
  };
}

/** A long list, whose rows are all of one height, is not measured. */
const LIGNES_MESUREES = 200;

function lignesAMesurer(chantier: Chantier | null): number[] {
  if (chantier === null) return [];
  const removed = lignesRetirees(chantier);
  return [...chantier.hauteurs.flatMap(({ avant }) => (avant === null ? [] : [avant])), ...(removed.length > LIGNES_MESUREES ? [] : removed)];
}

function feuille(context: Excel.RequestContext, { id }: FeuillePosee): Excel.Worksheet {
  return context.workbook.worksheets.getItem(id);
}

function suite(debut: number, nombre: number): number[] {
  return Array.from({ length: nombre }, (_, index) => debut + index);
}

function parFeuille(measures: readonly (Mesure & { id: string })[]): ReadonlyMap<string, readonly Mesure[]> {
  const sheets = new Map<string, Mesure[]>();
  for (const { id, ...mesure } of measures) sheets.set(id, [...(sheets.get(id) ?? []), mesure]);
  return sheets;
}

/** The tables that stand, the smallest first, as far as an answer of Excel holds their looks. */
function aPhotographier(ouvrages: readonly Ouvrage[]): { posee: FeuillePosee; cle: string; zone: Zone }[] {
  const all = ouvrages.flatMap(({ posee }) => (posee ? [...posee.tableaux].map(([cle, zone]) => ({ posee, cle, zone })) : []));
  const cells = ({ lignes, colonnes }: Zone) => lignes * colonnes;
  let left = CELLULES_PHOTOGRAPHIEES;
  return all
    .sort((a, b) => cells(a.zone) - cells(b.zone))
    .filter(({ zone }) => {
      left -= cells(zone);
      return left >= 0;
    });
}
