import { CanceledError, ICommandService } from '@univerjs/core';
import {
  FormulaDataModel, IActiveDirtyManagerService, SetFormulaCalculationNotificationMutation,
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
 * Univer also starts a calculation while the last is still at its beginning; the two then take each other's data
 * away and references become #NAME?. So a start that comes too early waits for its turn.
 *
 * @param onResults called when results have been written into the grid's cells
 */
export function watchCalculation(link: Link, onResults: () => void): CalculationWatch {
  const commands = link.grid.injector.get(ICommandService);
  const dirty = link.grid.injector.get(IActiveDirtyManagerService);
  let isDue = false;
  let isRunning = false;
  const early: object[] = [];
  /** The start whose turn has come: it answers older changes than those that are due. */
  let inTurn: object | undefined;
  let waiting: (() => void)[] = [];
  const rest = (): void => {
    isRunning = false;
    inTurn = early.shift();
    if (inTurn) {
      void commands.executeCommand(SetFormulaCalculationStartMutation.id, inTurn, { onlyLocal: true });
      return;
    }
    onResults();
    if (isDue) {
      bePatient();
      return;
    }
    const resolved = waiting;
    waiting = [];
    for (const resolve of resolved) resolve();
  };
  // Some changes start nothing after all: those of a cell's look alone.
  let patience: ReturnType<typeof setTimeout> | undefined;
  const giveUp = (): void => {
    if (isRunning || !isDue) return;
    isDue = false;
    rest();
  };
  const bePatient = (): void => {
    clearTimeout(patience);
    patience = setTimeout(giveUp, 1000);
  };
  const before = commands.beforeCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationStartMutation.id || !isRunning) return;
    early.push({ ...command.params });
    isDue = false;
    throw new CanceledError();
  });
  const after = commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      isRunning = true;
      if (command.params !== inTurn) isDue = false;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      if (executedState(command.params) === undefined || !isRunning) return;
      // The results are written after this notice, in the same turn.
      setTimeout(rest);
    } else if (dirty.get(command.id) && !(command.id === SetRangeValuesMutation.id && options?.onlyLocal === true)) {
      if (!hasFormulas(link)) return;
      isDue = true;
      bePatient();
    }
  });
  const isBusy = (): boolean => isDue || isRunning || inTurn !== undefined || early.length > 0;
  return {
    settled: () => (isBusy() ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    busy: isBusy,
    dispose: () => {
      before.dispose();
      after.dispose();
      clearTimeout(patience);
      early.length = 0;
      isDue = false;
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
