import { cle, type Dims, type Figure, type Unite } from '../figure';

/** What a text can hold against its numbers: a figure of the bilan, or the change of one since the year before. */
export interface Valeur {
  /** The figure that it is, or whose change it is. */
  code: string;
  dims: Dims;
  valeur: number;
  unite: Unite;
  /** A change from N−1 to N, in percent or points. */
  changement: boolean;
}

/** The units whose change is told in percent; that of shares is told in points. */
const QUANTITES: readonly Unite[] = ['nombre', '€', 'h', 'ETP'];

/**
 * The figures that have a number, and the changes since the year before that the bilan has no
 * figure for but both years' figures give.
 */
export function valeursDe(figures: readonly Figure[], annee: number): Valeur[] {
  const direct = figures.flatMap(({ code, dims, valeur, unite }): Valeur[] =>
    valeur === null || unite === 'texte' ? [] : [{ code, dims, valeur, unite, changement: /\.(?:evolution|points)$/.test(code) }],
  );
  const known = new Map(direct.map((one) => [cle(one.code, one.dims), one]));
  const derived = direct.flatMap((before): Valeur[] => {
    const { annee: year, ...dims } = before.dims;
    if (year !== annee - 1 || before.changement) return [];
    const after = known.get(cle(before.code, dims));
    if (after === undefined || known.has(cle(codeDuChangement(before.code, before.unite), dims))) return [];
    const base = { code: before.code, dims, changement: true };
    if (before.unite === '%') return [{ ...base, valeur: after.valeur - before.valeur, unite: 'points' }];
    if (!QUANTITES.includes(before.unite) || before.valeur === 0) return [];
    return [{ ...base, valeur: ((after.valeur - before.valeur) / before.valeur) * 100, unite: '%' }];
  });
  return [...direct, ...derived];
}

/** The code of the figure that tells the change of another: `acc.total` → `acc.evolution`, `typ.origine.part` → `typ.origine.points`. */
function codeDuChangement(code: string, unite: Unite): string {
  if (unite !== '%') return `${code.split('.')[0] ?? ''}.evolution`;
  return code.endsWith('.part') && !code.startsWith('ic.') ? code.replace(/\.part$/, '.points') : `${code}.points`;
}
