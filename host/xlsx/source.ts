import type { Sheet, Workbook } from '../model';
import type { Parts } from './zip';
import type { ListedSheet } from './package';

/** What the reader leaves on a workbook for the writer: the file itself, and what the sheets looked like. */
export class FileSource {
  readonly parts: Parts;
  /** Path of the workbook part. */
  readonly path: string;
  /** The file's sheets by the model's sheet id. */
  readonly sheets: ReadonlyMap<string, ListedSheet>;
  /** Defined names that the model does not hold, as XML; `localSheetId` is the model's sheet id. */
  readonly keptNames: readonly string[];
  /** Sheets that the model does not hold: chart sheets, dialogs, macro sheets. */
  readonly foreignSheets: readonly ListedSheet[];
  private readonly stamps = new Map<string, Stamp>();
  private readonly properties: Workbook['properties'];
  private readonly customProperties: Workbook['customProperties'];

  constructor(
    workbook: Workbook,
    parts: Parts,
    path: string,
    sheets: ReadonlyMap<string, ListedSheet>,
    keptNames: readonly string[],
    foreignSheets: readonly ListedSheet[],
  ) {
    this.foreignSheets = foreignSheets;
    this.parts = parts;
    this.path = path;
    this.sheets = sheets;
    this.keptNames = keptNames;
    this.properties = workbook.properties;
    this.customProperties = workbook.customProperties;
    for (const sheet of workbook.sheets.list()) this.stamps.set(sheet.id, stampOf(sheet));
  }

  /** What of a sheet is not as in the file. */
  changes(sheet: Sheet): { readonly any: boolean; readonly charts: boolean; readonly tables: boolean; readonly columns: boolean; readonly page: boolean } {
    const before = this.stamps.get(sheet.id);
    const now = stampOf(sheet);
    const differs = (key: keyof Stamp): boolean => before?.[key] !== now[key];
    return {
      any: (Object.keys(now) as (keyof Stamp)[]).some(differs),
      charts: differs('charts'),
      tables: differs('tables'),
      columns: differs('columns'),
      page: differs('pageLayout'),
    };
  }

  /** Whether the document's properties are as in the file. */
  sameProperties(workbook: Workbook): boolean {
    return workbook.properties === this.properties && workbook.customProperties === this.customProperties;
  }
}

/** The parts of a sheet's state, each replaced when it changes. */
type Stamp = ReturnType<typeof stampOf>;

const stampOf = ({ state }: Sheet) => ({
  cells: state.cells.revision,
  formats: state.formats,
  rows: state.rows,
  columns: state.columns,
  merges: state.merges,
  view: state.view,
  tables: state.tables,
  charts: state.charts,
  pageLayout: state.pageLayout,
  protection: state.protection,
});
