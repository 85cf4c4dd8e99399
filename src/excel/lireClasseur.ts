import type { Zone } from '../sheets/geometrie';
import { lireMarque } from '../sheets/noms';
import type { CleDeFeuille } from '../sheets/plan';
import type { Grille } from '../sources';
import type { Fusion } from '../sources/grille';
import type { Classeur, FeuillePosee, GraphiquePose } from './classeur';
import { verifierAnnulation } from './erreurs';
import { enLots, grouper, type Lot } from './lots';
import { anneeDeMemoire } from './memoire';
import { CLE_DES_REPONSES, lireReponses } from './reponses';

/** Rows whose displayed text is read too, to tell the workbook's date system. */
const LIGNES_AFFICHEES = 40;

/** Called between requests with what is done of the reading, from 0 to 1. */
export type Avancement = (part: number) => void;

/** Reads the open workbook in a batch of its own. */
export function lireClasseurOuvert(signal?: AbortSignal, avancement?: Avancement): Promise<Classeur> {
  return Excel.run((context) => lireClasseur(context, signal, avancement));
}

/**
 * Reads the workbook in three requests: what there is, where it stands, what it holds (more
 * where the cells don't fit into one).
 *
 * @param signal Stops the reading between two requests.
 */
async function lireClasseur(context: Excel.RequestContext, signal?: AbortSignal, avancement?: Avancement): Promise<Classeur> {
  const inventory = await inventorier(context);
  verifierAnnulation(signal);
  avancement?.(1 / 3);
  const places = await situerAvecFusions(context, inventory);
  verifierAnnulation(signal);
  avancement?.(2 / 3);
  const cells = await lireCellules(context, places, signal);
  avancement?.(1);
  return assembler(inventory, places, cells);
}

interface Inventaire {
  feuilles: Excel.Worksheet[];
  tables: Excel.Table[];
  /** The marks, by name, with what they refer to. */
  marques: ReadonlyMap<string, string>;
  active: string;
  structureProtegee: boolean;
  memoires: ReadonlyMap<number, string>;
  reponses: Classeur['reponses'];
}

async function inventorier(context: Excel.RequestContext): Promise<Inventaire> {
  const { worksheets, tables, names, protection, settings } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/name');
  names.load('items/name,items/formula');
  protection.load('protected');
  settings.load('items/key,items/value');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  await context.sync();
  return {
    feuilles: worksheets.items,
    tables: tables.items,
    marques: new Map(names.items.filter(({ name }) => lireMarque(name) !== undefined).map(({ name, formula }) => [name, String(formula)])),
    active: active.id,
    structureProtegee: protection.protected,
    memoires: memoiresDe(settings.items),
    reponses: lireReponses(settings.items.find(({ key }) => key === CLE_DES_REPONSES)?.value),
  };
}

function memoiresDe(settings: readonly Excel.Setting[]): ReadonlyMap<number, string> {
  const memories = new Map<number, string>();
  for (const { key, value } of settings) {
    const annee = anneeDeMemoire(key);
    if (annee !== null && typeof value === 'string') memories.set(annee, value);
  }
  return memories;
}

interface Place {
  feuille: Excel.Worksheet;
  used: Excel.Range;
  graphiques: Excel.ChartCollection;
  /** The merged cells; null where this Excel doesn't tell them. */
  fusions: { areas: Excel.RangeAreas; cells: Excel.RangeCollection } | null;
}

interface Places {
  feuilles: Place[];
  marques: { nom: string; range: Excel.Range; feuille: Excel.Worksheet }[];
  tables: { table: Excel.Table; range: Excel.Range; feuille: Excel.Worksheet }[];
  /** Whether Excel gave up on the merged cells: it tells no more than some hundreds of a sheet. */
  fusionsRefusees: boolean;
}

/** The version that tells merged cells. */
const FUSIONS_DEPUIS = '1.13';

/**
 * Where everything stands; without the merged cells in an Excel that is too old to tell them
 * (their rows are then listed as blank), and where Excel gives up on them, which is said.
 */
async function situerAvecFusions(context: Excel.RequestContext, inventory: Inventaire): Promise<Places> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', FUSIONS_DEPUIS)) return situer(context, inventory, false);
  try {
    return await situer(context, inventory, true);
  } catch (error) {
    // Whatever else it was fails again.
    if (error instanceof OfficeExtension.Error) return { ...(await situer(context, inventory, false)), fusionsRefusees: true };
    throw error;
  }
}

