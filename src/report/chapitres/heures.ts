import { axesDeMontants, personnesDe } from '../axesDeMontants';
import { anneesDe, quotient, sommer, type Contexte } from '../chapitre';
import { enEtp } from '../etp';
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
    const inColumns = croiser(paid, [colonne]).reduce((sum, { population }) => sum + personnesDe(population.membres), 0);
    return [
      ...sommer('heu.heures', 'h', paid, dims, [[], [colonne], [structure]]),
      ...[[], [colonne], [structure]].flatMap((dimensions) =>
        croiser(paid, dimensions).flatMap((cell): Figure[] => {
          const where: Dims = { ...dims, ...cell.dims };
          const preuve = { numerateur: cell.population.membres };
          const hours = somme(cell.population.membres.map(({ montant }) => montant));
          const persons = dimensions.length === 0 ? inColumns : personnesDe(cell.population.membres);
          return [
            { code: 'heu.salaries', dims: where, valeur: persons, unite: 'nombre', preuve },
            { code: 'heu.etp', dims: where, valeur: enEtp(hours, heuresParEtp), unite: 'ETP', preuve },
            quotient({ code: 'heu.moyenne_mois', dims: where, unite: 'h', preuve }, hours / 12, persons),
          ];
        }),
      ),
      { code: 'heu.personnes', dims, valeur: personnesDe(paid.membres), unite: 'nombre' as const, preuve: { numerateur: paid.membres } },
    ];
  });
  const own = axesDeMontants(rows.filter((row) => row.annee === annee), contexte);
  return { figures, rubriques: { heures: { colonnes: own.colonne.modalites } } };
}
