import type { Figure } from '../report/figure';
import { repartir, type ModeDArrondi } from '../report/repartition';
import type { CellulePlan, FormatDeCellule, LignePlan, StyleDeLigne } from './plan';

/** A cell of words. */
export function texte(valeur: string): CellulePlan {
  return { valeur, format: 'texte' };
}

/** A cell of a number that is no figure of its own. */
export function nombre(valeur: number | null, format: FormatDeCellule = 'nombre'): CellulePlan {
  return { valeur, format };
}

/** An empty cell. */
export const VIDE: CellulePlan = { valeur: null, format: 'texte' };

/**
 * The cell of a figure: a share becomes a fraction, because the cell's format shows it in
 * percent; a figure that can't be computed, or that the report doesn't have, is an empty cell.
 *
 * @param format How the cell shows it; needed where the figure may be missing, so that the cell keeps its format once it comes.
 */
export function chiffre(figure: Figure | undefined, format: FormatDeCellule = formatDe(figure)): CellulePlan {
  // The report has every figure of its year: what it hasn't is of the year before.
  if (figure === undefined) return { valeur: null, format, vide: 'anneePrecedenteInconnue' };
  if (figure.valeur === null) return { valeur: null, format, vide: figure.raison ?? 'rienACompter' };
  return { valeur: figure.unite === '%' ? figure.valeur / 100 : figure.valeur, format, ...origineDe(figure) };
}

/** A count that is zero where the report has no such figure. */
export function compte(figure: Figure | undefined): CellulePlan {
  return figure === undefined ? nombre(0) : chiffre(figure, 'nombre');
}

/** The words of a figure that is a text; an empty cell where it has none. */
export function motDe(figure: Figure | undefined): CellulePlan {
  return texte(figure?.texte ?? '');
}

/** Where the year before comes from, of a figure that shows it or compares with it. */
function origineDe({ dims, origine }: Figure): Pick<CellulePlan, 'origine'> {
  if (origine !== undefined) return { origine };
  return dims.annee === undefined ? {} : { origine: 'sources' };
}

function formatDe(figure: Figure | undefined): FormatDeCellule {
  switch (figure?.unite) {
    case '%':
      return figure.code.endsWith('.evolution') ? 'evolution' : 'part';
    case 'points':
      return 'points';
    case 'mois':
      return 'mois';
    default:
      return 'nombre';
  }
}

/** Cells of the shares of some parts: together they are the whole, as they are shown. */
export function partsAffichees(parts: readonly number[], mode: ModeDArrondi): CellulePlan[] {
  const alone = repartir(parts, 'simple');
  return repartir(parts, mode).map((share, index) => (share === null ? SANS_PART : { valeur: share / 100, format: 'part', ...(share === alone[index] ? {} : { ajustee: true }) }));
}

const SANS_PART: CellulePlan = { valeur: null, format: 'part', vide: 'rienACompter' };

/** The share of a whole in itself: 100 %, or nothing where the whole is nobody. */
export function partDuTout(tout: number | null | undefined): CellulePlan {
  return tout ? { valeur: 1, format: 'part' } : SANS_PART;
}

/** A row of a table. */
export function ligne(libelle: string, cellules: readonly CellulePlan[], style: StyleDeLigne = 'corps'): LignePlan {
  return { style, cellules: [texte(libelle), ...cellules] };
}
