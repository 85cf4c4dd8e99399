/** The schema of the installed client library, extracted when missing or when the package has changed. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { extractSchema } from '../officejs/schema';
import type { Schema } from '../officejs/schema';

/** The repository's root: everything here is run from it (npm scripts and Jest both do so). */
const root = process.cwd();

/** Where the client library's files are. */
export const libraryFolder = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');

/** The generated schema; the page's server can serve it as it stands. */
export const schemaFile = join(root, '.cache', 'officejs-schema.json');

/** Raised when the extraction changes, so that an older file is not taken for good. */
const FORM = 3;

interface SchemaFile {
  form: number;
  schema: Schema;
}

const installedVersion = (): string => {
  const text = readFileSync(join(libraryFolder, '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return version;
};

function cached(version: string): Schema | null {
  let text: string;
  try {
    text = readFileSync(schemaFile, 'utf8');
  } catch {
    return null; // not generated yet
  }
  const file = JSON.parse(text) as Partial<SchemaFile>;
  return file.form === FORM && file.schema?.version === version ? file.schema : null;
}

let loaded: Schema | null = null;

/**
 * The schema of the installed library.
 *
 * @returns from memory, else from `.cache/officejs-schema.json`, else read from the library's source (about 0.3 s)
 */
export function loadSchema(): Schema {
  if (loaded) return loaded;
  const version = installedVersion();
  loaded = cached(version);
  if (!loaded) {
    loaded = extractSchema(readFileSync(join(libraryFolder, 'excel-web-16.00.debug.js'), 'utf8'), version);
    mkdirSync(dirname(schemaFile), { recursive: true });
    // Jest runs several workers: each writes its own file, and the rename is atomic.
    const draft = `${schemaFile}.${String(process.pid)}`;
    writeFileSync(draft, JSON.stringify({ form: FORM, schema: loaded } satisfies SchemaFile));
    renameSync(draft, schemaFile);
  }
  return loaded;
}
