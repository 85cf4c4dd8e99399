import type { PlainDims } from '../../golden/figures';
import type { DemoFacts, ParticipantRow } from '../reading';
import { calendarDay } from '../workingDays';
import { GROUPES_PRESCRIPTEURS } from './groupes';
import { ofRegistre } from './registre';

const LOCAUX = ['Siège Coopilote', 'Établissement Coopilote'];

function isOf(row: ParticipantRow, dims: PlainDims): boolean {
  if (dims.etablissement !== undefined && row.etablissement !== dims.etablissement) return false;
  if (dims.prescripteur !== undefined && row.prescripteur !== dims.prescripteur) return false;
  return dims.groupe === undefined || (GROUPES_PRESCRIPTEURS[dims.groupe] ?? []).includes(row.prescripteur);
}

function received(facts: DemoFacts, year: number, dims: PlainDims): number {
  let count = 0;
  for (const row of facts.participants) {
    if (calendarDay(row.date).year === year && row.presence === 'Présent' && isOf(row, dims)) count += 1;
  }
  return count;
}

function share(facts: DemoFacts, year: number, dims: PlainDims): number {
  const whole: PlainDims = dims.etablissement === undefined ? {} : { etablissement: dims.etablissement };
  return (100 * received(facts, year, dims)) / received(facts, year, whole);
}

/** A figure of the chapter of meetings and collective work, or null for a code of another one. */
export function ofSensibilisation(facts: DemoFacts, code: string, dims: PlainDims): number | string | null {
  const year = typeof dims.annee === 'number' ? dims.annee : 2015;
  const seances = facts.seances.filter(({ date }) => calendarDay(date).year === year);
  const ateliers = facts.ateliers.filter(({ date }) => calendarDay(date).year === year);
  const groupe = facts.groupes.find(({ nom }) => nom === dims.groupe);
  switch (code) {
    case 'ic.seances':
      return seances.filter(
        ({ ville, lieu }) => (dims.ville === undefined || ville === dims.ville) && (dims.lieu === undefined || lieu === dims.lieu),
      ).length;
    case 'ic.seances_locaux':
      return seances.filter(({ lieu }) => LOCAUX.includes(lieu)).length;
    case 'ic.seances_delocalisees':
      return seances.filter(({ lieu }) => !LOCAUX.includes(lieu)).length;
    case 'ic.accueillis':
      return received(facts, year, dims);
    case 'ic.part':
      return share(facts, year, dims);
    case 'ic.part.points':
      return share(facts, year, dims) - share(facts, year - 1, dims);
    case 'ic.taux_integration':
      return (100 * (ofRegistre(facts.registre, 'acc.entrees', dims) ?? Number.NaN)) / received(facts, year, dims);
    case 'col.ateliers':
      return ateliers.filter(({ type, etablissement }) => type === 'Atelier' && etablissement === dims.etablissement).length;
    case 'col.groupes_projets':
      return ateliers.filter(({ type }) => type === 'Groupe projet').length;
    case 'col.groupe_membres':
      return groupe?.membres === 'une dizaine' ? 10 : (groupe?.membres ?? null);
    case 'col.groupe_frequence':
      return groupe?.frequence ?? null;
    default:
      return null;
  }
}
