import type { Zone } from '../sheets/geometrie';
import { estCleDeLegende, lireMarque, nomDeMarque, nomParCle } from '../sheets/noms';
import { lignesRetirees } from './chantier';
import type { Classeur, FeuillePosee } from './classeur';
import { marquesARefaire, type Ouvrage } from './ouvrage';
import { estTracable, nomDeGraphique, redonner, telQuel, tracer } from './graphiques';
import { cleDeMemoire, graphiquesDe, lireMemoire } from './memoire';
import { zonesPosees } from './legendes';
import { deplacer, executer, inverse, zoneDe, type Operation } from './operations';
import type { Photographie } from './photographie';
import { remettre } from './texteSur';

/** What a generation was doing when it failed. */
export type Phase = 'cellules' | 'graphiques' | 'finition';

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
    [...(posee ? zonesPosees(posee).keys() : [])].map((cle) => {
      const name = nomParCle(annee, plan.cle, cle);
      const range = names.getItemOrNullObject(name).getRangeOrNullObject();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      // The mark of a table is one column wider than it.
      return { name, range, plus: estCleDeLegende(cle) ? 0 : 1 };
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
      standing.map(({ name, range, plus }) => [
        name,
        { ligne: range.rowIndex, colonne: range.columnIndex, lignes: range.rowCount, colonnes: range.columnCount - plus },
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
  const name = (cle: string) => nomParCle(annee, plan.cle, cle);
  const done = operationsFaites(posee, chantier?.insertions ?? [], chantier?.retraits ?? [], (cle) => found.marques.get(name(cle)), phase);
  for (const operation of [...done].reverse()) {
    executer(sheet, inverse(operation));
    // A row that comes back takes the look of the one above it, and no fill can't be given back.
    if (operation.type === 'retirerLignes') sheet.getRangeByIndexes(operation.ligne, 0, operation.nombre, 1).getEntireRow().clear('Formats');
  }
  // New tables were written below everything: with the rows inserted above them gone, they stand that much higher.
  const grown = (chantier?.insertions ?? []).reduce((sum, operation) => sum + (operation.type === 'insererLignes' ? operation.nombre : 0), 0);
  const added = [
    ...(chantier?.tableaux ?? []).filter(({ nouveau }) => nouveau).map(({ apresInsertions: zone }) => ({ ...zone, ligne: zone.ligne - grown })),
    ...(chantier?.legendes ?? []).filter(({ avant }) => avant === null).map(({ apresInsertions: zone }) => ({ ...zone, ligne: zone.ligne - grown })),
    ...(chantier?.legendes ?? []).flatMap(({ avant, quittee, apresInsertions: { colonne } }) => (avant && quittee ? [{ ...avant, colonne }] : [])),
  ];
  for (const zone of added) {
    const range = zoneDe(sheet, zone);
    range.unmerge();
    range.clear();
  }
  remettreLesCellules(sheet, posee, photo, new Set(done.some(({ type }) => type === 'retirerLignes') && chantier ? lignesRetirees(chantier) : []));
  for (const { rang, points, usuelle } of photo.largeurs.get(posee.id) ?? []) {
    const { format } = sheet.getRangeByIndexes(0, rang, 1, 1);
    if (usuelle) format.useStandardWidth = true;
    else format.columnWidth = points;
  }
  for (const { rang, points, usuelle } of photo.hauteurs.get(posee.id) ?? []) {
    const { format } = sheet.getRangeByIndexes(rang, 0, 1, 1);
    if (usuelle) format.useStandardHeight = true;
    else format.rowHeight = points;
  }
  // Before their own phase charts are not touched: Excel has moved them back with their cells.
  if (phase !== 'cellules') remettreLesGraphiques(sheet, annee, plan, posee, classeur, photo, found.graphiques.get(posee.id) ?? []);
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
  const zones = zonesPosees(posee);
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

/** Rows that come back with a sentence over the width of their table: no other row of a body goes on below within its cell. */
function reunirLesPhrases(sheet: Excel.Worksheet, zone: Zone, looks: readonly (readonly Excel.CellProperties[])[], revenues: ReadonlySet<number>): void {
  looks.forEach((row, index) => {
    const ligne = zone.ligne + index;
    if (revenues.has(ligne) && row[0]?.format?.wrapText === true) zoneDe(sheet, { ...zone, ligne, lignes: 1 }).merge(false);
  });
}

function remettreLesCellules(sheet: Excel.Worksheet, posee: FeuillePosee, photo: Photographie, revenues: ReadonlySet<number>): void {
  const zones: Zone[] = [...(posee.titre ? [posee.titre] : []), ...zonesPosees(posee).values()];
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
    if (looks === undefined) continue;
    zoneDe(sheet, zone).setCellProperties(looks.map((row) => row.map(reglables)));
    reunirLesPhrases(sheet, zone, looks, revenues);
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
  { cle, graphiques: redrawn }: Ouvrage['plan'],
  posee: FeuillePosee,
  classeur: Classeur,
  photo: Photographie,
  standing: readonly string[],
): void {
  const before = new Set(posee.graphiques.map(({ nom }) => nom));
  for (const name of standing) if (!before.has(name)) sheet.charts.getItem(name).delete();
  const drawn = new Map(graphiquesDe(lireMemoire(classeur.memoires.get(annee)), cle).map((plan) => [nomDeGraphique(plan.id), plan]));
  for (const { nom, gauche, haut, largeur, hauteur } of posee.graphiques) {
    const plan = drawn.get(nom);
    const zone = plan && [...posee.tableaux].find(([key]) => nomDeMarque({ annee, feuille: cle, tableau: plan.tableau }).endsWith(`__${key}`))?.[1];
    if (plan && zone && estTracable(plan)) {
      if (standing.includes(nom)) redonner(sheet.charts.getItem(nom), sheet, plan, telQuel(zone), redrawn.find(({ id }) => id === plan.id));
      else tracer(sheet, plan, telQuel(zone), { ligne: 0, colonne: 0, lignes: 1, colonnes: 1 });
    } else if (!standing.includes(nom)) continue;
    const chart = sheet.charts.getItem(nom);
    const titre = photo.titres.get(`${posee.id}|${nom}`);
    if (titre !== undefined) chart.title.text = titre;
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
