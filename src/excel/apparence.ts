import type { Apparence, LigneDeTableau } from '../sheets/style';
import { APPARENCES } from '../sheets/style';
import type { TableauPlan } from '../sheets/plan';
import { LIGNES_DE_PIED, LIGNES_DE_TETE } from '../sheets/disposition';

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
      format: { ...base.format, horizontalAlignment: aDroite(tableau, row, column) ? ('Right' as const) : ('Left' as const) },
    }));
  });
}

function aDroite(tableau: TableauPlan, row: number, column: number): boolean {
  const body = row - LIGNES_DE_TETE;
  if (column === 0 || row === 0 || body >= tableau.corps.length + LIGNES_DE_PIED - 1) return false;
  // A heading follows the cells below it.
  const cells = body < 0 ? tableau.corps.map(({ cellules }) => cellules[column]) : [tableau.corps[body]?.cellules[column]];
  return cells.some((cell) => cell !== undefined && cell.format !== 'texte');
}
