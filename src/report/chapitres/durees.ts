import type { Contexte, VueAnnuelle } from '../chapitre';
import type { Figure } from '../figure';
import { dureeEnMois } from '../flux';
import { moyenne } from '../moyenne';
import { croiser } from '../population';

/** Chapter 4, durations: how long those who left in the year had been accompanied, in months. */
export function durees(contexte: Contexte): Figure[] {
  return [contexte.n, ...(contexte.n1 ? [contexte.n1] : [])].flatMap((vue) => deLAnnee(contexte, vue));
}

function deLAnnee({ axes }: Contexte, { flux, dims }: VueAnnuelle): Figure[] {
  return [[], [axes.motif], [axes.etablissement], [axes.structure]].flatMap((dimensions) =>
    croiser(flux.sorties, dimensions).map((cell): Figure => {
      const { membres: parcours } = cell.population;
      const months = parcours.flatMap(({ entree, sortie }) => (sortie === null ? [] : [dureeEnMois(entree, sortie)]));
      const valeur = moyenne(months);
      const base = { code: 'dur.moyenne', dims: { ...dims, ...cell.dims }, unite: 'mois', preuve: { numerateur: parcours } } as const;
      return valeur === null ? { ...base, valeur, raison: 'rienACompter' } : { ...base, valeur };
    }),
  );
}
