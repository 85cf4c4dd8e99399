import { parametresSheet } from './parametres';
import { registreSheet } from './registre';
import type { DemoSheet } from './sheet';

/**
 * The demo workbook as plain data: the Coopilote of 2015 as its team would have kept it, with invented persons. Rows
 * only, no stored totals; the same at every call.
 *
 * @returns The sheets in their order; another source of the team's is one more file and one more entry here.
 * @example
 * demoRows().map(({ name }) => name); // ['Suivi', 'Paramètres CAE']
 */
export function demoRows(): DemoSheet[] {
  return [registreSheet(), parametresSheet()];
}
