import { COUNTIFS } from '@formulajs/formulajs';
import { table } from 'arquero';
import { exercice } from '../../src/report/flux';
import { lireDate } from '../../src/sources/lireDate';
import type { Compter } from './concurrents';

const jour = (cell: unknown): number | null => {
  const lue = lireDate(cell);
  return lue.etat === 'date' ? lue.date : null;
};

/** A table of columns with a query over it. */
export const arquero: Compter = ({ entrees, sorties }, annee) => {
  const { debut, fin } = exercice(annee);
  return table({ entree: entrees.map(([cell]) => jour(cell)), sortie: sorties.map(([cell]) => jour(cell)) })
    .params({ debut, fin })
    .filter('(row, $) => row.entree <= $.fin && (row.sortie === null || row.sortie >= $.debut)')
    .numRows();
};

/** The COUNTIFS construction of a sheet: entered by the end of the year, less those who had left before it began. Like Excel's own it takes text for no date. */
export const nbSiEns: Compter = ({ entrees, sorties }, annee) => {
  const { debut, fin } = exercice(annee);
  const entered = `<=${fin}`;
  return Number(COUNTIFS(entrees, entered)) - Number(COUNTIFS(entrees, entered, sorties, '>=1', sorties, `<${debut}`));
};
