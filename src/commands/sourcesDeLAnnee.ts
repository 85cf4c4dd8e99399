import type { Classeur } from '../excel/classeur';
import type { Sources } from '../sources';

/**
 * The sources of the report of a year: the sheets of figures of that year and of later ones, which
 * the add-in itself has made, are none of them. A report is never taken from itself.
 */
export function sourcesDeLAnnee(sources: Sources, { indicateurs }: Classeur, annee: number): Sources {
  const own = new Set([...indicateurs].flatMap(([year, { feuille }]) => (year >= annee ? [feuille] : [])));
  if (own.size === 0) return sources;
  const others = <T extends { feuille: string }>(rows: readonly T[]) => rows.filter(({ feuille }) => !own.has(feuille));
  const figures = sources.bilansPrecedents?.filter(({ lignes }) => lignes.every(({ feuille }) => !own.has(feuille))) ?? [];
  return {
    ...sources,
    bilansPrecedents: figures.length === 0 ? null : figures,
    comptes: others(sources.comptes),
    ecartees: others(sources.ecartees),
    avertissements: others(sources.avertissements),
  };
}
