/** A cell's value; dates are Excel serials of the 1900 system, null is a blank. */
export type DemoCell = string | number | boolean | null;

/** A block of cells, rows and columns counted from 0, both ends included. */
export type DemoBlock = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** How a block of cells looks. */
export type DemoFormat = DemoBlock & {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** `#RRGGBB` of the background. */
  readonly fill?: string;
  readonly wrap?: boolean;
};

/** A sheet of the demo workbook as plain data: every row has as many cells as there are widths. */
export type DemoSheet = {
  readonly name: string;
  /** From A1 on. */
  readonly rows: readonly (readonly DemoCell[])[];
  /** Widths of the columns in characters, as Excel shows them. */
  readonly widths: readonly number[];
  readonly formats: readonly DemoFormat[];
  /** An Excel table, its block headings included. */
  readonly table?: DemoBlock & { readonly name: string };
  /** Rows that stay in view above. */
  readonly frozenRows?: number;
};
