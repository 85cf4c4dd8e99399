import type { HeaderFooter as FileHeaderFooter, PageSetup, Sheet as FileSheet } from 'hucre';
import type { HeaderFooter, PageLayout, Sheet } from '../model';
import { EMPTY_HEADER_FOOTER } from '../model';
import { elementOf, elementsOf } from './xml';

const PAPERS: Readonly<Record<NonNullable<PageSetup['paperSize']>, string>> = {
  letter: 'Letter', legal: 'Legal', a3: 'A3', a4: 'A4', a5: 'A5', b4: 'B4', b5: 'B5', executive: 'Executive', tabloid: 'Tabloid',
};
const INCH = 72;

/** Cuts '&Lgauche&Cmilieu&Rdroite'; text before a letter stands in the middle. */
function cut(text: string | undefined): { left: string; center: string; right: string } {
  const parts = { left: '', center: '', right: '' };
  let at: keyof typeof parts = 'center';
  for (const piece of (text ?? '').split(/(&[LCR])/)) {
    if (piece === '&L') at = 'left';
    else if (piece === '&C') at = 'center';
    else if (piece === '&R') at = 'right';
    else parts[at] += piece;
  }
  return parts;
}

const join = (left: string, center: string, right: string): string | undefined =>
  `${left === '' ? '' : `&L${left}`}${center === '' ? '' : `&C${center}`}${right === '' ? '' : `&R${right}`}` || undefined;

function pageTexts(header: string | undefined, footer: string | undefined): HeaderFooter {
  const [top, bottom] = [cut(header), cut(footer)];
  return {
    leftHeader: top.left, centerHeader: top.center, rightHeader: top.right,
    leftFooter: bottom.left, centerFooter: bottom.center, rightFooter: bottom.right,
  };
}

/** Puts a file's print set-up into a sheet. Print areas and titles come with the names. */
export function readPage(sheet: Sheet, file: FileSheet): void {
  const setup = file.pageSetup;
  const margins = setup?.margins;
  const points = (inches: number | undefined, other: number): number => (inches === undefined ? other : Math.round(inches * INCH * 1000) / 1000);
  const before = sheet.pageLayout;
  const patch: Partial<PageLayout> = {
    orientation: setup?.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: setup?.paperSize === undefined ? before.paperSize : PAPERS[setup.paperSize],
    topMargin: points(margins?.top, before.topMargin),
    bottomMargin: points(margins?.bottom, before.bottomMargin),
    leftMargin: points(margins?.left, before.leftMargin),
    rightMargin: points(margins?.right, before.rightMargin),
    headerMargin: points(margins?.header, before.headerMargin),
    footerMargin: points(margins?.footer, before.footerMargin),
    // In files 0 pages means "as many as needed", and 1 is what is meant where nothing is said.
    zoom: setup?.fitToPage === true
      ? { scale: null, horizontalFitToPages: (setup.fitToWidth ?? 1) || null, verticalFitToPages: (setup.fitToHeight ?? 1) || null }
      : { scale: setup?.scale ?? 100, horizontalFitToPages: null, verticalFitToPages: null },
    centerHorizontally: setup?.horizontalCentered ?? false,
    centerVertically: setup?.verticalCentered ?? false,
    printGridlines: setup?.showGridLines ?? false,
    printHeadings: setup?.showRowColHeaders ?? false,
  };
  const texts = file.headerFooter;
  const main = texts ? pageTexts(texts.oddHeader, texts.oddFooter) : EMPTY_HEADER_FOOTER;
  const [first, odd] = [texts?.differentFirst ?? false, texts?.differentOddEven ?? false];
  sheet.setPageLayout({
    ...patch,
    headersFooters: {
      ...before.headersFooters,
      state: first ? (odd ? 'FirstOddAndEven' : 'FirstAndDefault') : odd ? 'OddAndEven' : 'Default',
      defaultForAllPages: odd ? EMPTY_HEADER_FOOTER : main,
      oddPages: odd ? main : EMPTY_HEADER_FOOTER,
      evenPages: texts ? pageTexts(texts.evenHeader, texts.evenFooter) : EMPTY_HEADER_FOOTER,
      firstPage: texts ? pageTexts(texts.firstHeader, texts.firstFooter) : EMPTY_HEADER_FOOTER,
    },
  });
}

