import { CellValueType, InterceptorEffectEnum, isDefaultFormat } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import { displayText } from '../../model';
import type { Link } from './link';

const words: Record<string, string> = { 1: 'VRAI', 0: 'FAUX' };

/**
 * Shows numbers without a format with a decimal comma, and booleans in French; Univer does so only for numbers
 * that have a format.
 */
export function showInFrench(link: Link): () => void {
  const service = link.grid.injector.get(SheetInterceptorService);
  const interceptor = service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'model-french-display',
    // Just after Univer's own rounding of what the processor's arithmetic adds at the end.
    priority: InterceptCellContentPriority.DATA_VALIDATION,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      if (!cell || location.unitId !== link.unitId) return next(cell);
      if (cell.t === CellValueType.BOOLEAN) return next({ ...cell, v: words[String(Number(cell.v))] ?? cell.v ?? null });
      if (cell.t !== CellValueType.NUMBER || typeof cell.v !== 'number' || Number.isInteger(cell.v)) return next(cell);
      const pattern = location.workbook.getStyles().getStyleByCell(location.rawData)?.n?.pattern;
      if (!isDefaultFormat(pattern)) return next(cell);
      return next({ ...cell, v: displayText(cell.v, 'General', link.workbook) });
    },
  });
  return () => interceptor.dispose();
}
