import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fauteDeNode } from './fautes';

/** Where the workbook goes when the command line doesn't say. */
export function sortieParDefaut(classeur: string | undefined, annee: number): string {
  const name = classeur === undefined ? 'Démonstration Coopilote' : basename(classeur, extname(classeur));
  return `${name} - bilan ${annee}.xlsx`;
}

/** A file's bytes; null where there is none or it can't be read. */
export async function lireFichier(path: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (fauteDeNode(error)) return null;
    throw error;
  }
}

/** A file that is to be written. */
export interface FichierAEcrire {
  path: string;
  content: Uint8Array | string;
}

/**
 * Writes some files, each whole or not at all: all are written aside first, then put in place
 * of what bore their names.
 */
export async function ecrireFichiers(files: readonly FichierAEcrire[]): Promise<void> {
  const staged = files.map((file) => ({ ...file, aside: join(dirname(file.path), `.${basename(file.path)}.${randomUUID()}`) }));
  try {
    for (const { path, aside, content } of staged) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(aside, content);
    }
    for (const { path, aside } of staged) await rename(aside, path);
  } finally {
    for (const { aside } of staged) await rm(aside, { force: true });
  }
}
