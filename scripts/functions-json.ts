import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { LANGUES, metadonnees, type Langue } from '../src/functions';

/** The manifest's default language: Office takes `functions.json` for whom no other form is declared. */
const DEFAULT_LANGUAGE: Langue = 'fr';

/**
 * Writes what Excel reads about the custom functions: `functions.json` in French, and one file a language.
 *
 * @param outDir folder of the built add-in; made where it is missing
 * @example await writeFunctionsJson('dist'); // dist/functions.json, functions.fr.json, functions.en.json
 */
export function writeFunctionsJson(outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  const write = (name: string, langue: Langue): void =>
    writeFileSync(join(outDir, name), `${JSON.stringify(metadonnees(langue), null, 2)}\n`);
  write('functions.json', DEFAULT_LANGUAGE);
  for (const langue of LANGUES) write(`functions.${langue}.json`, langue);
  return Promise.resolve();
}
