import type { Rect } from './address';

/** The three parts of a header and of a footer, with Excel's codes (&P page, &N pages, &A sheet, &D date, &"font,style"). */
export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** Headers and footers; `state` says which of them Excel prints. */
export interface HeadersFooters {
  readonly state: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
  readonly useSheetMargins: boolean;
  readonly useSheetScale: boolean;
  readonly defaultForAllPages: HeaderFooter;
  readonly firstPage: HeaderFooter;
  readonly evenPages: HeaderFooter;
  readonly oddPages: HeaderFooter;
}

/** Either a scale in percent, or a number of pages (null: as many as needed). */
export interface PageZoom {
  readonly scale: number | null;
  readonly horizontalFitToPages: number | null;
  readonly verticalFitToPages: number | null;
}

/** A sheet's print set-up; lengths in points. */
export interface PageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Excel.PaperType's words, 'A4', 'Letter', … */
  readonly paperSize: string;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly zoom: PageZoom;
  readonly printAreas: readonly Rect[];
  /** Rows repeated at the top of each page: a block of whole rows. */
  readonly titleRows: Rect | null;
  readonly titleColumns: Rect | null;
  /** Manual page breaks: the first row of each new page, ascending. Set through `sheet.rowBreaks`. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly headersFooters: HeadersFooters;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printOrder: 'DownThenOver' | 'OverThenDown';
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printComments: 'NoComments' | 'EndSheet' | 'InPlace';
  readonly printErrors: 'AsDisplayed' | 'Blank' | 'Dash' | 'NotAvailable';
  /** '' lets Excel count. */
  readonly firstPageNumber: number | '';
}

/** A header and footer without text. */
export const EMPTY_HEADER_FOOTER: HeaderFooter = {
  leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '',
};

/** The set-up of a new sheet of Excel in France: A4, portrait, "normal" margins. */
export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: 'Portrait',
  paperSize: 'A4',
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  printAreas: [],
  titleRows: null,
  titleColumns: null,
  rowBreaks: [],
  columnBreaks: [],
  headersFooters: {
    state: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
    defaultForAllPages: EMPTY_HEADER_FOOTER,
    firstPage: EMPTY_HEADER_FOOTER,
    evenPages: EMPTY_HEADER_FOOTER,
    oddPages: EMPTY_HEADER_FOOTER,
  },
  centerHorizontally: false,
  centerVertically: false,
  printOrder: 'DownThenOver',
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printComments: 'NoComments',
  printErrors: 'AsDisplayed',
  firstPageNumber: '',
};
