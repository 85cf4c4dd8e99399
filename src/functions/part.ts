import type { Declaration } from './core/declaration';
import { plageDeNombres } from './core/genres';
import { partDesSommes } from './core/partDesSommes';
import { duGroupe } from './core/plages';

const parametres = {
  partie: plageDeNombres({
    nom: { fr: 'partie', en: 'part' },
    description: { fr: 'La partie : un nombre, ou une plage dont la somme est prise.', en: 'The part: a number, or a range that is summed.' },
  }),
  tout: duGroupe('tout', plageDeNombres({
    nom: { fr: 'tout', en: 'whole' },
    description: { fr: 'Le tout : un nombre, ou une plage dont la somme est prise.', en: 'The whole: a number, or a range that is summed.' },
  })),
};

/** The share of a part in a whole, as a fraction. */
export const PART = {
  id: 'PART',
  description: {
    fr: "Donne la part d'une partie dans un tout. Un tout nul n'a pas de part : #N/A, jamais 0. Mettez la cellule au format %.",
    en: 'Gives the share of a part in a whole. A whole of nothing has no share: #N/A, never 0. Format the cell as %.',
  },
  parametres,
  resultat: { fr: 'Une fraction : 0,077 pour 7,7 %.', en: 'A fraction: 0.077 for 7.7%.' },
  exemple: { formule: '=CAE.PART(12;155)', arguments: [12, 155], resultat: 12 / 155, affiche: '7,7 %' },
  erreurs: ['manquant', 'celluleEnErreur', 'nombreIllisible', 'rienACompter'],
  cas: [
    { formule: '=CAE.PART(B2:B3;B2:B5)', arguments: [[[5], [7]], [[5], [7], [100], [43]]], resultat: 12 / 155, affiche: '7,7 %' },
    { formule: '=CAE.PART("1 234,50 €";2469)', arguments: ['1 234,50 €', 2469], resultat: 0.5, affiche: '50 %' },
    { formule: '=CAE.PART(0;155)', arguments: [0, 155], resultat: 0, affiche: '0 %' },
  ],
  source: { fr: "Rapports d'activité des CAE : une part est partie ÷ tout.", en: 'Yearly reports of the CAEs: a share is part ÷ whole.' },
  theme: 'parts',
  mots: {
    fr: ["part d'un total", 'quel pourcentage', 'diviser sans erreur', 'rapport entre deux nombres'],
    en: ['share of a total', 'what percentage'],
  },
  compute: ({ partie, tout }) => partDesSommes(partie, tout, 'tout'),
} satisfies Declaration<typeof parametres>;
