import { isWholeCols, isWholeRows } from '../../model/address';
import type { Rect } from '../../model/address';
import type { Json } from '../../model/json';
import type { HeaderFooter, HeadersFooters, PageLayout } from '../../model/pageLayout';
import type { Sheet } from '../../model/sheet';
import { invalidArgument, notFound } from '../errors';
import type { Arg, HostObject } from '../object';
import { objectClass } from '../object';
import type { Session } from '../session';
import { fields, flag, number, text, word } from './args';
import { rangeObject } from './range';
import { areasArg, rangeAreas } from './rangeAreas';
import { RangeRef, rangeArg } from './rangeRef';

const PAPER = [
  'Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Folio', 'Quatro',
] as const;
const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;
const COMMENTS = ['NoComments', 'EndSheet', 'InPlace'] as const;
const PRINT_ERRORS = ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'] as const;

/** Points in one unit of `setPrintMargins`. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

type Setter = (sheet: Sheet, value: Json, session: Session) => void;

const setter = (read: (value: Json) => Partial<PageLayout>): Setter => (sheet, value, session) => {
  session.writable();
  sheet.setPageLayout(read(value));
};

function length(value: Json, name: string): number {
  const points = number(value, name);
  if (points < 0) throw invalidArgument(`'${name}' is negative.`);
  return points;
}

function zoom(value: Json): Partial<PageLayout> {
  const given = fields(value, 'zoom');
  const count = (name: string, most: number): number | null => {
    const n = given[name];
    if (n === undefined || n === null) return null;
    if (typeof n !== 'number' || n < 1 || n > most) throw invalidArgument(`'${name}' lies between 1 and ${String(most)}.`);
    return n;
  };
  const [scale, wide, tall] = [count('scale', 400), count('horizontalFitToPages', 32767), count('verticalFitToPages', 32767)];
  if (scale !== null && scale < 10) throw invalidArgument("'scale' lies between 10 and 400.");
  // Excel takes either a scale or numbers of pages.
  return { zoom: { scale: wide === null && tall === null ? scale : null, horizontalFitToPages: wide, verticalFitToPages: tall } };
}

const zoomJson = ({ zoom: { scale, horizontalFitToPages, verticalFitToPages } }: PageLayout): Json =>
  scale === null
    ? { ...(horizontalFitToPages === null ? {} : { horizontalFitToPages }), ...(verticalFitToPages === null ? {} : { verticalFitToPages }) }
    : { scale };

type Page = 'defaultForAllPages' | 'firstPage' | 'evenPages' | 'oddPages';
const PARTS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;
const wire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function headersFooters(sheet: Sheet, change: Partial<HeadersFooters>, session: Session): void {
  session.writable();
  sheet.setPageLayout({ headersFooters: { ...sheet.pageLayout.headersFooters, ...change } });
}

interface Header {
  sheet: Sheet;
  page: Page;
}

const setPart = ({ sheet, page }: Header, part: keyof HeaderFooter, value: Json, session: Session): void => {
  const said = text(value, part);
  if (said.length > 255) throw invalidArgument('A header holds 255 characters at most.');
  headersFooters(sheet, { [page]: { ...sheet.pageLayout.headersFooters[page], [part]: said } }, session);
};

const headerFooter = objectClass<Header>({
  type: 'HeaderFooter',
  get: Object.fromEntries(PARTS.map((part) => [wire(part), ({ sheet, page }: Header): Json => sheet.pageLayout.headersFooters[page][part]])),
  set: Object.fromEntries(PARTS.map((part) => [wire(part), (self: Header, value: Json, session: Session): void => { setPart(self, part, value, session); }])),
});

const headerFooterGroup = objectClass<Sheet>({
  type: 'HeaderFooterGroup',
  get: {
    State: ({ pageLayout: layout }) => layout.headersFooters.state,
    UseSheetMargins: ({ pageLayout: layout }) => layout.headersFooters.useSheetMargins,
    UseSheetScale: ({ pageLayout: layout }) => layout.headersFooters.useSheetScale,
  },
  set: {
    State: (sheet, value, session) => { headersFooters(sheet, { state: word(value, STATES, 'state') }, session); },
    UseSheetMargins: (sheet, value, session) => { headersFooters(sheet, { useSheetMargins: flag(value, 'useSheetMargins') }, session); },
    UseSheetScale: (sheet, value, session) => { headersFooters(sheet, { useSheetScale: flag(value, 'useSheetScale') }, session); },
  },
  nav: Object.fromEntries((['defaultForAllPages', 'firstPage', 'evenPages', 'oddPages'] as const).map((page) => [
    wire(page), (sheet: Sheet, session: Session): HostObject => headerFooter({ sheet, page }, session),
  ])),
});

const margin = (name: 'topMargin' | 'bottomMargin' | 'leftMargin' | 'rightMargin' | 'headerMargin' | 'footerMargin'): Setter =>
  setter((value) => ({ [name]: length(value, name) }));

const toggle = (name: 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings' | 'blackAndWhite' | 'draftMode'): Setter =>
  setter((value) => ({ [name]: flag(value, name) }));

/** Margins given by name, in a unit; those not given stay. */
function margins(sheet: Sheet, [unit, options]: readonly Arg[], session: Session): null {
  session.writable();
  const points = UNITS[word(unit, ['Points', 'Inches', 'Centimeters'], 'unit')] ?? 1;
  const given = fields(options, 'marginOptions');
  const change = ['top', 'bottom', 'left', 'right', 'header', 'footer']
    .filter((side) => given[side] !== undefined && given[side] !== null)
    .map((side) => [`${side}Margin`, length(given[side] ?? null, side) * points]);
  sheet.setPageLayout(Object.fromEntries(change) as Partial<PageLayout>);
  return null;
}

