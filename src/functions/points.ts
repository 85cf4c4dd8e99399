import { variation } from '../report/changements';
import type { Declaration } from './core/declaration';
import { unePart } from './core/valeurs';

const parametres = {
  part: unePart({ nom: { fr: 'part', en: 'share' }, description: { fr: "La part de l'année : 0,557, ou une cellule au format %.", en: 'The share of the year: 0.557, or a cell formatted as %.' } }),
  avant: unePart({ nom: { fr: 'avant', en: 'before' }, description: { fr: "La part de l'année d'avant, écrite de même.", en: 'The share of the year before, written alike.' } }),
};

/** The change of a share from one year to the next, in points. */
export const POINTS = {
  id: 'POINTS',
  description: {
    fr: "Donne l'écart de deux parts, en points : de 50 % à 45 %, −5 points. Pour des quantités, prenez CAE.EVOLUTION.",
    en: 'Gives the difference of two shares, in points: from 50% to 45%, −5 points. For quantities take CAE.EVOLUTION.',
  },
  parametres,
  resultat: { fr: 'Un nombre de points.', en: 'A number of points.' },
  exemple: { formule: '=CAE.POINTS(75%;50%)', arguments: [0.75, 0.5], resultat: 25, affiche: '25' },
  erreurs: ['manquant', 'celluleUnique', 'celluleEnErreur', 'nombreIllisible', 'partInvalide'],
  cas: [
    { formule: '=CAE.POINTS(50%;75%)', arguments: [0.5, 0.75], resultat: -25, affiche: '-25' },
    { formule: '=CAE.POINTS("55,7 %";0,5)', arguments: ['55,7 %', 0.5], resultat: 5.7, affiche: '5,7' },
  ],
  source: { fr: "Rapports d'activité des CAE : part de N − part de N−1, en points.", en: 'Yearly reports of the CAEs: share of N − share of N−1, in points.' },
  // A share has no part of nothing: the difference of two always exists.
  theme: 'parts',
  mots: {
    fr: ['écart en points', 'points de pourcentage', 'différence entre deux taux', 'comparer deux pourcentages'],
    en: ['percentage points', 'difference of two shares'],
  },
  compute: ({ part, avant }) => (variation(part, avant, true) ?? 0) * 100,
} satisfies Declaration<typeof parametres>;
