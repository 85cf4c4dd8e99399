import type { Zone } from '../sheets/disposition';
import { lireMarque, nomDeMarque } from '../sheets/noms';
import { deplacer, type Operation } from './chantier';
import type { Classeur, FeuillePosee } from './classeur';
import { marquesARefaire, type Ouvrage } from './ouvrage';
import { estTracable, nomDeGraphique, redonner, telQuel, tracer } from './graphiques';
import { cleDeMemoire, graphiquesDe, lireMemoire } from './memoire';
import { colonnesElargies, executer, inverse, zoneDe } from './mettreAJour';
import { remettre } from './texteSur';

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
    verticalAlignment: true,
    wrapText: true,
  },
  hyperlink: true,
};

/** What a generation was doing when it failed. */
export type Phase = 'cellules' | 'graphiques' | 'finition';

/** The width of a column, in points, and whether it is the sheet's usual one. */
interface Largeur {
  colonne: number;
  largeur: number;
  usuelle: boolean;
}

/** How the sheets that will be written over look before. */
export interface Photographie {
  /** The look of the tables, by sheet and mark. */
  tableaux: ReadonlyMap<string, Excel.CellProperties[][]>;
  /** The widths, in points, of the columns that will change, by sheet. */
  largeurs: ReadonlyMap<string, readonly Largeur[]>;
}

/** Takes note of how the tables of standing sheets look; costs a request only where there are some. */
export async function photographier(context: Excel.RequestContext, ouvrages: readonly Ouvrage[]): Promise<Photographie> {
  const taken: { key: string; result: OfficeExtension.ClientResult<Excel.CellProperties[][]> }[] = [];
  const columns: { id: string; colonne: number; format: Excel.RangeFormat }[] = [];
  for (const { plan, posee } of ouvrages) {
    if (posee === null) continue;
    const sheet = context.workbook.worksheets.getItem(posee.id);
    const { debut, nombre } = colonnesElargies(plan, posee);
    for (let colonne = debut; colonne < debut + nombre; colonne += 1) {
      const { format } = sheet.getRangeByIndexes(0, colonne, 1, 1);
      format.load('columnWidth,useStandardWidth');
      columns.push({ id: posee.id, colonne, format });
    }
  }
  for (const { posee, cle, zone } of aPhotographier(ouvrages)) {
    const sheet = context.workbook.worksheets.getItem(posee.id);
    taken.push({ key: `${posee.id}|${cle}`, result: zoneDe(sheet, zone).getCellProperties(ASPECTS) });
  }
  if (taken.length + columns.length > 0) await context.sync();
  const largeurs = new Map<string, Largeur[]>();
  for (const { id, colonne, format } of columns) largeurs.set(id, [...(largeurs.get(id) ?? []), { colonne, largeur: format.columnWidth, usuelle: format.useStandardWidth }]);
  return { tableaux: new Map(taken.map(({ key, result }) => [key, result.value])), largeurs };
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

/**
 * Puts the workbook back as it was before a generation that failed in a phase, which Excel may
 * have carried out in part.
 *
 * @returns Null, or the error with which Excel refused to put everything back.
 */
export async function retablir(annee: number, ouvrages: readonly Ouvrage[], classeur: Classeur, photo: Photographie, phase: Phase): Promise<unknown> {
  try {
    // A cell that the user began to edit in the meantime must not keep the half-written sheets there.
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const found = await constater(context, annee, ouvrages);
      for (const sheet of found.feuilles) {
        if (!classeur.feuilles.some(({ id }) => id === sheet.id) && ouvrages.some(({ nom }) => nom === sheet.name)) sheet.delete();
      }
      for (const ouvrage of ouvrages) {
        if (ouvrage.posee) remettreLaFeuille(context, annee, ouvrage, ouvrage.posee, classeur, photo, found, phase);
      }
      for (const item of found.noms) if (lireMarque(item.name)?.annee === annee && !classeur.marques.has(item.name)) item.delete();
      const remade = new Set(marquesARefaire(annee, ouvrages, classeur));
      for (const [mark, refersTo] of classeur.marques) {
        if (lireMarque(mark)?.annee !== annee) continue;
        const standing = found.noms.some(({ name }) => name === mark);
        if (standing && !remade.has(mark)) continue;
        if (standing) context.workbook.names.getItem(mark).delete();
        context.workbook.names.add(mark, refersTo).visible = false;
      }
      remettreLaMemoire(context, annee, classeur, found.memoire);
      context.workbook.worksheets.getItem(classeur.feuilleActive).activate();
      await context.sync();
    });
    return null;
  } catch (error) {
    return error;
  }
}

