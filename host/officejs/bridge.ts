import type { Json } from '../model/json';
import type { OfficeHost } from './host';
import { readBridgeRequest } from './bridgeMessage';

/** The library's native bridge: one channel of JSON text each way. The library sets `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

/**
 * Puts a host behind a native bridge.
 *
 * @returns the bridge to give to `OfficeExtension.HostBridge.init`, and how to cut it
 * @example
 * const { bridge } = createBridge(host);
 * OfficeExtension.HostBridge.init(bridge);
 */
export function createBridge(host: OfficeHost): { bridge: NativeBridge; cut: () => void } {
  let open = true;
  const tell = (message: Json): void => {
    if (open) bridge.onMessageFromHost?.(JSON.stringify(message));
  };
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const request = readBridgeRequest(text);
      if (request === null || !open) return;
      void host.process(request.body, request.flags).then((body) => {
        tell({ id: request.id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } });
      });
    },
  };
  const stop = host.onMessages((entries) => {
    tell({ type: 3, controlId: '', message: { entries: entries.map((entry) => ({ ...entry })) } });
  });
  return {
    bridge,
    cut: () => {
      open = false;
      stop();
    },
  };
}
