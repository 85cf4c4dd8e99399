import type { PlainDims } from '../../golden/figures';
import type { DemoFacts } from '../reading';
import { calendarDay } from '../workingDays';
import { ofRegistre } from './registre';

const HEURES_PAR_JOUR = 7;

/** A figure of the other actions, of the constants or of the forecast, or null for a code of another chapter. */
export function ofActions(facts: DemoFacts, code: string, dims: PlainDims): number | string | null {
  const stated = (rubrique: string, valeur?: string): number => {
    let sum = 0;
    for (const row of facts.parametres) {
      const fits =
        row.rubrique === rubrique &&
        (valeur === undefined || row.valeur === valeur) &&
        (dims.etablissement === undefined || row.etablissement === dims.etablissement) &&
        (dims.departement === undefined || row.departement === dims.departement) &&
        (dims.annee === undefined || row.annee === dims.annee);
      if (fits && typeof row.classe === 'number') sum += row.classe;
    }
    return sum;
  };
  const place = facts.permanences.find(({ ville, partenaire }) => ville === dims.ville && partenaire === dims.partenaire);
  const sessions = facts.formations.filter(({ debut }) => calendarDay(debut).year === 2015);
  const days = sessions.reduce((sum, { jours }) => sum + jours, 0);
  const start = (): number => ofRegistre(facts.registre, 'acc.presents_fin', etablissementOf(dims)) ?? Number.NaN;
  const constant = (valeur: string): string | number | null => facts.parametres.find((row) => row.valeur === valeur)?.classe ?? null;
  switch (code) {
    case 'ter.permanences':
      return place?.permanences ?? null;
    case 'ter.informations':
      return place?.informations ?? null;
    case 'for.sessions':
      return sessions.length;
    case 'for.stagiaires':
      return sessions.reduce((sum, { stagiaires }) => sum + stagiaires, 0);
    case 'for.jours':
      return days;
    case 'for.heures':
      return days * HEURES_PAR_JOUR;
    case 'par.temps_conseiller':
      return 100 * Number(constant("Temps des conseillers consacré à l'accompagnement individuel"));
    case 'par.limite_accompagnement':
      return Number.parseInt(String(constant("Limite d'accompagnement")), 10);
    case 'pre.objectif':
      return stated('Objectif');
    case 'pre.presents_debut':
      return start();
    case 'pre.entrees':
      return stated('Prévisionnel', 'Entrées');
    case 'pre.total':
      return start() + stated('Prévisionnel', 'Entrées');
    case 'pre.sorties':
      return stated('Prévisionnel', 'Sorties');
    case 'pre.presents_fin':
      return start() + stated('Prévisionnel', 'Entrées') - stated('Prévisionnel', 'Sorties');
    default:
      return null;
  }
}

const etablissementOf = ({ etablissement }: PlainDims): PlainDims => (etablissement === undefined ? {} : { etablissement });
