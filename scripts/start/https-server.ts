import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { makeCertificate, publicKeyHash } from './certificate';
import type { Source } from './files';

/** A server that answers. */
export type Running = {
  /** Its address, with the slash at the end. */
  url: string;
  port: number;
  /** The certificate's public key, as a browser's `--ignore-certificate-errors-spki-list` takes it. */
  spki: string;
  /** Stops it, and every connection that is open. */
  close: () => Promise<void>;
};

/**
 * Serves sources over https on this machine only, each at the beginning of a path (the longest that fits wins).
 *
 * @param mounts path prefix → what answers there, e.g. `{ '/addin/': folder('dist') }`
 * @param port the port wanted; where it is taken, the next free one (of the 20 that follow); 0: any
 * @param certificate key and certificate, PEM; default: one made for this start
 * @throws the system's error where none of the ports can be had
 */
export async function startServer(mounts: Record<string, Source>, port: number, certificate?: { key: string; cert: string }): Promise<Running> {
  const { key, cert } = certificate ?? (await makeCertificate());
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length);
  const server = createServer({ key, cert }, (request, response) => {
    respond(request, prefixes, mounts).then(
      ({ status, headers, body }) => send(response, status, headers, body),
      (error: unknown) => send(response, 500, { 'content-type': 'text/plain; charset=utf-8' }, String(error)),
    );
  });
  const taken = await listen(server, port, port === 0 ? 0 : port + 20);
  return { url: `https://localhost:${taken}/`, port: taken, spki: publicKeyHash(cert), close: () => stop(server) };
}

async function respond(request: IncomingMessage, prefixes: string[], mounts: Record<string, Source>) {
  const { pathname } = new URL(request.url ?? '/', 'https://localhost');
  const path = decodeURIComponent(pathname);
  if (request.method === 'GET' || request.method === 'HEAD') {
    for (const prefix of prefixes.filter((start) => path.startsWith(start))) {
      const found = await mounts[prefix]?.(path.slice(prefix.length));
      if (found) return found;
    }
  }
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `Absent : ${path}` };
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: Uint8Array | string): void {
  response.writeHead(status, headers);
  response.end(body);
}

function listen(server: Server, port: number, last: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < last) resolve(listen(server, port + 1, last));
      else reject(error);
    });
    // `localhost` is ::1 on some machines and 127.0.0.1 on others: the name lets the system say which.
    server.listen({ port, host: 'localhost' }, () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
