import type { Declaration } from './core/declaration';
import { plageDeNombres } from './core/genres';
import { partDesSommes } from './core/partDesSommes';
import { duGroupe } from './core/plages';

const parametres = {
  contributions: plageDeNombres({
    nom: { fr: 'contributions', en: 'contributions' },
    description: { fr: "Les contributions de l'année, en euros : un nombre, ou une plage dont la somme est prise.", en: 'The contributions of the year, in euros: a number, or a range that is summed.' },
  }),
  cout: duGroupe('cout', plageDeNombres({
    nom: { fr: 'cout', en: 'cost' },
    description: { fr: "Le coût de la structure d'appui la même année, en euros.", en: 'The cost of the support team in the same year, in euros.' },
  })),
};

/** What part of the support team the entrepreneurs' contributions pay for. */
export const AUTOFINANCEMENT = {
  id: 'AUTOFINANCEMENT',
  description: {
    fr: "Donne la part du coût de la structure d'appui que paient les contributions. Mettez la cellule au format %.",
    en: 'Gives the share of the cost of the support team that the contributions pay for. Format the cell as %.',
  },
  parametres,
  resultat: { fr: 'Une fraction : 0,35 pour 35 %.', en: 'A fraction: 0.35 for 35%.' },
  exemple: { formule: '=CAE.AUTOFINANCEMENT(140000;400000)', arguments: [140000, 400000], resultat: 0.35, affiche: '35 %' },
  erreurs: ['manquant', 'celluleEnErreur', 'nombreIllisible', 'rienACompter'],
  cas: [
    { formule: '=CAE.AUTOFINANCEMENT(B2:B4;400000)', arguments: [[['12 k€'], [50000], ['78 000,00 €']], 400000], resultat: 0.35, affiche: '35 %' },
    { formule: '=CAE.AUTOFINANCEMENT(0;400000)', arguments: [0, 400000], resultat: 0, affiche: '0 %' },
  ],
  source: { fr: "Rapports d'activité des CAE : contributions ÷ coût de la structure d'appui.", en: 'Yearly reports of the CAEs: contributions ÷ cost of the support team.' },
  theme: 'economique',
  mots: {
    fr: ["taux d'autofinancement", 'contributions sur coût de la structure', 'part payée par les contributions', 'couverture des charges'],
    en: ['self-financing rate', 'share paid by contributions'],
  },
  compute: ({ contributions, cout }) => partDesSommes(contributions, cout, 'cout'),
} satisfies Declaration<typeof parametres>;
