import { CellAlertManagerService, CellAlertType } from '@univerjs/sheets-ui';
import { CellError, isFormulaCell, rectOf } from '../../model';
import type { Sheet } from '../../model';
import { isWaiting } from './cells';
import type { Link } from './link';

/** What an add-in's function told of the error in a cell, `sheetId|row|column`; '' where it told nothing. */
export type Told = (cell: string) => string;

const KEY = 'add-in-error';
const WIDTH = 320;

/**
 * Shows beside the selected cell what the add-in says of its error, as Excel's card does: as long as it is selected,
 * and as long as there is an error.
 */
export function showErrorCard(link: Link, told: Told): () => void {
  const cards = link.grid.injector.get(CellAlertManagerService);
  let shown = '';
  const show = (): void => {
    const { sheet, rect } = link.workbook.selection;
    const sentence = sentenceAt(sheet, rect.top, rect.left, told);
    const now = sentence === '' ? '' : `${sheet.id}|${rect.top}|${rect.left}|${sentence}`;
    if (now === shown) return;
    shown = now;
    cards.removeAlert(KEY);
    if (now === '') return;
    cards.showAlert({
      type: CellAlertType.ERROR, title: sheet.texts(rectOf(rect.top, rect.left))[0]?.[0] ?? '', message: sentence, width: WIDTH, height: 0, key: KEY,
      location: { unitId: link.unitId, subUnitId: sheet.id, row: rect.top, col: rect.left },
    });
  };
  const stop = link.workbook.on((changes) => {
    if (changes.some(({ type }) => type === 'selection' || type === 'cells' || type === 'sheetActivated')) show();
  });
  return () => {
    stop();
    cards.removeAlert(KEY);
  };
}

/** A cell that holds no error of a formula has nothing to say, whatever it once held; nor one that still waits for an answer. */
function sentenceAt(sheet: Sheet, row: number, column: number, told: Told): string {
  const value = sheet.value(row, column);
  return value instanceof CellError && !isWaiting(value) && isFormulaCell(sheet.content(row, column)) ? told(`${sheet.id}|${row}|${column}`) : '';
}
