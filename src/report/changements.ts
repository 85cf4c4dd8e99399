import { cle, type Dims, type Figure, type NomDeDimension } from './figure';

/** A change that the report gives: of which figure, under which code, by which dimensions. */
interface Regle {
  code: string;
  changement: string;
  /** The sets of dimensions by which the change is given; absent: all by which the figure is. */
  par?: readonly (readonly NomDeDimension[])[];
}

/** Quantities change in percent, shares in points. */
const REGLES: readonly Regle[] = [
  { code: 'ic.accueillis', changement: 'ic.evolution', par: [[]] },
  { code: 'ic.part', changement: 'ic.part.points', par: [['prescripteur'], ['groupe']] },
  { code: 'acc.total', changement: 'acc.evolution', par: [[], ['structure']] },
  { code: 'typ.part_femmes', changement: 'typ.part_femmes.points' },
  { code: 'typ.origine.part', changement: 'typ.origine.points' },
  { code: 'typ.statut_entree.part', changement: 'typ.statut_entree.points' },
  { code: 'typ.revenus_entree.part', changement: 'typ.revenus_entree.points' },
  { code: 'sor.taux_positives', changement: 'sor.taux_positives.points' },
  { code: 'sor.taux_perennisation', changement: 'sor.taux_perennisation.points' },
  { code: 'ca.montant', changement: 'ca.evolution', par: [[], ['statut'], ['structure']] },
  { code: 'con.montant', changement: 'con.evolution', par: [[], ['etablissement']] },
];

/**
 * The changes from the year before, each from the figure and the same figure of that year,
 * wherever that comes from.
 *
 * @param figures All figures of the year and of the year before.
 * @param annee The year of the report.
 */
export function changements(figures: readonly Figure[], annee: number): Figure[] {
  const before = new Map(figures.filter(({ dims }) => dims.annee === annee - 1).map((figure) => [cle(figure.code, sansAnnee(figure.dims)), figure]));
  return figures.flatMap((figure) => {
    const regle = REGLES.find(({ code }) => code === figure.code);
    if (regle === undefined || figure.dims.annee !== undefined || !estVoulu(figure.dims, regle)) return [];
    return [changementDe(figure, before.get(cle(figure.code, figure.dims)), regle.changement)];
  });
}

function estVoulu(dims: Dims, { par }: Regle): boolean {
  const names = Object.keys(dims).sort().join();
  return par === undefined || par.some((set) => [...set].sort().join() === names);
}

/** The change of one figure, in percent or in points by its kind. */
function changementDe(figure: Figure, avant: Figure | undefined, code: string): Figure {
  const preuve = { numerateur: figure.preuve.numerateur, ...(avant ? { denominateur: avant.preuve.numerateur } : {}) };
  const { dims } = figure;
  const origine = avant?.origine ? { origine: avant.origine } : {};
  const base = { code, dims, preuve, ...origine, unite: figure.unite === '%' ? ('points' as const) : ('%' as const) };
  if (figure.valeur === null) return { ...base, valeur: null, raison: figure.raison ?? 'rienACompter' };
  if (avant === undefined) return { ...base, valeur: null, raison: 'anneePrecedenteInconnue' };
  const valeur = variation(figure.valeur, avant.valeur, figure.unite === '%');
  return valeur === null ? { ...base, valeur, raison: avant.valeur === 0 ? 'departNul' : (avant.raison ?? 'rienACompter') } : { ...base, valeur };
}

/**
 * The change from one year to the next: of a share in points, of a quantity in percent; null
 * where there was nothing before.
 *
 * ```js
 * variation(468, 312, false) // => 50, in percent
 * variation(45, 50, true)    // => -5, in points
 * ```
 */
export function variation(valeur: number, avant: number | null, part: boolean): number | null {
  if (avant === null) return null;
  if (part) return valeur - avant;
  return avant === 0 ? null : ((valeur - avant) / avant) * 100;
}

function sansAnnee({ annee: _, ...dims }: Dims): Dims {
  return dims;
}
