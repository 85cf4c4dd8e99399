import type { Montant } from '../../sources/faits';
import { jourDe, trenteEtUnDecembre, type SerialDate } from '../../sources/serialDate';
import { axesDeMontants, disentLeStatut, parPersonne, personnesDe, sansStatut, type AxesDeMontants } from '../axesDeMontants';
import { enOrdre } from '../axes';
import { anneesDe, quotient, sommer, type Contexte } from '../chapitre';
import type { Dims, Figure } from '../figure';
import type { Dates } from '../flux';
import { croiser, Population, type Dimension } from '../population';
import type { Rubriques } from '../rubriques';
import { somme } from '../somme';

/** Chapter 6, turnover: by column, structure and status, its parts, and means by person. */
export function chiffreDAffaires(contexte: Contexte): { figures: Figure[]; rubriques: Pick<Rubriques, 'chiffreDAffaires'> } {
  const { chiffreDAffaires: rows, heures } = contexte.sources;
  const { annee } = contexte.n.exercice;
  if (!rows?.some((row) => row.annee === annee)) return { figures: [], rubriques: { chiffreDAffaires: null } };
  const years = anneesDe(rows, contexte);
  const concerned = rows.filter((row) => years.some((year) => year.annee === row.annee));
  const axes = axesDeMontants(concerned, contexte);
  const heuresConnues = heures?.some((row) => row.annee === annee) ?? false;
  const figures = years.flatMap(({ annee: year, dims }) => {
    const turnover = new Population(rows.filter((row) => row.annee === year));
    const paid = heuresConnues ? new Population((heures ?? []).filter((row) => row.annee === year && row.statut === 'accompagné')) : null;
    const all = [...montants(turnover, axes, dims), ...moyennes(turnover, paid, axes, dims), ...parAnneeDeParcours(turnover, dims, year)];
    return disentLeStatut(turnover.membres) ? all : sansStatut(all);
  });
  const own = axesDeMontants(rows.filter((row) => row.annee === annee), contexte);
  const anneesDeParcours = figures.flatMap(({ code, dims }) => (code === 'ca.moyen' && dims.annee === undefined && dims.annee_parcours !== undefined ? [dims.annee_parcours] : []));
  return { figures, rubriques: { chiffreDAffaires: { colonnes: own.colonne.modalites, structures: enOrdre([...own.structure.modalites, ...axes.structure.modalites]), anneesDeParcours } } };
}

function montants(turnover: Population<Montant>, { colonne, structure, statut }: AxesDeMontants, dims: Dims): Figure[] {
  const whole = somme(turnover.membres.map(({ montant }) => montant));
  const share = (dimension: Dimension<Montant>) =>
    croiser(turnover, [dimension]).map((cell) =>
      quotient(
        { code: 'ca.part', dims: { ...dims, ...cell.dims }, unite: '%', preuve: { numerateur: cell.population.membres, denominateur: turnover.membres } },
        somme(cell.population.membres.map(({ montant }) => montant)) * 100,
        whole,
      ),
    );
  return [
    ...sommer('ca.montant', '€', turnover, dims, [[], [colonne], [structure], [statut], [colonne, statut], [structure, statut]]),
    ...[colonne, structure, statut].flatMap(share),
  ];
}

/**
 * Turnover by person: of the accompanied, over those who were paid hours there (without a source
 * of hours, over those with turnover); of the associates, over those with turnover.
 *
 * @param heures Paid hours of the accompanied; null without a source of hours. Where they tell
 * nothing of a year, that year has no such mean: one over other persons would not compare.
 */
function moyennes(turnover: Population<Montant>, heures: Population<Montant> | null, { colonne, structure, statut }: AxesDeMontants, dims: Dims): Figure[] {
  const mean = (more: Dims, amounts: readonly Montant[], whom: readonly Montant[]): Figure =>
    parPersonne(
      { code: 'ca.moyen', dims: { ...dims, ...more }, unite: '€', preuve: { numerateur: amounts, denominateur: whom } },
      somme(amounts.map(({ montant }) => montant)),
      personnesDe(whom),
    );
  const accompanied = turnover.dans(statut, 'accompagné');
  const associates = turnover.dans(statut, 'associé');
  const wholes = heures !== null && heures.nombre === 0 ? [] : [null, colonne, structure];
  return [
    ...wholes.flatMap((dimension) =>
      (dimension?.modalites ?? [null]).map((nom) => {
        const there = (population: Population<Montant>) => (dimension === null || nom === null ? population : population.dans(dimension, nom)).membres;
        return mean({ ...(dimension && nom !== null ? { [dimension.nom]: nom } : {}), statut: 'accompagné' }, there(accompanied), there(heures ?? accompanied));
      }),
    ),
    ...[[], [structure]].flatMap((dimensions) =>
      croiser(associates, dimensions).map((cell) => mean({ ...cell.dims, statut: 'associé' }, cell.population.membres, cell.population.membres)),
    ),
  ];
}

/** Mean turnover of the accompanied in their first, second… year: of those who are in the register. */
function parAnneeDeParcours(turnover: Population<Montant>, dims: Dims, annee: number): Figure[] {
  const accompanied = turnover.membres.filter(({ statut }) => statut === 'accompagné');
  return grouperParAnneeDeParcours(accompanied, trenteEtUnDecembre(annee)).map(([year, rows]) =>
    parPersonne(
      { code: 'ca.moyen', dims: { ...dims, statut: 'accompagné', annee_parcours: year }, unite: '€', preuve: { numerateur: rows } },
      somme(rows.map(({ montant }) => montant)),
      personnesDe(rows),
    ),
  );
}

/** Rows by the year of the parcours in which their person is at the end of a year, the first year first; those without a parcours left out. */
export function grouperParAnneeDeParcours<T extends { parcours: Dates | null }>(rows: readonly T[], fin: SerialDate): [annee: number, rows: T[]][] {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const year = row.parcours === null ? null : anneeDeParcours(row.parcours, fin);
    if (year === null) continue;
    const group = groups.get(year);
    if (group) group.push(row);
    else groups.set(year, [row]);
  }
  return [...groups].sort(([a], [b]) => a - b);
}

/**
 * In which year of the parcours somebody is at the end of a year, or at the exit: 1 is the first.
 * Null for a stay that begins after that.
 *
 * ```js
 * anneeDeParcours({ entree: serialOf(2014, 3, 15), sortie: null }, serialOf(2015, 12, 31)) // => 2: 21 months
 * ```
 */
export function anneeDeParcours({ entree, sortie }: Dates, fin: SerialDate): number | null {
  const last = sortie !== null && sortie < fin ? sortie : fin;
  if (last < entree) return null;
  const [from, to] = [jourDe(entree), jourDe(last)];
  const months = (to.annee - from.annee) * 12 + to.mois - from.mois - (to.jour < from.jour ? 1 : 0);
  return Math.floor(months / 12) + 1;
}