/** Title rows and columns are whole ones. */
function titles(sheet: Sheet, arg: Arg, session: Session, which: 'titleRows' | 'titleColumns'): null {
  session.writable();
  const range = rangeArg(arg, sheet, which);
  const rows = which === 'titleRows';
  const rect: Rect = rows ? range.entireRows().rect : range.entireColumns().rect;
  if (rows ? isWholeCols(range.rect) : isWholeRows(range.rect)) throw invalidArgument('The whole sheet cannot be repeated on each page.');
  sheet.setPageLayout({ [which]: rect });
  return null;
}

function area(sheet: Sheet, rect: Rect | null, what: string): RangeRef {
  if (!rect) throw notFound(`The sheet has no ${what}.`);
  return new RangeRef(sheet, rect);
}

const areas = (sheet: Sheet): RangeRef[] => sheet.pageLayout.printAreas.map((rect) => new RangeRef(sheet, rect));

/** `worksheet.pageLayout`. */
export const pageLayout = objectClass<Sheet>({
  type: 'PageLayout',
  get: {
    Orientation: ({ pageLayout: layout }) => layout.orientation,
    PaperSize: ({ pageLayout: layout }) => layout.paperSize,
    TopMargin: ({ pageLayout: layout }) => layout.topMargin,
    BottomMargin: ({ pageLayout: layout }) => layout.bottomMargin,
    LeftMargin: ({ pageLayout: layout }) => layout.leftMargin,
    RightMargin: ({ pageLayout: layout }) => layout.rightMargin,
    HeaderMargin: ({ pageLayout: layout }) => layout.headerMargin,
    FooterMargin: ({ pageLayout: layout }) => layout.footerMargin,
    Zoom: ({ pageLayout: layout }) => zoomJson(layout),
    CenterHorizontally: ({ pageLayout: layout }) => layout.centerHorizontally,
    CenterVertically: ({ pageLayout: layout }) => layout.centerVertically,
    PrintOrder: ({ pageLayout: layout }) => layout.printOrder,
    PrintGridlines: ({ pageLayout: layout }) => layout.printGridlines,
    PrintHeadings: ({ pageLayout: layout }) => layout.printHeadings,
    BlackAndWhite: ({ pageLayout: layout }) => layout.blackAndWhite,
    DraftMode: ({ pageLayout: layout }) => layout.draftMode,
    PrintComments: ({ pageLayout: layout }) => layout.printComments,
    PrintErrors: ({ pageLayout: layout }) => layout.printErrors,
    FirstPageNumber: ({ pageLayout: layout }) => layout.firstPageNumber,
  },
  set: {
    Orientation: setter((value) => ({ orientation: word(value, ['Portrait', 'Landscape'], 'orientation') })),
    PaperSize: setter((value) => ({ paperSize: word(value, PAPER, 'paperSize') })),
    TopMargin: margin('topMargin'),
    BottomMargin: margin('bottomMargin'),
    LeftMargin: margin('leftMargin'),
    RightMargin: margin('rightMargin'),
    HeaderMargin: margin('headerMargin'),
    FooterMargin: margin('footerMargin'),
    Zoom: setter(zoom),
    CenterHorizontally: toggle('centerHorizontally'),
    CenterVertically: toggle('centerVertically'),
    PrintOrder: setter((value) => ({ printOrder: word(value, ['DownThenOver', 'OverThenDown'], 'printOrder') })),
    PrintGridlines: toggle('printGridlines'),
    PrintHeadings: toggle('printHeadings'),
    BlackAndWhite: toggle('blackAndWhite'),
    DraftMode: toggle('draftMode'),
    PrintComments: setter((value) => ({ printComments: word(value, COMMENTS, 'printComments') })),
    PrintErrors: setter((value) => ({ printErrors: word(value, PRINT_ERRORS, 'printErrors') })),
    FirstPageNumber: setter((value) => ({ firstPageNumber: value === '' ? '' : number(value, 'firstPageNumber') })),
  },
  nav: { HeadersFooters: (sheet, session) => headerFooterGroup(sheet, session) },
  call: {
    SetPrintArea: (sheet, [printArea], session) => {
      session.writable();
      sheet.setPageLayout({ printAreas: areasArg(printArea, sheet, 'printArea').map(({ rect }) => rect) });
      return null;
    },
    SetPrintMargins: margins,
    SetPrintTitleRows: (sheet, [rows], session) => titles(sheet, rows, session, 'titleRows'),
    SetPrintTitleColumns: (sheet, [columns], session) => titles(sheet, columns, session, 'titleColumns'),
    GetPrintArea: (sheet, _args, session) => {
      if (areas(sheet).length === 0) throw notFound('The sheet has no print area.');
      return rangeAreas(areas(sheet), session);
    },
    GetPrintAreaOrNullObject: (sheet, _args, session) => (areas(sheet).length === 0 ? null : rangeAreas(areas(sheet), session)),
    GetPrintTitleRows: (sheet, _args, session) => rangeObject(area(sheet, sheet.pageLayout.titleRows, 'title rows'), session),
    GetPrintTitleRowsOrNullObject: (sheet, _args, session) => sheet.pageLayout.titleRows && rangeObject(new RangeRef(sheet, sheet.pageLayout.titleRows), session),
    GetPrintTitleColumns: (sheet, _args, session) => rangeObject(area(sheet, sheet.pageLayout.titleColumns, 'title columns'), session),
    GetPrintTitleColumnsOrNullObject: (sheet, _args, session) =>
      sheet.pageLayout.titleColumns && rangeObject(new RangeRef(sheet, sheet.pageLayout.titleColumns), session),
  },
});
