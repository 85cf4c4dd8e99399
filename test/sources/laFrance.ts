import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableDuTerritoire } from '../../scripts/territoire';
import { projectRoot } from '../../scripts/start/project-root';
import { lireAdresse, Territoire, type Situation } from '../../src/sources/territoire';

/** The table as the built add-in has it. */
export const TABLE = tableDuTerritoire();
export const FRANCE = new Territoire(TABLE);

/** Where a row says that somebody lives. */
export function situer(codePostal: unknown, commune: unknown, departement?: unknown): Situation {
  return FRANCE.situer(lireAdresse(codePostal, commune, departement));
}

/** A commune of the package itself, before anything was cut. */
export interface Officielle {
  code: string;
  nom: string;
  type: string;
  departement: string;
  codesPostaux?: readonly string[];
  chefLieu?: string;
}

/** What the package itself holds. */
export function officiel<T>(file: 'communes' | 'departements'): T[] {
  return JSON.parse(readFileSync(join(projectRoot(), 'node_modules/@etalab/decoupage-administratif/data', `${file}.json`), 'utf8')) as T[];
}
