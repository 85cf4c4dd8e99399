import { enPoints, HAUTEUR_DE_LIGNE, type Zone } from '../sheets/disposition';
import { COLONNE_DES_CHOIX, COLONNES, ENTETES, LIGNES_AVANT, type Colonne, type LigneDeParametres, type PlanDeParametres, type Validation } from '../sheets/parametres/plan';
import { APPARENCES, SOUS_TITRE_DE_FEUILLE, TITRE_DE_FEUILLE, type Apparence } from '../sheets/style';
import { proprietes } from './apparence';
import { causeDe, ErreurExcel } from './erreurs';
import { texteSur } from './texteSur';

/** What became of the wish for a sheet of parameters. */
export type Creation = 'creee' | 'existante';

/** Widths of the columns, in characters; the choices beside them have one width, the gap another. */
const LARGEURS = [18, 40, 38, 17, 20, 8, 62] as const;
const LARGEUR_DES_CHOIX = 30;
const INTERVALLE = 4;
const HAUTEUR_D_INTERTITRE = 20;

const ENTREE = APPARENCES.corps;
const INTERTITRE = APPARENCES.total;
const REMARQUE: Apparence = { ...APPARENCES.note, retour: true, filet: APPARENCES.corps.filet };
/** Cells that are left for the team to fill. */
const A_REMPLIR = '#FFF8DC';
/** Columns whose words go on below within the cell. */
const EN_PLUSIEURS_LIGNES: readonly Colonne[] = ['valeur', 'classe', 'remarque'];
/** How many more characters a column holds in the small letters of a remark. */
const SERRE = 1.25;

const CHOIX: Apparence = { ...APPARENCES.note, italique: false };

/**
 * Adds the sheet of parameters to the open workbook and shows it, all or nothing. A sheet of
 * that name is the team's: it is left as it is.
 *
 * @throws ErreurExcel with the cause, and whether the workbook is as before.
 */
export async function creerParametres(plan: PlanDeParametres): Promise<Creation> {
  const before = { active: '' };
  try {
    return await Excel.run(async (context) => {
      const { worksheets, protection } = context.workbook;
      const there = worksheets.getItemOrNullObject(plan.nom);
      const active = worksheets.getActiveWorksheet();
      active.load('id');
      protection.load('protected');
      await context.sync();
      if (!there.isNullObject) return 'existante';
      if (protection.protected) throw new ErreurExcel({ cause: 'classeurProtege' });
      before.active = active.id;
      ecrire(worksheets.add(plan.nom), plan);
      await context.sync();
      return 'creee';
    });
  } catch (error) {
    const failure = before.active === '' ? null : await defaire(plan.nom, before.active);
    const cause = failure === null ? error : new AggregateError([error, failure], 'neither done nor put back');
    throw new ErreurExcel(causeDe(error), failure === null, { cause });
  }
}

/** Takes a sheet that was not finished away again; gives back why that failed, if it did. */
async function defaire(nom: string, active: string): Promise<unknown> {
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const made = worksheets.getItemOrNullObject(nom);
      worksheets.getItem(active).activate();
      await context.sync();
      // Excel may have failed before the sheet was there.
      if (made.isNullObject) return;
      made.delete();
      await context.sync();
    });
    return null;
  } catch (error) {
    return error;
  }
}

function ecrire(sheet: Excel.Worksheet, plan: PlanDeParametres): void {
  sheet.showGridlines = false;
  LARGEURS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = enPoints(width);
  });
  ecrireTitre(sheet, plan);
  ecrireLignes(sheet, plan.lignes);
  ecrireChoix(sheet, plan);
  for (const validation of plan.validations) valider(sheet, validation);
  mettreEnPage(sheet, plan);
  sheet.activate();
  sheet.getRange('A1').select();
}

function ecrireTitre(sheet: Excel.Worksheet, { titre, sousTitre }: PlanDeParametres): void {
  const head = sheet.getRangeByIndexes(0, 0, 2, 1);
  head.values = [[texteSur(titre)], [texteSur(sousTitre)]];
  head.setCellProperties([[proprietes(TITRE_DE_FEUILLE)], [proprietes(SOUS_TITRE_DE_FEUILLE)]]);
  sheet.getRangeByIndexes(0, 0, 1, 1).format.rowHeight = 24;
  const headings = sheet.getRangeByIndexes(LIGNES_AVANT - 1, 0, 1, COLONNES.length);
  headings.values = [COLONNES.map((colonne) => ENTETES[colonne])];
  headings.setCellProperties([COLONNES.map(() => proprietes(APPARENCES.entete))]);
  sheet.freezePanes.freezeRows(LIGNES_AVANT);
}