interface Constat {
  feuilles: Excel.Worksheet[];
  noms: Excel.NamedItem[];
  /** Where the marks of standing sheets are now, by name. */
  marques: ReadonlyMap<string, Zone>;
  graphiques: ReadonlyMap<string, readonly string[]>;
  memoire: boolean;
}

async function constater(context: Excel.RequestContext, annee: number, ouvrages: readonly Ouvrage[]): Promise<Constat> {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name');
  const setting = settings.getItemOrNullObject(cleDeMemoire(annee));
  setting.load('key');
  const ranges = ouvrages.flatMap(({ plan, posee }) =>
    [...(posee?.tableaux.keys() ?? [])].map((cle) => {
      const name = nomDeMarque({ annee, feuille: plan.cle, tableau: cle });
      const range = names.getItemOrNullObject(name).getRangeOrNullObject();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { name, range };
    }),
  );
  const charts = ouvrages.flatMap(({ posee }) => {
    if (posee === null) return [];
    const collection = worksheets.getItem(posee.id).charts;
    collection.load('items/name');
    return [{ id: posee.id, collection }];
  });
  await context.sync();
  const standing = ranges.filter(({ range }) => !range.isNullObject);
  return {
    feuilles: worksheets.items,
    noms: names.items,
    marques: new Map(
      standing.map(({ name, range }) => [
        name,
        { ligne: range.rowIndex, colonne: range.columnIndex, lignes: range.rowCount, colonnes: range.columnCount - 1 },
      ]),
    ),
    graphiques: new Map(charts.map(({ id, collection }) => [id, collection.items.map(({ name }) => name)])),
    memoire: !setting.isNullObject,
  };
}

function remettreLaFeuille(
  context: Excel.RequestContext,
  annee: number,
  { plan, chantier }: Ouvrage,
  posee: FeuillePosee,
  classeur: Classeur,
  photo: Photographie,
  found: Constat,
  phase: Phase,
): void {
  const sheet = context.workbook.worksheets.getItem(posee.id);
  const name = (cle: string) => nomDeMarque({ annee, feuille: plan.cle, tableau: cle });
  const done = operationsFaites(posee, chantier?.insertions ?? [], chantier?.retraits ?? [], (cle) => found.marques.get(name(cle)), phase);
  for (const operation of [...done].reverse()) executer(sheet, inverse(operation));
  // New tables were written below everything: with the rows inserted above them gone, they stand that much higher.
  const grown = (chantier?.insertions ?? []).reduce((sum, operation) => sum + (operation.type === 'insererLignes' ? operation.nombre : 0), 0);
  for (const { nouveau, apresInsertions: zone } of chantier?.tableaux ?? []) if (nouveau) zoneDe(sheet, { ...zone, ligne: zone.ligne - grown }).clear();
  remettreLesCellules(sheet, posee, photo);
  for (const { colonne, largeur, usuelle } of photo.largeurs.get(posee.id) ?? []) {
    const { format } = sheet.getRangeByIndexes(0, colonne, 1, 1);
    if (usuelle) format.useStandardWidth = true;
    else format.columnWidth = largeur;
  }
  // Before their own phase charts are not touched: Excel has moved them back with their cells.
  if (phase !== 'cellules') remettreLesGraphiques(sheet, annee, plan.cle, posee, classeur, found.graphiques.get(posee.id) ?? []);
}

/**
 * The operations on the grid that Excel carried out before it failed, told by where the marks
 * stand now. Insertions belong to the first request, removals to the last: within one
 * the marks go only one way, so that they tell how far it came.
 */
