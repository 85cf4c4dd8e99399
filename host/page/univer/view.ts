import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { ModelError, Workbook } from '../../model';
import type { CustomFunctionCalls, FunctionsJson } from '../../officejs/customFunctions';
import { watchCalculation } from './calculation';
import { showCharts } from './chart-boxes';
import type { Grid } from './create-univer';
import { registerFunctions } from './custom-functions';
import type { GridFunctions } from './custom-functions';
import { showInFrench } from './display';
import { showErrorCard } from './error-card';
import { fitCharts } from './fit-charts';
import { forgetUndo, mirror } from './link';
import type { Link } from './link';
import { showNames } from './names';
import { takeResults } from './results';
import { showAll, showChanges, showSelection } from './show-changes';
import { workbookSnapshot } from './snapshot';
import { paintTables, showTables } from './tables';
import { takeEdits } from './take-edits';
import { readTyping } from './typing';

/** A workbook on view in the grid. */
export type WorkbookView = {
  /** Resolves when everything that is to be calculated is, and stands in the model. */
  settled: () => Promise<void>;
  /** As `settled`, but does not wait for functions of an add-in: in Excel too a sync finds their cells unfinished. */
  calculated: () => Promise<void>;
  /** Makes an add-in's functions known to the formulas. */
  addFunctions: (namespace: string, declared: FunctionsJson, calls: CustomFunctionCalls) => void;
  /** Hears when a person begins and ends typing in a cell; the function returned stops it. */
  onCellEdit: (told: (editing: boolean) => void) => () => void;
  dispose: () => void;
};

let units = 0;

/** How often one looks whether everything is calculated, in milliseconds. */
const TURN = 20;

/**
 * Shows a workbook in the grid, and keeps the two alike from then on: what changes in the model is shown, what a
 * person does in the grid reaches the model, what Univer calculates is written into the model as results.
 *
 * @param refused told when the model refuses what a person did in the grid
 */
export function viewWorkbook(grid: Grid, workbook: Workbook, refused: (error: ModelError) => void): WorkbookView {
  units += 1;
  const unitId = `classeur-${units}`;
  const link: Link = { grid, workbook, unitId, direction: 'none' };
  const stops: (() => void)[] = [];
  // Univer starts its sheet services with the first workbook, so nothing can be asked of them before.
  grid.univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookSnapshot(workbook, unitId));
  grid.api.getWorkbook(unitId)?.setNumfmtLocal('fr');
  const stopPainting = paintTables(link);
  showNames(link);
  showTables(link);
  mirror(link, SetWorksheetActiveOperation.id, { subUnitId: workbook.activeSheet.id });
  showSelection(link, workbook.activeSheet);
  const charts = showCharts(link);
  const fit = fitCharts(link);
  charts.refresh();
  fit();
  const results = takeResults(link);
  const functions: GridFunctions[] = [];
  let calls: CustomFunctionCalls | null = null;
  const watch = watchCalculation(link, () => {
    results.spills();
    for (const one of functions) one.rested();
  });
  stops.push(stopPainting, charts.dispose, results.dispose, watch.dispose, takeEdits(link, refused), readTyping(link), showInFrench(link));
  stops.push(
    workbook.on((changes) => {
      if (changes.some(({ type }) => type === 'restored')) {
        showAll(link);
        showNames(link);
        showTables(link);
        charts.refresh();
        return;
      }
      if (changes.some(({ type }) => type === 'name')) showNames(link);
      if (changes.some(({ type }) => type === 'table' || type.startsWith('sheet'))) showTables(link);
      if (link.direction !== 'toModel') {
        showChanges(link, changes);
        if (changes.some((change) => change.type === 'cells' && !change.calculated)) forgetUndo(link);
      } else {
        // What a person did may have had consequences in the model that Univer does not know of.
        showChanges(link, changes.filter(({ type }) => type.startsWith('sheet') && type !== 'sheetView' && type !== 'sheetActivated'));
      }
      charts.refresh();
      fit();
    }),
  );
  const settled = async (): Promise<void> => {
    const isAwaiting = (): boolean => (calls?.pending ?? 0) > 0 || functions.some((one) => one.unshown());
    do {
      await watch.settled();
      if (isAwaiting()) await new Promise((resolve) => setTimeout(resolve, TURN));
    } while (watch.busy() || isAwaiting());
  };
  return {
    settled,
    calculated: () => watch.settled(),
    addFunctions: (namespace, declared, channel) => {
      calls = channel;
      const added = registerFunctions(link, namespace, declared, channel, watch.busy);
      functions.push(added);
      stops.push(showErrorCard(link, added.told));
    },
    onCellEdit: (told) => {
      let editing = false;
      const subscription = grid.injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
        if (visible !== editing) told(visible);
        editing = visible;
      });
      return () => subscription.unsubscribe();
    },
    dispose: () => {
      for (const one of functions) one.dispose();
      for (const stop of stops.toReversed()) stop();
      grid.injector.get(IUniverInstanceService).disposeUnit(unitId);
    },
  };
}
