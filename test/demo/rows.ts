import { ateliersSheet } from './ateliers';
import { chiffreDAffairesSheet } from './chiffreDAffaires';
import { contributionsSheet } from './contributions';
import { formationsSheet } from './formations';
import { groupesProjetsSheet } from './groupesProjets';
import { heuresSheet } from './heures';
import { informationsCollectivesSheet } from './informationsCollectives';
import { parametresSheet } from './parametres';
import { participantsSheet } from './participants';
import { permanencesSheet } from './permanences';
import { registreSheet } from './registre';
import type { DemoSheet } from './sheet';

/**
 * The demo workbook as plain data: the Coopilote of 2015 as its team would have kept it, with invented persons. Rows
 * only, no stored totals but where a team types them; the same at every call.
 *
 * @returns The sheets in their order; another source of the team's is one more file and one more entry here.
 * @example
 * demoRows()[0]?.name; // 'Suivi'
 */
export function demoRows(): DemoSheet[] {
  return [
    registreSheet(),
    informationsCollectivesSheet(),
    participantsSheet(),
    ateliersSheet(),
    groupesProjetsSheet(),
    chiffreDAffairesSheet(2014),
    chiffreDAffairesSheet(2015),
    heuresSheet(),
    contributionsSheet(),
    permanencesSheet(),
    formationsSheet(),
    parametresSheet(),
  ];
}
