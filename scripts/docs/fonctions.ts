import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { FONCTIONS, type Declaration } from '../../src/functions';
import { parThemes } from '../../src/functions/aide';
import { enCellule, enCode, tableau } from './markdown';
import { FAIT_PAR, pageDe } from './page';

/** Where the help pages stand, from the project's root. */
export const DOSSIER = join('docs', 'fonctions');

/** Every help page by the name of its file: one a function, and the index. */
export function pagesDesFonctions(fonctions: readonly Declaration[] = FONCTIONS): ReadonlyMap<string, string> {
  return new Map([['README.md', index(fonctions)], ...fonctions.map((one) => [`${one.id}.md`, pageDe(one, fonctions)] as const)]);
}

function index(fonctions: readonly Declaration[]): string {
  const groups = parThemes(fonctions).map(({ titre, fonctions: group }) =>
    `## ${titre.fr}\n\n${tableau(['fonction', 'ce qu’elle fait', 'exemple'], group.map(({ id, description, exemple }) => [`[CAE.${id}](${id}.md)`, enCellule(description.fr), `${enCode(exemple.formule)} → ${enCellule(exemple.affiche)}`]))}`);
  const parts = [
    FAIT_PAR,
    '# Les fonctions CAE',
    'Une page par fonction. [Comment s’en servir](../utilisatrice/fonctions.md), et comment en trouver une dans le volet, région **Fonctions**.',
    ...groups,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Writes the pages, and takes away those of functions that are no more. */
function ecrire(root: string): void {
  const folder = join(root, DOSSIER);
  mkdirSync(folder, { recursive: true });
  const pages = pagesDesFonctions();
  for (const name of readdirSync(folder)) if (name.endsWith('.md') && !pages.has(name)) rmSync(join(folder, name));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
}

if (process.argv[1]?.endsWith(join('docs', 'fonctions.ts')) === true) ecrire(join(import.meta.dirname, '..', '..'));
