/** The library's top-level services: what it tells the host besides the object model. */
import type { Json } from '../model/json';
import type { OfficeHost } from './host';
import type { Arg, HostObject, Outcome } from './object';
import { json } from './object';

/** The add-in's runtime as it asked for it. */
export interface RuntimeVisibility {
  visible: boolean;
  /** Whether the runtime is to start with the document. */
  startsWithDocument: boolean;
}

type Calls = Readonly<Record<string, (args: readonly Arg[]) => Outcome>>;

/** A runtime state travels as its name or, from older code, as its number: 0 inactive, 1 background, 2 visible. */
const isVisible = (state: Json): boolean => state === 'Visible' || state === 2;

function callsOf(name: string, host: OfficeHost): Calls {
  if (name === 'Microsoft.ExcelServices.CustomFunctions') {
    const settle = ([results]: readonly Arg[]): null => {
      host.customFunctions.settle(json(results));
      return null;
    };
    return {
      SetInvocationArrayResults: settle,
      SetInvocationResults: settle,
      // 2: results are gathered for 200 ms instead of 500.
      _GetEnabledFeatures: () => [2],
      // In a page the library says it here, in bare Node on the workbook.
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        host.customFunctions.start();
        return null;
      },
    };
  }
  if (name === 'Microsoft.AppRuntime.AppRuntimeService') {
    return {
      SetAppRuntimeState: ([state]) => {
        host.setVisible(isVisible(json(state)));
        return null;
      },
    };
  }
  if (name === 'Microsoft.AppRuntime.AppRuntimePersistenceService') {
    return {
      SetAppRuntimeStartState: ([state]) => {
        const wanted = json(state);
        host.visibility.startsWithDocument = wanted === 'Background' || wanted === 'Visible' || wanted === 1 || wanted === 2;
        return null;
      },
      GetAppRuntimeStartState: () => (host.visibility.startsWithDocument ? 'Background' : 'Inactive'),
    };
  }
  return {};
}

/**
 * A service by its full name. A call that has no meaning here is answered with nothing, as the library expects of hosts
 * that are older than itself.
 */
export function service(name: string, host: OfficeHost): HostObject {
  const calls = callsOf(name, host);
  const self: HostObject = {
    type: '',
    subject: name,
    ids: () => ({}),
    owner: () => null,
    get: () => null,
    set: () => undefined,
    navigate: () => null,
    item: () => self,
    items: () => [],
    call: (method, args) => calls[method]?.(args) ?? null,
  };
  return self;
}