function ecrireLignes(sheet: Excel.Worksheet, lignes: readonly LigneDeParametres[]): void {
  const range = sheet.getRangeByIndexes(LIGNES_AVANT, 0, lignes.length, COLONNES.length);
  range.values = lignes.map(({ cellules }) => cellules.map(texteSur));
  range.setCellProperties(lignes.map((ligne) => COLONNES.map((colonne) => aspect(ligne, colonne))));
  lignes.forEach((ligne, index) => {
    const lines = lignesDeTexte(ligne);
    const height = ligne.genre === 'intertitre' ? HAUTEUR_D_INTERTITRE : lines * HAUTEUR_DE_LIGNE;
    if (height !== HAUTEUR_DE_LIGNE) sheet.getRangeByIndexes(LIGNES_AVANT + index, 0, 1, 1).format.rowHeight = height;
  });
}

function aspect({ genre, attend }: LigneDeParametres, colonne: Colonne): Excel.SettableCellProperties {
  if (genre === 'intertitre') return proprietes(INTERTITRE);
  const fond = attend.includes(colonne) ? A_REMPLIR : null;
  const { format } = proprietes(colonne === 'remarque' ? REMARQUE : { ...ENTREE, fond, retour: EN_PLUSIEURS_LIGNES.includes(colonne) });
  // A number here is read like the words around it.
  return { format: { ...format, horizontalAlignment: 'Left' } };
}

/** Lines that the longest cell of a row takes. */
function lignesDeTexte({ genre, cellules }: LigneDeParametres): number {
  if (genre === 'intertitre') return 1;
  return Math.max(...cellules.map((cell, column) => {
    const colonne = COLONNES[column];
    const width = (LARGEURS[column] ?? 1) * (colonne === 'remarque' ? SERRE : 1);
    return colonne !== undefined && EN_PLUSIEURS_LIGNES.includes(colonne) ? Math.ceil(String(cell).length / width) : 1;
  }));
}

function ecrireChoix(sheet: Excel.Worksheet, { choix }: PlanDeParametres): void {
  sheet.getRangeByIndexes(0, COLONNE_DES_CHOIX - 1, 1, 1).getEntireColumn().format.columnWidth = enPoints(INTERVALLE);
  choix.forEach(({ titre, valeurs }, index) => {
    const column = sheet.getRangeByIndexes(LIGNES_AVANT - 1, COLONNE_DES_CHOIX + index, valeurs.length + 1, 1);
    column.values = [[`Choix proposés : ${titre}`], ...valeurs.map((valeur) => [texteSur(valeur)])];
    column.setCellProperties([[proprietes({ ...CHOIX, gras: true, retour: true })], ...valeurs.map(() => [proprietes(CHOIX)])]);
    column.getEntireColumn().format.columnWidth = enPoints(LARGEUR_DES_CHOIX);
  });
}

const ALERTES = { propose: null, avertit: 'Warning', refuse: 'Stop' } as const;

function valider(sheet: Excel.Worksheet, { zones, regle, refus, titre, message }: Validation): void {
  const style = ALERTES[refus];
  for (const { ligne, colonne, lignes, colonnes } of zones) {
    const { dataValidation } = sheet.getRangeByIndexes(ligne, colonne, lignes, colonnes);
    dataValidation.rule = regleDe(regle);
    dataValidation.errorAlert = { showAlert: style !== null, style: style ?? 'Information', title: titre, message };
  }
}

function regleDe(regle: Validation['regle']): Excel.DataValidationRule {
  if ('liste' in regle) return { list: { inCellDropDown: true, source: regle.liste.join(',') } };
  if ('cellules' in regle) return { list: { inCellDropDown: true, source: `=${adresse(regle.cellules)}` } };
  if ('nombre' in regle) return { decimal: { formula1: regle.nombre.min, operator: 'GreaterThanOrEqualTo' } };
  const { min, max } = regle.entier;
  return max === undefined
    ? { wholeNumber: { formula1: min, operator: 'GreaterThanOrEqualTo' } }
    : { wholeNumber: { formula1: min, formula2: max, operator: 'Between' } };
}

/** A column of cells with `$` signs: a list that follows when rows are inserted in it. */
function adresse({ ligne, colonne, lignes }: Zone): string {
  const letter = String.fromCharCode(65 + colonne);
  return `$${letter}$${ligne + 1}:$${letter}$${ligne + lignes}`;
}

const POINTS_PAR_CM = 28.35;

function mettreEnPage(sheet: Excel.Worksheet, { lignes }: PlanDeParametres): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4' as Excel.PaperType.a4;
  pageLayout.orientation = 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Points', { top: 2 * POINTS_PAR_CM, bottom: 1.8 * POINTS_PAR_CM, left: 1.3 * POINTS_PAR_CM, right: 1.3 * POINTS_PAR_CM });
  // The choices beside the entries serve the lists, not the reader.
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, LIGNES_AVANT + lignes.length, COLONNES.length));
  pageLayout.setPrintTitleRows(`$${LIGNES_AVANT}:$${LIGNES_AVANT}`);
  pageLayout.headersFooters.defaultForAllPages.leftHeader = '&"-,Regular"&9&A';
  pageLayout.headersFooters.defaultForAllPages.rightFooter = '&9Page &P sur &N';
  pageLayout.headersFooters.defaultForAllPages.leftFooter = '&9&F';
}
