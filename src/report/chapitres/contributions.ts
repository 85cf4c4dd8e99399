import { axesDeMontants, disentLeStatut } from '../axesDeMontants';
import { enOrdre } from '../axes';
import { anneesDe, quotient, sommer, type Contexte } from '../chapitre';
import type { Figure } from '../figure';
import { croiser, Population } from '../population';
import type { Rubriques } from '../rubriques';
import { somme } from '../somme';

/** Chapter 6, contributions of the entrepreneurs, and what part of the support team they pay for. */
export function contributions(contexte: Contexte): { figures: Figure[]; rubriques: Pick<Rubriques, 'contributions'> } {
  const { annee } = contexte.n.exercice;
  const { contributions: rows, parametres } = contexte.sources;
  if (!rows?.some((row) => row.annee === annee)) return { figures: [], rubriques: { contributions: null } };
  const years = anneesDe(rows, contexte);
  const { structure, etablissement, statut } = axesDeMontants(rows.filter((row) => years.some((year) => year.annee === row.annee)), contexte);
  const figures = years.flatMap(({ annee: year, dims }): Figure[] => {
    const paid = new Population(rows.filter((row) => row.annee === year));
    const sum = (population: typeof paid) => somme(population.membres.map(({ montant }) => montant));
    const told = disentLeStatut(paid.membres);
    const cost = parametres.coutDeLAppui.get(year);
    const financed = { code: 'con.autofinancement', dims, unite: '%' as const, preuve: { numerateur: paid.membres } };
    return [
      ...sommer('con.montant', '€', paid, dims, [[], [structure], [etablissement], [etablissement, structure]]),
      ...[[], [structure]].flatMap((dimensions) =>
        croiser(paid, dimensions).map(({ dims: where, population }) => {
          const associates = population.dans(statut, 'associé');
          const share = { code: 'con.part_associes', dims: { ...dims, ...where }, unite: '%' as const, preuve: { numerateur: associates.membres, denominateur: population.membres } };
          return told ? quotient(share, sum(associates) * 100, sum(population)) : { ...share, valeur: null, raison: 'rubriqueAbsente' as const };
        }),
      ),
      // A cost of last year that nobody states leaves last year's rate to its own report.
      ...(cost !== undefined ? [quotient(financed, sum(paid) * 100, cost)] : year === annee ? [{ ...financed, valeur: null, raison: 'parametreAbsent' as const }] : []),
    ];
  });
  const own = axesDeMontants(rows.filter((row) => row.annee === annee), contexte);
  return { figures, rubriques: { contributions: { structures: own.structure.modalites, etablissements: enOrdre([...own.etablissement.modalites, ...etablissement.modalites]) } } };
}
