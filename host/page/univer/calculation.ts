import { ICommandService } from '@univerjs/core';
import {
  FormulaDataModel, FormulaExecutedStateType, IActiveDirtyManagerService, SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Link } from './link';

/** Univer's calculation, seen from outside: whether it has something to do, and when it has done it. */
export type CalculationWatch = {
  /** Resolves when no calculation is due or running and its results are in the cells. */
  settled: () => Promise<void>;
  /** Whether something is due or under way. */
  busy: () => boolean;
  dispose: () => void;
};

/**
 * Watches Univer calculate. Univer waits a tenth of a second after a change, then calculates in slices; nothing says
 * beforehand whether a change will start a calculation, so each change that could is counted as one, where the
 * workbook holds a formula at all.
 *
 * @param onResults called when results have been written into the grid's cells
 */
export function watchCalculation(link: Link, onResults: () => void): CalculationWatch {
  const commands = link.grid.injector.get(ICommandService);
  const dirty = link.grid.injector.get(IActiveDirtyManagerService);
  let state: 'idle' | 'due' | 'running' = 'idle';
  let waiting: (() => void)[] = [];
  const rest = (): void => {
    state = 'idle';
    onResults();
    const resolved = waiting;
    waiting = [];
    for (const resolve of resolved) resolve();
  };
  const listener = commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      state = 'running';
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const done = executedState(command.params);
      if (done === undefined || done === FormulaExecutedStateType.STOP_EXECUTION || state !== 'running') return;
      // The results are written after this notice, in the same turn.
      setTimeout(() => {
        if (state === 'running') rest();
      });
    } else if (dirty.get(command.id) && !(command.id === SetRangeValuesMutation.id && options?.onlyLocal === true)) {
      if (hasFormulas(link)) state = 'due';
    }
  });
  return {
    settled: () => (state === 'idle' ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    busy: () => state !== 'idle',
    dispose: () => {
      listener.dispose();
      rest();
    },
  };
}

function hasFormulas(link: Link): boolean {
  const sheets = link.grid.injector.get(FormulaDataModel).getFormulaData()[link.unitId] ?? {};
  return Object.values(sheets).some((rows) => Object.values(rows ?? {}).some((row) => Object.keys(row ?? {}).length > 0));
}

function executedState(params: object | undefined): number | undefined {
  if (!params || !('functionsExecutedState' in params)) return undefined;
  return typeof params.functionsExecutedState === 'number' ? params.functionsExecutedState : undefined;
}