/**
 * Puts a file's manual page breaks into a sheet. hucre would take those that Excel itself found for manual ones, and those of
 * custom views for the sheet's.
 */
export function readPageBreaks(sheet: Sheet, xml: string): void {
  const own = xml.slice(Math.max(0, xml.lastIndexOf('</customSheetViews>')));
  // The id is the number of the row above the break, counted from 1: the index, from 0, of the row below.
  const indexes = (list: string): number[] =>
    elementsOf(elementOf(own, list)?.inner ?? '', 'brk').flatMap(({ attributes: { id, man } }) => (man === '1' || man === 'true' ? Number(id) : []));
  sheet.rowBreaks.load(indexes('rowBreaks'));
  sheet.columnBreaks.load(indexes('colBreaks'));
}

/** The manual page breaks as hucre writes them: by the index of the row above, or of the column before. */
export const breaksToFile = ({ rowBreaks, columnBreaks }: PageLayout): { rowBreaks: number[]; colBreaks: number[] } => ({
  rowBreaks: rowBreaks.map((index) => index - 1),
  colBreaks: columnBreaks.map((index) => index - 1),
});

/** The print set-up as hucre writes it, without print areas and titles. */
export function pageToFile(page: PageLayout): PageSetup {
  const paperSize = (Object.keys(PAPERS) as (keyof typeof PAPERS)[]).find((key) => PAPERS[key] === page.paperSize) ?? 'a4';
  const { scale, horizontalFitToPages, verticalFitToPages } = page.zoom;
  const fit = horizontalFitToPages !== null || verticalFitToPages !== null;
  const inches = (points: number): number => Math.round((points / INCH) * 100000) / 100000;
  return {
    paperSize,
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(fit ? { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 } : { scale: scale ?? 100 }),
    margins: {
      top: inches(page.topMargin), bottom: inches(page.bottomMargin), left: inches(page.leftMargin), right: inches(page.rightMargin),
      header: inches(page.headerMargin), footer: inches(page.footerMargin),
    },
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
  };
}

/** Headers and footers as hucre writes them; undefined where there are none. */
export function headersToFile({ headersFooters }: PageLayout): FileHeaderFooter | undefined {
  const { state, defaultForAllPages, firstPage, evenPages, oddPages } = headersFooters;
  const [first, odd] = [state.startsWith('First'), state.endsWith('OddAndEven')];
  const main = odd ? oddPages : defaultForAllPages;
  const header = (page: HeaderFooter): string | undefined => join(page.leftHeader, page.centerHeader, page.rightHeader);
  const footer = (page: HeaderFooter): string | undefined => join(page.leftFooter, page.centerFooter, page.rightFooter);
  const texts: [keyof FileHeaderFooter, string | undefined][] = [
    ['oddHeader', header(main)], ['oddFooter', footer(main)],
    ...(odd ? [['evenHeader', header(evenPages)], ['evenFooter', footer(evenPages)]] as [keyof FileHeaderFooter, string | undefined][] : []),
    ...(first ? [['firstHeader', header(firstPage)], ['firstFooter', footer(firstPage)]] as [keyof FileHeaderFooter, string | undefined][] : []),
  ];
  const present = Object.fromEntries(texts.filter(([, text]) => text !== undefined));
  if (Object.keys(present).length === 0 && !first && !odd) return undefined;
  return { ...present, ...(first ? { differentFirst: true } : {}), ...(odd ? { differentOddEven: true } : {}) };
}
