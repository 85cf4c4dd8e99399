import type { Json } from '../../model/json';
import type { PropertyValue } from '../../model/state';
import type { Workbook } from '../../model/workbook';
import { HostError, invalidArgument } from '../errors';
import { readEventReference } from '../events';
import type { Arg, HostObject } from '../object';
import { objectClass } from '../object';
import type { Session } from '../session';
import { applicationObject } from './application';
import { keyedCollection } from './bags';
import type { KeyedStore } from './bags';
import { namesOf } from './names';
import { workbookProtection } from './protection';
import { rangeObject } from './range';
import { rangeAreas } from './rangeAreas';
import { RangeRef } from './rangeRef';
import { rectOf } from '../../model/address';
import { tableCollection } from './tables';
import { worksheetCollection } from './worksheet';

function propertyValue(value: Json): PropertyValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument('A document property is a text, a number, a boolean or a date.');
}

const settings = (workbook: Workbook): KeyedStore => ({
  collection: 'SettingCollection',
  item: 'Setting',
  entries: () => workbook.settings,
  put: (key, value) => { workbook.setSetting(key, value); },
});

const customProperties = (workbook: Workbook): KeyedStore => ({
  collection: 'CustomPropertyCollection',
  item: 'CustomProperty',
  entries: () => workbook.customProperties,
  put: (key, value) => { workbook.setCustomProperty(key, value === undefined ? undefined : propertyValue(value)); },
  typeOf: (value) => (typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String'),
});

const documentProperties = objectClass<Workbook>({
  type: 'DocumentProperties',
  bag: (workbook, session) => ({
    get: (path) => workbook.properties.get(path) ?? (path === 'revisionNumber' ? 0 : path === 'creationDate' ? null : ''),
    set: (path, value) => {
      session.writable();
      workbook.setProperty(path, propertyValue(value));
    },
  }),
  nav: { Custom: (workbook, session) => keyedCollection(customProperties(workbook), session) },
});

/** The cells of an event, unless their sheet is gone. */
function eventRange(workbook: Workbook, id: Arg): RangeRef | null {
  const reference = typeof id === 'string' ? readEventReference(id) : null;
  const sheet = reference && workbook.sheets.byId(reference.sheetId);
  return reference && sheet ? new RangeRef(sheet, sheet.rect(reference.address)) : null;
}

/** `context.workbook`. */
export const workbookObject: (workbook: Workbook, session: Session) => HostObject = objectClass<Workbook>({
  type: 'Workbook',
  get: {
    Name: (workbook) => {
      const name = workbook.properties.get('fileName');
      return typeof name === 'string' ? name : 'Classeur1.xlsx';
    },
    ReadOnly: (_workbook, session) => session.readOnly,
    IsDirty: () => false,
    ChartDataPointTrack: () => true,
    UsePrecisionAsDisplayed: () => false,
    CalculationEngineVersion: () => 191029,
    AutoSave: () => false,
    PreviouslySaved: () => true,
  },
  nav: {
    Application: (_workbook, session) => applicationObject(null, session),
    Names: (workbook, session) => namesOf({ workbook, sheet: null }, session),
    Properties: (workbook, session) => documentProperties(workbook, session),
    Protection: (_workbook, session) => workbookProtection(null, session),
    Settings: (workbook, session) => keyedCollection(settings(workbook), session),
    Tables: (workbook, session) => tableCollection({ workbook, sheet: null }, session),
    Worksheets: (_workbook, session) => worksheetCollection(null, session),
  },
  call: {
    GetSelectedRange: (workbook, _args, session) => rangeObject(new RangeRef(workbook.selection.sheet, workbook.selection.rect), session),
    GetSelectedRanges: ({ activeSheet }, _args, session) => rangeAreas(activeSheet.selectedAreas().map((rect) => new RangeRef(activeSheet, rect)), session),
    GetActiveCell: (workbook, _args, session) => {
      const { sheet, rect } = workbook.selection;
      return rangeObject(new RangeRef(sheet, rectOf(rect.top, rect.left)), session);
    },
    Save: () => null,
    GetIsActiveCollabSession: () => false,
    // The library says so once its own start is over.
    _SetOsfControlContainerReadyForCustomFunctions: (_workbook, _args, session) => {
      session.functionsStarted();
      return null;
    },
    _GetRangeForEventByReferenceId: (workbook, [id], session) => {
      const range = eventRange(workbook, id);
      if (!range) throw new HostError('ItemNotFound', 'The cells of the event are no longer there.');
      return rangeObject(range, session);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, [id], session) => {
      const range = eventRange(workbook, id);
      return range && rangeObject(range, session);
    },
    _GetObjectByReferenceId: (_workbook, [id], session) => {
      if (typeof id !== 'string') throw new HostError('InvalidArgument', 'A reference id is a text.');
      return session.kept(id);
    },
  },
});
