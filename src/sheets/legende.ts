import { enEntier, enPourcent } from './nombres';
import type { CellulePlan, FormatDeCellule, GraphiquePlan, TableauPlan } from './plan';

/** Charts whose parts make a whole; a part of nobody is not worth a word. */
const PARTS: ReadonlySet<FormatDeCellule> = new Set(['part', 'partExacte']);

/**
 * What a chart shows, read out: « Pôle emploi 28 %, bouche-à-oreille 23 %. »; where it has
 * several series, each of them after its name. What is empty or zero is passed over.
 *
 * @param unite Said after each number that is no share, such as `€`.
 */
export function lireGraphique({ lignes, colonnes, series, couleurs }: Omit<GraphiquePlan, 'legende'>, { entetes, corps }: TableauPlan, unite = ''): string {
  const rows = corps.slice(lignes.debut, lignes.debut + lignes.nombre);
  const labels = rows.map(({ cellules }) => String(cellules[0]?.valeur ?? ''));
  // The longest lists read best by what the chart compares: the rows of a column, or the columns of a row.
  // A single step of a scale keeps its name: it is not one of what is compared.
  if (series === 'lignes' && (lignes.nombre > 1 || couleurs === 'ordonnees')) {
    const read = colonnes.map((column) => lire(unite, labels, rows.map(({ cellules }) => cellules[column])));
    return phrase(colonnes.map((column, index) => intituler(entetes[column] ?? '', read[index] ?? '')));
  }
  if (series === 'lignes') return phrase([lire(unite, colonnes.map((column) => entetes[column] ?? ''), colonnes.map((column) => rows[0]?.cellules[column]))]);
  const read = colonnes.map((column) => lire(unite, labels, rows.map(({ cellules }) => cellules[column])));
  if (colonnes.length === 1) return phrase(read);
  return phrase(colonnes.map((column, index) => intituler(entetes[column] ?? '', read[index] ?? '')));
}

function intituler(nom: string, lu: string): string {
  return lu === '' ? '' : `${nom} : ${lu}`;
}

function lire(unite: string, noms: readonly string[], cellules: readonly (CellulePlan | undefined)[]): string {
  const suffixe = unite === '' ? '' : `\u00a0${unite}`;
  return noms
    .flatMap((nom, index) => {
      const cell = cellules[index];
      if (typeof cell?.valeur !== 'number' || cell.valeur === 0) return [];
      return [`${nom} ${PARTS.has(cell.format) ? enPourcent(cell.valeur) : `${enEntier(cell.valeur)}${suffixe}`}`];
    })
    .join(', ');
}

function phrase(parties: readonly string[]): string {
  const said = parties.filter((part) => part !== '');
  return said.length === 0 ? '' : `${said.join(' ; ')}.`;
}
