import { BooleanNumber, ICommandService } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { ISuperTableService, RemoveSuperTableMutation, SetSuperTableMutation } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import { MAX_COLS, containsCell } from '../../model';
import type { Sheet, Table } from '../../model';
import type { Link } from './link';
import { tableLook } from './table-look';

/**
 * Tells Univer's formulas of the model's tables, so that `Suivi[Nom]` finds its column.
 */
export function showTables(link: Link): void {
  const { injector } = link.grid;
  const commands = injector.get(ICommandService);
  const known = injector.get(ISuperTableService).getTableMap(link.unitId) ?? new Map();
  const tables = link.workbook.tables();
  for (const name of [...known.keys()]) {
    if (!tables.some((table) => table.name === name)) {
      commands.syncExecuteCommand(RemoveSuperTableMutation.id, { unitId: link.unitId, tableName: name }, { onlyLocal: true });
    }
  }
  for (const table of tables) {
    const { top, left, bottom, right } = table.range;
    const reference = {
      sheetId: table.sheetId,
      titleMap: new Headings(table.columns.map(({ name }, index) => [name, index])),
      // Univer takes the first row for headings and every row below for data.
      range: { startRow: top, startColumn: left, endRow: table.showTotals ? bottom - 1 : bottom, endColumn: right },
    };
    commands.syncExecuteCommand(SetSuperTableMutation.id, { unitId: link.unitId, tableName: table.name, reference }, { onlyLocal: true });
  }
}

/** Where the column of each heading is, asked by the heading as formulas write it. */
class Headings extends Map<string, number> {
  override get(heading: string): number {
    const name = heading.replace(/'(['#[\]@])/g, '$1').toLowerCase();
    for (const [known, index] of this) if (known.toLowerCase() === name) return index;
    // Univer would take the column left of the table; one that no sheet has is an error.
    return MAX_COLS;
  }
}

/**
 * Gives the cells of tables the look of their table's style: headings, bands, totals. It lies under what is set on
 * the cells themselves and is not part of them, as in Excel.
 */
export function paintTables(link: Link): () => void {
  const service = link.grid.injector.get(SheetInterceptorService);
  const interceptor = service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'model-table-look',
    priority: InterceptCellContentPriority.DATA_VALIDATION,
    handler: (cell, location, next) => {
      const sheet = location.unitId === link.unitId ? link.workbook.sheets.byId(location.subUnitId) : null;
      const table = sheet?.tables.at(location.row, location.col);
      if (!sheet || !table) return next(cell);
      const look = lookAt(sheet, table, location.row, location.col);
      return next({ ...cell, themeStyle: { ...cell?.themeStyle, ...look } });
    },
  });
  return () => interceptor.dispose();
}

function lookAt(sheet: Sheet, table: Table, row: number, col: number): IStyleData {
  const look = tableLook(table.style);
  const header = sheet.tables.headerRange(table);
  const total = sheet.tables.totalRange(table);
  const first = (header?.bottom ?? table.range.top - 1) + 1;
  const last = total ? total.top - 1 : table.range.bottom;
  const style: IStyleData = {};
  if (look.line !== null) {
    const edge = { s: 1, cl: { rgb: look.line } };
    style.bd = { t: edge, b: edge, ...(col === table.range.left ? { l: edge } : {}), ...(col === table.range.right ? { r: edge } : {}) };
  }
  if (header && containsCell(header, row, col)) {
    return { ...style, bl: BooleanNumber.TRUE, ...(look.header ? { bg: { rgb: look.header } } : {}), cl: { rgb: look.headerInk } };
  }
  if (total && containsCell(total, row, col)) {
    const above = { s: 7, cl: { rgb: look.accent } };
    return { ...style, bl: BooleanNumber.TRUE, bd: { ...style.bd, t: above } };
  }
  const bold = (table.highlightFirstColumn && col === table.range.left) || (table.highlightLastColumn && col === table.range.right);
  if (bold) style.bl = BooleanNumber.TRUE;
  const banded = (table.bandedRows && (row - first) % 2 === 0 && row <= last) || (table.bandedColumns && (col - table.range.left) % 2 === 0);
  if (banded && look.band) style.bg = { rgb: look.band };
  else if (look.body) style.bg = { rgb: look.body };
  return style;
}
