import type { Bilan } from '../../report/bilan';
import type { FeuillePlan } from '../plan';
import { chiffreDAffaires, moyennesParAnnee, parStructure } from './chiffreDAffaires';
import { feuilleDe, seul } from './commun';
import { contributions } from './contributions';
import { heures } from './heures';

/** Sheet `5 Économique`: turnover, paid hours, contributions. */
export function feuilleEconomique(bilan: Bilan): FeuillePlan | null {
  const { chiffreDAffaires: ca, heures: hours, contributions: paid } = bilan.rubriques;
  return feuilleDe(bilan, 'economique', '5 Économique', `Bilan économique ${bilan.annee}`, [
    ca ? chiffreDAffaires(bilan, ca) : null,
    ca ? seul(parStructure(bilan, ca)) : null,
    ca && ca.anneesDeParcours.length > 0 ? seul(moyennesParAnnee(bilan, ca.anneesDeParcours)) : null,
    hours ? seul(heures(bilan, hours.colonnes)) : null,
    paid ? contributions(bilan, paid) : null,
  ]);
}
