import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** What the server answers: a status, headers and a body. */
export type Answer = { status: number; headers: Record<string, string>; body: Uint8Array };

/** Answers the rest of a path (after its mount point), or gives null where it has nothing. */
export type Source = (path: string) => Promise<Answer | null>;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** An answer with a body of the type that the name's ending says. Nothing is kept by the browser: each start is new. */
export function answer(name: string, body: Uint8Array | string): Answer {
  return {
    status: 200,
    headers: { 'content-type': types[extname(name)] ?? 'application/octet-stream', 'cache-control': 'no-store' },
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  };
}

/**
 * The files of a folder and of those below it; a path that leads out of it finds nothing.
 *
 * @example
 * await folder('dist')('taskpane.html') // → { status: 200, … }
 */
export function folder(root: string): Source {
  return async (path) => {
    const file = normalize(join(root, path));
    if (!file.startsWith(normalize(root) + sep)) return null;
    const found = await stat(file).catch(absent);
    return found?.isFile() ? answer(file, await readFile(file)) : null;
  };
}

/** A single document, made when it is asked for. */
export function document(name: string, make: () => Promise<Uint8Array | string>): Source {
  return async (path) => (path === '' ? answer(name, await make()) : null);
}

function absent(error: unknown): null {
  // Not `instanceof Error`: under Jest the system's errors come from another realm.
  if (typeof error === 'object' && error !== null && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
  throw error;
}
