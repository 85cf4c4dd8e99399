import type { Json } from '../model/json';
import type { OfficeHost } from './host';

/** What an add-in's page is told of its surroundings besides what the host knows. */
export interface PageSurroundings {
  appId: string;
  /** Address of the workbook, as `Office.context.document.url` gives it. */
  documentUrl?: string;
  /** Language of the user's Office; default the host's locale. */
  displayLanguage?: string;
  /** Dark or light, as `Office.context.officeTheme` has it. Excel on the web tells none. */
  theme?: Readonly<Record<string, string>>;
}

/** Excel on the web. */
const EXCEL_WEB = 16;
/** The pane is shown; 1 would be a runtime without a pane. */
const SHOWN = { hidden: 1, taskpane: 2 } as const;

/** The answer to the first question of a page: all that `Office.context` holds. */
export function appContext(host: OfficeHost, page: PageSurroundings): Json {
  const language = page.displayLanguage ?? host.locale;
  return {
    _id: page.appId,
    _appName: EXCEL_WEB,
    _appVersion: '16.0',
    _appUILocale: language,
    _dataLocale: host.locale,
    _docUrl: page.documentUrl ?? 'https://localhost/classeur.xlsx',
    _clientMode: host.readOnly ? 0 : 1,
    _settings: [...host.workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '00000000-0000-0000-0000-000000000001',
    _appInstanceId: '00000000-0000-0000-0000-000000000002',
    _appMinorVersion: 1,
    // Versions are texts: as a number, 1.10 would be 1.1.
    _requirementMatrix: JSON.stringify(host.requirementSets),
    _hostFullVersion: '16.0.18000.10000',
    _initialDisplayMode: host.visibility.visible ? SHOWN.taskpane : SHOWN.hidden,
    ...(page.theme === undefined ? {} : { _officeTheme: page.theme }),
  };
}
