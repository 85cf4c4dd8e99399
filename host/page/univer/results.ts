import { ICommandService, ObjectMatrix } from '@univerjs/core';
import { isMatrix } from './matrix';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { isFormulaCell, setSpill } from '../../model';
import type { CellValue, Sheet } from '../../model';
import { modelValue } from './cells';
import type { Link } from './link';

/**
 * Writes what Univer calculated into the model, as results and not as edits: no add-in hears of them as of a change
 * that someone made.
 *
 * @returns `spills` writes those of the formulas that fill a block, once a calculation has come to rest
 */
export function takeResults(link: Link): { spills: () => void; dispose: () => void } {
  const spilled = new Set<string>();
  const listener = link.grid.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.['fromFormula'] !== true) return;
    const { params } = command;
    if (!params || !('subUnitId' in params) || !('cellValue' in params)) return;
    const sheet = link.workbook.sheets.byId(String(params.subUnitId));
    const cells = params.cellValue;
    if (!sheet || !isMatrix(cells)) return;
    link.workbook.batch(() => {
      new ObjectMatrix(cells).forValue((row, col, cell) => {
        if (isFormulaCell(sheet.content(row, col))) sheet.setComputed(row, col, modelValue(cell));
      });
    });
  });
  return { spills: () => link.workbook.batch(() => takeSpills(link, spilled)), dispose: () => listener.dispose() };
}

function takeSpills(link: Link, before: Set<string>): void {
  const data = link.grid.injector.get(FormulaDataModel);
  const ranges = data.getArrayFormulaRange()[link.unitId] ?? {};
  const values = data.getArrayFormulaCellData()[link.unitId] ?? {};
  const now = new Set<string>();
  for (const [sheetId, rows] of Object.entries(ranges)) {
    const sheet = link.workbook.sheets.byId(sheetId);
    if (!sheet || !rows) continue;
    new ObjectMatrix(rows).forValue((row, col, range) => {
      if (!range || (range.endRow === range.startRow && range.endColumn === range.startColumn)) return;
      now.add(`${sheetId}|${row}|${col}`);
      const block: CellValue[][] = [];
      for (let r = range.startRow; r <= range.endRow; r++) {
        const line: CellValue[] = [];
        for (let c = range.startColumn; c <= range.endColumn; c++) {
          line.push(r === row && c === col ? sheet.value(row, col) : modelValue(values[sheetId]?.[r]?.[c]));
        }
        block.push(line);
      }
      if (!sameSpill(sheet, row, col, block)) setSpill(sheet, row, col, block);
    });
  }
  for (const place of before) {
    if (now.has(place)) continue;
    const [sheetId = '', row = '0', col = '0'] = place.split('|');
    const sheet = link.workbook.sheets.byId(sheetId);
    if (sheet) setSpill(sheet, Number(row), Number(col), null);
  }
  before.clear();
  for (const place of now) before.add(place);
}

function sameSpill(sheet: Sheet, row: number, col: number, block: CellValue[][]): boolean {
  const anchor = sheet.content(row, col);
  if (!isFormulaCell(anchor) || anchor.array === undefined) return false;
  return block.every((line, i) => line.every((value, j) => sheet.value(row + i, col + j) === value));
}
