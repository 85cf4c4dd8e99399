import type { OfficeHost } from '../officejs';
import { createXdmServer } from '../officejs/xdm';
import type { XdmServer } from '../officejs/xdm';

/** The add-in at work beside the grid. */
export type AddInPane = {
  /** Runs a function that the add-in gave to `Office.actions.associate`; resolves when it says that it is done. */
  runCommand: (functionName: string, buttonId: string) => Promise<void>;
  dispose: () => void;
};

let conversations = 0;

/**
 * Loads an add-in's page into a frame, as Excel on the web does: office.js finds what it must know of its host in
 * the frame's name, and speaks with the host by messages. Nothing is put into the page itself.
 *
 * @param place where the frame goes
 * @param title the frame's accessible name
 * @param page path of the add-in's page on this server: office.js trusts a host of its own name only
 */
export function loadPane(place: HTMLElement, title: string, page: string, appId: string, host: OfficeHost): AddInPane {
  conversations += 1;
  const conversation = `conv_${conversations}`;
  const frame = document.createElement('iframe');
  frame.title = title;
  // The name must be there before the frame is: office.js reads it as its page loads.
  frame.name = JSON.stringify({
    baseFrameName: `_xdm_${conversations}`,
    hostInfo: `Excel$Web$16.01$${host.locale}$$$disableLogging$3`,
    xdmInfo: `${conversation}|${appId}|${location.href}`,
    serializerVersion: '1',
    flights: '[]',
  });
  frame.src = page;
  const server: XdmServer = createXdmServer({
    host,
    appId,
    documentUrl: 'https://localhost/classeur.xlsx',
    origin: location.origin,
    post: (text) => frame.contentWindow?.postMessage(text, location.origin),
  });
  const hear = (event: MessageEvent<unknown>): void => {
    if (event.source === frame.contentWindow && typeof event.data === 'string') server.receive(event.data);
  };
  window.addEventListener('message', hear);
  place.append(frame);
  return {
    runCommand: (functionName, buttonId) => server.runCommand(functionName, buttonId),
    dispose: () => {
      window.removeEventListener('message', hear);
      server.close();
      frame.remove();
    },
  };
}
