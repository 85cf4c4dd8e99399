import type { Contexte, VueAnnuelle } from '../chapitre';
import type { Figure } from '../figure';
import { dureeMoyenneEnMois } from '../flux';
import { croiser } from '../population';
import { somme } from '../somme';

/** Chapter 4, durations: how long those who left in the year had been accompanied, in months. */
export function durees(contexte: Contexte): Figure[] {
  return [contexte.n, ...(contexte.n1 ? [contexte.n1] : [])].flatMap((vue) => deLAnnee(contexte, vue));
}

function deLAnnee({ axes }: Contexte, { flux, dims }: VueAnnuelle): Figure[] {
  return [[], [axes.motif], [axes.etablissement], [axes.structure]].flatMap((dimensions) =>
    croiser(flux.sorties, dimensions).map((cell): Figure => {
      const { membres: parcours } = cell.population;
      const jours = parcours.map(({ entree, sortie }) => (sortie ?? entree) - entree);
      const valeur = dureeMoyenneEnMois(somme(jours), jours.length);
      const base = { code: 'dur.moyenne', dims: { ...dims, ...cell.dims }, unite: 'mois', preuve: { numerateur: parcours } } as const;
      return valeur === null ? { ...base, valeur, raison: 'rienACompter' } : { ...base, valeur };
    }),
  );
}
