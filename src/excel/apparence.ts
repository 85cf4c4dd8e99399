import type { Apparence, LigneDeTableau } from '../sheets/style';
import { APPARENCES } from '../sheets/style';
import type { FormatDeCellule, TableauPlan } from '../sheets/plan';
import { LIGNES_DE_PIED, LIGNES_DE_TETE } from '../sheets/geometrie';

/** An appearance in the words of Excel's API. A cell without fill takes the empty colour. */
export function proprietes({ fond, couleur, gras, italique, taille, retour, filet }: Apparence): Excel.SettableCellProperties {
  return {
    format: {
      // A cell can't be given « no fill » this way; white over hidden gridlines looks the same.
      ...(fond === null ? {} : { fill: { color: fond } }),
      font: { bold: gras, italic: italique, color: couleur, size: taille },
      wrapText: retour,
      verticalAlignment: 'Center',
      borders: { bottom: filet === null ? { style: 'None' } : { style: 'Continuous', color: filet } },
    },
  };
}

/** A year names, it doesn't count: it stands with the words. */
const A_GAUCHE: ReadonlySet<FormatDeCellule> = new Set(['texte', 'annee']);

/** The style of each row of a table, title and note included. */
export function stylesDesLignes({ corps }: TableauPlan): LigneDeTableau[] {
  return ['titre', 'entete', ...corps.map(({ style }) => style), 'note'];
}

/**
 * The look of some cells of a table, as `setCellProperties` wants it. Headings of figures stand
 * above them, to the right; words stand to the left.
 */
export function proprietesDuTableau(tableau: TableauPlan, lignes: readonly number[], colonnes: readonly number[]): Excel.SettableCellProperties[][] {
  const styles = stylesDesLignes(tableau);
  return lignes.map((row) => {
    const style = styles[row] ?? 'corps';
    const base = proprietes(APPARENCES[style]);
    return colonnes.map((column) => ({
      ...base,
      format: { ...base.format, ...alignement(tableau, row, column) },
    }));
  });
}

/** How cells of a column stand: figures to the right, words to the left and a little off the figures before them. */
export function alignement(tableau: TableauPlan, row: number, column: number): Excel.CellPropertiesFormat {
  const style = stylesDesLignes(tableau)[row] ?? 'note';
  const words = column > 0 && (style === 'entete' || style === 'corps' || style === 'total');
  return aDroite(tableau, row, column)
    ? { horizontalAlignment: 'Right', indentLevel: 0 }
    : { horizontalAlignment: 'Left', indentLevel: words ? 1 : 0 };
}

function aDroite(tableau: TableauPlan, row: number, column: number): boolean {
  const body = row - LIGNES_DE_TETE;
  if (column === 0 || row === 0 || body >= tableau.corps.length + LIGNES_DE_PIED - 1) return false;
  // A heading follows the cells below it.
  const cells = body < 0 ? tableau.corps.map(({ cellules }) => cellules[column]) : [tableau.corps[body]?.cellules[column]];
  return cells.some((cell) => cell !== undefined && !A_GAUCHE.has(cell.format));
}