async function situer(context: Excel.RequestContext, inventory: Inventaire, avecFusions: boolean): Promise<Places> {
  const feuilles = inventory.feuilles.map((feuille) => {
    const used = feuille.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
    feuille.load('protection/protected');
    const graphiques = feuille.charts;
    graphiques.load('items/name,items/left,items/top,items/width,items/height');
    return { feuille, used, graphiques, fusions: avecFusions ? fusionsDe(used) : null };
  });
  const marques = [...inventory.marques.keys()].map((nom) => {
    const range = context.workbook.names.getItem(nom).getRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    const { worksheet } = range;
    worksheet.load('id');
    return { nom, range, feuille: worksheet };
  });
  const tables = inventory.tables.map((table) => {
    const { worksheet } = table;
    worksheet.load('id');
    const range = table.getRange();
    range.load('rowIndex,columnIndex');
    return { table, range, feuille: worksheet };
  });
  await context.sync();
  return { feuilles, marques, tables, fusionsRefusees: false };
}

function fusionsDe(used: Excel.Range): NonNullable<Place['fusions']> {
  const areas = used.getMergedAreasOrNullObject();
  areas.load('areaCount');
  const cells = areas.areas;
  cells.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return { areas, cells };
}

/** The cells of a sheet of the team's (values and displayed text) or of the add-in's (formulas and formats). */
interface Cellules {
  values: unknown[][];
  affichage: string[][];
  formules: unknown[][];
  formats: unknown[][];
}

interface Lecture {
  place: Place;
  lot: Lot;
  own: boolean;
}

async function lireCellules(context: Excel.RequestContext, places: Places, signal: AbortSignal | undefined): Promise<Map<string, Cellules>> {
  const cells = new Map<string, Cellules>();
  const owned = feuillesPosees(places);
  const readings = places.feuilles.flatMap((place): Lecture[] => {
    if (place.used.isNullObject) return [];
    cells.set(place.feuille.id, { values: [], affichage: [], formules: [], formats: [] });
    const { rowCount, columnCount } = etendue(place, owned.has(place.feuille.id));
    return enLots(rowCount, columnCount).map((lot) => ({ place, lot, own: owned.has(place.feuille.id) }));
  });
  // Of the add-in's own cells values, formulas and formats are read.
  const weight = ({ place, lot, own }: Lecture) => lot.nombre * etendue(place, own).columnCount * (own ? 3 : 1);
  for (const group of grouper(readings, weight)) {
    await lireLot(context, group, cells);
    verifierAnnulation(signal);
  }
  return cells;
}

/** The add-in's sheets are read from A1, so that positions on the sheet are positions in the cells. */
function etendue({ used }: Place, own: boolean): { row: number; column: number; rowCount: number; columnCount: number } {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
  return own
    ? { row: 0, column: 0, rowCount: row + rowCount, columnCount: column + columnCount }
    : { row, column, rowCount, columnCount };
}

async function lireLot(context: Excel.RequestContext, group: readonly Lecture[], cells: Map<string, Cellules>): Promise<void> {
  const ranges = group.map(({ place, lot, own }) => {
    const { row, column, columnCount } = etendue(place, own);
    const range = place.feuille.getRangeByIndexes(row + lot.debut, column, lot.nombre, columnCount);
    range.load('values');
    if (own) range.load('formulas,numberFormat');
    const shown = own || lot.debut > 0 ? null : place.feuille.getRangeByIndexes(row, column, Math.min(lot.nombre, LIGNES_AFFICHEES), columnCount);
    shown?.load('text');
    return { id: place.feuille.id, own, range, shown };
  });
  await context.sync();
  for (const { id, own, range, shown } of ranges) {
    const cell = cells.get(id);
    if (cell === undefined) continue;
    // One push a row: spreading 100,000 rows into one call overflows the stack.
    if (own) {
      for (const row of range.formulas as unknown[][]) cell.formules.push(row);
      for (const row of range.numberFormat as unknown[][]) cell.formats.push(row);
    }
    for (const row of range.values as unknown[][]) cell.values.push(row);
    if (shown) cell.affichage.push(...shown.text);
  }
}

function assembler(inventory: Inventaire, places: Places, cells: ReadonlyMap<string, Cellules>): Classeur {
  const owned = feuillesPosees(places);
  const posees = bilans(places, cells);
  return {
    structureProtegee: inventory.structureProtegee,
    feuilles: places.feuilles.map(({ feuille }) => ({ id: feuille.id, nom: feuille.name, protegee: feuille.protection.protected, visible: feuille.visibility === 'Visible' })),
    feuilleActive: inventory.active,
    grilles: places.feuilles.filter(({ feuille }) => !owned.has(feuille.id)).flatMap((place) => grille(place, places, cells)),
    indicateurs: indicateursDe(posees),
    bilans: posees,
    marques: inventory.marques,
    memoires: inventory.memoires,
    reponses: inventory.reponses,
  };
}

function indicateursDe(posees: Classeur['bilans']): ReadonlyMap<number, Grille> {
  return new Map([...posees].flatMap(([annee, sheets]): [number, Grille][] => {
    const sheet = sheets.get('indicateurs');
    return sheet === undefined ? [] : [[annee, { feuille: sheet.nom, firstRow: 1, firstColumn: 0, rows: sheet.valeurs, tables: [] }]];
  }));
}

