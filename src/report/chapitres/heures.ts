import { axesDeMontants, parPersonne, personnesDe } from '../axesDeMontants';
import { anneesDe, sommer, type Contexte } from '../chapitre';
import { enEtp, parMois } from '../etp';
import type { Dims, Figure } from '../figure';
import { Population, croiser } from '../population';
import type { Rubriques } from '../rubriques';
import { somme } from '../somme';

/** Chapter 6, paid hours of the accompanied: persons, hours, full-time equivalents and the monthly mean. */
export function heures(contexte: Contexte): { figures: Figure[]; rubriques: Pick<Rubriques, 'heures'> } {
  const { annee } = contexte.n.exercice;
  const { heuresParEtp } = contexte.sources.parametres;
  const rows = contexte.sources.heures?.filter(({ statut }) => statut === 'accompagné') ?? [];
  if (!rows.some((row) => row.annee === annee)) return { figures: [], rubriques: { heures: null } };
  const years = anneesDe(rows, contexte);
  const { colonne, structure } = axesDeMontants(rows.filter((row) => years.some((year) => year.annee === row.annee)), contexte);
  const figures = years.flatMap(({ annee: year, dims }) => {
    const paid = new Population(rows.filter((row) => row.annee === year));
    // As the report has it, who is paid in two columns counts in both, and twice in the total.
    const inColumns = croiser(paid, [colonne]).map(({ population }) => personnesDe(population.membres));
    const jobs = inColumns.some((persons) => persons === null) ? null : somme(inColumns.map((persons) => persons ?? 0));
    return [
      ...sommer('heu.heures', 'h', paid, dims, [[], [colonne], [structure]]),
      ...[[], [colonne], [structure]].flatMap((dimensions) =>
        croiser(paid, dimensions).flatMap((cell): Figure[] => {
          const where: Dims = { ...dims, ...cell.dims };
          const preuve = { numerateur: cell.population.membres };
          const hours = somme(cell.population.membres.map(({ montant }) => montant));
          const persons = dimensions.length === 0 ? jobs : personnesDe(cell.population.membres);
          return [
            compte('heu.salaries', where, persons, preuve),
            { code: 'heu.etp', dims: where, valeur: enEtp(hours, heuresParEtp), unite: 'ETP', preuve },
            parPersonne({ code: 'heu.moyenne_mois', dims: where, unite: 'h', preuve }, parMois(hours), persons),
          ];
        }),
      ),
      compte('heu.personnes', dims, personnesDe(paid.membres), { numerateur: paid.membres }),
    ];
  });
  const own = axesDeMontants(rows.filter((row) => row.annee === annee), contexte);
  return { figures, rubriques: { heures: { colonnes: own.colonne.modalites } } };
}

/** A count of persons; empty where the rows don't name them. */
function compte(code: string, dims: Dims, valeur: number | null, preuve: Figure['preuve']): Figure {
  return { code, dims, valeur, unite: 'nombre', preuve, ...(valeur === null ? { raison: 'rubriqueAbsente' as const } : {}) };
}
