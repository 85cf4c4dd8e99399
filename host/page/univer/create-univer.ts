import { LocaleType, LogLevel, Univer, mergeLocales } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverDrawingPlugin } from '@univerjs/drawing';
import { UniverDrawingUIPlugin } from '@univerjs/drawing-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsDrawingPlugin } from '@univerjs/sheets-drawing';
import { UniverSheetsDrawingUIPlugin } from '@univerjs/sheets-drawing-ui';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';

import designFr from '@univerjs/design/locale/fr-FR';
import docsUiFr from '@univerjs/docs-ui/locale/fr-FR';
import drawingUiFr from '@univerjs/drawing-ui/locale/fr-FR';
import sheetsFr from '@univerjs/sheets/locale/fr-FR';
import sheetsDrawingUiFr from '@univerjs/sheets-drawing-ui/locale/fr-FR';
import sheetsFormulaFr from '@univerjs/sheets-formula/locale/fr-FR';
import sheetsFormulaUiFr from '@univerjs/sheets-formula-ui/locale/fr-FR';
import sheetsNumfmtUiFr from '@univerjs/sheets-numfmt-ui/locale/fr-FR';
import sheetsUiFr from '@univerjs/sheets-ui/locale/fr-FR';
import uiFr from '@univerjs/ui/locale/fr-FR';

import '@univerjs/ui/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets-drawing-ui/facade';
import { forgetOpenBrackets } from './lexer-brackets';

/** A running Univer: the element that it fills, the instance itself, its services, and its own façade. */
export type Grid = { place: HTMLElement; univer: Univer; injector: Injector; api: FUniver };

/**
 * Starts Univer, in French, in an element of the page: from its single packages, since the presets bring
 * proprietary ones.
 *
 * @param place the element that the grid fills
 */
export function createUniver(place: HTMLElement): Grid {
  forgetOpenBrackets();
  const univer = new Univer({
    locale: LocaleType.FR_FR,
    locales: {
      [LocaleType.FR_FR]: mergeLocales(
        designFr,
        uiFr,
        docsUiFr,
        sheetsFr,
        sheetsUiFr,
        sheetsFormulaFr,
        sheetsFormulaUiFr,
        sheetsNumfmtUiFr,
        drawingUiFr,
        sheetsDrawingUiFr,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container: place, header: true, toolbar: true, footer: true, disableAutoFocus: true,
    // One row of buttons: the strip above the grid is the page's ribbon.
    ribbonType: 'simple',
    customFontFamily: [{ value: 'Calibri', label: 'Calibri', category: 'sans-serif' }],
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: true, disableForceStringAlert: true });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.WHEN_EMPTY });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverDrawingPlugin);
  univer.registerPlugin(UniverDrawingUIPlugin);
  univer.registerPlugin(UniverSheetsDrawingPlugin);
  univer.registerPlugin(UniverSheetsDrawingUIPlugin);
  return { place, univer, injector: univer.__getInjector(), api: FUniver.newAPI(univer) };
}
