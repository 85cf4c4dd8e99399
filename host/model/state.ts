import type { Rect } from './address';
import { rectOf } from './address';
import { CellGrid } from './cells';
import { FormatGrid } from './formats';
import type { Json } from './json';
import { DEFAULT_PAGE_LAYOUT } from './pageLayout';
import type { PageLayout } from './pageLayout';
import type { Chart, Line, Name, SheetProtection, SheetView, Table, Visibility } from './records';
import { RunList } from './runs';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './widths';

/** All that a sheet is; everything but `cells` is replaced, never changed, so that a copy is cheap. */
export interface SheetState {
  name: string;
  visibility: Visibility;
  view: SheetView;
  cells: CellGrid;
  formats: FormatGrid;
  rows: RunList<Line>;
  columns: RunList<Line>;
  defaultRowHeight: number;
  defaultColumnWidth: number;
  merges: readonly Rect[];
  tables: readonly Table[];
  charts: readonly Chart[];
  pageLayout: PageLayout;
  protection: SheetProtection;
  selection: Rect;
  /** Further blocks selected beside it, as with Ctrl held down. */
  alsoSelected: readonly Rect[];
  customProperties: ReadonlyMap<string, string>;
}

/** A document property's value; dates as ISO text. */
export type PropertyValue = string | number | boolean;

/** All that a workbook is besides its sheets. */
export interface WorkbookState {
  activeId: string;
  names: readonly Name[];
  settings: ReadonlyMap<string, Json>;
  properties: ReadonlyMap<string, PropertyValue>;
  customProperties: ReadonlyMap<string, PropertyValue>;
  structureProtection: { readonly isProtected: boolean; readonly password: string | null };
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  dateSystem: 1900 | 1904;
  locale: string;
  /** The next number for ids, one count a kind. */
  counters: ReadonlyMap<string, number>;
}

const PLAIN_LINE: Line = { size: null, hidden: false };

/** A new, empty sheet. */
export const newSheetState = (name: string): SheetState => ({
  name,
  visibility: 'Visible',
  view: { tabColor: '', showGridlines: true, showHeadings: true, freezeRows: 0, freezeColumns: 0, zoom: 100 },
  cells: new CellGrid(),
  formats: FormatGrid.empty,
  rows: RunList.of(PLAIN_LINE),
  columns: RunList.of(PLAIN_LINE),
  defaultRowHeight: DEFAULT_ROW_HEIGHT,
  defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
  merges: [],
  tables: [],
  charts: [],
  pageLayout: DEFAULT_PAGE_LAYOUT,
  protection: { isProtected: false, password: null, options: {} },
  selection: rectOf(0, 0),
  alsoSelected: [],
  customProperties: new Map(),
});

/** A copy on which changes of the original do not show. */
export const copySheetState = (state: SheetState): SheetState => ({ ...state, cells: state.cells.clone() });