function grille({ feuille, used, fusions }: Place, places: Places, cells: ReadonlyMap<string, Cellules>): Grille[] {
  const cell = cells.get(feuille.id);
  if (cell === undefined) return [];
  return [
    {
      feuille: feuille.name,
      firstRow: used.rowIndex + 1,
      firstColumn: used.columnIndex,
      rows: cell.values,
      affichage: cell.affichage,
      tables: places.tables.filter((entry) => entry.feuille.id === feuille.id).map(({ table, range }) => ({ nom: table.name, ligne: range.rowIndex + 1, colonne: range.columnIndex })),
      ...(places.fusionsRefusees ? { fusionsInconnues: true } : { fusions: enFusions(fusions, used) }),
      // null where only some rows are hidden.
      lignesMasquees: used.rowHidden !== false,
    },
  ];
}

function enFusions(fusions: Place['fusions'], used: Excel.Range): Fusion[] {
  if (fusions === null || fusions.areas.isNullObject) return [];
  return fusions.cells.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => {
    const [top, left] = [rowIndex - used.rowIndex, columnIndex - used.columnIndex];
    return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
  });
}

/** The sheets of the add-in's: each is known by the mark of its title, else by one of its tables'. */
function sieges(places: Places): { annee: number; cle: CleDeFeuille; id: string; titre: Zone | null }[] {
  const seats = new Map<string, { annee: number; cle: CleDeFeuille; id: string; titre: Zone | null }>();
  const standing = places.marques.filter(({ range }) => !range.isNullObject);
  for (const { nom, range, feuille } of [...standing].sort((a, b) => a.nom.length - b.nom.length)) {
    const mark = lireMarque(nom);
    if (mark === undefined) continue;
    const key = `${mark.annee}|${mark.feuille}`;
    const titre = { ligne: range.rowIndex, colonne: range.columnIndex, lignes: 2, colonnes: 1 };
    // The mark of the title has the shortest name: it comes before those of the tables.
    if (!seats.has(key)) seats.set(key, { annee: mark.annee, cle: mark.feuille, id: feuille.id, titre: mark.tableau === undefined && mark.legende === undefined ? titre : null });
  }
  return [...seats.values()];
}

function feuillesPosees(places: Places): ReadonlySet<string> {
  return new Set(sieges(places).map(({ id }) => id));
}

function bilans(places: Places, cells: ReadonlyMap<string, Cellules>): Classeur['bilans'] {
  const years = new Map<number, Map<CleDeFeuille, FeuillePosee>>();
  for (const { annee, cle, id, titre } of sieges(places)) {
    const place = places.feuilles.find(({ feuille }) => feuille.id === id);
    if (place === undefined) continue;
    const sheets = years.get(annee) ?? new Map<CleDeFeuille, FeuillePosee>();
    years.set(annee, sheets);
    sheets.set(cle, {
      cle,
      id,
      nom: place.feuille.name,
      titre,
      tableaux: tableauxDe(places, annee, cle, id),
      legendes: legendesDe(places, annee, cle, id),
      graphiques: place.graphiques.items.map(poser),
      formules: cells.get(id)?.formules ?? [],
      valeurs: cells.get(id)?.values ?? [],
      formats: cells.get(id)?.formats ?? [],
    });
  }
  return years;
}

function tableauxDe(places: Places, annee: number, cle: CleDeFeuille, id: string): ReadonlyMap<string, Zone> {
  const zones = new Map<string, Zone>();
  for (const { nom, range, feuille } of places.marques) {
    const mark = lireMarque(nom);
    if (mark?.tableau === undefined || mark.annee !== annee || mark.feuille !== cle || range.isNullObject || feuille.id !== id) continue;
    zones.set(mark.tableau, {
      ligne: range.rowIndex,
      colonne: range.columnIndex,
      lignes: range.rowCount,
      // The mark is one column wider than the table, so that it grows with a column added at the end.
      colonnes: range.columnCount - 1,
    });
  }
  return zones;
}

function legendesDe(places: Places, annee: number, cle: CleDeFeuille, id: string): ReadonlyMap<string, Zone> {
  const zones = new Map<string, Zone>();
  for (const { nom, range, feuille } of places.marques) {
    const mark = lireMarque(nom);
    if (mark?.legende === undefined || mark.annee !== annee || mark.feuille !== cle || range.isNullObject || feuille.id !== id) continue;
    zones.set(mark.legende, { ligne: range.rowIndex, colonne: range.columnIndex, lignes: range.rowCount, colonnes: range.columnCount });
  }
  return zones;
}

function poser({ name, left, top, width, height }: Excel.Chart): GraphiquePose {
  return { nom: name, gauche: left, haut: top, largeur: width, hauteur: height };
}