function operationsFaites(
  posee: FeuillePosee,
  insertions: readonly Operation[],
  retraits: readonly Operation[],
  actuelle: (cle: string) => Zone | undefined,
  phase: Phase,
): readonly Operation[] {
  const removing = phase === 'finition';
  const all = removing ? [...insertions, ...retraits] : insertions;
  const zones = new Map(posee.tableaux);
  const matches = () => [...zones].every(([cle, zone]) => estLaMeme(zone, actuelle(cle)));
  let done = matches() ? 0 : -1;
  all.forEach((operation, index) => {
    deplacer(zones, operation);
    if (matches() && (!removing || index + 1 >= insertions.length || done < 0)) done = index + 1;
  });
  return all.slice(0, Math.max(done, 0));
}

function estLaMeme(expected: Zone, actual: Zone | undefined): boolean {
  // A mark that was deleted tells nothing.
  if (actual === undefined) return true;
  return expected.ligne === actual.ligne && expected.lignes === actual.lignes && expected.colonnes === actual.colonnes;
}

function remettreLesCellules(sheet: Excel.Worksheet, posee: FeuillePosee, photo: Photographie): void {
  const zones: Zone[] = [...(posee.titre ? [posee.titre] : []), ...posee.tableaux.values()];
  for (const zone of zones) {
    const part = (cells: readonly (readonly unknown[])[], blank: unknown) =>
      Array.from({ length: zone.lignes }, (_, row) =>
        Array.from({ length: zone.colonnes }, (__, column) => cells[zone.ligne + row]?.[zone.colonne + column] ?? blank),
      );
    const range = zoneDe(sheet, zone);
    range.numberFormat = part(posee.formats, 'General');
    const values = part(posee.valeurs, '');
    range.formulas = part(posee.formules, '').map((row, i) => row.map((cell, j) => remettre(cell, values[i]?.[j])));
  }
  for (const [cle, zone] of posee.tableaux) {
    const looks = photo.tableaux.get(`${posee.id}|${cle}`);
    if (looks) zoneDe(sheet, zone).setCellProperties(looks.map((row) => row.map(reglables)));
  }
}

/** The look of a cell in the form in which it can be set: a colour given to no border would draw one. */
function reglables({ format, hyperlink }: Excel.CellProperties): Excel.SettableCellProperties {
  const { borders, fill, ...rest } = format ?? {};
  const sides = (['top', 'bottom', 'left', 'right'] as const).map((side) => {
    const border = borders?.[side];
    return [side, border?.style === undefined || border.style === 'None' ? { style: 'None' as const } : border] as const;
  });
  return {
    format: { ...rest, ...(fill?.color ? { fill: { color: fill.color } } : {}), borders: Object.fromEntries(sides) },
    ...(hyperlink ? { hyperlink } : {}),
  };
}

function remettreLesGraphiques(
  sheet: Excel.Worksheet,
  annee: number,
  cle: FeuillePosee['cle'],
  posee: FeuillePosee,
  classeur: Classeur,
  standing: readonly string[],
): void {
  const before = new Set(posee.graphiques.map(({ nom }) => nom));
  for (const name of standing) if (!before.has(name)) sheet.charts.getItem(name).delete();
  const drawn = new Map(graphiquesDe(lireMemoire(classeur.memoires.get(annee)), cle).map((plan) => [nomDeGraphique(plan.id), plan]));
  for (const { nom, gauche, haut, largeur, hauteur } of posee.graphiques) {
    const plan = drawn.get(nom);
    const zone = plan && [...posee.tableaux].find(([key]) => nomDeMarque({ annee, feuille: cle, tableau: plan.tableau }).endsWith(`__${key}`))?.[1];
    if (plan && zone && estTracable(plan)) {
      if (standing.includes(nom)) redonner(sheet.charts.getItem(nom), sheet, plan, telQuel(zone));
      else tracer(sheet, plan, telQuel(zone), { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 });
    } else if (!standing.includes(nom)) continue;
    const chart = sheet.charts.getItem(nom);
    chart.left = gauche;
    chart.top = haut;
    chart.width = largeur;
    chart.height = hauteur;
  }
}

function remettreLaMemoire(context: Excel.RequestContext, annee: number, classeur: Classeur, present: boolean): void {
  const before = classeur.memoires.get(annee);
  const key = cleDeMemoire(annee);
  if (before !== undefined) context.workbook.settings.add(key, before);
  else if (present) context.workbook.settings.getItem(key).delete();
}
