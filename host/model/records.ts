import type { Rect } from './address';
import type { Json } from './json';

/** A column of a table. */
export interface TableColumn {
  readonly id: number;
  readonly name: string;
  /** Words in the total row, instead of a calculation. */
  readonly totalLabel?: string;
  /** 'sum', 'count', 'average', 'min', 'max', 'countNums', 'stdDev', 'var' or 'custom'. */
  readonly totalFunction?: string;
}

/** A table (ListObject). Never changed: an update puts a new record in its place. */
export interface Table {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** All of it, header and total row included. */
  readonly range: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly showFilterButton: boolean;
  readonly columns: readonly TableColumn[];
}

/** What of a table can be changed. */
export type TablePatch = Partial<Omit<Table, 'id' | 'sheetId' | 'columns' | 'range'>>;

/** A defined name. */
export interface Name {
  readonly name: string;
  /** The sheet to which the name belongs; null for a name of the workbook. */
  readonly scope: string | null;
  /** With its leading "=". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** A place on a sheet: a cell, and points from its left and top edges. */
export interface AnchorPoint {
  readonly row: number;
  readonly col: number;
  readonly dx: number;
  readonly dy: number;
}

/** The two corners of a chart; it moves and grows with the cells, as Excel's do. */
export interface ChartAnchor {
  readonly from: AnchorPoint;
  readonly to: AnchorPoint;
}

/** A box in points from the sheet's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Lettering; what is absent is Excel's default. */
export interface ChartFont {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** '#RRGGBB' */
  readonly color?: string;
}

/** What stands on the points of a series. */
export interface DataLabels {
  readonly showValue: boolean;
  readonly showPercentage: boolean;
  readonly showCategoryName: boolean;
  readonly showSeriesName: boolean;
  readonly showLegendKey?: boolean;
  /** Excel.ChartDataLabelPosition's words; absent: Excel's choice. */
  readonly position?: string;
  readonly separator?: string;
  readonly numberFormat?: string;
  readonly font?: ChartFont;
}

/** A title of a chart or of an axis. */
export interface ChartTitle {
  readonly text: string;
  readonly visible: boolean;
  readonly overlay?: boolean;
  readonly font?: ChartFont;
}

/** An axis of a chart. */
export interface ChartAxis {
  readonly visible: boolean;
  readonly title: ChartTitle;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  readonly majorGridlines: boolean;
  readonly minorGridlines?: boolean;
  readonly reversePlotOrder?: boolean;
  readonly font?: ChartFont;
}

/** A series of a chart; references are absolute and name their sheet. */
export interface ChartSeries {
  readonly id: string;
  /** The name as text. */
  readonly name: string;
  /** The cell from which the name comes, "Feuil1!$B$1". */
  readonly nameRef?: string;
  /** "Feuil1!$B$2:$B$5" */
  readonly values: string;
  readonly categories?: string;
  /** '#RRGGBB'; absent: the palette's. */
  readonly color?: string;
  /** Colours of single points, by their index from 0. */
  readonly pointColors?: Readonly<Record<number, string>>;
  /** The series' own labels; null for none, absent: the chart's. */
  readonly dataLabels?: DataLabels | null;
  /** Another type than the chart's, for combined charts. */
  readonly chartType?: string;
  readonly axisGroup?: 'Primary' | 'Secondary';
  readonly smooth?: boolean;
  readonly markerStyle?: string;
  readonly lineWeight?: number;
  /** What else was set, by path as in Office.js. */
  readonly style?: Readonly<Record<string, Json>>;
}

/** A native chart. Never changed: an update puts a new record in its place. */
export interface Chart {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** Excel.ChartType's words: 'Pie', 'Doughnut', 'ColumnClustered', 'BarStacked100', 'Line', … */
  readonly chartType: string;
  readonly anchor: ChartAnchor;
  readonly title: ChartTitle;
  readonly legend: {
    readonly visible: boolean;
    /** 'Top', 'Bottom', 'Left', 'Right', 'Corner' */
    readonly position: string;
    readonly overlay?: boolean;
    readonly font?: ChartFont;
  };
  /** Labels for all series that have none of their own; null for none. */
  readonly dataLabels: DataLabels | null;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly series: readonly ChartSeries[];
  /** Space between bars in percent of their width; absent: Excel's default. */
  readonly gapWidth?: number;
  /** -100 to 100. */
  readonly overlap?: number;
  readonly doughnutHoleSize?: number;
  readonly firstSliceAngle?: number;
  readonly plotBy: 'Rows' | 'Columns';
  /** What else was set, by path as in Office.js. */
  readonly style: Readonly<Record<string, Json>>;
}

/** What of a chart can be changed; `style` is merged key by key. */
export type ChartPatch = Partial<Omit<Chart, 'id' | 'sheetId'>>;

/** What may still be done on a protected sheet. */
export interface SheetProtectionOptions {
  readonly allowAutoFilter?: boolean;
  readonly allowDeleteColumns?: boolean;
  readonly allowDeleteRows?: boolean;
  readonly allowEditObjects?: boolean;
  readonly allowEditScenarios?: boolean;
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
  readonly allowInsertColumns?: boolean;
  readonly allowInsertHyperlinks?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowPivotTables?: boolean;
  readonly allowSort?: boolean;
  readonly selectionMode?: 'Normal' | 'Unlocked' | 'None';
}

/** A sheet's protection. */
export interface SheetProtection {
  readonly isProtected: boolean;
  readonly password: string | null;
  readonly options: SheetProtectionOptions;
}

/** Sheet.visibility's words. */
export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What concerns only how a sheet is shown. */
export interface SheetView {
  /** '#RRGGBB' or ''. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly freezeRows: number;
  readonly freezeColumns: number;
  /** Percent. */
  readonly zoom: number;
}

/** A row or a column. */
export interface Line {
  /** Points; null: the sheet's default. */
  readonly size: number | null;
  readonly hidden: boolean;
}
