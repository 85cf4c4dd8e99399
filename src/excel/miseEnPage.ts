import type { BilanPlan, FeuillePlan } from '../sheets/plan';

const POINTS_PAR_CM = 28.35;

/** Sets a sheet up for print: A4, one page wide, headings repeated, the cooperative above, the pages numbered below. */
export function mettreEnPage(sheet: Excel.Worksheet, plan: FeuillePlan, { gauche, droite }: BilanPlan['enTete']): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4' as Excel.PaperType.a4;
  pageLayout.orientation = plan.orientation === 'paysage' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins('Points', { top: 1.8 * POINTS_PAR_CM, bottom: 1.5 * POINTS_PAR_CM, left: 1.3 * POINTS_PAR_CM, right: 1.3 * POINTS_PAR_CM });
  pageLayout.setPrintTitleRows(`$1:$${plan.lignesRepetees}`);
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.leftHeader = texteDePage(gauche);
  pages.rightHeader = texteDePage(droite);
  pages.leftFooter = `${TAILLE}&A`;
  pages.rightFooter = `${TAILLE}Page &P sur &N`;
}

/** Nine points; the font's name after the size keeps figures of the text apart from it. */
const TAILLE = '&9&"-,Regular"';

/** A text for the margins of a page: an ampersand there begins a code of Excel's. */
function texteDePage(texte: string): string {
  return texte === '' ? '' : `${TAILLE}${texte.replaceAll('&', '&&')}`;
}
