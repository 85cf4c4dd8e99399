import type { Sources } from '../sources';
import type { FigureReprise } from '../sources/faits';
import { cle, type Figure, type Origine, type Unite } from './figure';

/** What follows from other figures, and what tells of no past year. */
const NON_REPRIS = /\.(evolution|points)$|^(pre|par|ter)\.|^col\.groupe_/;

/**
 * The figures of the year before that the sources don't give: by last year's own sheet of
 * figures, else by the parameters. A code of which the sources give any figure of that year is
 * left to them, so that parts and whole come from one place.
 *
 * @param figures What was computed from the sources.
 * @param annee The year of the report.
 */
export function precedents(figures: readonly Figure[], { bilansPrecedents, parametres }: Sources, annee: number): Figure[] {
  const before = annee - 1;
  const known = new Set(figures.filter(({ dims }) => dims.annee === before).map(({ code }) => code));
  const unites = new Map(figures.filter(({ dims }) => dims.annee === undefined).map(({ code, unite }) => [code, unite]));
  const found = new Map<string, Figure>();
  const take = (reprises: readonly FigureReprise[], origine: Origine) => {
    for (const reprise of reprises) {
      const unite = unites.get(reprise.code);
      if (reprise.annee !== before || unite === undefined || known.has(reprise.code) || NON_REPRIS.test(reprise.code)) continue;
      const figure = enFigure(reprise, unite, origine);
      const key = cle(figure.code, figure.dims);
      if (!found.has(key)) found.set(key, figure);
    }
  };
  take(bilansPrecedents ?? [], 'bilan précédent');
  take(parametres.rappels, 'paramètres');
  return [...found.values()];
}

function enFigure(reprise: FigureReprise, unite: Unite, origine: Origine): Figure {
  return {
    code: reprise.code,
    dims: { ...reprise.dims, annee: reprise.annee },
    valeur: reprise.valeur,
    unite,
    origine,
    preuve: { numerateur: [reprise] },
  };
}
