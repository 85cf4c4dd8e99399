import type { Json } from '../model/json';
import { appContext } from './appContext';
import type { PageSurroundings } from './appContext';
import type { OfficeHost } from './host';
import type { Entry } from './wire';
import { EVENT_CATEGORY, OLD_EVENT } from './events';
import { ACTION_TYPE, DISPATCH, RESPONSE, fieldsOf, itemsOf, readXdmRequest, writeXdmResponse } from './xdmMessages';
import type { XdmRequest } from './xdmMessages';

export interface XdmOptions extends PageSurroundings {
  host: OfficeHost;
  /** Origin of the host page, which the add-in's page compares with what it was told of its host. */
  origin: string;
  /** Posts a text to the add-in's page. */
  post: (text: string) => void;
}

/** The host's end of the messages of an add-in's page. */
export interface XdmServer {
  /** Takes a text that the add-in's page posted; what is none of office.js is left alone. */
  receive: (text: string) => void;
  /**
   * Presses a ribbon button that executes a function.
   *
   * @param functionName the name given to `Office.actions.associate`
   * @param buttonId the button's id in the manifest
   * @returns resolves when the function calls `event.completed()`
   */
  runCommand: (functionName: string, buttonId: string) => Promise<void>;
  /** Presses a keyboard shortcut's action, with the arguments that it is given. */
  runAction: (actionId: string, args?: Json) => void;
  /** Resolves once the page listens for ribbon commands: its `Office.onReady` is then not far. */
  listening: Promise<void>;
  /** Stops answering. Commands that wait are given up. */
  close: () => void;
}

const VERSION = 1;
const DONE: Json = { Version: VERSION, Error: 0 };
const REGISTERED: Json = { Error: 0 };

/** Events that have messages of their own name instead of a number among the library's messages. */
const OLD_NAMES: Readonly<Record<number, string>> = {
  [OLD_EVENT.documentSelectionChanged]: 'documentSelectionChanged',
  [OLD_EVENT.settingsChanged]: 'settingsChanged',
};

/** Settings of the document as the page's own object has them: known when it was loaded, and at each save. */
class PageSettings {
  private readonly host: OfficeHost;
  private known: ReadonlySet<string>;

  constructor(host: OfficeHost) {
    this.host = host;
    this.known = new Set(host.workbook.settings.keys());
  }

  /** Writes what was saved; what the page knew and no longer has is gone, what came by other ways stays. */
  save(properties: readonly Json[]): void {
    const saved = new Map(properties.map((pair): [string, Json] => {
      const [key, value] = itemsOf(pair);
      return [String(key), typeof value === 'string' ? (JSON.parse(value) as Json) : (value ?? null)];
    }));
    const { workbook } = this.host;
    workbook.batch(() => {
      for (const key of this.known) if (!saved.has(key)) workbook.setSetting(key, undefined);
      for (const [key, value] of saved) workbook.setSetting(key, value);
    });
    this.known = new Set(saved.keys());
  }
}

/**
 * Answers an add-in's page in a frame: `Office.onReady`, request batches, events, ribbon commands, document settings.
 *
 * @example
 * const server = createXdmServer({ host, appId, origin: location.origin, post: (text) => frame.contentWindow.postMessage(text, origin) });
 * window.addEventListener('message', ({ data }) => server.receive(data));
 */
export function createXdmServer(options: XdmOptions): XdmServer {
  const { host, origin, post } = options;
  const settings = new PageSettings(host);
  const registrations = new Map<string, XdmRequest>();
  const commands = new Map<string, () => void>();
  const waiting: [name: string, data: Json][] = [];
  let lastCommand = 0;
  let open = true;
  let heardCommands: () => void = () => undefined;
  const listening = new Promise<void>((resolve) => { heardCommands = resolve; });

  const answer = (to: XdmRequest, data: Json): void => {
    if (open) post(writeXdmResponse(to, RESPONSE.answer, data, origin));
  };

  /** Sends an event, or keeps it until the page registers for it. */
  const raise = (name: string, data: Json): void => {
    const registration = registrations.get(name);
    if (registration && open) post(writeXdmResponse({ ...registration, action: name }, RESPONSE.event, data, origin));
    else waiting.push([name, data]);
  };

  const tell = (entries: readonly Entry[]): void => {
    const modern: Json[] = [];
    for (const { messageCategory, messageType, targetId, message } of entries) {
      const old = messageCategory === EVENT_CATEGORY ? OLD_NAMES[messageType] : undefined;
      if (old === undefined) modern.push([messageCategory, messageType, targetId, message, 0]);
      else if (registrations.has(old)) raise(old, {});
    }
    if (modern.length > 0) raise('richApiMessage', { ArrayData: modern });
  };

  const execute = (request: XdmRequest): void => {
    const data = fieldsOf(request.data);
    const dispatch = fieldsOf(data['DdaMethod'])['DispatchId'];
    const array = itemsOf(data['ArrayData']);
    if (dispatch === DISPATCH.richApi) {
      const [, , , , body, , flags] = array;
      const text = typeof body === 'string' ? body : JSON.stringify(body ?? {});
      void host.process(text, typeof flags === 'number' ? flags : 0).then((response) => {
        answer(request, { Version: VERSION, Error: 0, Data: [200, [], response] });
      });
      return;
    }
    if (dispatch === DISPATCH.saveSettings) settings.save(itemsOf(fieldsOf(data['DdaSettingsMethod'])['Properties']));
    if (dispatch === DISPATCH.commandCompleted) {
      const id = String(array[0] ?? data['0']);
      commands.get(id)?.();
      commands.delete(id);
    }
    answer(request, DONE);
  };

  const register = (request: XdmRequest, event: string): void => {
    if (request.actionType === ACTION_TYPE.unregisterEvent) registrations.delete(event);
    else registrations.set(event, request);
    answer(request, REGISTERED);
    if (event === 'appCommandInvoked') heardCommands();
    const due = waiting.filter(([name]) => name === event);
    for (const one of due) {
      waiting.splice(waiting.indexOf(one), 1);
      raise(...one);
    }
  };

  const stop = host.onMessages(tell);
  return {
    listening,
    receive: (text) => {
      const request = open ? readXdmRequest(text) : null;
      if (!request) return;
      if (request.actionType !== ACTION_TYPE.invoke) register(request, request.action);
      else if (request.action === 'ContextActivationManager_getAppContextAsync') answer(request, appContext(host, options));
      else if (request.action === 'executeMethod') execute(request);
      else answer(request, null);
    },
    runCommand: (functionName, buttonId) => {
      lastCommand += 1;
      const id = `cmd-${String(lastCommand)}`;
      const done = new Promise<void>((resolve) => { commands.set(id, resolve); });
      raise('appCommandInvoked', [id, functionName, JSON.stringify({ source: { id: buttonId } })]);
      return done;
    },
    runAction: (actionId, args = {}) => {
      raise('richApiMessage', { ArrayData: [[2, 1000, '', JSON.stringify([actionId, JSON.stringify(args)]), 0]] });
    },
    close: () => {
      open = false;
      stop();
      commands.clear();
      registrations.clear();
    },
  };
}
